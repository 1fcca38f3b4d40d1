import { countryOf, type Place } from '../../places/place.ts';
import { parenthesisAround } from '../period/layout.ts';
import type { PlaceLanguage } from './place-language.ts';

/** A place named in a sentence; offsets are relative to the sentence. */
export interface SentencePlace {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** Named by an adjective beside what is counted or who acts: "denuncias paceñas", "Policía cruceña". */
  readonly isAdjective?: boolean;
  /** Meant by "the country", "the province", not named. */
  readonly isMeant?: boolean;
}

export interface PlaceView {
  readonly text: string;
  readonly masked: string;
  readonly places: readonly SentencePlace[];
  /** Places that do not count: origins, speakers. */
  readonly passedOver: readonly SentencePlace[];
  readonly numbers: readonly { readonly start: number; readonly end: number }[];
  /** Places of figures in rows, by the start of the figure. */
  readonly rows: ReadonlyMap<number, readonly Place[]>;
  readonly language: PlaceLanguage;
  readonly country: string | null;
  /** Whether the sentence says of anything that it is of the whole country. */
  readonly namesNationwide: boolean;
  /** Where the paragraph is. */
  readonly current: readonly Place[];
}

export interface PlaceDecision {
  readonly places: readonly Place[];
  readonly basis: 'stated' | 'sentence' | 'inherited' | 'none';
  /** How they were found, in words that a reviewer reads. */
  readonly rule: string;
}

/** The place of a number: named beside it, in its sentence, or carried over. */
export function attachPlace(
  view: PlaceView,
  number: { readonly start: number; readonly end: number },
  frame: readonly Place[],
  sharesTrailing = true,
): PlaceDecision {
  const paren = parenthesisAround(view.text, number);
  if (paren) {
    const before = view.places.filter(({ end }) => end <= paren.start && paren.start - end <= 2).at(-1);
    if (before) return { places: [before.place], basis: 'stated', rule: 'place before its parentheses' };
  }
  const row = view.rows.get(number.start);
  if (row?.length === 0) return carriedOver(frame);
  if (row) return { places: row, basis: 'stated', rule: 'its place in a row of places and figures' };
  const after = placesAfter(view, number);
  if (after.length > 0) return { places: after, basis: 'stated', rule: 'place after it' };
  const before = placesBefore(view, number, paren?.start ?? number.start);
  if (before.length > 0) return { places: before, basis: 'sentence', rule: 'place before it' };
  const trailing = sharesTrailing ? trailingPlace(view, number) : [];
  if (trailing.length > 0) return { places: trailing, basis: 'sentence', rule: 'the one place of its sentence' };
  return carriedOver(frame);
}

function carriedOver(frame: readonly Place[]): PlaceDecision {
  return frame.length > 0
    ? { places: frame, basis: 'inherited', rule: 'carried over' }
    : { places: [], basis: 'none', rule: 'no place' };
}

/** "34 casos en todo el país", "nationwide, 34 cases": the whole country, whatever place the sentence opens with. */
export function isNationwide(view: PlaceView, number: { readonly start: number; readonly end: number }): boolean {
  if (!view.namesNationwide) return false;
  const next = view.numbers.find(({ start }) => start >= number.end)?.start ?? view.text.length;
  const after = /^[^;:()—]*?(?=[;:()—]|,\s|\.\s|$)/u.exec(view.text.slice(number.end, next))?.[0] ?? '';
  const reach = view.places.find(({ start }) => start >= number.end)?.start ?? Infinity;
  const found = view.language.nationwide.exec(after);
  if (found && number.end + found.index < reach) return true;
  const previous = view.numbers.findLast(({ end }) => end <= number.start)?.end ?? 0;
  const place = view.places.findLast(({ end }) => end <= number.start)?.end ?? 0;
  return view.language.nationwide.test(view.text.slice(Math.max(previous, place), number.start));
}

