import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { fromJson } from '../../database/json.ts';
import type { SourceCorrection } from '../../sources/source-correction.ts';
import { insertSource, readSource } from '../../sources/source-store.server.ts';
import { insertClaims } from '../claim-store.server.ts';
import { correctSourceOf } from './correct-source.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const { id, title, publisher, published, url } = INVENTED_SOURCE;
const SEEN: SourceCorrection = { title, publisher, published, url };

async function withSource(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertClaims(write, [inventedClaim({ status: 'accepted' })]);
  });
  return database;
}

const correct = (database: Database, change: Partial<SourceCorrection>, seen = SEEN, keeps = true) =>
  correctSourceOf(database, ANA, NOW, { id, seen, correction: { ...SEEN, ...change }, keeps: () => keeps });

forEachStore('A corrected source', (open) => {
  it('says what was corrected, and what it said before stays in the audit trail', async () => {
    const database = await withSource(open);
    expect(await correct(database, { publisher: 'Diario El Ejemplo', url: 'https://example.org/a' })).toBe('corrected');
    expect(await readSource(database.kysely, id)).toMatchObject({ publisher: 'Diario El Ejemplo', title });
    const entry = await database.kysely
      .selectFrom('audit_entry')
      .select('detail')
      .where('action', '=', 'source.corrected')
      .executeTakeFirstOrThrow();
    expect(fromJson(entry.detail)).toEqual({ publisher: 'El Ejemplo', url: null });
  });

  it('keeps no text in the audit trail that seems to identify somebody', async () => {
    const database = await withSource(open);
    await correct(database, { title: 'Another title' }, SEEN, false);
    const entry = await database.kysely
      .selectFrom('audit_entry')
      .select('detail')
      .where('action', '=', 'source.corrected')
      .executeTakeFirstOrThrow();
    expect(fromJson(entry.detail)).toEqual({ title: '…' });
  });

  it('is not corrected over what somebody else corrected since, nor without a change', async () => {
    const database = await withSource(open);
    expect(await correct(database, {})).toBe('unchanged');
    await correct(database, { title: 'Another title' });
    expect(await correct(database, { title: 'A third title' })).toBe('stale');
    expect(await readSource(database.kysely, id)).toMatchObject({ title: 'Another title' });
  });
});
