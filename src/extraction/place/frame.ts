import { placeById } from '../../places/gazetteer.ts';
import { countryOf, type Place } from '../../places/place.ts';
import type { SentencePlace } from './attach.ts';
import type { HomePlace } from './home.ts';
import type { PlaceLanguage } from './place-language.ts';

/** Where figures are that name no place. */
export interface PlaceFrame {
  /** The country or region that the text is about. */
  readonly home: readonly Place[];
  /** The town or division whose event the text tells, from its title or opening; empty when there is none. */
  readonly event: readonly Place[];
  /** Whether the text has gone on from the event to the whole country. */
  readonly isWide: boolean;
  /** Places of the present paragraph. */
  readonly current: readonly Place[];
  /** Places of the last figure. */
  readonly last: readonly Place[];
  /** Places of figures by measure and number: the same figure again is of the same place. */
  readonly seen: ReadonlyMap<string, readonly Place[]>;
  /** The largest figure of the whole country by measure: a smaller one elsewhere is a part of it. */
  readonly totals: ReadonlyMap<string, number>;
  /** Whether a figure of the event has been read: arrests, rescues, a day. */
  readonly hasEventFigure: boolean;
  /** Sentences read so far that speak of figures or places. */
  readonly sentences: number;
}

/** A figure that has found its place. */
export interface PlacedFigure {
  readonly places: readonly Place[];
  readonly basis: string;
  readonly measure: string;
  readonly value: number;
  /** Happened on a day or a few. */
  readonly isEvent: boolean;
}

/** A list of more places than this is a list, not where the text goes on. */
const LARGEST_GROUP = 2;
/** Sentences in which a report says where its event happened. */
const LEAD = 2;

export function startPlaceFrame(home: HomePlace): PlaceFrame {
  const places = home.place ? [home.place] : [];
  const event = home.inside;
  return {
    home: places,
    event,
    isWide: false,
    current: event.length > 0 ? event : places,
    last: [],
    seen: new Map(),
    totals: new Map(),
    hasEventFigure: false,
    sentences: 0,
  };
}

/** The country of a document, for figures of the law and of the whole country. */
export function countryPlaces(home: HomePlace): readonly Place[] {
  const country = home.country ? placeById(home.country) : null;
  if (country) return [country];
  return home.place ? [home.place] : [];
}

