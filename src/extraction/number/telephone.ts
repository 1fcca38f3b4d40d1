import { matchesOf } from '../matches.ts';

const GROUPS = /(?<![\d.,])(?:\+\s?)?\(?\d{1,5}\)?(?:[\s\u00a0-]\d{2,4}){2,}(?![\d]|[.,]\d)/gu;
const THOUSANDS = /^\d{1,3}(?:[\s\u00a0]\d{3})+$/u;
/** Two groups only, but the first starts like no quantity does: "0800 12345", "+591 72345678". */
const LEADING_ZERO =
  /(?<![\d.,])(?:\+\d{1,3}(?:[\s-]\(?\d{1,4}\)?){0,3}[\s-]\d{4,}|0\d{2,4}[\s-]\d{2,8}|\d{3}-\d{4,})(?![\d]|[.,]\d)/gu;

/** European and toll-free lines in two or three groups: "116 016", "1800 10 7777", "0 800 123". */
const LINES =
  /(?<![\d.,])(?:116[\s\u00a0]\d{3}|1[ -]?8\d\d[\s-]\d{2,3}[\s-]\d{3,4}|1?800[\s-]\d{2,3}[\s-]?\d{3,5})(?![\d]|[.,]\d|\s?%)/gu;

/** Spans of telephone numbers: groups of digits that cannot be thousands. */
export function findTelephones(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  if (!/\d[\d\s\u00a0()-]{4}/u.test(text)) return spans;
  for (const pattern of [LINES, GROUPS, LEADING_ZERO]) {
    for (const match of matchesOf(pattern, text)) {
      if (pattern === LINES || !THOUSANDS.test(match[0]))
        spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
