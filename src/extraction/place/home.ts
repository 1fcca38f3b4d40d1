import {
  findPlaceMentions,
  mentionsAmong,
  placeById,
  readPlaceNames,
  type PlaceMention,
} from '../../places/gazetteer.ts';
import { countryOf, type Place } from '../../places/place.ts';
import type { TextLanguage } from '../text-language.ts';
import { applyRules } from '../rule.ts';
import { datelineOf } from '../dateline.ts';
import { EN_PLACES } from './en/rules.ts';
import { ES_PLACES } from './es/rules.ts';
import { PT_PLACES } from './pt/rules.ts';
import { readCityLists } from './city-list.ts';
import type { PlaceLanguage } from './place-language.ts';
import { Votes, voteByMentions } from './votes.ts';

export const PLACE_LANGUAGES: Readonly<Record<TextLanguage, PlaceLanguage>> = {
  en: EN_PLACES,
  es: ES_PLACES,
  pt: PT_PLACES,
};

/** Where a document is at home: the place of figures that name none. */
export interface HomePlace {
  /** ISO 3166-1 code, or null when the document is about a region or the world. */
  readonly country: string | null;
  readonly place: Place | null;
  /** The division or town inside the country that the title is about, or two of them. */
  readonly inside: readonly Place[];
  /** Whether the title names the country: the text is about all of it, whatever town it opens with. */
  readonly isInTitle: boolean;
  /** Places of the text, read in the light of the country. */
  readonly mentions: readonly PlaceMention[];
  /** Countries that the text names by name or nationality. */
  readonly named: ReadonlySet<string>;
}

/** Characters from the start that tell most about where a text is at home. */
const OPENING = 700;
/** Votes for its only country that make a text about it, whatever regions it names. */
const OF_A_COUNTRY = 2;
/** Text that is looked at for the country; a longer one says nothing new. */
const LONGEST_LOOK = 60_000;

/**
 * Decides the country a text is about, by votes of its places, nationalities and institutions; names in the title and
 * the opening count more. Ties go to the one named first.
 */
export function findHome(text: string, title: string | null, language: TextLanguage): HomePlace {
  const look = text.slice(0, LONGEST_LOOK);
  const rules = PLACE_LANGUAGES[language];
  const votes = new Votes();
  const inTitle = title ? findPlaceMentions(title, { language }) : [];
  voteByMentions(votes, inTitle, title ?? '', rules, true);
  const dateline = datelineOf(look);
  const namesInLook = readPlaceNames(look, language);
  const inText = mentionsAmong(namesInLook);
  const spoken = dateline.isSeat ? inText.filter(({ end }) => end > dateline.length) : inText;
  voteByMentions(votes, spoken, look, rules);
  for (const { value, start, end } of applyRules(rules.institutions, look, undefined))
    votes.giveShared(value, look.slice(start, end).toLowerCase());
  const mentioned = new Set(spoken.map(({ candidates }) => candidates[0] && countryOf(candidates[0].id)));
  const opening = spoken.filter(({ kind, start }) => kind === 'name' && start < OPENING);
  const firstRegion = opening[0]?.candidates[0];
  if (
    firstRegion &&
    (firstRegion.level === 'region' || firstRegion.level === 'world') &&
    isAboutRegion(
      votes.all,
      firstRegion.id,
      mentioned,
      firstRegion.level === 'region' && spoken[0]?.start === opening[0]?.start && (spoken[0]?.start ?? 0) < 60,
    )
  )
    votes.give(firstRegion.id, 100);
  const regions = new Set(
    inText
      .map(({ candidates }) => candidates[0])
      .filter((place) => place?.level === 'region' && place.id !== 'region.european-union')
      .map((place) => place?.id),
  );
  const countries = [...votes.all.keys()].filter((id) => countryOf(id) === id);
  // Several regions and hardly a country: a text about the world.
  const strongest = Math.max(0, ...countries.map((id) => votes.all.get(id) ?? 0));
  if (regions.size >= 2 && countries.length <= 1 && strongest < OF_A_COUNTRY) votes.give('world', 200);
  const winner = votes.ranked()[0] ?? null;
  const country = winner && countryOf(winner);
  const isWhole = look.length === text.length;
  const found =
    !country && isWhole
      ? inText
      : mentionsAmong(isWhole ? namesInLook : readPlaceNames(text, language), country ? [country] : []);
  const mentions = country ? readCityLists(found, text, country) : found;
  const inside = title ? placesOfTitle(inTitle, title, country, rules, isOnlyDivision(mentions, country)) : [];
  const isInTitle = inTitle.some(({ kind, candidates }) => kind === 'name' && candidates[0]?.id === country);
  const named = new Set<string>();
  for (const { candidates } of mentions) if (candidates[0]?.level === 'country') named.add(candidates[0].id);
  return { country, named, place: winner ? placeById(winner) : null, inside, isInTitle, mentions };
}

