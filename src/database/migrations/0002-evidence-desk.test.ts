import { PGlite } from '@electric-sql/pglite';
import SQLite from 'better-sqlite3';
import { Kysely, PGliteDialect, SqliteDialect, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, describe, expect, it } from 'vitest';
import { inventedClaim } from '../../../test/fixtures/claims.ts';
import { statementOfClaim } from '../../claims/claim-rows.ts';
import { claimId } from '../../claims/claim-id.ts';
import { findingsAreStale } from '../../claims/findings/kept/finding-store.server.ts';
import { ensureFindings } from '../../claims/findings/kept/recompute-findings.server.ts';
import { subjectOf } from '../../claims/subject.ts';
import { COMMAND_LINE } from '../audit.server.ts';
import { ready, type Database } from '../connection.server.ts';
import type { DialectName } from '../dialect.ts';
import { json } from '../json.ts';
import { firstTables } from './0001-first-tables.ts';

// Invented claims about places in every order, with accents, none, and one place twice.
const PLACES: readonly (readonly string[])[] = [
  ['Bolivia'],
  ['Peru', 'Bolivia/La Paz', 'Argentina'],
  ['Bolivia/Ñuflo de Chávez', 'Bolivia/Nor Lípez', 'Bolivia/nor', 'Bolivia/Éxito'],
  ['Bolivia', 'Bolivia'],
  [],
];

/** A store as the first version left it, with reviewed claims; brought up to date by opening it. */
async function oldStore(dialect: DialectName, kyselyDialect: () => Dialect): Promise<Database> {
  const old = new Kysely<Record<string, Record<string, unknown>>>({ dialect: kyselyDialect() });
  const { error } = await new Migrator({
    db: old,
    provider: { getMigrations: async () => ({ '0001-first-tables': firstTables(dialect) }) },
  }).migrateToLatest();
  if (error) throw error;
  const at = '2026-01-02T03:04:05.000Z';
  await old
    .insertInto('source')
    .values({ id: 'paper', title: 'Invented', publisher: 'El Ejemplo', captured: 0, added_at: at })
    .execute();
  await old
    .insertInto('producer')
    .values({ id: 'watch', kind: 'observatory', name: '{}', short_name: '{}', aliases: '[]' })
    .execute();
  for (const [number, place] of PLACES.entries()) {
    const claim = inventedClaim({ key: `invented:${number}`, place: [...place] });
    await old
      .insertInto('claim')
      .values({
        id: claim.id,
        source_id: 'paper',
        producer_id: number === 0 ? null : 'watch',
        origin: 'workspace',
        status: 'accepted',
        measure: claim.measure,
        period_start: claim.period.start,
        period_end: claim.period.end,
        statement: json(statementOfClaim(claim)),
        proposed: json(statementOfClaim(claim)),
        reviewed_by: 'Ana (invented)',
        reviewed_at: at,
        revision: 1,
        added_at: at,
      })
      .execute();
  }
  return ready(dialect, kyselyDialect());
}

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe.each(['sqlite', 'postgres'] as const)('A store of the first version on %s', (dialect) => {
  it('gets subjects and counters of its claims, then findings', { timeout: 60_000 }, async () => {
    let database: Database;
    if (dialect === 'sqlite') {
      const file = new SQLite(':memory:');
      database = await oldStore(dialect, () => new SqliteDialect({ database: file }));
    } else {
      const pglite = new PGlite();
      database = await oldStore(dialect, () => new PGliteDialect({ pglite }));
    }
    opened.push(() => database.close());
    const rows = await database.kysely.selectFrom('claim').selectAll().execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const [number, place] of PLACES.entries()) {
      const row = byId.get(claimId(`invented:${number}`))!;
      expect(row.subject, place.join()).toBe(subjectOf({ measure: 'cases_reported', place: [...place] }));
      expect(row.counted_by).toBe(number === 0 ? null : 'watch');
    }
    expect(await findingsAreStale(database)).toBe(true);
    expect(await ensureFindings(database, COMMAND_LINE, new Date('2026-01-03T00:00:00Z'))).toBe(true);
    expect(await findingsAreStale(database)).toBe(false);
    const cells = await database.kysely.selectFrom('finding_place').select('claim_id').execute();
    expect(cells).toHaveLength(PLACES.length);
  });
});
