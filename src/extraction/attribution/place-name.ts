import { findPlaceMentions } from '../../places/gazetteer.ts';

const answers = new Map<string, boolean>();
/** Names whose answer is remembered: a document names the same ones again and again. */
const MOST_ANSWERS = 1000;

/** Whether a name is the name of a place and nothing more: where figures were counted, not who counted them. */
export function isPlaceName(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const [place] = findPlaceMentions(name);
  const answer = place !== undefined && place.start === 0 && place.end === name.length;
  answers.set(name, answer);
  return answer;
}
