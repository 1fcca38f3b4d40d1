import { countryOf, type Place } from '../../places/place.ts';
import { attachPlace, isNationwide, type PlaceDecision, type PlaceView } from './attach.ts';
import { countryPlaces } from './frame.ts';
import type { HomePlace } from './home.ts';

/** A figure that asks where it is. */
export interface PlacedNumber {
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  /** Provided by law: it holds for the whole country. */
  readonly isLaw: boolean;
}

/** The place of a figure: beside it, in its sentence, carried over, or the whole country. */
export function decidePlace(
  view: PlaceView,
  number: PlacedNumber,
  current: readonly Place[],
  home: HomePlace,
): PlaceDecision {
  const found = attachPlace(view, number, number.isLaw ? countryPlaces(home) : current, number.measure !== 'age_range');
  const isAtHome = view.places.every(({ place }) => countryOf(place.id) === home.country);
  if (isAtHome && isNationwide(view, number))
    return { places: countryPlaces(home), basis: 'stated', rule: 'said to be nationwide' };
  // Brought home from abroad: the country of exploitation and the home country.
  const isBroughtHome = number.measure === 'victims_assisted' && /repatri|returned|retorn/iu.test(view.text);
  const isAbroad = found.basis !== 'inherited' && found.places.every(({ id }) => countryOf(id) !== home.country);
  return isBroughtHome && isAbroad && found.places.length > 0
    ? { ...found, places: [...found.places, ...countryPlaces(home)], rule: 'brought home from abroad' }
    : found;
}
