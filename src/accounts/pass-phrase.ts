export const SHORTEST_PASS_PHRASE = 12;
/** Far above what anybody types; keeps a request from feeding megabytes to the hash. */
export const LONGEST_PASS_PHRASE = 256;
const FEWEST_DIFFERENT_CHARACTERS = 5;

export type PassPhraseProblem = 'short' | 'long' | 'uniform' | 'contains-name';

/**
 * Why a pass phrase cannot be chosen, or null. Length is what makes guessing expensive, so there are no rules about digits
 * or capitals (NIST SP 800-63B, 3.1.1.2).
 * @example passPhraseProblem('short', 'ana') // 'short'
 */
export function passPhraseProblem(passPhrase: string, signInName: string): PassPhraseProblem | null {
  const characters = [...passPhrase.normalize('NFKC')];
  if (characters.length < SHORTEST_PASS_PHRASE) return 'short';
  if (characters.length > LONGEST_PASS_PHRASE) return 'long';
  if (new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS) return 'uniform';
  const name = signInName.toLowerCase();
  const rest = passPhrase.toLowerCase().replaceAll(name, '');
  if (name !== '' && [...rest].length < SHORTEST_PASS_PHRASE && rest.length < passPhrase.length) return 'contains-name';
  return null;
}
