import type { Claim } from '../../claims/claim.ts';
import type { MarkedNumber } from '../../claims/statement-check.ts';
import { parseDigits } from '../../extraction/number/digits.ts';
import { findNumbers } from '../../extraction/number/find-numbers.ts';
import { wordNumber } from '../../extraction/number/small-number.ts';
import type { TextLanguage } from '../../extraction/text-language.ts';

/** The number that is marked in a claim's sentence, read as the program reads it; null where nothing is marked or read. */
export function markedNumber(claim: Pick<Claim, 'citation'>, language: TextLanguage): MarkedNumber | null {
  const token = claim.citation?.token.trim();
  if (!token) return null;
  const found = findNumbers(token, language).filter(({ form }) => form !== 'identifier');
  if (found.length === 1) return { value: found[0]!.value, valueMax: found[0]!.valueMax };
  const value = parseDigits(token, language) ?? wordNumber(token, language);
  return value === null || Number.isNaN(value) ? null : { value, valueMax: null };
}
