import { nameKey, slug } from '../vocabulary/name-key.ts';
import cityRows from './gazetteer/cities.json' with { type: 'json' };
import countryRows from './gazetteer/countries.json' with { type: 'json' };
import portugueseRows from './gazetteer/countries-pt.json' with { type: 'json' };
import divisionRows from './gazetteer/divisions.json' with { type: 'json' };
import { ADDED_TOWNS, CORRECTED_DIVISIONS, MOVED_TOWNS, PLAIN_DIVISIONS, SHORT_NAMES } from './names/added.ts';
import { DEMONYMS, englishForms, spanishForms } from './names/demonyms.ts';
import { PORTUGUESE_DEMONYMS, PORTUGUESE_NAMES, portugueseForms } from './names/portuguese.ts';
import { REGIONS } from './names/regions.ts';
import type { Place } from './place.ts';

/** How a name must be printed to count: as a name, as one without accents, as an abbreviation in capitals, or in any case. */
export type NameCase = 'capital' | 'unaccented' | 'abbreviation' | 'any';

/** One name of one place. */
export interface PlaceName {
  readonly place: Place;
  readonly kind: 'name' | 'demonym';
  readonly nameCase: NameCase;
  /** Known to any reader: a country, a capital, a place of the home country. Needs no context. */
  readonly isKnown: boolean;
  /** Also an ordinary word ("Reading", "Central"): needs more than a capital letter. */
  readonly isWord: boolean;
  /** One of very many small divisions: needs its country in the text. */
  readonly isMinor: boolean;
  /** ISO 639-1 code of the only language in whose texts the name counts; absent for names that count in all. */
  readonly language?: string;
}

export interface Register {
  readonly byId: (id: string) => Place | null;
  readonly byPath: (path: string) => Place | null;
  readonly children: (id: string) => readonly Place[];
  /** The capital city of a country, or null. */
  readonly capitalOf: (countryId: string) => Place | null;
  /** Every place of that folded name. */
  readonly named: (key: string) => readonly PlaceName[];
  /** Folded names that begin so, or hold a word that does, in no order. */
  readonly keysWith: (prefix: string) => Iterable<string>;
  /** Words of the longest name that begins with a folded word, printed so; 0 when none does. */
  readonly longestFrom: (word: string, isCapital: boolean) => number;
}

/** Countries whose divisions we print in Spanish in a path, as their own sources do. */
const SPANISH_PATHS = new Set('AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '));
/** More cities than any division has rows: a city is numbered `group * GROUP_SIZE + row`. */
const GROUP_SIZE = 8192;

let register: Register | null = null;

/** The whole register, indexed on first use. */
export function placeRegister(): Register {
  register ??= buildRegister();
  return register;
}

/**
 * Regions, countries and divisions are built at once. The twenty-eight thousand cities are only indexed by name; the
 * cities of a division become places when one of them is asked for.
 */
