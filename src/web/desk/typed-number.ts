import type { Language } from '../../vocabulary/code-list.ts';

/** A typed number, and what the other language would read in the same signs; null when there is only one reading. */
export interface TypedNumber {
  readonly value: number;
  readonly other: number | null;
}

const SIGNS = { es: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

/**
 * A number as the language of its document writes it. What only the other language writes is understood as well; where
 * both could have written it ("1,234"), the document's reading comes with the other one.
 * @example readTypedNumber('es', '1.359') // { value: 1359, other: 1.359 }
 * @example readTypedNumber('es', '26.4') // { value: 26.4, other: null }
 * @example readTypedNumber('en', '1,359') // { value: 1359, other: 1.359 }
 */
export function readTypedNumber(language: Language, typed: string): TypedNumber | null {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '').replace(/^[−–]/, '-');
  const own = readAs(language, text);
  const other = readAs(language === 'es' ? 'en' : 'es', text);
  if (own === null) return other === null ? null : { value: other, other: null };
  return { value: own, other: other === own ? null : other };
}

function readAs(language: Language, text: string): number | null {
  const { thousands, decimal } = SIGNS[language];
  // A group of thousands never begins with a zero: "0,125" has one reading.
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  const plain = new RegExp(`^-?\\d+(?:\\${decimal}\\d+)?$`);
  return plain.test(text) ? Number(text.replace(decimal, '.')) : null;
}

/** A number as the form shows it: no thousands, the decimals of the language. @example typedNumber('es', 26.4) // '26,4' */
export function typedNumber(language: Language, value: number | null): string {
  if (value === null) return '';
  return language === 'es' ? String(value).replace('.', ',') : String(value);
}
