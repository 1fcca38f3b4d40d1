import { placeByPath, searchPlaces } from '../../places/gazetteer.ts';

/** How many places an ambiguous name is answered with. */
const OFFERED = 5;

/**
 * What a typed place means: one place for a path or for a name that begins only one, several when it may be several.
 * @example findPlaces('Bolivia/Potosí') // [Potosí, the department]
 */
export function findPlaces(typed: string): readonly { readonly path: string }[] {
  const exact = placeByPath(typed);
  if (exact) return [exact];
  return searchPlaces(typed, OFFERED);
}
