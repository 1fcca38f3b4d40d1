import { expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { insertClaims, readClaim, readHistory } from '../../claims/claim-store.server.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertSource } from '../../sources/source-store.server.ts';
import { decide, undo } from './review-actions.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const LUIS: Actor = { personId: null, name: 'Luis (invented)' };

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

async function withClaim(open: () => Promise<Database>) {
  const database = await open();
  const claim = inventedClaim();
  await inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await insertSource(write, INVENTED_SOURCE);
    await insertClaims(write, [claim]);
  });
  return { database, claim };
}

/** Fields of a correction that changes nothing but what is given. */
const correction = (claimId: string, revision: number, changes: Readonly<Record<string, string>>) =>
  form({
    claimId,
    revision: String(revision),
    decision: 'correct',
    measure: 'cases_reported',
    value: '40',
    unit: 'case',
    qualifier: 'eq',
    place: 'Bolivia',
    periodStart: '2019-01-01',
    periodEnd: '2019-12-31',
    attribution: 'El Ejemplo > Observatorio Inventado',
    scope: 'unknown',
    ...changes,
  });

forEachStore('A decision at the desk', (open) => {
  it('is recorded with its reason', async () => {
    const { database, claim } = await withClaim(open);
    const fields = form({ claimId: claim.id, revision: '0', decision: 'reject', reason: ' not about trafficking ' });
    expect(await decide(database, ANA, NOW, fields, 'es')).toMatchObject({
      kind: 'decided',
      claim: { status: 'rejected' },
    });
    expect(await readHistory(database, claim.id)).toMatchObject([{ reason: 'not about trafficking' }]);
  });

  it('shows what the person had seen when somebody else was faster, and changes nothing', async () => {
    const { database, claim } = await withClaim(open);
    await decide(database, ANA, NOW, correction(claim.id, 0, { value: '41' }), 'es');
    const late = await decide(database, LUIS, NOW, correction(claim.id, 0, { value: '42' }), 'es');
    expect(late).toMatchObject({
      kind: 'stale',
      action: 'correct',
      claim: { value: 41, reviewedBy: ANA.name },
      seen: { statement: { value: 40 }, status: 'proposed' },
      typed: { value: ['42'] },
    });
    expect(await readClaim(database, claim.id)).toMatchObject({ value: 41, revision: 1 });
  });

  it('comes back with what was typed when a field is wrong', async () => {
    const { database, claim } = await withClaim(open);
    const reply = await decide(database, ANA, NOW, correction(claim.id, 0, { value: 'many', note: 'kept' }), 'en');
    expect(reply).toMatchObject({
      kind: 'invalid',
      errors: { value: '“many” is not a number. This document writes them like 1.359 or 26,4.' },
      typed: { note: ['kept'] },
    });
    expect(await readClaim(database, claim.id)).toMatchObject({ status: 'proposed', revision: 0 });
  });

  it('is taken back', async () => {
    const { database, claim } = await withClaim(open);
    await decide(database, ANA, NOW, form({ claimId: claim.id, revision: '0', decision: 'accept' }), 'es');
    const reply = await undo(database, LUIS, NOW, form({ claimId: claim.id, revision: '1' }));
    expect(reply).toMatchObject({ kind: 'decided', action: 'undo', claim: { status: 'proposed' } });
  });

  it('on a claim that is not there, or of no known kind, is none', async () => {
    const { database, claim } = await withClaim(open);
    const missing = form({ claimId: '0'.repeat(16), revision: '0', decision: 'accept' });
    expect(await decide(database, ANA, NOW, missing, 'es')).toEqual({ kind: 'missing' });
    expect(
      await decide(database, ANA, NOW, form({ claimId: claim.id, revision: '0', decision: 'burn' }), 'es'),
    ).toEqual({
      kind: 'missing',
    });
    const noRevision = await decide(database, ANA, NOW, form({ claimId: claim.id, decision: 'accept' }), 'es');
    expect(noRevision.kind).toBe('stale');
  });

  it('knows whether the one who was faster is the same person in another window', async () => {
    const { database, claim } = await withClaim(open);
    await decide(database, ANA, NOW, form({ claimId: claim.id, revision: '0', decision: 'accept' }), 'es');
    const late = () => form({ claimId: claim.id, revision: '0', decision: 'reject' });
    expect(await decide(database, ANA, NOW, late(), 'es')).toMatchObject({ kind: 'stale', byYourself: true });
    expect(await decide(database, LUIS, NOW, late(), 'es')).toMatchObject({ kind: 'stale', byYourself: false });
    // Who undid it counts, not whose decision the claim stands on.
    await undo(database, LUIS, NOW, form({ claimId: claim.id, revision: '1' }));
    expect(await decide(database, LUIS, NOW, late(), 'es')).toMatchObject({ kind: 'stale', byYourself: true });
  });

  it('says how a correction was read, and finds a place by its bare name in the country of the claim', async () => {
    const { database, claim } = await withClaim(open);
    const reply = await decide(
      database,
      ANA,
      NOW,
      correction(claim.id, 0, { value: '1.234', addPlace: 'santa cruz' }),
      'en',
    );
    expect(reply).toMatchObject({
      kind: 'decided',
      claim: { value: 1234, place: ['Bolivia', 'Bolivia/Santa Cruz'] },
      remarks: [
        '“1.234” is read as 1234 (whole): the document is in Spanish. If it is 1.234 (with decimals), write 1,234.',
        'Place: Bolivia; Bolivia/Santa Cruz.',
      ],
    });
  });
});
