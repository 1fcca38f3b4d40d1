import type { Write } from '../database/audit.server.ts';
import type { Connection } from '../database/connection.server.ts';
import { placeByPath, placeName } from '../places/gazetteer.ts';
import { countryOf } from '../places/place.ts';
import { nameKey, slug } from '../vocabulary/name-key.ts';
import { insertProducer, listProducers } from './source-store.server.ts';
import type { Producer } from './source.ts';

/** The producers of the store by every name they go by. Read once for a write, whatever number of claims it resolves. */
export interface ProducerBook {
  /**
   * The producer that a name in an attribution chain means, made when no known producer has it as a name or alias.
   * Called when a reviewer decides, never for proposals.
   * @param place paths of the claim: an alias of one country means nobody in a text about another
   */
  resolve(write: Write, name: string, place: readonly string[]): Promise<string>;
}

export async function readProducerBook(connection: Connection): Promise<ProducerBook> {
  let names = namesOf(await listProducers(connection));
  const resolve = async (write: Write, name: string, place: readonly string[]): Promise<string> => {
    const country = countryOfPlaces(place);
    const known = names.find(name, country);
    if (known !== null) return known;
    const made = producerNamed(name, names, country);
    const inserted = await insertProducer(write, made);
    // Another reviewer made a producer of this name at the same moment: now it can be found.
    names = inserted ? namesOf([...names.producers, made]) : namesOf(await listProducers(write.transaction));
    return inserted ? made.id : resolve(write, name, place);
  };
  return { resolve };
}

/** Names of producers, folded. */
export interface ProducerNames {
  readonly producers: readonly Producer[];
  /** Id of the producer that a name means in a text about a country (null: about none that is known), or null. */
  find(name: string, country: string | null): string | null;
  /** Whether the name means somebody in a text about another country. */
  isLocal(name: string): boolean;
}

/** All names by which producers are found: names and short names in both languages, aliases, and aliases of one country. */
export function namesOf(producers: readonly Producer[]): ProducerNames {
  const everywhere = new Map<string, string>();
  const local = new Map<string, Map<string, string>>();
  for (const producer of producers) {
    const { id, name, shortName, aliases, localAliases = [] } = producer;
    const countries = new Set(localAliases.map(({ country }) => country));
    const short = [shortName.es, shortName.en];
    const isOfOneCountry = countries.size > 0;
    for (const spelling of [name.es, name.en, ...(isOfOneCountry ? [] : short), ...aliases]) {
      const key = nameKey(spelling);
      if (!everywhere.has(key)) everywhere.set(key, id);
    }
    // A short name is for charts of its country: "Policía" means another one elsewhere.
    const locally = [...localAliases, ...[...countries].flatMap((country) => short.map((name) => ({ name, country })))];
    for (const alias of locally) {
      const byCountry = local.get(nameKey(alias.name)) ?? new Map<string, string>();
      if (!byCountry.has(alias.country)) byCountry.set(alias.country, id);
      local.set(nameKey(alias.name), byCountry);
    }
  }
  return {
    producers,
    find(name, country) {
      const key = nameKey(name);
      const byCountry = local.get(key);
      if (byCountry && country !== null && byCountry.has(country)) return byCountry.get(country)!;
      const known = everywhere.get(key);
      if (known !== undefined) return known;
      // A text about no country in particular: the one that has the name, unless several have.
      const all = new Set(byCountry?.values());
      return country === null && all.size === 1 ? [...all][0]! : null;
    },
    isLocal: (name) => local.has(nameKey(name)),
  };
}

/** A new producer: where its name means somebody else in another country, it is an alias of its country too. */
function producerNamed(name: string, names: ProducerNames, country: string | null): Producer {
  const local = country !== null && names.isLocal(name);
  const both = local
    ? { es: `${name} (${placeName(country, 'es')})`, en: `${name} (${placeName(country, 'en')})` }
    : { es: name, en: name };
  const taken = new Set(names.producers.map((producer) => producer.id));
  const base = slug(both.es);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return {
    id,
    kind: 'unknown',
    name: both,
    shortName: both,
    aliases: [],
    ...(local ? { localAliases: [{ name, country }] } : {}),
  };
}

/** The country that the first place of a claim is or lies in; null for the world, for none, and for unknown places. */
export function countryOfPlaces(paths: readonly string[]): string | null {
  for (const path of paths) {
    const place = placeByPath(path);
    const country = place && countryOf(place.id);
    if (country) return country;
  }
  return null;
}

/** Every way a producer is spelled, each once, its names first. */
export function spellingsOfProducer({ name, shortName, aliases, localAliases }: Producer): readonly string[] {
  const local = (localAliases ?? []).map((alias) => alias.name);
  return [...new Set([name.es, name.en, shortName.es, shortName.en, ...aliases, ...local])];
}

/** Every spelling by which a producer is found, folded. */
export function keysOfProducer(producer: Producer): readonly string[] {
  return [...new Set(spellingsOfProducer(producer).map(nameKey))];
}
