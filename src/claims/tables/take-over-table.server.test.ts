import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeXlsx } from '../../../test/make-document.ts';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { addDocument } from '../adding/add-document.server.ts';
import { readDocument } from '../claim-store.server.ts';
import { reviewClaim } from '../review/review.server.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readTable, takeOverTable } from './take-over-table.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-table-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function tableIn(database: Database) {
  const { documentId, proposals } = await addDocument(database, folder, COMMAND_LINE, NOW, {
    bytes: makeXlsx({
      Notas: [['Datos inventados']],
      Casos: [
        ['Departamento', 2011, 2012],
        ['La Paz', 100, 120],
        ['Oruro', null, 7],
      ],
    }),
    fileName: 'casos.xlsx',
    publisher: 'Fiscalía Inventada',
    published: '2013-02-01',
    title: 'Casos de trata',
  });
  expect(proposals).toBe(0);
  const table = (await readTable(database.kysely, documentId))!;
  const mapping = proposeMapping(table.rowsOf(2), {
    sheet: 2,
    words: table.title,
    within: 'Bolivia',
    numbers: 'point',
  })!;
  return { documentId, table, mapping };
}

forEachStore('A table', (open) => {
  it('gives proposals that cite their cells, and keeps what its columns mean', async () => {
    const database = await open();
    const { documentId, table, mapping } = await tableIn(database);
    expect(table.sheets).toEqual(['Notas', 'Casos']);
    const taken = await takeOverTable(database, COMMAND_LINE, NOW, documentId, mapping);
    expect(taken).toMatchObject({ added: 3, known: 0, absent: 1, problems: [] });
    const { claims, document } = (await readDocument(database, documentId))!;
    expect(claims.map(({ value, place, status, origin }) => [value, place[0], status, origin])).toEqual([
      [100, 'Bolivia/La Paz', 'proposed', 'extraction'],
      [120, 'Bolivia/La Paz', 'proposed', 'extraction'],
      [7, 'Bolivia/Oruro', 'proposed', 'extraction'],
    ]);
    for (const { citation } of claims)
      expect(document.text.slice(citation!.tokenStart, citation!.tokenEnd)).toBe(citation!.token);
    expect((await readTable(database.kysely, documentId))!.mapping).toEqual(mapping);
    const entries = await database.kysely.selectFrom('audit_entry').select('action').orderBy('id').execute();
    expect(entries.at(-1)).toEqual({ action: 'document.mapped' });
  });

  it('taken over twice changes no claim that is there, whatever was decided on it', async () => {
    const database = await open();
    const { documentId, mapping } = await tableIn(database);
    await takeOverTable(database, COMMAND_LINE, NOW, documentId, mapping);
    const [first] = (await readDocument(database, documentId))!.claims;
    await reviewClaim(database, COMMAND_LINE, NOW, { claimId: first!.id, revision: 0, decision: 'accept' });
    const again = await takeOverTable(database, COMMAND_LINE, NOW, documentId, { ...mapping, measure: 'convictions' });
    expect(again).toMatchObject({ added: 0, known: 3 });
    expect((await readDocument(database, documentId))!.claims[0]).toMatchObject({
      status: 'accepted',
      measure: 'cases_reported',
    });
  });

  it('is none where the document is a text', async () => {
    const database = await open();
    const { documentId } = await addDocument(database, folder, COMMAND_LINE, NOW, {
      bytes: Buffer.from('La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011.'),
      fileName: 'a.txt',
      publisher: 'El Ejemplo',
      published: '2012-01-20',
    });
    expect(await readTable(database.kysely, documentId)).toBeNull();
    expect(await readTable(database.kysely, '0'.repeat(64))).toBeNull();
  });
});