function placesAfter(view: PlaceView, number: { readonly start: number; readonly end: number }): Place[] {
  const next = view.numbers.find(({ start }) => start >= number.end)?.start ?? Infinity;
  const first = view.places.find(({ start }) => start >= number.end);
  if (!first || first.start > next) return [];
  const gap = view.masked.slice(number.end, first.start);
  if (first.isAdjective && !/[#;:()—,]|\.\s/.test(gap)) return [first.place];
  if (gap.length > 90 || /[;:()—,]|\.\s/.test(gap) || !view.language.follows.test(gap)) return [];
  return joined(view, first, next);
}

function placesBefore(
  view: PlaceView,
  number: { readonly start: number; readonly end: number },
  limit: number,
): Place[] {
  const before = view.places.filter(
    ({ end, start }) => end <= limit && !isInClosedParenthesis(view.text, start, number.start),
  );
  const last = before.at(-1);
  if (!last) return [];
  // "Colombo (15) and Kandy (5); 22 of the 40 …": a place with its own figure does not govern the next clause.
  const isOfPair = /^\s\(#{1,12}(?:\s?%)?\)/u.test(view.masked.slice(last.end, last.end + 20));
  if (isOfPair && /[;.]\s/u.test(view.text.slice(last.end, number.start))) return [];
  const isOfRow = [...view.rows.keys()].some((start) => start < number.start && start > before[0]!.start);
  if (isOfRow && /;\s/u.test(view.text.slice(last.end, number.start))) return [];
  // A place that another number has taken as its own ("47 in Santa Cruz and 21 …") does not govern what follows.
  // "raided three houses in A and B; three people are held": the only places of the sentence stay.
  const isOnlyPlace = before.every((place, index) => {
    const next = before[index + 1];
    return !next || view.language.joins.test(view.text.slice(place.end, next.start));
  });
  const isNewClause =
    isOnlyPlace &&
    view.places.length === before.length &&
    countryOf(last.place.id) === view.country &&
    /[;—]\s/u.test(view.text.slice(last.end, number.start));
  const taken =
    !isNewClause &&
    view.numbers.some(({ end }) => end <= last.start && isOwn(view, end, last.start)) &&
    view.numbers.some(({ start }) => start >= last.end && start <= number.start);
  if (taken) {
    const leading = before[0];
    return leading && !view.numbers.some(({ end }) => end <= leading.start) ? joined(view, leading, number.start) : [];
  }
  let first = last;
  for (const place of before.toReversed()) {
    if (place === first || view.language.joins.test(view.text.slice(place.end, first.start))) first = place;
    else break;
  }
  return joined(view, first, limit);
}

/** "214 women and 61 men in Ohio": the one place of a sentence, behind its figures, holds for all of them. */
function trailingPlace(view: PlaceView, number: { readonly end: number }): Place[] {
  const first = view.places.find(({ start }) => start >= number.end);
  if (
    !first ||
    view.places.some((other) => other.place.id !== first.place.id) ||
    countryOf(first.place.id) !== view.country
  )
    return [];
  const gap = view.masked.slice(number.end, first.start);
  if (gap.length > 160 || /[;:—()]|\.\s|(?:,\s(?:while|mientras|and|y|aunque)|compared|frente a|against)\s/iu.test(gap))
    return [];
  // "159 children, the second highest figure in the country": the country is what it is compared with.
  if (first.isMeant && view.language.superlative.test(gap)) return [];
  // "Seven arrests, four of them in Elche", but "12 women, three of them minors, in Lima".
  const part = view.language.parts.exec(gap);
  if (part && !gap.slice(part.index).includes(',')) return [];
  return view.language.within.test(gap) ? [first.place] : [];
}

function isOwn(view: PlaceView, numberEnd: number, placeStart: number): boolean {
  const gap = view.masked.slice(numberEnd, placeStart);
  // "148 en La Paz, seguida de Santa Cruz con 97": after the comma comes the place of the next number.
  return gap.length < 60 && !/[#,]/.test(gap) && view.language.follows.test(gap);
}

function isInClosedParenthesis(text: string, start: number, until: number): boolean {
  const open = text.lastIndexOf('(', start);
  const close = text.indexOf(')', start);
  return open >= 0 && text.indexOf(')', open) > start && close >= 0 && close < until;
}

/** A place and those joined to it by "and" or commas: one figure about several places. */
function joined(view: PlaceView, first: SentencePlace, limit: number): Place[] {
  const places = [first.place];
  let end = first.end;
  for (const next of view.places) {
    if (next.start < end || next.start >= limit) continue;
    if (!view.language.joins.test(view.text.slice(end, next.start))) break;
    places.push(next.place);
    end = next.end;
  }
  if (
    places.length >= LONG_LIST ||
    (places.length >= LONG_LIST_ABROAD && places.every(({ id }) => countryOf(id) !== view.country))
  )
    return [];
  return places.length > 1 ? withoutContainers(places) : places;
}

/** So many places are examples of where, not the place of one figure. */
const LONG_LIST = 5;
const LONG_LIST_ABROAD = 4;

/** "Machala, Ecuador" is one place: a country beside one of its own places adds nothing. */
export function withoutContainers(places: readonly Place[]): Place[] {
  const kept = places.filter(
    (place) => !places.some((other) => other !== place && other.path.startsWith(`${place.path}/`)),
  );
  return kept.length > 0 ? kept : [...places];
}
