import type { TextLanguage } from '../text-language.ts';

/**
 * Digits with their separators: "1.204", "64 500", "1'204", "26.4", "12,5". Spaces separate thousands only in full groups of
 * three. What touches the digits is checked by the reader.
 */
export const DIGIT_STRING =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d ]*\d)(?:(?:[.,]\d{3})+(?!\d)|[.,]\d{1,2}(?!\d))?|\d{1,3}(?:['’]\d{3})+(?![\d'’])(?:[.,]\d{1,3})?(?!\d)|\d+(?:[.,]\d+)*/gu;

/** Longest digit string that can be a quantity; longer ones are identifiers. */
const LONGEST = 15;

/**
 * Value of a digit string, or null when it is no number ("3.4.1", "1,23,4").
 * A single separator before exactly three digits marks thousands, because reports count in whole units; before any
 * other number of digits it is the decimal mark, whichever of the two signs it is. Both signs together: the last one
 * is the decimal mark. A leading zero makes decimals ("0,125").
 * @example parseDigits('1.204', 'es') // 1204
 * @example parseDigits('26.4', 'en') // 26.4
 */
export function parseDigits(printed: string, _language: TextLanguage): number | null {
  if (/^\d{1,15}$/.test(printed)) return Number(printed);
  const text = printed.replaceAll(/[ \u00a0\u202f'’]/g, '');
  if (text.length > LONGEST) return null;
  const marks = text.replaceAll(/\d/g, '');
  if (marks === '') return Number(text);
  const last = marks.at(-1) ?? '';
  const groups = text.split(/[.,]/);
  const wholeGroups = groups.slice(1).every((group) => group.length === 3);
  const fits = wholeGroups && (groups[0]?.length ?? 9) <= 3 && groups[0] !== '0';
  const same = marks.split('').every((mark) => mark === last);
  // Spaces that separate thousands leave the other mark to do the same: "8 231.751".
  if (text.length < printed.length && wholeGroups && same) return Number(groups.join(''));
  if (marks.length === 1) {
    return fits ? Number(groups.join('')) : Number(groups.join('.'));
  }
  // Indian grouping: "1,20,000".
  if (same && last === ',' && /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return Number(groups.join(''));
  if (same) return fits ? Number(groups.join('')) : null;
  const thousands = groups.slice(0, -1);
  const earlier = marks.slice(0, -1);
  if (!earlier.split('').every((mark) => mark !== last)) return null;
  if (!thousands.slice(1).every((group) => group.length === 3)) return null;
  return Number(`${thousands.join('')}.${groups.at(-1)}`);
}
