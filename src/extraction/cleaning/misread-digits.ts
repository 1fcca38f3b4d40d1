import type { Doubt } from './doubt.ts';

/**
 * Digits among which a scanner put letters that look like them: "l2 casos", "1O3", "2O12", "4l2". A letter before the
 * digits counts only where a word in lower case follows, and none behind them does but O, because "3l" are litres.
 */
export const MISREAD_NUMBER =
  /(?<![\p{L}\p{N}_/.#$-])(?:[lI|](?=[\dO]*\d)[\dO]{1,6}(?=\s\p{Ll})|\d[\dOlI|]{0,8}[OlI|][\dOlI|]*\d(?:[.,]\d{3})*|\d{1,6}O{1,3}|\d{1,5}[I|](?=\s\p{Ll})|\d{1,3}[.,](?=[\dOlI|]*[OlI|])[\dOlI|]{3})(?![\p{L}\p{N}_/-])/gu;

/** @example misreadDigits('2O12') // { text: '2012', doubt: 'letters read as digits' } */
export function misreadDigits(printed: string): { readonly text: string; readonly doubt: Doubt } {
  const text = printed.replaceAll('O', '0').replaceAll(/[lI|]/gu, '1');
  return { text, doubt: 'letters read as digits' };
}
