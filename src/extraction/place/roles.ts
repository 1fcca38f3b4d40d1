import { capitalOf } from '../../places/gazetteer.ts';
import { countryOf, isWithin, type Place } from '../../places/place.ts';
import type { SentencePlace } from './attach.ts';
import type { PlaceLanguage } from './place-language.ts';

/** What a sentence says about places, and where the text goes on. */
export interface RoleView {
  readonly text: string;
  readonly masked: string;
  readonly language: PlaceLanguage;
  readonly country: string | null;
  /** Where the paragraph is. */
  readonly current: readonly Place[];
  /** Whether its period is much longer than that of the event before. */
  readonly isFar: boolean;
}

/** Places of a sentence that can be where its figures happened: not origins, not where somebody spoke, not authorities. */
export function placesThatCount(
  view: RoleView,
  places: readonly SentencePlace[],
): { readonly counting: SentencePlace[]; readonly passedOver: SentencePlace[] } {
  const kept: SentencePlace[] = [];
  const passedOver: SentencePlace[] = [];
  let dropped: SentencePlace | null = null;
  for (const place of places) {
    const gap: string = dropped === null ? '' : view.masked.slice(dropped.end, place.start);
    const goesOn = dropped !== null && (view.language.joins.test(gap) || (isForeign(view, place) && ROW.test(gap)));
    const previous = kept.at(-1);
    // "Machala, Ecuador": the country only says which Machala.
    if (previous && isContainerOf(view.text, previous, place)) continue;
    const isAround = dropped !== null && isContainerOf(view.text, dropped, place);
    if (goesOn || isAround || !counts(view, place)) {
      dropped = place;
      passedOver.push(place);
    } else kept.push(place);
  }
  return { counting: kept, passedOver };
}

/** From one origin to the next, over its figure: "from Bolivia (18), Haiti (11) and …". */
const ROW =
  /^\s?\(?[,:]?\s?(?:con\s|with\s)?#{1,12}(?:\s?%)?(?:\s\p{Ll}{3,14}){0,2}\)?(?:[,;]|\sy|\se|\sand|,\sand)\s(?:(?:de|from|la|el|the)\s){0,2}$/u;

function isForeign(view: RoleView, { place }: SentencePlace): boolean {
  return countryOf(place.id) !== view.country;
}

function isContainerOf(text: string, inner: SentencePlace, outer: SentencePlace): boolean {
  return (
    inner.place.path.startsWith(`${outer.place.path}/`) &&
    /^(?:,\s(?:en\s|in\s)?(?:(?:provincia|departamento|estado|regi[óo]n)\sde(?:l|\sla)?\s)?|\s\(|\s(?:del?|en|in)\s)$/u.test(
      text.slice(inner.end, outer.start),
    )
  );
}

function counts(view: RoleView, sentencePlace: SentencePlace): boolean {
  const { start, end, place, isMeant } = sentencePlace;
  if (isMeant) return !view.language.outside.test(view.text.slice(Math.max(0, start - 30), start));
  const { language } = view;
  if (view.country !== null && isForeign(view, sentencePlace) && language.byOrigin.test(view.text)) return false;
  const before = view.text.slice(Math.max(0, start - 60), start);
  const after = view.text.slice(end, end + 40);
  if (
    view.country !== null &&
    isForeign(view, sentencePlace) &&
    language.actsAbroad.test(view.text.slice(end, end + 140))
  )
    return false;
  if (language.saying.test(before) || language.outside.test(before)) return false;
  if (language.observer.test(before) || language.observerAfter.test(after)) return false;
  if (language.metonym.test(after) && isSeatOfGovernment(view, sentencePlace, before)) return false;
  // "la Fiscalía de Chiapas", while the text is about a town in Chiapas.
  const holdsCurrent = view.current.some(({ path }) => path.startsWith(`${place.path}/`));
  if (holdsCurrent && !view.isFar && language.authority.test(before)) return false;
  if (language.government.test(after) && place.level === 'country' && countryOf(place.id) === view.country) return true;
  if (language.bound.test(before)) return false;
  if (isForeign(view, sentencePlace) && language.origin.test(before) && !language.destination.test(before))
    return false;
  if (isOtherOrigin(view, sentencePlace, before)) return false;
  if (isDateline(view.text, start, end) || isPaper(before)) return false;
  return !isInsideName(before, after);
}

/** "25 children from Bihar", in a story that happens elsewhere in the country. */
function isOtherOrigin({ current, language }: RoleView, { place }: SentencePlace, before: string): boolean {
  const isElsewhere = current.every(
    ({ id, level }) =>
      (level === 'division' || level === 'city') &&
      id !== place.id &&
      !isWithin(id, place.id) &&
      !isWithin(place.id, id),
  );
  return current.length > 0 && isElsewhere && language.peopleFrom.test(before);
}

/** "Bucharest co-finances …": a capital that stands for its government. */
function isSeatOfGovernment(view: RoleView, { place }: SentencePlace, before: string): boolean {
  const country = countryOf(place.id);
  const capital = country ? capitalOf(country) : null;
  if (!capital || !(place.id === capital.id || place.id === capital.parentId || place.name.en === capital.name.en))
    return false;
  return !view.language.within.test(before);
}

/** "the daily El Altiplano": part of a paper's name. */
function isPaper(before: string): boolean {
  return /(?:daily|newspaper|weekly|magazine|diario|peri[óo]dico|semanario|revista|radio|agencia)\s(?:\p{Lu}\p{L}*\s){0,3}$/u.test(
    before,
  );
}

/** "MANILA — Fifty-four people …": where the report was written. */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    start === 0 &&
    (/^(?:,\s\p{Lu}[\p{L}. ]{2,24})?(?:,?\s?\([^)\n]{2,30}\))?\s?\.?\s?(?:—|–|-)\s/u.test(text.slice(end, end + 80)) ||
      (/^\p{Lu}[\p{Lu}\s]+$/u.test(text.slice(start, end)) &&
        /^[,.(\s]/u.test(text.slice(end)) &&
        text.length > end + 20))
  );
}

/** Whether a place is part of a proper name: "Bolivian Human Trafficking Observatory", "Fiscalía de Chiapas" stays. */
function isInsideName(before: string, after: string): boolean {
  return /\p{Lu}\p{L}+\s$/u.test(before) && /^\s\p{Lu}\p{L}+/u.test(after);
}
