import type { Language } from '../vocabulary/code-list.ts';
import { fill, formatNumber } from './format.ts';

/** A message about one thing and about any other number of them, with `{n}` for the number. */
export interface PluralMessage {
  readonly one: string;
  readonly other: string;
}

/**
 * A counted thing in words.
 * @example plural('es', { one: '1 cifra', other: '{n} cifras' }, 1359) // '1.359 cifras'
 */
export function plural(language: Language, message: PluralMessage, n: number): string {
  return n === 1 ? message.one : fill(message.other, { n: formatNumber(language, n) });
}
