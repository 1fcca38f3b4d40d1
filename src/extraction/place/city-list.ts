import type { PlaceMention } from '../../places/gazetteer.ts';
import { countryOf, isWithin, type Place } from '../../places/place.ts';

/** From one name of a list to the next: one number, with few words around it, in one line or on to the next. */
const ITEM_GAP = /^[^\d\n]{0,30}\d[\d.,\u00a0\u202f]*(?:[^\d\n]{0,40}\n?[^\d\n]{0,20})$/u;
const LONGEST_GAP = 90;
/** Text before a list that may say what its names are. */
const LEAD = 160;
const SHORTEST_LIST = 3;
const OF_CITIES = /(?<!\p{L})(?:ciudades|municipios|(?:ciudades )?capitales|cities|municipalities|towns)(?!\p{L})/iu;
const OF_DIVISIONS =
  /(?<!\p{L})(?:departamentos?|departments?|provinces?|provincias|regiones|states|estados)(?!\p{L})/iu;

/**
 * Reads the names of a list of places with figures in the light of one another: where one can only be a city (El Alto,
 * Trinidad), or the list is said to be of cities, those shared with a department are the cities too.
 */
export function readCityLists(
  mentions: readonly PlaceMention[],
  text: string,
  country: string,
): readonly PlaceMention[] {
  const read = [...mentions];
  let list: number[] = [];
  const close = (): void => {
    if (
      isOfCities(
        list.map((index) => mentions[index]!),
        text,
        country,
      )
    )
      for (const index of list) read[index] = cityFirst(mentions[index]!, country);
    list = [];
  };
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || inCountry(mention, country).length === 0) return;
    const previous = mentions[index - 1];
    const gap = previous ? text.slice(previous.end, Math.min(mention.start, previous.end + LONGEST_GAP + 1)) : '';
    const isInside = gap.lastIndexOf('(') > gap.lastIndexOf(')');
    // "La Paz: 148 (El Alto 83)" and "El Alto (La Paz)": not an item of its own.
    if (list.length > 0 && (isInside || isContainer(previous, mention))) return;
    if (list.length === 0 || gap.length > LONGEST_GAP || /[.!?][ \t]+(?:\p{Lu}|$)/u.test(gap) || !ITEM_GAP.test(gap))
      close();
    list.push(index);
  });
  close();
  return read;
}

function inCountry({ candidates }: PlaceMention, country: string): readonly Place[] {
  return candidates.filter(({ id, level }) => countryOf(id) === country && (level === 'city' || level === 'division'));
}

function isContainer(inner: PlaceMention | undefined, outer: PlaceMention): boolean {
  return (
    inner !== undefined &&
    outer.start - inner.end <= 2 &&
    outer.candidates.some((whole) => inner.candidates.some(({ id }) => id !== whole.id && isWithin(id, whole.id)))
  );
}

function isOfCities(list: readonly PlaceMention[], text: string, country: string): boolean {
  const [first] = list;
  if (!first || list.length < 2) return false;
  const lead = text.slice(Math.max(0, first.start - LEAD), first.start);
  const levels = list.map((mention) => new Set(inCountry(mention, country).map(({ level }) => level)));
  const isPlainDivision = levels.some((level) => !level.has('city'));
  if (isPlainDivision || OF_DIVISIONS.test(lead.slice(lead.lastIndexOf('. ') + 1))) return false;
  if (OF_CITIES.test(lead.slice(lead.lastIndexOf('. ') + 1))) return true;
  return list.length >= SHORTEST_LIST && levels.some((level) => !level.has('division'));
}

function cityFirst(mention: PlaceMention, country: string): PlaceMention {
  const city = inCountry(mention, country).find(({ level }) => level === 'city');
  return city ? { ...mention, candidates: [city, ...mention.candidates.filter((place) => place !== city)] } : mention;
}
