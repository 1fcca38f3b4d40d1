import { nameKey } from '../vocabulary/name-key.ts';

/**
 * Countries under all names that Spanish and English have for them. From the runtime's own tables rather than from our
 * gazetteer: the yardstick must not share the mistakes of what it measures.
 */
const COUNTRY_KEYS = countryKeys();

/** Names that the tables do not know, or know as something else. */
function otherSpellings(): readonly (readonly [string, string])[] {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    'united states': ['usa', 'us', 'united states of america', 'ee uu', 'eeuu'],
    'united kingdom': ['uk', 'great britain'],
    czechia: ['czech republic'],
    world: ['world', 'global', 'worldwide', 'mundo', 'mundial', 'xx'],
    europe: ['european union', 'eu', 'ue', 'europa', 'pan european'],
    bolivia: ['plurinational state of bolivia'],
    cusco: ['cuzco'],
    bogota: ['bogota d c'],
    'estado de mexico': ['edomex'],
    'ciudad de mexico': ['cdmx', 'mexico city'],
  };
  return Object.entries(spellings).flatMap(([key, names]) => names.map((name) => [name, key] as const));
}

function countryKeys(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const spanish = new Intl.DisplayNames('es', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = english.of(code);
    if (!name) continue;
    const key = nameKey(name);
    keys.set(code.toLowerCase(), key);
    keys.set(key, key);
    keys.set(nameKey(spanish.of(code) ?? name), key);
  }
  for (const [name, key] of otherSpellings()) keys.set(name, key);
  return keys;
}

/** Words that do not tell one name from another. */
const EMPTY_WORDS = new Set(
  'de del la el los las of the department departamento provincia province region state estado city ciudad'.split(' '),
);

function tellingWords(name: string): ReadonlySet<string> {
  return new Set(
    nameKey(name)
      .split(' ')
      .filter((word) => word !== '' && !EMPTY_WORDS.has(word)),
  );
}

/** Names from the country down, each in the spelling that is compared. */
function levelsOf(path: string): readonly string[] {
  return path
    .split(/[/>|]|,\s*/)
    .map(nameKey)
    .map((key) => COUNTRY_KEYS.get(key) ?? key)
    .filter((key) => key !== '');
}

/** One name holds all the telling words of the other: "la paz" and "departamento de la paz". */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = [tellingWords(a), tellingWords(b)].toSorted((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return shorter.size > 0 && shorter.isSubsetOf(longer);
}

/**
 * Whether one of the proposed places is one of the annotated ones: the last names agree, or the proposal names as its
 * first level what the annotation names last (a state without its country, then a city).
 * @param annotated null: not scored
 * @example placeAgrees(['Bolivia/La Paz'], ['Bolivia/La Paz/El Alto']) // false
 */
export function placeAgrees(annotated: readonly string[] | null, proposed: readonly string[]): boolean | null {
  if (annotated === null) return null;
  const proposedPlaces = proposed.map(levelsOf).filter(({ length }) => length > 0);
  return annotated
    .map(levelsOf)
    .filter(({ length }) => length > 0)
    .some((place) => proposedPlaces.some((other) => isSamePlace(place, other)));
}

function isSamePlace(annotated: readonly string[], proposed: readonly string[]): boolean {
  const last = annotated.at(-1)!;
  if (isSameName(last, proposed.at(-1)!)) return true;
  return annotated.length > 1 && proposed.length > 1 && isSameName(last, proposed[0]!);
}

/** Share of words that two names must have in common (Dice), to be one source. */
const LEAST_SHARED = 0.5;

/**
 * Whether the last link of the proposed attribution is who the annotation says counted.
 * @returns null when the annotation names nobody
 * @example sourceAgrees(['El Ejemplo', 'Fiscalía'], ['Fiscalía General']) // true
 */
export function sourceAgrees(annotated: readonly string[], proposed: readonly string[]): boolean | null {
  const words = tellingWords(annotated.at(-1) ?? '');
  if (words.size === 0) return null;
  const others = tellingWords(proposed.at(-1) ?? '');
  return (2 * words.intersection(others).size) / (words.size + others.size) >= LEAST_SHARED;
}