function buildRegister(): Register {
  const byId = new Map<string, Place>();
  const byPath = new Map<string, Place>();
  const children = new Map<string, Place[]>();
  const names = new Map<string, PlaceName[]>();
  const longest = new Map<string, number>();
  const longestInAnyCase = new Map<string, number>();

  const addPlace = (place: Place): void => {
    byId.set(place.id, place);
    if (!byPath.has(place.path)) byPath.set(place.path, place);
    if (place.parentId === null) return;
    const siblings = children.get(place.parentId);
    if (siblings) siblings.push(place);
    else children.set(place.parentId, [place]);
  };
  const noteLength = (key: string, lengths = longest): void => {
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    let words = 1;
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words++;
    if (words > (lengths.get(first) ?? 0)) lengths.set(first, words);
  };
  const addName = (printed: string, name: Omit<PlaceName, 'nameCase'>, nameCase?: NameCase): void => {
    const key = foldName(printed);
    if (key === '') return;
    const entry = { ...name, nameCase: nameCase ?? caseOf(printed) };
    if (entry.nameCase === 'any') noteLength(key, longestInAnyCase);
    const entries = names.get(key);
    if (!entries) names.set(key, [entry]);
    else if (
      entries.some(
        (other) =>
          other.place === entry.place &&
          other.nameCase === entry.nameCase &&
          (other.language === undefined || other.language === entry.language),
      )
    )
      return;
    else entries.push(entry);
    noteLength(key);
  };
  const addNames = (printed: readonly string[], place: Place, flags: string): void => {
    const name = nameWithFlags(place, flags);
    for (const text of printed) if (text) addName(text, name);
  };
  const addDemonyms = (spanish: readonly string[], english: readonly string[], place: Place): void => {
    const name = { ...nameWithFlags(place, 'k'), kind: 'demonym' as const };
    for (const form of spanish.flatMap(spanishForms)) addName(form, name, 'any');
    for (const form of english.flatMap(englishForms)) addName(form, name, 'capital');
  };

  for (const { id, parent, es, en, names: others, demonyms } of REGIONS) {
    const level = id === 'world' ? ('world' as const) : ('region' as const);
    const place: Place = { id, path: en, name: { es, en }, level, parentId: parent || null, population: null };
    addPlace(place);
    // "World" and "Mundo" by themselves are words: only phrases count.
    addNames([...(id === 'world' ? [] : [es, en]), ...others.split(',')], place, 'k');
    const forms = demonyms.split(',').filter(Boolean);
    const isEnglish = (form: string): boolean => /^\p{Lu}/u.test(form);
    addDemonyms(
      forms.filter((form) => !isEnglish(form)),
      forms.filter(isEnglish),
      place,
    );
  }
  for (const line of countryRows) {
    const [id, es, en, parentId, others] = cellsOf(line);
    const place: Place = { id, path: en, name: { es, en }, level: 'country', parentId, population: null };
    addPlace(place);
    addNames([es, en, ...others.split('|')], place, 'k');
  }
  for (const line of divisionRows) {
    const [id, printed, english, registered, listed] = cellsOf(line);
    const country = byId.get(id.slice(0, 2));
    if (!country) continue;
    const corrected = CORRECTED_DIVISIONS[id];
    const [es, en] = corrected ?? [printed, english || printed];
    const flags = corrected ? '' : PLAIN_DIVISIONS.has(id) ? registered.replace('w', '') : registered;
    const others = corrected ? corrected[2].replaceAll(',', '|') : listed;
    const path = `${country.path}/${(SPANISH_PATHS.has(country.id) ? es : en).replaceAll('/', '-')}`;
    addPlace({ id, path, name: { es, en }, level: 'division', parentId: country.id, population: null });
    addNames([es, en, ...others.split('|')], byId.get(id)!, flags + (country.id === 'BO' ? 'k' : ''));
  }

  const groups = [...Object.entries(townsInPlace()), ...addedTowns()].filter(
    ([parentId]) => byId.has(parentId) || byId.has(parentId.slice(0, 2)),
  );
  const cityNumbers = new Map<string, number | number[]>();
  const capitals = new Map<string, number>();
  groups.forEach(([parentId, rows], group) => {
    rows.forEach((line, row) => {
      const number = group * GROUP_SIZE + row;
      if (line.includes('\tc') && cellsOf(line)[3] === 'c') capitals.set(parentId.slice(0, 2), number);
      for (const printed of spellingsOf(line)) {
        const key = foldName(printed);
        const numbers = cityNumbers.get(key);
        if (numbers === undefined) cityNumbers.set(key, number);
        else if (typeof numbers === 'number') cityNumbers.set(key, [numbers, number]);
        else numbers.push(number);
        noteLength(key);
      }
    });
  });
  const builtGroups = new Map<number, readonly PlaceName[]>();
  const citiesOf = (group: number): readonly PlaceName[] => {
    const built = builtGroups.get(group);
    if (built) return built;
    const [parentId, rows] = groups[group]!;
    const parent = byId.get(parentId) ?? byId.get(parentId.slice(0, 2))!;
    const entries = rows.map((line) => {
      const [en, spanish, population, , flags] = cellsOf(line);
      const id = `${parent.id}.${slugOf(en)}`;
      const existing = byId.get(id);
      const place: Place = existing ?? {
        id,
        path: `${parent.path}/${en.replaceAll('/', '-')}`,
        name: { es: spanish || en, en },
        level: 'city',
        parentId: parent.id,
        population: population === '' ? null : Number(population),
      };
      if (!existing) addPlace(place);
      return { ...nameWithFlags(place, flags), nameCase: 'capital' as const };
    });
    builtGroups.set(group, entries);
    return entries;
  };
  const groupsOfParent = new Map<string, number[]>();
  groups.forEach(([parentId], group) => {
    const parent = byId.has(parentId) ? parentId : parentId.slice(0, 2);
    groupsOfParent.set(parent, [...(groupsOfParent.get(parent) ?? []), group]);
  });
  const buildUnder = (parentId: string): void => groupsOfParent.get(parentId)?.forEach(citiesOf);

  for (const [placeId, row] of Object.entries(DEMONYMS)) {
    if (placeId.includes('.')) buildUnder(placeId.slice(0, placeId.indexOf('.')));
    const place = byId.get(placeId);
    const [spanish = '', english = ''] = row.split('|');
    if (place) addDemonyms(spanish.split(',').filter(Boolean), english.split(',').filter(Boolean), place);
  }
  const inPortuguese = (place: Place) => ({ ...nameWithFlags(place, 'k'), language: 'pt' });
  const portugueseNames = [
    ...portugueseRows.map((line): readonly [string, readonly string[]] => {
      const [id, names] = cellsOf(line);
      return [id, names.split('|')];
    }),
    ...Object.entries(PORTUGUESE_NAMES).map(([id, names]) => [id, names.split(',')] as const),
  ];
  for (const [id, names] of portugueseNames) {
    const place = byId.get(id);
    if (place) for (const printed of names) addName(printed, inPortuguese(place));
  }
  for (const [id, demonyms] of Object.entries(PORTUGUESE_DEMONYMS)) {
    const place = byId.get(id);
    if (!place) continue;
    for (const form of demonyms.split(',').flatMap(portugueseForms))
      addName(form, { ...inPortuguese(place), kind: 'demonym' }, 'any');
  }

  for (const [placeId, short] of Object.entries(SHORT_NAMES)) {
    if (placeId.includes('.')) buildUnder(placeId.slice(0, placeId.indexOf('.')));
    const place = byId.get(placeId);
    if (!place) continue;
    for (const name of short.split(',')) addNames([name.replace('*', '')], place, name.endsWith('*') ? 'wn' : '');
  }

  return {
    byId: (id) => {
      if (id.includes('.') && !byId.has(id)) buildUnder(id.slice(0, id.indexOf('.')));
      return byId.get(id) ?? null;
    },
    byPath: (path) => {
      const parent = byPath.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
      if (parent && !byPath.has(path)) buildUnder(parent.id);
      return byPath.get(path) ?? null;
    },
    children: (id) => {
      buildUnder(id);
      return children.get(id) ?? [];
    },
    capitalOf: (countryId) => {
      const number = capitals.get(countryId);
      return number === undefined ? null : citiesOf(Math.floor(number / GROUP_SIZE))[number % GROUP_SIZE]!.place;
    },
    named: (key) => {
      const numbers = cityNumbers.get(key);
      if (numbers === undefined) return names.get(key) ?? [];
      const list = typeof numbers === 'number' ? [numbers] : numbers;
      const cities = list.map((number) => citiesOf(Math.floor(number / GROUP_SIZE))[number % GROUP_SIZE]!);
      return [...(names.get(key) ?? []), ...cities];
    },
    *keysWith(prefix) {
      const inside = ` ${prefix}`;
      const isFound = (key: string): boolean => key.startsWith(prefix) || key.includes(inside);
      for (const key of names.keys()) if (isFound(key)) yield key;
      for (const key of cityNumbers.keys()) if (isFound(key) && !names.has(key)) yield key;
    },
    longestFrom: (word, isCapital) => (isCapital ? longest : longestInAnyCase).get(word) ?? 0,
  };
}

