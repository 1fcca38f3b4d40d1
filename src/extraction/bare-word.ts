/** A word in lower case and without accents, the form in which word lists are compared. @example bareWord('Córdoba') // 'cordoba' */
export function bareWord(word: string): string {
  const lower = word.toLowerCase();
  // Plain ASCII has nothing to take away.
  for (let position = 0; ; position++) {
    if (position === lower.length) return lower;
    if (lower.charCodeAt(position) > 0x7f) break;
  }
  return lower.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
}
