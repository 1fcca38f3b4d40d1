import { countryOf } from '../../places/place.ts';
import { attachPlace, isNationwide, type PlaceDecision, type PlaceView } from './attach.ts';
import { countryPlaces, type PlaceFrame, type PlacedFigure } from './frame.ts';
import type { HomePlace } from './home.ts';

/** A figure that asks where it is. */
export interface PlacedNumber {
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  /** Provided by law: it holds for the whole country. */
  readonly isLaw: boolean;
  readonly value: number;
}

/** What has been read of places before the figure. */
export interface PlacesBefore {
  readonly frame: PlaceFrame;
  /** Figures of the same sentence. */
  readonly used: readonly (PlacedFigure & { readonly end: number })[];
}

/** The place of a figure: beside it, in its sentence, carried over, or the whole country. */
export function decidePlace(
  view: PlaceView,
  number: PlacedNumber,
  { frame, used }: PlacesBefore,
  home: HomePlace,
): PlaceDecision {
  const { current } = frame;
  const found = attachPlace(view, number, number.isLaw ? countryPlaces(home) : current, number.measure !== 'age_range');
  const isAtHome = view.places.every(({ place }) => countryOf(place.id) === home.country);
  if (isAtHome && isNationwide(view, number))
    return { places: countryPlaces(home), basis: 'stated', rule: 'said to be nationwide' };
  const previous = used.at(-1);
  if (previous && hasPartOf(view, previous, number, found.places))
    return { places: countryPlaces(home), basis: 'stated', rule: 'whole of which a place has a part' };
  if (found.basis === 'inherited' && !number.isLaw) {
    if (previous && isPartOfPrevious(view, previous.end, number))
      return { places: previous.places, basis: 'inherited', rule: 'part of the figure before it' };
    if (previous && sharesPlace(view, previous, number))
      return { places: previous.places, basis: 'sentence', rule: 'the one place of its sentence' };
    const seen = frame.seen.get(`${number.measure} ${number.value}`);
    if (seen && seen.length > 0) return { places: seen, basis: 'inherited', rule: 'the same figure again' };
  }
  // Brought home from abroad: the country of exploitation and the home country.
  const isBroughtHome = number.measure === 'victims_assisted' && /repatri|returned|retorn/iu.test(view.text);
  const isAbroad = found.basis !== 'inherited' && found.places.every(({ id }) => countryOf(id) !== home.country);
  return isBroughtHome && isAbroad && found.places.length > 0
    ? { ...found, places: [...found.places, ...countryPlaces(home)], rule: 'brought home from abroad' }
    : found;
}

/** "Mombasa has 140 of the 320 cases": the second figure is the country's; but not "in Mombasa, 3 of the 12 victims". */
function hasPartOf(
  view: PlaceView,
  previous: PlacedFigure & { readonly end: number },
  number: PlacedNumber,
  places: PlaceDecision['places'],
): boolean {
  if (!view.language.ofWhole.test(view.text.slice(previous.end, number.start))) return false;
  const subject = view.places.findLast(({ end }) => end <= previous.end);
  return (
    subject !== undefined &&
    subject.place.level !== 'country' &&
    places.some(({ id }) => id === subject.place.id) &&
    !/[,;:.]\s/u.test(view.text.slice(subject.end, previous.end)) &&
    !view.language.within.test(view.text.slice(0, subject.start))
  );
}

/** "44 in Lima, 12 of them minors". */
function isPartOfPrevious(view: PlaceView, from: number, number: PlacedNumber): boolean {
  const between = view.text.slice(from, number.start);
  const behind = view.text.slice(number.end, number.end + 16);
  return between.length < 80 && !/[;.]\s/u.test(between) && view.language.parts.test(behind);
}

/** "2,260 cases in India, with 6,616 victims", "freed 12 girls in Kano and arrested 3 men". */
function sharesPlace(view: PlaceView, previous: PlacedFigure, number: PlacedNumber): boolean {
  const [only] = view.places;
  if (!only || view.places.some(({ place }) => place.id !== only.place.id)) return false;
  return (
    previous.basis === 'stated' &&
    previous.measure !== number.measure &&
    !view.language.superlative.test(view.text) &&
    !/;\s/u.test(view.text.slice(only.end, number.start))
  );
}
