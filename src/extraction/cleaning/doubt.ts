import type { Remark } from '../notes.ts';

/** Why a number may not be what was written. */
export type Doubt = 'letters read as digits' | 'a fraction of a count' | 'digits of two scripts';

export const DOUBT_REMARKS: Readonly<Record<Doubt, Remark>> = {
  'letters read as digits': {
    es: 'Número dudoso: hay letras entre sus cifras, leídas como cifras.',
    en: 'Doubtful number: letters among its digits were read as digits.',
  },
  'a fraction of a count': {
    es: 'Número dudoso: se cuenta en enteros y tiene decimales; quizá sea un separador de miles o una nota al pie.',
    en: 'Doubtful number: it counts whole units and has decimals; perhaps a separator of thousands or a footnote mark.',
  },
  'digits of two scripts': {
    es: 'Número dudoso: mezcla cifras de dos escrituras.',
    en: 'Doubtful number: it mixes digits of two scripts.',
  },
};

/** Units that are not counted one by one. */
const MEASURED: ReadonlySet<string> = new Set(['percent', 'year', 'age', 'times', 'x100k']);

/** What makes a figure doubtful: how its number was printed, or decimals where only whole units can be counted. */
export function doubtOf(printed: Doubt | null, value: number, unit: string): Doubt | null {
  if (printed) return printed;
  const isCount = unit === unit.toLowerCase() && !MEASURED.has(unit);
  return isCount && !Number.isInteger(value) ? 'a fraction of a count' : null;
}
