import type { Rule } from './rule.ts';

/** A rule that says the same of each of its words. Alternatives are separated by `|`; whole words, any case. */
export function wordRule<Value>(name: string, value: Value, pattern: string): Rule<Value> {
  return { name, pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'), produce: () => value };
}

/**
 * Rules of which the nearest to a number counts: first those after it up to the next number, then those before it.
 * Positions are relative to the sentence.
 */
export function beside<Found extends { readonly start: number; readonly end: number }>(
  found: readonly Found[],
  text: string,
  number: { readonly start: number; readonly end: number },
  next: number,
  previous: number,
): readonly Found[] {
  const boundary = /[;:.—](?:\s|$)|[()]/u.exec(text.slice(number.end, next));
  const limit = boundary ? number.end + boundary.index : next;
  const after = found.filter(({ start }) => start >= number.end && start < limit);
  if (after.length > 0) return after;
  const own = (start: number): boolean => previous > 0 && OWN_OF_PREVIOUS.test(text.slice(previous, start));
  return found.filter(
    ({ start, end }) =>
      !(own(start) && /\s(?:and|y|e)\s\S{0,12}$/iu.test(text.slice(end, number.start))) &&
      start >= previous &&
      end <= number.start &&
      !NEW_CLAUSE.test(text.slice(end, number.start)),
  );
}

/**
 * What a number is labelled with in front of it: "sexual exploitation (12)", "girls: 12", "forced labour, the 19 %".
 * Such a label says more than what follows, and is no word that belongs to the number before it.
 */
export function labelBefore<Found extends { readonly start: number; readonly end: number }>(
  found: readonly Found[],
  text: string,
  start: number,
  previous: number,
  link: RegExp = LABEL_LINK,
): readonly Found[] {
  const last = found.findLast((one) => one.end <= start);
  if (!last || last.start < previous || !link.test(text.slice(last.end, start))) return [];
  const labels = [last];
  for (const one of found.toReversed()) {
    const [first] = labels;
    if (first && one.end <= first.start && first.start - one.end <= LONGEST_JOINT && one.start >= previous)
      labels.unshift(one);
  }
  const isOfPrevious = previous > 0 && /^\s(?:[\p{L}-]+\s){0,3}$/u.test(text.slice(previous, labels[0]?.start ?? 0));
  return isOfPrevious ? [] : labels;
}

/** Between a label and its number. */
const LABEL_LINK =
  /^[^.;:()\d]{0,25}(?:\(|[,:–]\s(?:\p{L}{1,4}\s)?)$|^\s(?!(?:and|or|nor|y|e|o|u|ni|of|de)\s)\p{Ll}{2,14}\s(?:\p{Ll}{2}\s)?$/u;
/** Between two words of one label: "women and girls". */
const LONGEST_JOINT = 5;

/** Where a clause of its own begins, to which what was said before does not reach. */
const NEW_CLAUSE = /;\s|[.!?]\s|,\s(?:and|while|whereas|but|y|mientras|pero|aunque|e|enquanto|mas|embora)\s/iu;

/** What stands between a number and a word that says what it is of. */
const OWN_OF_PREVIOUS =
  /^\s(?:[\p{L}-]+\s){0,2}(?:of|for|in|de|por|en|em|con fines de|para fins de|for the purpose of)\s(?:[\p{L}-]+\s){0,2}$/u;
