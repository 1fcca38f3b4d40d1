import { childrenOf, placeById, placeByPath, searchPlaces } from '../../places/gazetteer.ts';
import { countryOf, isWithin, type Place } from '../../places/place.ts';
import { nameKey } from '../../vocabulary/name-key.ts';

/** How many places an ambiguous name is answered with. */
const OFFERED = 5;
/** How many places of a name are looked at, to find those of one country among them. */
const CONSIDERED = 400;

/**
 * Places that a typed beginning may mean, those of the country at hand first. Paths may be written without capitals and
 * accents, in either language, and may leave steps out.
 * @param country ISO 3166-1 code of the country that the claim is about, or null
 * @example offerPlaces('santa cr', 'BO')[0]?.path // 'Bolivia/Santa Cruz'
 * @example offerPlaces('bolivia/', null) // the departments
 */
export function offerPlaces(typed: string, country: string | null, limit = OFFERED): readonly Place[] {
  if (/[/]\s*$/.test(typed)) {
    const [holder, second] = findPlaces(typed.replace(/[/]\s*$/, ''), country);
    if (holder && !second) return childrenOf(holder.id).slice(0, limit);
  }
  const near = (place: Place) => country !== null && countryOf(place.id) === country;
  const candidates = candidatesFor(typed, false);
  return [...candidates.filter(near), ...candidates.filter((place) => !near(place))].slice(0, limit);
}

/**
 * What a typed place means: one place for a path or for a name that is clear, several when it may be several.
 * @example findPlaces('Santa Cruz', 'BO') // [the department]: Bolivia has another Santa Cruz only inside it
 */
export function findPlaces(typed: string, country: string | null): readonly Place[] {
  const path = placeByPath(typed.trim());
  if (path) return [path];
  const exact = candidatesFor(typed, true);
  const near = exact.filter((place) => country !== null && countryOf(place.id) === country);
  const countries = exact.filter((place) => place.level === 'country');
  const groups = near.some((place) => place.level !== 'city') ? [near, countries, exact] : [countries, near, exact];
  const meant = groups.find((group) => group.length > 0);
  if (!meant) {
    const beginning = candidatesFor(typed, false);
    const inCountry = beginning.filter((place) => country !== null && countryOf(place.id) === country);
    return inCountry.length > 0 ? inCountry.slice(0, OFFERED) : beginning.slice(0, OFFERED);
  }
  // The department before the city of its name: published figures are tabulated by department.
  const holder = meant.find((place) => meant.every((other) => isWithin(other.id, place.id)));
  return holder ? [holder] : meant.slice(0, OFFERED);
}

/** Places whose name is, or begins with, the last step of what was typed, inside the places of the steps before. */
function candidatesFor(typed: string, whole: boolean): readonly Place[] {
  const steps = stepsOf(typed);
  const last = steps.at(-1);
  if (last === undefined) return [];
  const before = steps.slice(0, -1).map(nameKey);
  return searchPlaces(last, CONSIDERED).filter(
    (place) => (!whole || isNamed(place, nameKey(last))) && liesIn(place, before),
  );
}

/** From the country down, however it was written. @example stepsOf('El Alto, Bolivia') // ['Bolivia', 'El Alto'] */
function stepsOf(typed: string): readonly string[] {
  const steps = typed.includes('/') ? typed.split('/') : typed.split(',').reverse();
  return steps.map((step) => step.trim()).filter((step) => step !== '');
}

function isNamed(place: Place, key: string): boolean {
  return [place.path.split('/').at(-1)!, place.name.es, place.name.en].some((name) => nameKey(name) === key);
}

/** Whether a place lies in places of these names, the outermost first. */
function liesIn(place: Place, keys: readonly string[]): boolean {
  const remaining = [...keys];
  let holder = place.parentId === null ? null : placeById(place.parentId);
  while (holder && remaining.length > 0) {
    if (isNamed(holder, remaining.at(-1)!)) remaining.pop();
    holder = holder.parentId === null ? null : placeById(holder.parentId);
  }
  return remaining.length === 0;
}

/** The country of a claim's place, else the one the workspace is about; null for the world. */
export function countryAtHand(paths: readonly string[], homePlaceId: string | null): string | null {
  for (const path of paths) {
    const place = placeByPath(path);
    const country = place && countryOf(place.id);
    if (country) return country;
  }
  return homePlaceId === null ? null : countryOf(homePlaceId);
}
