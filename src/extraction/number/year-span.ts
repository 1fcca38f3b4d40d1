import { matchesOf } from '../matches.ts';

const SPAN = /(?<![\d.,$£€/-])(1[89]\d\d|20\d\d)\s?[-–/]\s?(\d{2,4})(?![\d%/-]|[.,]\d|\s?%)/gu;
/** Years that such a span covers at most. */
const LONGEST = 12;

/**
 * Spans of years that no period rule reads, such as fiscal years of another calendar: "2072-73", "2072/073", "2018/19".
 * The second must be one of the next years, in full or by its last digits.
 */
export function findYearSpans(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of matchesOf(SPAN, text)) {
    const [printed, first = '', second = ''] = match;
    const size = 10 ** second.length;
    const years = (Number(second) - (Number(first) % size) + size) % size;
    if (years >= 1 && years <= LONGEST) spans.push({ start: match.index, end: match.index + printed.length });
  }
  return spans;
}
