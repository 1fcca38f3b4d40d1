import { findPlaceMentions, placeById, type PlaceMention } from '../../places/gazetteer.ts';
import { countryOf, type Place } from '../../places/place.ts';
import type { TextLanguage } from '../text-language.ts';
import { applyRules } from '../rule.ts';
import { datelineOf } from '../dateline.ts';
import { EN_PLACES } from './en/rules.ts';
import { ES_PLACES } from './es/rules.ts';
import { PT_PLACES } from './pt/rules.ts';
import { readCityLists } from './city-list.ts';
import type { PlaceLanguage } from './place-language.ts';

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
  /** Places of the text, read in the light of the country. */
  readonly mentions: readonly PlaceMention[];
  /** Countries that the text names by name or nationality. */
  readonly named: ReadonlySet<string>;
}

/** Characters from the start that tell most about where a text is at home. */
const OPENING = 700;
/** Text that is looked at for the country; a longer one says nothing new. */
const LONGEST_LOOK = 60_000;

/**
 * Decides the country a text is about, by votes of its places, nationalities and institutions; names in the title and
 * the opening count more. Ties go to the one named first.
 */
export function findHome(text: string, title: string | null, language: TextLanguage): HomePlace {
  const look = text.slice(0, LONGEST_LOOK);
  const votes = new Map<string, number>();
  const vote = (id: string | null, weight: number): void => {
    if (id) votes.set(id, (votes.get(id) ?? 0) + weight);
  };
  const inTitle = title ? findPlaceMentions(title, { language }) : [];
  for (const mention of inTitle) vote(voteOf(mention), mention.kind === 'demonym' ? 2 : 4);
  const dateline = datelineOf(look);
  const inText = findPlaceMentions(look, { language });
  for (const mention of inText) {
    if (dateline.isSeat && mention.end <= dateline.length) continue;
    const weight = mention.kind === 'demonym' ? 0.8 : mention.candidates[0]?.level === 'country' ? 1.5 : 1;
    vote(voteOf(mention), mention.start < OPENING ? weight * 1.6 : weight);
  }
  for (const found of applyRules(PLACE_LANGUAGES[language].institutions, look, undefined)) vote(found.value, 2.5);
  const opening = inText.filter(({ kind, start }) => kind === 'name' && start < OPENING);
  const firstRegion = opening[0]?.candidates[0];
  if (
    firstRegion &&
    (firstRegion.level === 'region' || firstRegion.level === 'world') &&
    isAboutRegion(votes, firstRegion.id)
  )
    vote(firstRegion.id, 100);
  const regions = new Set(
    inText
      .map(({ candidates }) => candidates[0])
      .filter((place) => place?.level === 'region')
      .map((place) => place?.id),
  );
  const countries = [...votes.keys()].filter((id) => countryOf(id) === id);
  // Several regions and hardly a country: a text about the world.
  if (regions.size >= 2 && countries.length <= 1) vote('world', 200);
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  const winner = ranked[0]?.[0] ?? null;
  const country = winner && countryOf(winner);
  const isSettled = !country && look.length === text.length;
  const found = isSettled
    ? inText
    : findPlaceMentions(text, country ? { countries: [country], language } : { language });
  const mentions = country ? readCityLists(found, text, country) : found;
  const homeInTitle = inTitle
    .filter(({ kind }) => kind === 'name')
    .map(({ candidates }) =>
      candidates.find(({ id, level }) => countryOf(id) === country && (level === 'division' || level === 'city')),
    )
    .find((place) => place !== undefined);
  const named = new Set<string>();
  for (const { candidates } of mentions) if (candidates[0]?.level === 'country') named.add(candidates[0].id);
  return { country, named, place: homeInTitle ?? (winner ? placeById(winner) : null), mentions };
}

/** A text that opens with a region and then speaks of several countries, none of them most of the time. */
function isAboutRegion(votes: ReadonlyMap<string, number>, region: string): boolean {
  const countries = [...votes].filter(([id]) => id !== region && countryOf(id) === id);
  const total = countries.reduce((sum, [, weight]) => sum + weight, 0);
  return (
    countries.length === 0 ||
    (countries.length >= 3 && Math.max(...countries.map(([, weight]) => weight)) < total * 0.5)
  );
}

/** Country or region a mention speaks for. */
function voteOf(mention: PlaceMention): string | null {
  const first = mention.candidates[0];
  if (!first) return null;
  return countryOf(first.id) ?? first.id;
}

/** The reading of a mention that fits the document's country. */
export function placeOf(mention: PlaceMention, country: string | null): Place {
  const inCountry = country ? mention.candidates.find(({ id }) => countryOf(id) === country) : undefined;
  return inCountry ?? mention.candidates[0]!;
}
