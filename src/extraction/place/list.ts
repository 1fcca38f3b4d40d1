import type { Place } from '../../places/place.ts';
import { withoutContainers, type PlaceView, type SentencePlace } from './attach.ts';

/** A place, or several joined by "and", in a row of places and figures. */
interface PlaceItem {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
}
/** A figure, with those that stand beside it before the next place: "32 de ellas (10 %)". */
interface NumberItem {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
}
type Item = (PlaceItem & { readonly kind: 'place' }) | (NumberItem & { readonly kind: 'number' });

/** Longest text between neighbours in a row. */
const LONGEST_GAP = 70;
/** Longest text between two figures of one place. */
const LONGEST_ASIDE = 30;
/** Pairs that make a row. */
const SHORTEST = 2;
const SEPARATED = /[,;•|]|\s(?:y|e|and|while|mientras)\s/u;

/**
 * Rows such as "Loreto, 19; Puno, 14" and "36 in Montevideo, 5 in Tacuarembó": each figure has its place before it, or
 * each behind it, all in the same order. Gives the places by the start of each figure.
 */
export function readRows(view: Omit<PlaceView, 'rows'>): ReadonlyMap<number, readonly Place[]> {
  const placed = new Map<number, readonly Place[]>();
  if (view.places.length < SHORTEST || view.numbers.length < SHORTEST) return placed;
  for (const row of rowsOf(itemsOf(view), view.masked)) {
    const order = orderOf(row, view);
    if (!order) continue;
    row.forEach((item, index) => {
      if (item.kind !== 'number') return;
      const neighbour = row[order === 'before' ? index - 1 : index + 1];
      if (neighbour?.kind === 'place') for (const start of item.numbers) placed.set(start, neighbour.places);
    });
  }
  return placed;
}

function itemsOf(view: Omit<PlaceView, 'rows'>): Item[] {
  const named = [
    ...view.places.filter(({ isAdjective }) => !isAdjective),
    ...view.passedOver.map((one) => ({ ...one, isPassedOver: true })),
  ];
  const tokens = [
    ...named.map((place) => ({ ...place, kind: 'place' as const })),
    ...view.numbers.map(({ start, end }) => ({ start, end, kind: 'number' as const })),
  ].sort((a, b) => a.start - b.start);
  const items: Item[] = [];
  for (const token of tokens.filter((one) => !isPairInParentheses(view, one))) {
    const last = items.at(-1);
    const gap = last ? view.masked.slice(last.end, token.start) : '';
    if (token.kind === 'place') {
      if (last?.kind === 'place' && view.language.joins.test(gap))
        items[items.length - 1] = {
          ...last,
          end: token.end,
          places: isPassedOver(token) ? last.places : withoutContainers([...last.places, token.place]),
        };
      else if (last?.kind === 'place' && isPartOf(last.places, token)) {
        items[items.length - 1] = { ...last, end: token.end };
      } else
        items.push({
          kind: 'place',
          start: token.start,
          end: token.end,
          places: isPassedOver(token) ? [] : [token.place],
        });
    } else if (
      last?.kind === 'number' &&
      gap.length <= LONGEST_ASIDE &&
      !/[;:.]\s/u.test(gap) &&
      !view.language.parts.test(gap)
    )
      items[items.length - 1] = { ...last, end: token.end, numbers: [...last.numbers, token.start] };
    else items.push({ kind: 'number', start: token.start, end: token.end, numbers: [token.start] });
  }
  return items;
}

/** "Delta (395)": both go together, whatever stands around them. */
function isPairInParentheses(
  view: Omit<PlaceView, 'rows'>,
  token: { readonly kind: string; readonly start: number; readonly end: number },
): boolean {
  if (token.kind === 'place') return /^\s\(#{1,12}(?:\s?%)?\)/u.test(view.masked.slice(token.end, token.end + 20));
  if (!/^(?:\s?%)?\)/u.test(view.masked.slice(token.end, token.end + 3))) return false;
  return view.places.some(({ end }) => end < token.start && /^\s\($/u.test(view.masked.slice(end, token.start)));
}

function isPassedOver(token: object): boolean {
  return 'isPassedOver' in token;
}

function isPartOf(places: readonly Place[], { place }: SentencePlace): boolean {
  return places.some(({ path }) => path.startsWith(`${place.path}/`));
}

/** Longest stretches in which places and figures take turns. */
function rowsOf(items: readonly Item[], masked: string): Item[][] {
  const rows: Item[][] = [];
  let row: Item[] = [];
  const close = (): void => {
    const pairs = Math.min(
      row.filter(({ kind }) => kind === 'place').length,
      row.filter(({ kind }) => kind === 'number').length,
    );
    if (pairs >= SHORTEST) rows.push(row);
    row = [];
  };
  for (const item of items) {
    const last = row.at(-1);
    if (
      last &&
      (last.kind === item.kind ||
        item.start - last.end > LONGEST_GAP ||
        /[.!?]\s+\p{Lu}/u.test(masked.slice(last.end, item.start)))
    )
      close();
    row.push(item);
  }
  close();
  return rows;
}

/** Whether the places of a row stand before their figures or after them; null when nothing tells. */
function orderOf(row: readonly Item[], view: Omit<PlaceView, 'rows'>): 'before' | 'after' | null {
  const gaps = { before: [] as string[], after: [] as string[] };
  row.slice(1).forEach((item, index) => {
    const gap = view.masked.slice(row[index]!.end, item.start);
    gaps[item.kind === 'number' ? 'before' : 'after'].push(gap);
  });
  const first = row[0]!.kind;
  const last = row.at(-1)!.kind;
  if (first === 'place' && last === 'number') return gaps.after.every(isBetween) ? 'before' : null;
  if (first === 'number' && last === 'place')
    return gaps.before.every(isBetween) && gaps.after.every((gap) => view.language.follows.test(gap)) ? 'after' : null;
  // An odd one at an end: within pairs the text is closer than between them.
  const before = gaps.before.filter(isBetween).length / gaps.before.length;
  const after = gaps.after.filter(isBetween).length / gaps.after.length;
  if (after > before) return 'before';
  return before > after ? 'after' : null;
}

/** Text that parts one pair from the next. */
function isBetween(gap: string): boolean {
  return SEPARATED.test(` ${gap} `) || /^\)?\.?$/u.test(gap.trim());
}
