import { placeByPath, searchPlaces } from '../../places/gazetteer.ts';
import { isWithin, type Place } from '../../places/place.ts';
import { nameKey } from '../../vocabulary/name-key.ts';

/** What a cell for a place says. */
export type CellPlace =
  | { readonly kind: 'place'; readonly place: Place }
  /** The row or column of the whole table. */
  | { readonly kind: 'total' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] };

const TOTAL =
  /^(?:sub)?total(?:\s+(?:general|nacional|pais|bolivia|national))?$|^(?:nacional|national|todo el pais|a nivel nacional)$/;
/** Words before a name that say of what kind the place is. */
const KINDS =
  /^(?:departamento|depto|dpto|provincia|municipio|ciudad|department|province|municipality|city|state|estado|region)\.?\s+(?:de(?:l| la| los| las)?\s+|of\s+)?/;
const CONSIDERED = 400;
const OFFERED = 5;

/**
 * The place that a cell names. Inside the country or division that the table is about, a division comes before the city
 * of its name.
 * @param within the place that the whole table is about, or null
 */
export function readCellPlace(printed: string, within: Place | null): CellPlace {
  const text = printed.trim();
  if (text === '') return { kind: 'absent' };
  const key = foldedName(text);
  if (TOTAL.test(key)) return { kind: 'total' };
  const path = placeByPath(text);
  if (path) return { kind: 'place', place: path };
  const name = text.replace(/\s*[*¹²³]+$/, '');
  const kind = KINDS.exec(foldedName(name))?.[0].length ?? 0;
  const found = named(name) ?? (kind > 0 ? named(name.slice(kind)) : null);
  if (!found) return { kind: 'unknown' };
  const inside = within === null ? [] : found.filter((place) => isWithin(place.id, within.id));
  const countries = found.filter((place) => place.level === 'country');
  const meant =
    inside.length > 0 ? inside : within === null && countries.length > 0 ? countries : within === null ? found : [];
  if (meant.length === 0) return { kind: 'unknown' };
  const holder = meant.find((place) => meant.every((other) => isWithin(other.id, place.id)));
  if (holder) return { kind: 'place', place: holder };
  const [division, second] = meant.filter((place) => place.level === 'division');
  if (division && !second) return { kind: 'place', place: division };
  return meant.length === 1
    ? { kind: 'place', place: meant[0]! }
    : { kind: 'ambiguous', places: meant.slice(0, OFFERED) };
}

/** Places of exactly this name; null when there is none. */
function named(name: string): readonly Place[] | null {
  const key = nameKey(name);
  if (key === '') return null;
  const places = searchPlaces(name, CONSIDERED).filter((place) =>
    [place.path.split('/').at(-1)!, place.name.es, place.name.en].some((known) => nameKey(known) === key),
  );
  return places.length > 0 ? places : null;
}

function foldedName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:]+$/, '')
    .trim();
}