/** A list item: "- El Alto: 32 casos", "Oruro 12". */
const ITEM = /^(?:[-–—•*·]\s|[\p{Lu}][\p{L}\s]{2,40}[:–—(|]\s?\d)/u;

/** Where a paragraph starts from: the event, until the text has gone on to the country. */
function start(frame: PlaceFrame): readonly Place[] {
  return frame.event.length > 0 && !frame.isWide ? frame.event : frame.home;
}

/** The frame at the start of a paragraph. */
export function frameOfParagraph(frame: PlaceFrame): PlaceFrame {
  return { ...frame, current: start(frame) };
}

/** Whether a town named now is where the text's event happened. */
function mayLead(frame: PlaceFrame, home: HomePlace, isEvent: boolean): boolean {
  const isOfCountry = frame.last.some(({ id }) => id === home.country);
  return (
    frame.sentences < LEAD && frame.event.length === 0 && !frame.isWide && !isOfCountry && (!home.isInTitle || isEvent)
  );
}

/** What the sentence that is about to be read says about where it goes on. */
export interface SentenceOpening {
  readonly text: string;
  readonly places: readonly SentencePlace[];
  /** Its period is much longer than that of the event before. */
  readonly isFar: boolean;
  /** Where its first figure begins. */
  readonly firstFigure: number;
  /** Whether it says of anything that it is of the whole country. */
  readonly namesNationwide: boolean;
  readonly language: PlaceLanguage;
}

/** The frame for the figures of a sentence that name no place. */
export function frameOfSentence(frame: PlaceFrame, sentence: SentenceOpening, home: HomePlace): PlaceFrame {
  const { text, language, places, isFar, firstFigure, namesNationwide } = sentence;
  if (language.anaphora.test(text) && frame.last.length > 0) return { ...frame, current: frame.last };
  if (namesNationwide) return { ...frame, current: countryPlaces(home), isWide: true };
  if (isFar && places.every(({ start }) => start > firstFigure) && !language.actor.test(text.slice(0, OPENING)))
    return { ...frame, current: countryPlaces(home), isWide: true };
  // "Across the region", in a text about one.
  if (home.country === null && language.division.test(text)) return { ...frame, current: frame.home };
  if (language.whole.test(text) && frame.current !== frame.event) return { ...frame, current: start(frame) };
  return frame;
}

/** Characters in which a sentence says who acts. */
const OPENING = 80;

/** A sentence without figures that names one place: the lead of a report, "Posadas.", "En Risaralda, …". */
export function frameAfterWords(
  frame: PlaceFrame,
  places: readonly SentencePlace[],
  text: string,
  language: PlaceLanguage,
  home: HomePlace,
): PlaceFrame {
  if (places.length === 0) return frame;
  const read = { ...frame, sentences: frame.sentences + 1 };
  const only = onlyPlace(places);
  if (!only) {
    const pair = pairOf(places, text, language, home);
    return pair && mayLead(frame, home, false) ? { ...read, event: pair, isWide: false, current: pair } : read;
  }
  const { place, isMeant } = only;
  const isAbroad = home.country !== null && countryOf(place.id) !== home.country;
  if (isAbroad || !isInside(place)) return opens(only, text) ? { ...read, current: [place] } : read;
  const isHeading = text.length < LONGEST_HEADING && (!/[.!?…:”"»)]$/u.test(text) || /\p{Lu}\.$/u.test(text));
  const isLead = mayLead(frame, home, false) && !isMeant;
  const isEvent = frame.event.some(({ id }) => id === place.id);
  if ((isLead || isHeading || isEvent) && !language.superlative.test(text))
    return { ...read, event: [place], isWide: false, current: [place] };
  const happened = language.within.test(text.slice(0, only.start)) && places.length === 1;
  return opens(only, text) || (happened && frame.event.length > 0) ? { ...read, current: [place] } : read;
}

const LONGEST_HEADING = 80;

function opens({ start }: SentencePlace, text: string): boolean {
  return start <= 12 || text.length < 60;
}

/** "In England and Wales": two parts of the country side by side, and nothing else. */
function pairOf(
  places: readonly SentencePlace[],
  text: string,
  { joins, within }: PlaceLanguage,
  home: HomePlace,
): readonly Place[] | null {
  const [first, second] = places;
  if (!first || !second || places.length > LARGEST_GROUP) return null;
  const isPair =
    within.test(text.slice(0, first.start)) &&
    joins.test(text.slice(first.end, second.start)) &&
    places.every(({ place }) => isInside(place) && countryOf(place.id) === home.country);
  return isPair ? [first.place, second.place] : null;
}

/** The one place of a sentence, the smallest of those that lie in one another. */
function onlyPlace(places: readonly SentencePlace[]): SentencePlace | null {
  const smallest = places.toSorted((a, b) => b.place.path.length - a.place.path.length)[0]!;
  return places.every(({ place }) => place === smallest.place || smallest.place.path.startsWith(`${place.path}/`))
    ? smallest
    : null;
}

function isInside({ level }: Place): boolean {
  return level === 'division' || level === 'city';
}

/**
 * The frame after a sentence with figures. When all its figures that name a place name the same, the paragraph goes on
 * there; but not after a part of the country's figure.
 */
export function frameAfterFigures(
  frame: PlaceFrame,
  used: readonly PlacedFigure[],
  text: string,
  language: PlaceLanguage,
  home: HomePlace,
): PlaceFrame {
  if (used.length === 0) return frame;
  const named = used.filter(({ basis }) => basis === 'stated' || basis === 'sentence');
  const paths = new Set(named.map(({ places }) => places.map(({ path }) => path).join('|')));
  // "120: 60 in La Paz, 40 in Santa Cruz. Of them …": after a list the text speaks of all of it.
  const isSplit = paths.size > LARGEST_GROUP;
  const whole = used[0]!.places.some(({ id }) => frame.home.some((home) => home.id === id))
    ? used[0]!.places
    : start(frame);
  const read: PlaceFrame = {
    ...frame,
    sentences: frame.sentences + 1,
    hasEventFigure: frame.hasEventFigure || used.some(({ isEvent }) => isEvent),
    last: isSplit ? whole : used.at(-1)!.places,
    seen: seenWith(frame.seen, used),
    totals: totalsWith(frame.totals, used, home),
  };
  const [only] = named;
  const isOfCountry = named.some(({ places }) => places.some(({ id }) => id === home.country));
  const isList = named.some(({ places }) => places.length > LARGEST_GROUP + 1);
  // "The country had 78, with Pichincha (14) and …": the text is about the country.
  if (isList || (isOfCountry && paths.size > 2)) return { ...read, current: frame.home, isWide: true };
  if (!only || paths.size !== 1 || only.places.length > LARGEST_GROUP) return read;
  if (only.places.some(({ id }) => id === home.country)) return { ...read, current: frame.home, isWide: true };
  const isAbroad = home.country !== null && only.places.some(({ id }) => countryOf(id) !== home.country);
  // "21 in bars, five in Kingston": the place of one of several figures is not where the text goes on.
  const isOfOne = used[0] !== only && used.length > 1;
  if (isAbroad || isOfOne || language.superlative.test(text)) return read;
  const isPart = named.every(({ measure, value, isEvent }) => !isEvent && value < (read.totals.get(measure) ?? 0));
  if (isPart) return read;
  const isLead =
    mayLead(
      frame,
      home,
      named.every((figure) => figure.isEvent),
    ) && !ITEM.test(text);
  return { ...read, event: isLead ? only.places : frame.event, current: only.places };
}

/** A number so small may come again of something else. */
const SMALLEST_TELLING = 20;

function seenWith(
  seen: ReadonlyMap<string, readonly Place[]>,
  used: readonly PlacedFigure[],
): ReadonlyMap<string, readonly Place[]> {
  const telling = used.filter(({ value }) => value >= SMALLEST_TELLING);
  if (telling.length === 0) return seen;
  const all = new Map([...seen].slice(-MOST_SEEN));
  for (const { measure, value, places } of telling) all.set(`${measure} ${value}`, places);
  return all;
}

/** Figures kept in mind. */
const MOST_SEEN = 40;

function totalsWith(
  totals: ReadonlyMap<string, number>,
  used: readonly PlacedFigure[],
  home: HomePlace,
): ReadonlyMap<string, number> {
  const wide = used.filter(({ places }) => places.length === 1 && places[0]!.id === home.country);
  if (wide.length === 0) return totals;
  const all = new Map(totals);
  for (const { measure, value } of wide) all.set(measure, Math.max(value, all.get(measure) ?? 0));
  return all;
}
