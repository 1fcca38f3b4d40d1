import { findPlaceMentions } from '../../places/gazetteer.ts';

/** Whether a name is the name of a place and nothing more: where figures were counted, not who counted them. */
export function isPlaceName(name: string): boolean {
  const [place] = findPlaceMentions(name);
  return place !== undefined && place.start === 0 && place.end === name.length;
}