/** Rows of the towns that the tables lack, as `cities.json` has them. */
function townsInPlace(): Readonly<Record<string, readonly string[]>> {
  const towns: Record<string, readonly string[]> = { ...cityRows };
  for (const [name, from, to] of MOVED_TOWNS) {
    const row = towns[from]?.find((line) => line.startsWith(`${name}\t`));
    if (!row) continue;
    towns[from] = towns[from]!.filter((line) => line !== row);
    towns[to] = [...(towns[to] ?? []), row];
  }
  return towns;
}

function addedTowns(): [string, string[]][] {
  return Object.entries(ADDED_TOWNS).map(([parentId, names]) => [
    parentId,
    names.split(',').map((name) => {
      const [first = '', ...others] = name.replace('*', '').split('|');
      return `${first}\t\t\t\t${name.endsWith('*') ? 'w' : 'k'}\t${others.join('|')}`;
    }),
  ]);
}

/** The cells of a row, padded with empty ones; what each holds is said in the folder's README. */
function cellsOf(line: string): [string, string, string, string, string, string] {
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = line.split('\t');
  return [a, b, c, d, e, f];
}

/** The printed names of a city's row: most rows have one, and then nothing is split. */
function spellingsOf(line: string): readonly string[] {
  const tab = line.indexOf('\t');
  if (tab < 0) return [line];
  const name = line.slice(0, tab);
  if (line[tab + 1] === '\t' && !line.includes('|') && line.split('\t').length < 6) return [name];
  const [, spanish, , , , others] = cellsOf(line);
  return [name, spanish, ...others.split('|')].filter(Boolean);
}

function nameWithFlags(place: Place, flags: string): Omit<PlaceName, 'nameCase'> {
  const [isKnown, isWord, isMinor] = [flags.includes('k'), flags.includes('w'), flags.includes('n')];
  return { place, kind: 'name', isKnown, isWord, isMinor };
}

function caseOf(printed: string): NameCase {
  if (/^\p{Ll}/u.test(printed)) return 'any';
  // "America" is a country to English readers, "América" a continent to Spanish ones.
  if (printed === 'America') return 'unaccented';
  return /^[\p{Lu}. ]{2,9}$/u.test(printed) ? 'abbreviation' : 'capital';
}

/** As `nameKey`, with a short way for plain letters: the tables hold some forty thousand names. */
export function foldName(name: string): string {
  return /^[A-Za-z ]+$/.test(name) ? name.toLowerCase() : nameKey(name);
}

/** The last part of a city's id. */
function slugOf(name: string): string {
  return /^[A-Za-z ]+$/.test(name) ? name.toLowerCase().replaceAll(' ', '-') : slug(name);
}
