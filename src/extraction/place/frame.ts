import { placeById } from '../../places/gazetteer.ts';
import { countryOf, type Place } from '../../places/place.ts';
import type { SentencePlace } from './attach.ts';
import type { HomePlace } from './home.ts';

/** Where figures are that name no place. */
export interface PlaceFrame {
  /** Places of the present paragraph. */
  readonly current: readonly Place[];
  /** Where a new paragraph starts from: the country or region that the text is about. */
  readonly home: readonly Place[];
}

/** A list of more places than this is a list, not where the text goes on. */
const LARGEST_GROUP = 2;
/** A city this large is known without its country being named. */
const LARGE_CITY = 300_000;

export function startPlaceFrame(home: HomePlace): PlaceFrame {
  const places = home.place ? [home.place] : [];
  return { current: places, home: places };
}

/** The country of a document, for figures of the law and of the whole country. */
export function countryPlaces(home: HomePlace): readonly Place[] {
  const country = home.country ? placeById(home.country) : null;
  if (country) return [country];
  return home.place ? [home.place] : [];
}

/** A town or division abroad counts only where its country is named, or when it is large. */
export function isCredible(place: Place, home: HomePlace, candidates: readonly Place[]): boolean {
  const country = countryOf(place.id);
  if (!country || country === home.country || place.level === 'country') return true;
  const isLargeCity = candidates.some(
    ({ id, level, population }) => level === 'city' && countryOf(id) === country && (population ?? 0) >= LARGE_CITY,
  );
  return home.named.has(country) || isLargeCity;
}

/** A short sentence that only names a place, or opens with one, governs what follows: "Posadas.", "En Risaralda, …". */
export function frameAfterWords(frame: PlaceFrame, places: readonly SentencePlace[], text: string): PlaceFrame {
  const first = places[0];
  if (!first || places.length > 1) return frame;
  const leads = first.start <= 12 || text.length < 60;
  return leads ? { ...frame, current: [first.place] } : frame;
}

/**
 * The frame after a sentence with figures. When all its figures that name a place name the same, the paragraph goes on
 * there.
 */
export function frameAfterFigures(
  frame: PlaceFrame,
  used: readonly { readonly places: readonly Place[]; readonly basis: string }[],
  home: HomePlace,
): PlaceFrame {
  if (used.length === 0) return frame;
  const named = used.filter(({ basis }) => basis === 'stated' || basis === 'sentence');
  const paths = new Set(named.map(({ places }) => places.map(({ path }) => path).join('|')));
  const [only] = named;
  if (!only || paths.size !== 1 || only.places.length > LARGEST_GROUP) return frame;
  const isAbroad = home.country !== null && only.places.some(({ id }) => countryOf(id) !== home.country);
  if (isAbroad) return frame;
  return { ...frame, current: only.places };
}
