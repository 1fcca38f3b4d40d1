import { OTHER_MARK, producerMarks, type ProducerMark } from '../../charts/producer-marks.ts';
import { producerKey } from '../../claims/series.ts';
import { publicMessages } from '../../i18n/public.ts';
import { keepsRegister } from '../../sources/source.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { nameKey } from '../../vocabulary/name-key.ts';
import type { Release, ReleasedClaim, ReleasedPlace } from '../release.ts';

export type PublicSource = Release['sources'][number];
export type PublicProducer = Release['producers'][number];

/** A release with look-ups by id. */
export interface Site {
  readonly release: Release;
  readonly home: ReleasedPlace;
  readonly claims: ReadonlyMap<string, ReleasedClaim>;
  readonly sources: ReadonlyMap<string, PublicSource>;
  readonly producers: ReadonlyMap<string, PublicProducer>;
  readonly places: ReadonlyMap<string, ReleasedPlace>;
  /** Claims about a place itself, not about the places within it. */
  readonly byPlace: ReadonlyMap<string, readonly ReleasedClaim[]>;
  readonly marks: ReadonlyMap<string, ProducerMark>;
}

const memory = new WeakMap<Release, Map<string, unknown>>();

/**
 * A value computed once for a release. A new release is a new object, so nothing grows stale.
 * @param key what is remembered: the name of the view and its arguments
 */
export function remembered<T>(release: Release, key: string, compute: () => T): T {
  let views = memory.get(release);
  if (!views) memory.set(release, (views = new Map()));
  if (!views.has(key)) views.set(key, compute());
  return views.get(key) as T;
}

export function siteOf(release: Release): Site {
  return remembered(release, 'site', () => {
    const places = new Map(release.places.map((place) => [place.id, place]));
    const byPlace = new Map<string, ReleasedClaim[]>();
    const quoted = new Map<string, number>();
    for (const claim of release.claims) {
      for (const id of new Set(claim.placeIds)) {
        const own = byPlace.get(id);
        if (own) own.push(claim);
        else byPlace.set(id, [claim]);
      }
      // Figures on the home page weigh most: its producers get the six colours.
      const weight =
        claim.placeIds.includes(release.manifest.homePlaceId) && claim.measure === 'cases_reported' ? 10 : 1;
      quoted.set(producerKey(claim), (quoted.get(producerKey(claim)) ?? 0) + weight);
    }
    return {
      release,
      home: places.get(release.manifest.homePlaceId) ?? worldPlace(release.manifest.homePlaceId),
      claims: new Map(release.claims.map((claim) => [claim.id, claim])),
      sources: new Map(release.sources.map((source) => [source.id, source])),
      producers: new Map(release.producers.map((producer) => [producer.id, producer])),
      places,
      byPlace,
      marks: producerMarks(release.producers, quoted),
    };
  });
}

/** A release may be about a place that no claim names yet. */
function worldPlace(id: string): ReleasedPlace {
  return { id, path: 'World', name: { es: 'Mundo', en: 'World' }, level: 'world', parentId: null };
}

/**
 * The name of a place; a city that shares its name with another place says that it is the city.
 * @example placeLabel(site, 'es', 'BO-L.la-paz') // 'La Paz (ciudad)'
 */
export function placeLabel(site: Site, language: Language, id: string): string {
  const place = site.places.get(id) ?? (id === site.home.id ? site.home : undefined);
  if (!place) return id;
  const name = place.name[language];
  const isShared =
    place.level === 'city' && site.release.places.some((other) => other.id !== id && other.name[language] === name);
  return isShared ? `${name} (${CITY[language]})` : name;
}

const CITY: Readonly<Record<Language, string>> = { es: 'ciudad', en: 'city' };

/** The institutions that counted something in a release: a source that is not named is none. */
export function institutionsOf(release: Release): readonly string[] {
  return remembered(release, 'institutions', () => {
    const counted = new Set(release.claims.map(producerKey));
    return release.producers.map(({ id }) => id).filter((id) => counted.has(id));
  });
}

/** How records write that a source is not named; a name to nobody. */
const NOT_NAMED = /\b(?:not named|unnamed|sin nombrar|no identificad[ao]s?)\b/i;

/**
 * A name as a source or our record prints it, in the language of the reader where it is a known institution's own name.
 * @example nameIn(site, 'es', 'US Department of State') // 'Departamento de Estado de EE. UU.'
 */
export function nameIn(site: Site, language: Language, printed: string): string {
  if (NOT_NAMED.test(printed)) return publicMessages(language).producers.notNamed;
  const key = nameKey(printed);
  const own = site.release.producers.find(({ name }) => nameKey(name.es) === key || nameKey(name.en) === key);
  return own ? own.name[language] : printed;
}

export interface ProducerWords {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  /** Null where the attribution resolves to no known producer. */
  readonly href: string | null;
  readonly mark: ProducerMark;
}

/** Names beside a mark in a chart are no longer than this, in characters. */
const LONGEST_SHORT_NAME = 26;

/** The producer behind a key of a series, in words. */
export function producerWords(site: Site, language: Language, key: string): ProducerWords {
  const producer = site.producers.get(key);
  if (producer)
    return {
      key,
      name: producer.name[language],
      shortName: producer.shortName[language],
      href: producerHref(language, producer.id),
      mark: site.marks.get(key) ?? OTHER_MARK,
    };
  const name = nameIn(site, language, key.replace(/^unnamed:/, '')) || '—';
  const shortName = name.length > LONGEST_SHORT_NAME ? `${name.slice(0, LONGEST_SHORT_NAME - 1).trimEnd()}…` : name;
  return { key, name, shortName, href: null, mark: OTHER_MARK };
}

/** Whether a producer keeps a register of a whole place, see `keepsRegister`. */
export function isRegister(site: Site, key: string): boolean {
  return keepsRegister(site.producers.get(key)?.kind);
}

export const measureHref = (language: Language, measure: string, placeId: string) =>
  `/${language}/measures/${measure}/${placeId}`;
export const claimHref = (language: Language, id: string) => `/${language}/claims/${id}`;
export const sourceHref = (language: Language, id: string) => `/${language}/sources/${id}`;
export const producerHref = (language: Language, id: string) => `/${language}/producers/${id}`;
export const releaseFileHref = (number: number, file: string) => `/releases/${number}/${file}`;
