import {
  CITY_AFTER,
  CITY_BEFORE,
  DIVISION_AFTER,
  DIVISION_BEFORE,
  FOLLOWERS,
  LANGUAGE_AFTER,
  LANGUAGE_BEFORE,
  LANGUAGE_WORDS,
  LINKS,
  NAMED_AFTER_AFTER,
  NAMED_AFTER_BEFORE,
  STREETS,
  NOT_PLACES,
  OPENERS,
  PLACE_PREPOSITIONS,
} from './names/context-words.ts';
import { PERSONAL_NAMES } from './names/personal-names.ts';
import { countryOf, isWithin, type Place } from './place.ts';
import { placeRegister, type NameCase, type PlaceName, type Register } from './register.ts';
import { isJoined, startsSentence, wordsOf, type Word } from './words.ts';

/** A place named in a text. UTF-16 offsets. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  /** Best first; never empty. A name shared by a city and its division carries both. */
  readonly candidates: readonly Place[];
  readonly kind: 'name' | 'demonym';
}

export interface PlaceContext {
  /** Countries (ids) that the text is about even where it does not name them, e.g. the publisher's. */
  readonly countries?: readonly string[];
  /** ISO 639-1 code of the text's language: some names count in its texts only. */
  readonly language?: string;
}

/** A city this large is known without its country. */
const LARGE_CITY = 100_000;
/** Inhabitants assumed for a division, whose number the register does not give: half a million. */
const MEDIAN_DIVISION = 500_000;
const MOST_CANDIDATES = 6;

/** A name as printed, before the whole text has been read. */
interface Finding {
  readonly first: number;
  readonly last: number;
  readonly names: readonly PlaceName[];
}

/** Words of a text and the names among them. */
interface Part {
  readonly words: readonly Word[];
  readonly findings: readonly Finding[];
}

/** The names in a text, before it is known which countries it is about. Those of a long text are read anew each time. */
export interface PlaceNames {
  readonly text: string;
  readonly parts: Iterable<Part>;
}

/** Words that are held at once: 60,000 characters of text at least. */
const PART = 30_000;
/** Words in which the end of a part is looked for. */
const CUT_REACH = 300;
/** Words of the part before that the first names of a part are read with. */
const OVERLAP = 4;

/** Reads the names of places in a text, for `mentionsAmong`. */
export function readPlaceNames(text: string, language?: string): PlaceNames {
  const parts = { [Symbol.iterator]: () => partsOf(text, language) };
  return { text, parts: text.length < PART * 2 ? [...parts] : parts };
}

/**
 * Places and nationalities in a text, in reading order: longest name first, one pass over the words and one over the
 * findings. A small town, or a name that is also a word or a surname, counts only where the text names its country.
 * @example findPlaceMentions('El Alto registró 28 casos')[0].candidates[0].path // 'Bolivia/La Paz/El Alto'
 */
export function findPlaceMentions(text: string, context: PlaceContext = {}): readonly PlaceMention[] {
  return mentionsAmong(readPlaceNames(text, context.language), context.countries);
}

/** The places among the names of a text that is about these countries, and those it names. */
export function mentionsAmong({ text, parts }: PlaceNames, about: readonly string[] = []): readonly PlaceMention[] {
  const countries = new Set(about);
  for (const { findings } of parts) addCountriesNamed(findings, countries);
  const mentions: PlaceMention[] = [];
  const lists = new Map<string, readonly Place[]>();
  for (const part of parts) for (const mention of mentionsIn(text, part, countries, lists)) mentions.push(mention);
  return mentions;
}

/** The names of a text part by part: cut between sentences, or at least where no name goes on. */
function* partsOf(text: string, language: string | undefined): Generator<Part> {
  const register = placeRegister();
  let before: readonly Word[] = [];
  let from = 0;
  for (;;) {
    const read = wordsOf(text, from, PART);
    const own = read.length < PART ? read : read.slice(0, cutAt(text, read));
    const words = before.length === 0 ? own : [...before, ...own];
    yield { words, findings: findNames(text, words, register, language, before.length) };
    if (read.length < PART) return;
    before = own.slice(-OVERLAP);
    from = own.at(-1)!.end;
  }
}

