import { array, assert, asyncProperty, constantFrom, record } from 'fast-check';
import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { listMerges, readNameMerges } from '../../sources/name-merge-store.server.ts';
import { insertProducer, insertSource } from '../../sources/source-store.server.ts';
import { insertClaims } from '../claim-store.server.ts';
import { claimsOfName, mergeNames, undoMerge } from './merge-names.server.ts';
import { claimOfRow } from '../claim-rows.ts';
import { subjectOf } from '../subject.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const PRODUCERS = ['a', 'b', 'c', 'd'];
const PLACES = ['Bolivia/La Paz', 'Bolivia/LaPaz', 'Bolivia/Oruro', 'Peru'];
const CLAIMS = PRODUCERS.flatMap((producerId, index) => [
  inventedClaim({ key: `${index}:1`, producerId, status: 'accepted', place: [PLACES[index]!] }),
  inventedClaim({
    key: `${index}:2`,
    producerId,
    status: 'accepted',
    place: [PLACES[index]!, PLACES[(index + 1) % 4]!],
  }),
]);

async function storeWithNames(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    for (const id of PRODUCERS) {
      const name = { es: `Productor ${id} inventado`, en: `Invented producer ${id}` };
      await insertProducer(write, { id, kind: 'unknown', name, shortName: name, aliases: [] });
    }
    await insertClaims(write, CLAIMS);
  });
  return database;
}

const derived = (database: Database) =>
  database.kysely.selectFrom('claim').select(['id', 'subject', 'counted_by']).orderBy('id').execute();

async function expected(database: Database) {
  const merges = await readNameMerges(database.kysely);
  const rows = await database.kysely.selectFrom('claim').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    subject: subjectOf(claimOfRow(row), merges),
    counted_by: merges.producer(row.producer_id),
  }));
}

const merge = (database: Database, kind: 'producer' | 'place' | 'publisher', from: string, into: string) =>
  mergeNames(database, ANA, NOW, { kind, from, into, reason: 'same name' });

forEachStore('A merge of names', (open) => {
  it('lets claims follow, says before how many, and keeps what the review said', async () => {
    const database = await storeWithNames(open);
    expect(await claimsOfName(database.kysely, 'producer', 'a')).toEqual({ claims: 2, sources: null });
    expect(await claimsOfName(database.kysely, 'place', 'Bolivia/La Paz')).toEqual({ claims: 3, sources: null });
    expect(await claimsOfName(database.kysely, 'publisher', 'El Ejemplo')).toEqual({ claims: 8, sources: 1 });
    expect(await merge(database, 'producer', 'a', 'b')).toEqual({ kind: 'merged' });
    expect(await claimsOfName(database.kysely, 'producer', 'b')).toEqual({ claims: 4, sources: null });
    const kept = await database.kysely.selectFrom('claim').select('id').where('producer_id', '=', 'a').execute();
    expect(kept).toHaveLength(2);
  });

  it('is refused when it would lead in a circle, is there already, or joins what is not there', async () => {
    const database = await storeWithNames(open);
    await merge(database, 'producer', 'a', 'b');
    await merge(database, 'producer', 'b', 'c');
    const why = async (from: string, into: string) => merge(database, 'producer', from, into);
    expect(await why('c', 'a')).toEqual({ kind: 'refused', why: 'circle' });
    expect(await why('a', 'd')).toEqual({ kind: 'refused', why: 'merged-already' });
    expect(await why('d', 'd')).toEqual({ kind: 'refused', why: 'same' });
    expect(await why('d', 'nobody')).toEqual({ kind: 'refused', why: 'missing' });
    expect(await derived(database)).toEqual(await expected(database));
  });

  it('of two that would lead in a circle together, only one happens', async () => {
    const database = await storeWithNames(open);
    const results = await Promise.all([merge(database, 'producer', 'a', 'b'), merge(database, 'producer', 'b', 'a')]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['merged', 'refused']);
  });

  it('leaves claims as their statements and the merges in force say, whatever is merged and undone in any order', async () => {
    const database = await storeWithNames(open);
    const original = await derived(database);
    const act = record({
      kind: constantFrom('producer', 'place'),
      from: constantFrom(0, 1, 2, 3),
      into: constantFrom(0, 1, 2, 3),
      undo: constantFrom(true, false, false),
    });
    await assert(
      asyncProperty(array(act, { maxLength: 7 }), async (acts) => {
        for (const { kind, from, into, undo } of acts) {
          const names = kind === 'producer' ? PRODUCERS : PLACES;
          const inForce = (await listMerges(database.kysely, kind)).filter(({ undoneAt }) => undoneAt === null);
          if (undo && inForce.length > 0)
            await undoMerge(database, ANA, NOW, inForce[(from + into) % inForce.length]!.id);
          else await merge(database, kind, names[from]!, names[into]!);
          expect(await derived(database)).toEqual(await expected(database));
        }
        for (const kind of ['producer', 'place'] as const)
          for (const { id, undoneAt } of await listMerges(database.kysely, kind))
            if (undoneAt === null) expect(await undoMerge(database, ANA, NOW, id)).toBe(true);
        expect(await derived(database)).toEqual(original);
      }),
      { numRuns: 8 },
    );
  });

  it('is undone once, and both acts stand in the audit trail', async () => {
    const database = await storeWithNames(open);
    await merge(database, 'publisher', 'El Ejemplo', 'El Ejemplo Inventado');
    const [stored] = await listMerges(database.kysely, 'publisher');
    expect((await readNameMerges(database.kysely)).publisher('El Ejemplo')).toBe('El Ejemplo Inventado');
    expect(await undoMerge(database, ANA, NOW, stored!.id)).toBe(true);
    expect(await undoMerge(database, ANA, NOW, stored!.id)).toBe(false);
    const actions = await database.kysely
      .selectFrom('audit_entry')
      .select('action')
      .where('actor', '=', ANA.name)
      .orderBy('id')
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(['name.merged', 'name.merge_undone']);
  });
});
