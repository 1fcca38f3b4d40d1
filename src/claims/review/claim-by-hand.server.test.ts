import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { INVENTED_SOURCE, inventedClaim } from '../../../test/fixtures/claims.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { insertSource } from '../../sources/source-store.server.ts';
import { addDocument } from '../adding/add-document.server.ts';
import { addClaimByHand } from './claim-by-hand.server.ts';
import { statementOfClaim } from '../claim-rows.ts';
import { readClaim, readHistory } from '../claim-store.server.ts';
import { undoReview } from './review.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };
const LUIS: Actor = { personId: null, name: 'Luis (invented)' };
const TEXT = 'El gráfico muestra 77 barras de un informe inventado sobre la ciudad. No hay otra cosa que contar aquí.';
const STATEMENT = statementOfClaim(inventedClaim({ value: 77 }));

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function withSource(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await inTransaction(database, COMMAND_LINE, NOW, (write) => insertSource(write, INVENTED_SOURCE));
  return database;
}

async function withDocument(open: () => Promise<Database>) {
  const database = await open();
  const folder = mkdtempSync(join(tmpdir(), 'vigia-hand-'));
  folders.push(folder);
  const { documentId, sourceId } = await addDocument(database, folder, ANA, NOW, {
    bytes: new TextEncoder().encode(TEXT),
    fileName: 'invented.txt',
    publisher: 'El Ejemplo',
    published: '2020-01-31',
    language: 'es',
  });
  const tokenStart = TEXT.indexOf('77');
  const end = TEXT.indexOf('.') + 1;
  const citation = { token: '77', tokenStart, tokenEnd: tokenStart + 2, quote: TEXT.slice(0, end), start: 0, end };
  return { database, documentId, sourceId, citation };
}

forEachStore('A claim by hand', (open) => {
  it('of a picture says where it stands, and stands accepted by who wrote it', async () => {
    const database = await withSource(open);
    const added = await addClaimByHand(database, ANA, NOW, {
      sourceId: INVENTED_SOURCE.id,
      documentId: null,
      citation: null,
      foundAt: ' página 3, cuadro 2 ',
      statement: STATEMENT,
    });
    expect(added).toMatchObject({
      kind: 'added',
      claim: {
        value: 77,
        origin: 'person',
        status: 'accepted',
        reviewedBy: ANA.name,
        foundAt: 'página 3, cuadro 2',
        producerId: 'observatorio-inventado',
        revision: 1,
      },
    });
    const { claim } = added as Extract<typeof added, { claim: unknown }>;
    expect(await readClaim(database, claim.id)).toEqual(claim);
    expect(await readHistory(database, claim.id)).toMatchObject([{ decision: 'add', reviewer: ANA.name }]);
  });

  it('is taken back like any decision: rejected, with its history', async () => {
    const database = await withSource(open);
    const added = await addClaimByHand(database, ANA, NOW, {
      sourceId: INVENTED_SOURCE.id,
      documentId: null,
      citation: null,
      foundAt: 'portada',
      statement: STATEMENT,
    });
    const { claim } = added as Extract<typeof added, { claim: unknown }>;
    const undone = await undoReview(database, LUIS, NOW, { claimId: claim.id, revision: 1 });
    expect(undone).toMatchObject({ kind: 'decided', claim: { status: 'rejected', reviewedBy: LUIS.name } });
    expect(await undoReview(database, LUIS, NOW, { claimId: claim.id, revision: 2 })).toMatchObject({
      kind: 'nothing',
    });
  });

  it('is added once when two people add it, and again only on purpose', async () => {
    const database = await withSource(open);
    const add = (actor: Actor, foundAt: string, anyway = false) =>
      addClaimByHand(database, actor, NOW, {
        sourceId: INVENTED_SOURCE.id,
        documentId: null,
        citation: null,
        foundAt,
        statement: STATEMENT,
        anyway,
      });
    const both = await Promise.all([add(ANA, 'cuadro 1'), add(LUIS, 'cuadro 1')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['added', 'exists']);
    expect(await add(LUIS, 'cuadro 1 otra vez')).toMatchObject({ kind: 'exists', claim: { foundAt: 'cuadro 1' } });
    expect(await add(LUIS, 'cuadro 1', true)).toMatchObject({ kind: 'added' });
  });

  it('cites a number of the text, and is the claim of that number from then on', async () => {
    const { database, documentId, sourceId, citation } = await withDocument(open);
    const claim = { sourceId, documentId, citation, foundAt: null, statement: STATEMENT };
    expect(await addClaimByHand(database, ANA, NOW, claim)).toMatchObject({ kind: 'added', claim: { citation } });
    expect(await addClaimByHand(database, LUIS, NOW, claim)).toMatchObject({ kind: 'exists' });
  });

  it('is refused without a place, with a quote that is not there, and with a number that cannot be', async () => {
    const { database, documentId, sourceId, citation } = await withDocument(open);
    const add = (changes: object) =>
      addClaimByHand(database, ANA, NOW, {
        sourceId,
        documentId,
        citation: null,
        foundAt: 'página 1',
        statement: STATEMENT,
        ...changes,
      });
    await expect(add({ foundAt: '  ' })).rejects.toThrow('where its number stands');
    await expect(add({ citation: { ...citation, token: '78' } })).rejects.toThrow('not what the document says');
    await expect(add({ statement: { ...STATEMENT, value: -1 } })).rejects.toThrow('value is negative');
    expect(await add({ documentId: '0'.repeat(64) })).toEqual({ kind: 'missing' });
  });
});
