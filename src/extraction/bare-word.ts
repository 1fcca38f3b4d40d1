/** A word in lower case and without accents, the form in which word lists are compared. @example bareWord('Córdoba') // 'cordoba' */
export function bareWord(word: string): string {
  const lower = word.toLowerCase();
  // eslint-disable-next-line no-control-regex -- plain ASCII has nothing to take away
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
}
