import type { Language } from '../../vocabulary/code-list.ts';

/**
 * A number as people type it in their language; the other language's decimals are understood where they cannot be
 * thousands.
 * @example parseTypedNumber('es', '1.359') // 1359
 * @example parseTypedNumber('es', '26,4') // 26.4
 * @example parseTypedNumber('en', '1,359') // 1359
 */
export function parseTypedNumber(language: Language, typed: string): number | null {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '').replace(/^[−–]/, '-');
  const [thousands, decimal] = language === 'es' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A number as the form shows it: no thousands, the decimals of the language. @example typedNumber('es', 26.4) // '26,4' */
export function typedNumber(language: Language, value: number | null): string {
  if (value === null) return '';
  return language === 'es' ? String(value).replace('.', ',') : String(value);
}
