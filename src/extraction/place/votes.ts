import type { PlaceMention } from '../../places/gazetteer.ts';
import { countryOf } from '../../places/place.ts';
import type { PlaceLanguage } from './place-language.ts';

/** How much a sign says about the country a text is about. */
const WEIGHT = {
  /** "En Paraguay se registraron …" */
  country: 1.5,
  /** A division or city of it. */
  inside: 1,
  /** "the Bolivian police", "territorio paraguayo": the country's own bodies and land. */
  ownBody: 2.2,
  /** "12 mujeres colombianas", "Nigerian women": whose people they are, not where they are. */
  people: 0.35,
  /** A nationality beside anything else. */
  demonym: 0.8,
  /** "from Venezuela", "destined for Italy", one of a list of countries: part of a route. */
  route: 0.3,
  /** A town on the way: people are moved within a country as well. */
  routeTown: 0.7,
  /** A word that tells one country, two, or a few. */
  institution: [2.5, 1.5, 0.8],
  /** A body or word of the whole world: reports on one country quote it as well. */
  world: 1.5,
} as const;
/** A name in the opening tells more. */
const OPENING = 700;
const IN_OPENING = 1.6;
/** In the title, "Country: …" most of all. */
const IN_TITLE = 2.6;
const NAMES_TITLE = 8;
/** Countries in a row that make a list of where people come from or go to. */
const LIST = 3;
const LIST_GAP =
  /^(?:\s?\([^)\n]{1,24}\))?(?:,|\sy|\se|\sand|\sor|\so|\sou|;|,\s(?:y|and|or|o))\s(?:(?:de|en|in|from|la|el|the)\s){0,2}$/u;

/** "Nigerians", "colombianas": people, since bodies that are named so stand beside their noun. */
const PLURAL = /s$/u;

/** Votes for countries (ISO 3166-1) and regions. The nth mention of one name tells less than the first. */
export class Votes {
  readonly #votes = new Map<string, number>();
  readonly #times = new Map<string, number>();

  give(id: string | null, weight: number): void {
    if (id) this.#votes.set(id, (this.#votes.get(id) ?? 0) + weight);
  }

  /** A vote by a name that may come again. */
  giveOften(id: string | null, weight: number, name: string): void {
    const times = (this.#times.get(name) ?? 0) + 1;
    this.#times.set(name, times);
    this.give(id, weight / Math.sqrt(times));
  }

  /** Votes of a word that one or several countries share: "BO", "AR CL UY". */
  giveShared(ids: string, name: string): void {
    const shared = ids.split(' ');
    const weight =
      ids === 'world' ? WEIGHT.world : WEIGHT.institution[Math.min(shared.length, WEIGHT.institution.length) - 1]!;
    const times = (this.#times.get(name) ?? 0) + 1;
    this.#times.set(name, times);
    for (const id of shared) this.give(id, weight / times);
  }

  get all(): ReadonlyMap<string, number> {
    return this.#votes;
  }

  /** Countries and regions, the most voted first; ties in the order in which they were named. */
  ranked(): readonly string[] {
    return [...this.#votes].sort(([, a], [, b]) => b - a).map(([id]) => id);
  }
}

/** Votes of the places in a text or a title. `from`: where the text begins, behind a dateline that says nothing. */
export function voteByMentions(
  votes: Votes,
  mentions: readonly PlaceMention[],
  text: string,
  language: PlaceLanguage,
  isTitle = false,
): void {
  const listed = isTitle ? new Set<PlaceMention>() : listedCountries(mentions, text);
  // "from Benin and Togo": the second is of the route as well.
  let lastOfRoute: PlaceMention | null = null;
  const goesOnRoute = (mention: PlaceMention): boolean =>
    lastOfRoute !== null && LIST_GAP.test(text.slice(lastOfRoute.end, mention.start));
  for (const mention of mentions) {
    const [first] = mention.candidates;
    if (!first) continue;
    const id = countryOf(first.id) ?? first.id;
    const weight = listed.has(mention) || goesOnRoute(mention) ? WEIGHT.route : weightOf(mention, text, language);
    if (weight > 0 && weight <= WEIGHT.routeTown) lastOfRoute = mention;
    const lands = new Set(mention.candidates.map((place) => countryOf(place.id))).size;
    const place = isTitle ? IN_TITLE : mention.start < OPENING ? IN_OPENING : 1;
    votes.giveOften(id, (weight * place) / lands, `${first.id} ${mention.kind} ${weight}`);
    if (isTitle && first.level === 'country' && isNamingTitle(mention, text)) votes.give(id, NAMES_TITLE);
  }
}

/** "Honduras: …", "2019 narrative: Kenya": a title that names its country apart. */
function isNamingTitle({ start, end }: PlaceMention, title: string): boolean {
  return (
    (start === 0 && /^\s?[:–—|-]\s/u.test(title.slice(end))) ||
    (/[:–—|-]\s$/u.test(title.slice(0, start)) && /^\s*(?:\([^)]*\))?\s*$/u.test(title.slice(end)))
  );
}

function weightOf(mention: PlaceMention, text: string, language: PlaceLanguage): number {
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (language.observer.test(before) || language.observerAfter.test(after)) return 0;
  if (mention.kind === 'demonym') {
    if (language.ownBodyBefore.test(before) || language.ownBodyAfter.test(after)) return WEIGHT.ownBody;
    const isOfPeople = PLURAL.test(text.slice(mention.start, mention.end)) || language.peopleBefore.test(before);
    return isOfPeople || language.peopleAfter.test(after) ? WEIGHT.people : WEIGHT.demonym;
  }
  const level = mention.candidates[0]?.level;
  if (language.actsAbroad.test(text.slice(mention.end, mention.end + 140)) && level === 'country') return WEIGHT.people;
  if (level === 'country' && language.byOrigin.test(before.slice(before.lastIndexOf('. ') + 1))) return WEIGHT.route;
  if (language.toward.test(before)) return level === 'country' ? WEIGHT.route : WEIGHT.routeTown;
  if (language.origin.test(before) || language.bound.test(before))
    return level === 'country' ? WEIGHT.route : WEIGHT.routeTown;
  return level === 'country' ? WEIGHT.country : WEIGHT.inside;
}

/** Names of three and more countries in a row. */
function listedCountries(mentions: readonly PlaceMention[], text: string): ReadonlySet<PlaceMention> {
  const listed = new Set<PlaceMention>();
  let row: PlaceMention[] = [];
  const close = (): void => {
    if (row.length >= LIST) for (const mention of row) listed.add(mention);
    row = [];
  };
  for (const mention of mentions) {
    const isCountry = mention.candidates[0]?.level === 'country';
    const last = row.at(-1);
    if (!isCountry || (last && !LIST_GAP.test(text.slice(last.end, mention.start)))) close();
    if (isCountry) row.push(mention);
  }
  close();
  return listed;
}