/** How many of the words read belong to a part. */
function cutAt(text: string, words: readonly Word[]): number {
  const least = words.length - CUT_REACH;
  for (let at = words.length - 1; at > least; at--)
    if (/^[.!?]\s/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) return at;
  for (let at = words.length - 1; at > least; at--) if (!isJoined(text, words[at - 1]!, words[at]!)) return at;
  return words.length;
}

/** `lists`: the lists of candidates met so far, which many mentions share. */
function mentionsIn(
  text: string,
  { words, findings }: Part,
  countries: ReadonlySet<string>,
  lists: Map<string, readonly Place[]>,
): readonly PlaceMention[] {
  const isPartOfPlace = new Set<number>();
  for (const { first, last } of findings)
    for (let i = first; i <= last; i++) if (first !== last || !PERSONAL_NAMES.has(words[i]!.key)) isPartOfPlace.add(i);
  const mentions: PlaceMention[] = [];
  findings.forEach((finding, index) => {
    const surroundings = surroundingsOf(text, words, finding, isPartOfPlace);
    const next = findings[index + 1];
    const container =
      next && /^\s?[,(/–-]\s?$/u.test(text.slice(words[finding.last]!.end, words[next.first]!.start)) ? next : null;
    const accepted = finding.names.filter((name) =>
      isAccepted(name, surroundings, countries, container, finding.names),
    );
    if (accepted.length === 0) return;
    const candidates = ranked(accepted, surroundings, countries, container);
    const ids = candidates.map(({ id }) => id).join(' ');
    const shared = lists.get(ids) ?? candidates;
    lists.set(ids, shared);
    const kind = accepted[0]!.kind;
    mentions.push({ start: words[finding.first]!.start, end: endOf(text, words, finding), candidates: shared, kind });
  });
  return mentions;
}

/** The places that bear the accepted names, best first. */
function ranked(
  accepted: readonly PlaceName[],
  surroundings: Surroundings,
  countries: ReadonlySet<string>,
  container: Finding | null,
): readonly Place[] {
  if (accepted.length === 1) return [accepted[0]!.place];
  const inOrder = accepted
    .map((name) => ({ place: name.place, rank: rankOf(name, surroundings, countries, container, accepted) }))
    .sort((a, b) => b.rank - a.rank || (a.place.id < b.place.id ? -1 : 1));
  return [...new Set(inOrder.map(({ place }) => place))].slice(0, MOST_CANDIDATES);
}

const notPlaces = new Set<string>(NOT_PLACES);
const longestNotPlace = new Map<string, number>();
for (const phrase of NOT_PLACES) {
  const parts = phrase.split(' ');
  longestNotPlace.set(parts[0]!, Math.max(parts.length, longestNotPlace.get(parts[0]!) ?? 0));
}

function findNames(
  text: string,
  words: readonly Word[],
  register: Register,
  textLanguage: string | undefined,
  begin: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (let first = begin; first < words.length; first++) {
    const { key, isCapital } = words[first]!;
    const longest = Math.max(register.longestFrom(key, isCapital), longestNotPlace.get(key) ?? 0);
    if (longest === 0) continue;
    let reach = first;
    while (reach + 1 < words.length && reach - first + 1 < longest && isJoined(text, words[reach]!, words[reach + 1]!))
      reach++;
    for (let last = reach; last >= first; last--) {
      const name = last === first ? key : keyOf(words, first, last);
      if (notPlaces.has(name)) {
        first = last;
        break;
      }
      const names = register
        .named(name)
        .filter(
          ({ nameCase, language }) =>
            (language === undefined || language === textLanguage) && isPrintedAs(nameCase, text, words, first, last),
        );
      if (names.length === 0) continue;
      // "Argentina" is the country, "argentina" a woman: where a name fits, the demonym does not count.
      const kind = names.some((candidate) => candidate.kind === 'name') ? 'name' : 'demonym';
      if (kind === 'demonym' && isLanguage(text, words, first, last)) continue;
      findings.push({ first, last, names: names.filter((candidate) => candidate.kind === kind) });
      first = last;
      break;
    }
  }
  return findings;
}

function keyOf(words: readonly Word[], first: number, last: number): string {
  let key = words[first]!.key;
  for (let i = first + 1; i <= last; i++) key += ` ${words[i]!.key}`;
  return key;
}

function isPrintedAs(nameCase: NameCase, text: string, words: readonly Word[], first: number, last: number): boolean {
  if (nameCase === 'any') return true;
  const printed = text.slice(words[first]!.start, words[last]!.end);
  // "US$ 40": a currency.
  if (nameCase === 'abbreviation') return printed === printed.toUpperCase() && text[words[last]!.end] !== '$';
  if (nameCase === 'unaccented' && printed.normalize('NFD') !== printed) return false;
  // "Corea del sur", "África austral": only the first word of a longer name need be capitalised.
  return words[first]!.isCapital && (last - first > 1 || words[last]!.isCapital || words[last]!.key.length > 4);
}

function isLanguage(text: string, words: readonly Word[], first: number, last: number): boolean {
  if (first !== last || !LANGUAGE_WORDS.has(words[first]!.key)) return false;
  const before = words[first - 1];
  const after = words[last + 1];
  const gap = after ? text.slice(words[last]!.end, after.start) : '';
  if (after && LANGUAGE_AFTER.has(after.key) && gap.length === 1) return true;
  if (!before || !LANGUAGE_BEFORE.has(before.key)) return false;
  // "in Spanish prisons" speaks of the country, "in Spanish." of the language.
  const isEnglish = words[first]!.isCapital;
  return !isEnglish || !after || gap !== ' ' || OPENERS.has(after.key);
}

/** Countries that the text names by itself, by a nationality, or by a division or city that lies in one country only. */
function addCountriesNamed(findings: readonly Finding[], countries: Set<string>): void {
  for (const { names } of findings) {
    const country = names.find(({ place }) => place.level === 'country');
    if (country) {
      countries.add(country.place.id);
      continue;
    }
    const telling = names.filter(
      ({ place, isKnown, isWord, isMinor }) =>
        isKnown || (!isWord && !isMinor && (place.level === 'division' || (place.population ?? 0) >= LARGE_CITY)),
    );
    const known = telling.filter(({ isKnown }) => isKnown);
    const lands = new Set((known.length > 0 ? known : telling).map(({ place }) => countryOf(place.id)));
    const [only] = lands;
    if (lands.size === 1 && only && (known.length > 0 || telling.length === names.length)) countries.add(only);
  }
}

interface Surroundings {
  readonly meansCity: boolean;
  readonly meansDivision: boolean;
  /** Something named after the place, or a person. */
  readonly looksForeign: boolean;
  /** A word before the name says what it is; after a word like "Police" the same words say nothing. */
  readonly isIntroduced: boolean;
  /** "Avenida España": a street, whatever it is named after. */
  readonly isOfStreet: boolean;
  readonly opensSentence: boolean;
  readonly isPersonalName: boolean;
  readonly followsPreposition: boolean;
}

function surroundingsOf(
  text: string,
  words: readonly Word[],
  { first, last }: Finding,
  isPartOfPlace: ReadonlySet<number>,
): Surroundings {
  let at = first - 1;
  while (at >= 0 && first - at <= 2 && LINKS.has(words[at]!.key) && isNear(text, words[at]!, words[at + 1]!)) at--;
  const before = at >= 0 && isNear(text, words[at]!, words[at + 1]!) ? words[at]! : null;
  const after = last + 1 < words.length && isNear(text, words[last]!, words[last + 1]!) ? words[last + 1]! : null;
  const neighbour = first > 0 && isNear(text, words[first - 1]!, words[first]!) ? words[first - 1]! : null;
  const abbreviated =
    first > 0 && text.slice(words[first - 1]!.end, words[first]!.start) === '. ' ? words[first - 1]! : null;
  const isSingle = first === last;
  const joinsLeft =
    isSingle &&
    neighbour !== null &&
    neighbour.isCapital &&
    !OPENERS.has(neighbour.key) &&
    !isPartOfPlace.has(first - 1);
  const joinsRight =
    isSingle && after !== null && after.isCapital && !FOLLOWERS.has(after.key) && !isPartOfPlace.has(last + 1);
  const isNamedAfter = NAMED_AFTER_BEFORE.has((neighbour ?? abbreviated)?.key ?? '');
  const introducesCity = before !== null && CITY_BEFORE.has(before.key);
  const introducesDivision = before !== null && DIVISION_BEFORE.has(before.key);
  return {
    isIntroduced: introducesCity || introducesDivision,
    meansCity: introducesCity || (after !== null && CITY_AFTER.has(after.key)),
    meansDivision: introducesDivision || (after !== null && DIVISION_AFTER.has(after.key)),
    looksForeign:
      joinsLeft ||
      joinsRight ||
      isNamedAfter ||
      (after !== null && after.isCapital && NAMED_AFTER_AFTER.has(after.key)),
    isOfStreet: STREETS.has((neighbour ?? abbreviated)?.key ?? ''),
    opensSentence:
      startsSentence(text, words[first]!.start) &&
      !/^\s?[(,:]/u.test(text.slice(words[last]!.end, words[last]!.end + 2)),
    isPersonalName: isSingle && PERSONAL_NAMES.has(words[first]!.key),
    followsPreposition: neighbour !== null && PLACE_PREPOSITIONS.has(neighbour.key),
  };
}

function isNear(text: string, a: Word, b: Word): boolean {
  return b.start - a.end === 1 && /\s/u.test(text[a.end]!);
}

/** Whether a name counts as its place here: see the table in the README. */
function isAccepted(
  name: PlaceName,
  around: Surroundings,
  countries: ReadonlySet<string>,
  container: Finding | null,
  rivals: readonly PlaceName[],
): boolean {
  const { place } = name;
  if (name.kind === 'demonym' || place.level === 'world' || place.level === 'region') return true;
  const isNamedApart = around.meansCity || around.meansDivision || isContained(place, container);
  if (around.looksForeign && !isNamedApart && (place.level !== 'country' || around.isPersonalName)) return false;
  if (place.level === 'country') return !around.isOfStreet;
  const hasContext = countries.has(countryOf(place.id) ?? '');
  const isLarge = place.level === 'division' || (place.population ?? 0) >= LARGE_CITY;
  if (around.isPersonalName && !hasContext && !isNamedApart && !(around.followsPreposition && isLarge)) return false;
  if (name.isKnown) return true;
  if (name.isWord) return !around.opensSentence && (hasContext || around.isIntroduced || isContained(place, container));
  if (place.level === 'division') return !name.isMinor || hasContext;
  if (hasContext || (place.population ?? 0) >= LARGE_CITY || isContained(place, container)) return true;
  return around.followsPreposition && isUnmistakable(place, rivals);
}

/** A long name that no other place bears, after a preposition: "de Tambopata". */
function isUnmistakable(place: Place, rivals: readonly PlaceName[]): boolean {
  return rivals.length === 1 && place.name.en.length >= 8;
}

function isContained(place: Place, container: Finding | null): boolean {
  return container?.names.some((other) => other.place.id !== place.id && isWithin(place.id, other.place.id)) ?? false;
}

function rankOf(
  name: PlaceName,
  around: Surroundings,
  countries: ReadonlySet<string>,
  container: Finding | null,
  rivals: readonly PlaceName[],
): number {
  const { place } = name;
  const country = countryOf(place.id);
  // Tenfold population is worth ten points, less than the country being named: "Valencia" stays in Spain when Colombia is named.
  let rank = 10 * Math.log10(place.population ?? (place.level === 'division' ? MEDIAN_DIVISION : LARGE_CITY));
  if (name.isKnown) rank += 15;
  if (country && countries.has(country)) rank += 15;
  if (name.isMinor) rank -= 20;
  if (place.level === 'country') rank += isStateOfNamedCountry(rivals, countries) ? 0 : 300;
  if (isContained(place, container)) rank += 200;
  // A city and its department share a name: a word before or after decides, and without one the unit that tables use.
  if (place.level === 'city' && around.meansCity) rank += 120;
  if (place.level === 'division') rank += around.meansDivision ? 320 : 15;
  if (place.level === 'division' && rivals.some((rival) => isWithin(rival.place.id, place.id) && rival !== name))
    rank += 25;
  return rank;
}

/** "Georgia" in a text on the United States, where nothing else speaks of the country. */
function isStateOfNamedCountry(rivals: readonly PlaceName[], countries: ReadonlySet<string>): boolean {
  return rivals.some(({ place }) => place.id === 'US-GA') && countries.has('US');
}

/** The end of a name, with the last full stop of an abbreviation ("EE.UU."). */
function endOf(text: string, words: readonly Word[], { first, last, names }: Finding): number {
  const { end } = words[last]!;
  const isDotted =
    names.some(({ nameCase }) => nameCase === 'abbreviation') && text.slice(words[first]!.start, end).includes('.');
  return isDotted && text[end] === '.' ? end + 1 : end;
}
