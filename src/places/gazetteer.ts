import type { Language } from '../vocabulary/code-list.ts';
import type { Place } from './place.ts';
import { foldName, placeRegister } from './register.ts';

export {
  findPlaceMentions,
  mentionsAmong,
  readPlaceNames,
  type PlaceContext,
  type PlaceMention,
} from './find-place-mentions.ts';

/** The place of an id, or null. @example placeById('BO-L') // La Paz, the department */
export function placeById(id: string): Place | null {
  return placeRegister().byId(id);
}

/**
 * The place of a path, or null. Accents and case count: paths are identifiers.
 * @example placeByPath('Bolivia/La Paz/El Alto')?.id // 'BO-L.el-alto'
 */
export function placeByPath(path: string): Place | null {
  return placeRegister().byPath(path);
}

/** A place's name as people read it; the id itself when nothing is known of it. */
export function placeName(id: string, language: Language): string {
  return placeById(id)?.name[language] ?? id;
}

/** The capital city of a country (ISO 3166-1), or null. @example capitalOf('KE')?.path // 'Kenya/Nairobi/Nairobi' */
export function capitalOf(countryId: string): Place | null {
  return placeRegister().capitalOf(countryId);
}

/** What lies directly inside a place: countries of a continent, divisions of a country, cities of a division. */
export function childrenOf(id: string): readonly Place[] {
  return placeRegister().children(id);
}

const LEVEL_ORDER = { country: 0, division: 1, city: 2, region: 3, world: 4 } as const;

/**
 * Places whose name, or a word of a longer one, begins with the query; accents and case do not count. Larger places come
 * first, and names that begin so before names that only hold the word.
 * @example searchPlaces('potos', 3).map(({ path }) => path) // ['Bolivia/Potosí', 'Bolivia/Potosí/Potosí', …]
 */
export function searchPlaces(query: string, limit = 10): readonly Place[] {
  const key = foldName(query.trim());
  if (key === '') return [];
  const { keysWith, named } = placeRegister();
  const found = new Map<Place, number>();
  for (const name of keysWith(key)) {
    const bare = name.replace(/^(?:el|la|los|las|the) /, '');
    const exact = name === key || bare === key ? 0 : name.startsWith(key) || bare.startsWith(key) ? 5 : 12;
    for (const { place, kind, isKnown, language } of named(name)) {
      if (kind !== 'name' || language !== undefined) continue;
      const rank =
        exact + LEVEL_ORDER[place.level] * 2 - (isKnown ? 8 : 0) - Math.log10((place.population ?? 0) + 1) / 4;
      found.set(place, Math.min(rank, found.get(place) ?? Infinity));
    }
  }
  return [...found]
    .sort(([a, left], [b, right]) => left - right || (a.path < b.path ? -1 : 1))
    .slice(0, limit)
    .map(([place]) => place);
}
