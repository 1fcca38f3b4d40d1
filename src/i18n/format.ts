import type { Statement } from '../claims/claim.ts';
import { ABSENCES, QUALIFIERS } from '../vocabulary/claim-terms.ts';
import type { Language } from '../vocabulary/code-list.ts';
import { UNITS, isCurrency, type CountedUnit } from '../vocabulary/unit.ts';

/** Thin enough to keep a number and its unit together at a line end. */
export const NO_BREAK_SPACE = '\u00A0';

/** The locale of dates. English dates put the day first, as the reports of the region do. */
const DATE_LOCALE: Readonly<Record<Language, string>> = { es: 'es', en: 'en-GB' };

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A number with the separators of the language: thousands are always separated, decimals only when there are some.
 * @example formatNumber('es', 1359) // '1.359'
 * @example formatNumber('en', 71.76) // '71.76'
 */
export function formatNumber(language: Language, value: number): string {
  let format = numberFormats.get(language);
  if (!format) {
    // `always`: Spanish otherwise leaves four digits unseparated, and a column would mix both forms.
    format = new Intl.NumberFormat(language, { useGrouping: 'always', maximumFractionDigits: 6 });
    numberFormats.set(language, format);
  }
  return format.format(value).replace('-', '−');
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(DATE_LOCALE[language], { ...options, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format;
}

/**
 * A calendar date in words.
 * @example formatDate('es', '2023-07-28') // '28 de julio de 2023'
 */
export function formatDate(language: Language, isoDate: string): string {
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(isoDate));
}

/**
 * A date short enough for the margin of a chart, without its year.
 * @example formatDayAndMonth('en', '2023-07-28') // '28 Jul'
 */
export function formatDayAndMonth(language: Language, isoDate: string): string {
  return dateFormat(language, { day: 'numeric', month: 'short' }).format(utc(isoDate)).replace('.', '');
}

/** The name of a month, 1 to 12. @example monthName('es', 5) // 'mayo' */
export function monthName(language: Language, month: number): string {
  return dateFormat(language, { month: 'long' }).format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** The month of a date, abbreviated. @example shortMonth('es', '2016-04-01') // 'abr' */
export function shortMonth(language: Language, isoDate: string): string {
  return dateFormat(language, { month: 'short' }).format(utc(isoDate)).replace('.', '');
}

function utc(isoDate: string): Date {
  return new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
}

/** Units whose singular a sentence needs; the code list holds the plural. */
const SINGULARS: Readonly<Record<Language, Partial<Record<CountedUnit, string>>>> = {
  es: {
    case: 'caso',
    complaint: 'denuncia',
    contact: 'contacto',
    investigation: 'investigación',
    prosecution: 'proceso',
    trial: 'juicio',
    suspect: 'persona sospechosa',
    person: 'persona',
    victim: 'víctima',
    sentence: 'sentencia',
    conviction: 'condena',
    operation: 'operativo',
    raid: 'allanamiento',
    inspection: 'inspección',
    group: 'red',
    official: 'persona capacitada',
    year: 'año',
    month: 'mes',
    day: 'día',
    age: 'año de edad',
    times: 'vez',
    score: 'punto',
  },
  en: {
    case: 'case',
    complaint: 'complaint',
    contact: 'contact',
    investigation: 'investigation',
    prosecution: 'prosecution',
    trial: 'trial',
    suspect: 'suspect',
    person: 'person',
    victim: 'victim',
    sentence: 'sentence',
    conviction: 'conviction',
    operation: 'operation',
    raid: 'raid',
    inspection: 'inspection',
    group: 'network',
    official: 'person trained',
    year: 'year',
    month: 'month',
    day: 'day',
    age: 'year of age',
    times: 'time',
    score: 'point',
  },
};

/** Signs that readers of a language use for a currency; the others stay codes. */
const CURRENCY_SIGNS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { es: { BOB: 'Bs' }, en: {} };

/**
 * The unit as it stands after a number; a currency stays its code where the language has no sign for it.
 * @example unitWords('es', 'case', 1) // 'caso'
 */
export function unitWords(language: Language, unit: string, value: number | null = null): string {
  if (isCurrency(unit)) return CURRENCY_SIGNS[language][unit] ?? unit;
  const code = unit as CountedUnit;
  if (value === 1) return SINGULARS[language][code] ?? UNITS[code][language].label;
  return UNITS[code][language].label;
}

/**
 * The number of a claim with the words the source puts on it, without its unit. An absence is a word, never 0.
 * @example formatValue('en', { qualifier: 'more_than', value: 200, … }) // 'more than 200'
 */
export function formatValue(
  language: Language,
  claim: Pick<Statement, 'qualifier' | 'value' | 'valueMax' | 'valueText' | 'absence'>,
): string {
  if (claim.absence) return ABSENCES[claim.absence][language].label;
  if (claim.valueText !== null) return claim.valueText;
  if (claim.value === null) return ABSENCES.notReported[language].label;
  const qualifier = QUALIFIERS[claim.qualifier][language].label;
  const number =
    claim.valueMax === null
      ? formatNumber(language, claim.value)
      : `${formatNumber(language, claim.value)}–${formatNumber(language, claim.valueMax)}`;
  return qualifier ? `${qualifier}${NO_BREAK_SPACE}${number}` : number;
}

/**
 * The number of a claim with its unit.
 * @example formatValueWithUnit('es', { value: 1359, unit: 'case', … }) // '1.359 casos'
 * @example formatValueWithUnit('en', { value: 17.11, unit: 'percent', … }) // '17.11%'
 */
export function formatValueWithUnit(
  language: Language,
  claim: Pick<Statement, 'qualifier' | 'value' | 'valueMax' | 'valueText' | 'absence' | 'unit'>,
): string {
  const value = formatValue(language, claim);
  if (claim.absence || (claim.value === null && claim.valueText === null)) return value;
  if (claim.unit === 'percent') return language === 'es' ? `${value}${NO_BREAK_SPACE}%` : `${value}%`;
  if (claim.unit === 'tier' && claim.valueText !== null)
    return `${UNITS.tier[language].label}${NO_BREAK_SPACE}${value}`;
  if (claim.unit === 'tier') return `${UNITS.tier[language].label}${NO_BREAK_SPACE}${value}`;
  const sign = CURRENCY_SIGNS[language][claim.unit];
  if (sign) return `${sign}${NO_BREAK_SPACE}${value}`;
  return `${value}${NO_BREAK_SPACE}${unitWords(language, claim.unit, claim.valueMax === null ? claim.value : null)}`;
}

const listFormats = new Map<Language, Intl.ListFormat>();

/** Several things in one phrase. @example formatList('es', ['2016', '2017']) // '2016 y 2017' */
export function formatList(language: Language, items: readonly string[]): string {
  let format = listFormats.get(language);
  if (!format) {
    format = new Intl.ListFormat(DATE_LOCALE[language], { type: 'conjunction' });
    listFormats.set(language, format);
  }
  return format.format(items);
}

/**
 * A message with its `{names}` replaced.
 * @example fill('{n} of {total}', { n: '3', total: '9' }) // '3 of 9'
 */
export function fill(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
