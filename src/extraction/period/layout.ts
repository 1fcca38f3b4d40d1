import type { PeriodLanguage, PeriodSyntax } from './expression.ts';
import { matchesOf } from '../matches.ts';

/** A stretch of a sentence that compares with another period: "up from 190 in 2011". */
export interface Comparison {
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Comparisons run to the end of their clause, or of the parenthesis they stand in. */
export function findComparisons(text: string, { comparison, syntax }: PeriodLanguage): Comparison[] {
  const comparisons: Comparison[] = [];
  for (const match of matchesOf(comparison, text)) {
    const start = match.index;
    if (comparisons.some((other) => start < other.end)) continue;
    const from = start + match[0].length;
    const stop = endOf(match[0], syntax).exec(text.slice(from));
    const end = Math.min(stop ? from + stop.index : text.length, closingOf(text, from));
    comparisons.push({ start, end: Math.max(end, from) });
  }
  return comparisons;
}

/** "from 102 to 125": only the first number is of the earlier period. */
function endOf(opening: string, syntax: PeriodSyntax): RegExp {
  return syntax.opensPair.test(opening) ? syntax.fromEnd : syntax.comparisonEnd;
}

/** Position of the parenthesis that closes before one opens, or the end of the text. */
function closingOf(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) return index;
  }
  return text.length;
}

/** The parenthesis around a stretch, without nesting. */
export function parenthesisAround(text: string, at: Stretch): Stretch | null {
  const start = text.lastIndexOf('(', at.start);
  if (start < 0) return null;
  const close = text.indexOf(')', start);
  const end = close < 0 ? text.length : close;
  return end >= at.end ? { start, end } : null;
}

const DASH = /\s[-–—]\s|\s?—\s?/gu;
/** Longest aside between dashes, and the shortest: "2009 – 68 – 66" is a row of a table. */
const LONGEST_ASIDE = 160;
const SHORTEST_ASIDE = 14;

/** Asides between two dashes: "the victims – in 2020 they had been 68 % – but only …". */
export function dashAsides(text: string): Stretch[] {
  if (!/[-–—]/.test(text)) return [];
  const dashes = matchesOf(DASH, text);
  const asides: Stretch[] = [];
  for (let index = 0; index + 1 < dashes.length; index++) {
    const [open, close] = [dashes[index]!, dashes[index + 1]!];
    const start = open.index + open[0].length;
    const length = close.index - start;
    if (length < SHORTEST_ASIDE || length > LONGEST_ASIDE || open[0].trim() !== close[0].trim()) continue;
    if (dashes.length > 3) return [];
    asides.push({ start: open.index, end: close.index + 1 });
    index++;
  }
  return asides;
}

/** Whether a stretch is all that stands in its parenthesis: "110 (2024)", "Operation Lantern (3 February): …". */
export function fillsParenthesis(text: string, at: Stretch): boolean {
  const paren = parenthesisAround(text, at);
  return (
    paren !== null &&
    text.slice(paren.start + 1, at.start).trim() === '' &&
    /^[\s,]*$/.test(text.slice(at.end, paren.end))
  );
}
