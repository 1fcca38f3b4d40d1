import type { Connection } from '../../database/connection.server.ts';
import { listMerges, readNameMerges } from '../../sources/name-merge-store.server.ts';
import type { MergedKind } from '../../sources/name-merges.ts';
import { spellingsOfProducer } from '../../sources/producer-book.server.ts';
import { listProducers } from '../../sources/source-store.server.ts';
import type { Producer } from '../../sources/source.ts';
import { partsOfSubject } from '../subject.ts';

/** A name in use: a producer, a publisher as credited, a place by its path. */
export interface UsedName {
  readonly key: string;
  /** Every way it is spelled, the name itself first. */
  readonly spellings: readonly string[];
  /** Claims that it counts, merged names included; for publishers, sources. */
  readonly uses: number;
  /** What it means by a merge that holds, and the number of that merge. */
  readonly mergedInto: { readonly key: string; readonly id: number } | null;
  readonly producer: Producer | null;
}

/** All names of a kind that are in use or merged, the most used first. Counted by the databases, from indexes. */
export async function listUsedNames(connection: Connection, kind: MergedKind): Promise<readonly UsedName[]> {
  const merges = (await listMerges(connection, kind)).filter(({ undoneAt }) => undoneAt === null);
  const mergedInto = new Map(merges.map(({ from, into, id }) => [from, { key: into, id }]));
  const used = await usesOf(connection, kind);
  const producers =
    kind === 'producer' ? new Map((await listProducers(connection)).map((producer) => [producer.id, producer])) : null;
  const keys = new Set([...(producers?.keys() ?? []), ...used.keys(), ...mergedInto.keys()]);
  return [...keys]
    .map((key) => {
      const producer = producers?.get(key) ?? null;
      return {
        key,
        spellings: producer ? spellingsOfProducer(producer) : [kind === 'place' ? key.split('/').at(-1)! : key],
        uses: used.get(key) ?? 0,
        mergedInto: mergedInto.get(key) ?? null,
        producer,
      };
    })
    .sort((a, b) => b.uses - a.uses || (a.key < b.key ? -1 : 1));
}

async function usesOf(connection: Connection, kind: MergedKind): Promise<ReadonlyMap<string, number>> {
  const uses = new Map<string, number>();
  const add = (key: string, n: number) => uses.set(key, (uses.get(key) ?? 0) + n);
  if (kind === 'producer') {
    const rows = await connection
      .selectFrom('claim')
      .select(['counted_by', (builder) => builder.fn.countAll<number>().as('n')])
      .where('counted_by', 'is not', null)
      .groupBy('counted_by')
      .execute();
    for (const row of rows) add(row.counted_by!, Number(row.n));
  } else if (kind === 'publisher') {
    const merges = await readNameMerges(connection);
    const rows = await connection
      .selectFrom('source')
      .select(['publisher', (builder) => builder.fn.countAll<number>().as('n')])
      .groupBy('publisher')
      .execute();
    for (const row of rows) {
      add(merges.publisher(row.publisher), Number(row.n));
      if (!uses.has(row.publisher)) add(row.publisher, 0);
    }
  } else {
    const rows = await connection
      .selectFrom('claim')
      .select(['subject', (builder) => builder.fn.countAll<number>().as('n')])
      .where('subject', 'is not', null)
      .groupBy('subject')
      .execute();
    for (const row of rows) for (const path of partsOfSubject(row.subject!).place) add(path, Number(row.n));
  }
  return uses;
}
