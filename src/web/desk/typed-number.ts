import type { TextLanguage } from '../../extraction/text-language.ts';

/** A typed number, and what languages that write the other way would read in the same signs; null when there is only one reading. */
export interface TypedNumber {
  readonly value: number;
  readonly other: number | null;
}

interface Signs {
  readonly thousands: '.' | ',';
  readonly decimal: '.' | ',';
}

const SIGNS: Readonly<Record<TextLanguage, Signs>> = {
  es: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
  pt: { thousands: '.', decimal: ',' },
};

/**
 * A number as the language of its document writes it. What only others write is understood as well; where both could
 * have written it ("1,234"), the document's reading comes with the other one.
 * @example readTypedNumber('es', '1.359') // { value: 1359, other: 1.359 }
 * @example readTypedNumber('es', '26.4') // { value: 26.4, other: null }
 * @example readTypedNumber('en', '1,359') // { value: 1359, other: 1.359 }
 */
export function readTypedNumber(language: TextLanguage, typed: string): TypedNumber | null {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '').replace(/^[−–]/, '-');
  const signs = SIGNS[language];
  const own = readAs(signs, text);
  const other = readAs({ thousands: signs.decimal, decimal: signs.thousands }, text);
  if (own === null) return other === null ? null : { value: other, other: null };
  return { value: own, other: other === own ? null : other };
}

function readAs({ thousands, decimal }: Signs, text: string): number | null {
  // A group of thousands never begins with a zero: "0,125" has one reading.
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  const plain = new RegExp(`^-?\\d+(?:\\${decimal}\\d+)?$`);
  return plain.test(text) ? Number(text.replace(decimal, '.')) : null;
}

/** A number as the form shows it: no thousands, the decimals of the language. @example typedNumber('es', 26.4) // '26,4' */
export function typedNumber(language: TextLanguage, value: number | null): string {
  if (value === null) return '';
  return String(value).replace('.', SIGNS[language].decimal);
}

/** A number as texts in the language print it. @example printedNumber('pt', 1359) // '1.359' */
export function printedNumber(language: TextLanguage, value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, SIGNS[language].thousands);
  return decimals === undefined ? grouped : grouped + SIGNS[language].decimal + decimals;
}