/**
 * The division or town that a title is about: the only ones it names, and not because it has most of a country's cases.
 */
function placesOfTitle(
  mentions: readonly PlaceMention[],
  title: string,
  country: string | null,
  rules: PlaceLanguage,
  isOnly: boolean,
): readonly Place[] {
  if (!isOnly && rules.superlative.test(title)) return [];
  const places: Place[] = [];
  for (const { kind, candidates, start, end } of mentions) {
    const place = candidates.find(
      ({ id, level }) => countryOf(id) === country && (level === 'division' || level === 'city'),
    );
    if (kind !== 'name' || !place || candidates[0]?.level === 'country') continue;
    if (rules.origin.test(title.slice(0, start)) && !rules.within.test(title.slice(0, start))) {
      if (places.length > 0) continue;
    }
    if (rules.metonym.test(title.slice(end))) continue;
    // "Tapachula, Chiapas": the division only says which town.
    if (places.some(({ path }) => path.startsWith(`${place.path}/`))) continue;
    const outer = places.findIndex(({ path }) => place.path.startsWith(`${path}/`));
    if (outer >= 0) places[outer] = place;
    else places.push(place);
  }
  return places.length <= MOST_IN_TITLE ? places : [];
}

/** "Odisha tops India": a text that names no other division of its country is about that one, wherever it ranks. */
function isOnlyDivision(mentions: readonly PlaceMention[], country: string | null): boolean {
  const divisions = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const place = placeOf(mention, country);
    if (country !== null && countryOf(place.id) === country && place.level !== 'country') divisions.add(place.id);
  }
  return divisions.size === 1;
}

/** A text that opens with a region and then speaks of several countries, none of them most of the time. */
function isAboutRegion(
  votes: ReadonlyMap<string, number>,
  region: string,
  mentioned: ReadonlySet<string | null | undefined>,
  isFirst: boolean,
): boolean {
  const countries = [...votes].filter(([id]) => id !== region && countryOf(id) === id && mentioned.has(id));
  const total = countries.reduce((sum, [, weight]) => sum + weight, 0);
  return (
    countries.length === 0 ||
    (countries.length >= (isFirst ? 2 : 3) &&
      Math.max(...countries.map(([, weight]) => weight)) < total * (isFirst ? 0.7 : 0.5))
  );
}

/** The reading of a mention that fits the document's country. */
export function placeOf(mention: PlaceMention, country: string | null): Place {
  const inCountry = country ? mention.candidates.find(({ id }) => countryOf(id) === country) : undefined;
  return inCountry ?? mention.candidates[0]!;
}

/** More places than these in a title are a list. */
const MOST_IN_TITLE = 2;

/** A city this large is known without its country being named. */
const LARGE_CITY = 300_000;

/** A town or division abroad counts only where its country is named, or when it is large. */
export function isCredible(place: Place, home: HomePlace, candidates: readonly Place[]): boolean {
  const country = countryOf(place.id);
  if (!country || country === home.country || place.level === 'country') return true;
  const isLargeCity = candidates.some(
    ({ id, level, population }) => level === 'city' && countryOf(id) === country && (population ?? 0) >= LARGE_CITY,
  );
  return home.named.has(country) || isLargeCity;
}
