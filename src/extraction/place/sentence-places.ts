import { capitalOf, childrenOf, placeById } from '../../places/gazetteer.ts';
import { countryOf, type Place } from '../../places/place.ts';
import type { Sentence } from '../sentence.ts';
import type { SentencePlace } from './attach.ts';
import { countryPlaces } from './frame.ts';
import { isCredible, placeOf, type HomePlace } from './home.ts';
import type { PlaceLanguage } from './place-language.ts';

/** The places of a sentence, before it is asked which of them count; offsets are relative to the sentence. */
export interface PlacesOfSentence {
  readonly places: readonly SentencePlace[];
  /** Words of nationality. */
  readonly demonyms: readonly { readonly start: number; readonly end: number }[];
  /** Index of the first mention of the document behind the sentence. */
  readonly nextPlace: number;
}

/**
 * Places of the document that lie in the sentence, with the nationality words apart; words such as "the country", "the
 * province" and "the capital" stand for the places they mean where the text goes on in `current`.
 */
export function placesIn(
  sentence: Sentence,
  home: HomePlace,
  nextPlace: number,
  current: readonly Place[],
  language: PlaceLanguage,
): PlacesOfSentence {
  const { mentions, country } = home;
  let next = nextPlace;
  while ((mentions[next]?.end ?? Infinity) <= sentence.start) next++;
  const places: SentencePlace[] = [];
  const demonyms: { start: number; end: number }[] = [];
  while (next < mentions.length) {
    const mention = mentions[next];
    if (!mention || mention.start >= sentence.end) break;
    const at = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    const place = placeOf(mention, country);
    if (mention.kind === 'demonym') {
      demonyms.push(at);
      const isOfPlace = place.level === 'division' || place.level === 'city';
      const isAtHome = countryOf(place.id) === country;
      if (isOfPlace && isAtHome && language.adjectiveAfter.test(sentence.text.slice(0, at.start)))
        places.push({ ...at, place, isAdjective: true });
      else if (isSide(sentence.text, at, language)) places.push({ ...at, place });
    } else if (isCredible(place, home, mention.candidates)) places.push({ ...at, place });
    next++;
  }
  const meant = placesMeant(sentence.text, home, current, language, places).filter(
    (one) => !places.some(({ start, end }) => start < one.end + 4 && end > one.start - 2),
  );
  const all = meant.length > 0 ? [...places, ...meant].sort((a, b) => a.start - b.start) : places;
  return { places: all, demonyms, nextPlace: next };
}

/** "On the Malaysian side": the land of that people. */
function isSide(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { sideBefore, sideAfter }: PlaceLanguage,
): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return sideBefore.test(before) && (sideAfter.source === '(?!)' || sideAfter.test(text.slice(end, end + 20)));
}

/** "The country", "the province", "the capital": places by their kind. */
function placesMeant(
  text: string,
  home: HomePlace,
  current: readonly Place[],
  language: PlaceLanguage,
  named: readonly SentencePlace[],
): SentencePlace[] {
  const found: SentencePlace[] = [];
  const add = (pattern: RegExp, place: Place | null | undefined): void => {
    const match = place ? pattern.exec(text) : null;
    if (match && place) found.push({ start: match.index, end: match.index + match[0].length, place, isMeant: true });
  };
  const [country] = home.country ? countryPlaces(home) : [];
  add(language.country, country);
  const [town] = current;
  if (town?.level === 'city' && current.length === 1) {
    const holder = town.parentId === null ? null : placeById(town.parentId);
    if (holder?.level === 'division') add(language.division, holder);
  } else if (town?.level === 'division' && current.length === 1) add(language.division, town);
  // "Oruro had 64 cases, 49 in its capital."
  const division = named.length === 1 && named[0]!.place.level === 'division' ? named[0]!.place : null;
  if (division && language.ownCapital.test(text)) {
    const towns = childrenOf(division.id).toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
    add(language.ownCapital, towns.find(({ name }) => name.en === division.name.en) ?? towns[0]);
    return found;
  }
  // In a story about a town, "the capital" may be that of its province.
  if (home.country && town?.level !== 'city' && town?.level !== 'division')
    add(language.capital, capitalOf(home.country));
  return found;
}
