/** A word in lower case and without accents, the form in which word lists are compared. @example bareWord('Córdoba') // 'cordoba' */
export function bareWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
