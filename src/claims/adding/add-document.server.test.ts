import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE } from '../../database/audit.server.ts';
import { DocumentError } from '../../documents/text.ts';
import { addDocument } from './add-document.server.ts';
import { readDocument } from '../claim-store.server.ts';
import { listDocuments } from '../document-list.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const BRIEF = readFileSync(join(import.meta.dirname, '../../../test/fixtures/brief-en.txt'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-add-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const document = (bytes: Uint8Array) => ({
  bytes,
  fileName: 'brief.txt',
  publisher: 'El Ejemplo',
  published: '2014-11-15',
  // As the desk sends it when nobody chose a language.
  language: undefined,
});

forEachStore('A new document', (open) => {
  it('is kept byte for byte and becomes a source with proposals in reading order', async () => {
    const database = await open();
    const added = await addDocument(database, folder, COMMAND_LINE, NOW, document(BRIEF));
    expect(added).toMatchObject({ kind: 'added', documentId: createHash('sha256').update(BRIEF).digest('hex') });
    expect(readFileSync(join(folder, 'documents', added.documentId))).toEqual(BRIEF);
    const stored = await readDocument(database, added.documentId);
    expect(stored!.source).toMatchObject({
      publisher: 'El Ejemplo',
      published: '2014-11-15',
      captured: true,
      language: 'en',
    });
    expect(stored!.claims).toHaveLength(added.proposals);
    expect(new Set(stored!.claims.map((claim) => claim.status))).toEqual(new Set(['proposed']));
    const starts = stored!.claims.map((claim) => claim.citation!.tokenStart);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { citation } of stored!.claims)
      expect(stored!.document.text.slice(citation!.tokenStart, citation!.tokenEnd)).toBe(citation!.token);
    expect(await listDocuments(database)).toMatchObject([{ counts: { proposed: added.proposals, accepted: 0 } }]);
  });

  it('makes no producer and no fact: proposals wait for a person', async () => {
    const database = await open();
    await addDocument(database, folder, COMMAND_LINE, NOW, document(BRIEF));
    expect(await database.kysely.selectFrom('producer').selectAll().execute()).toEqual([]);
  });

  it('is recognised when the same bytes come again, and nothing changes', async () => {
    const database = await open();
    const first = await addDocument(database, folder, COMMAND_LINE, NOW, document(BRIEF));
    const again = await addDocument(database, folder, COMMAND_LINE, NOW, { ...document(BRIEF), publisher: 'Another' });
    expect(again).toEqual({ ...first, kind: 'known' });
    expect(await listDocuments(database)).toHaveLength(1);
  });

  it('is added once when two people add it at the same moment', async () => {
    const database = await open();
    const both = await Promise.all([1, 2].map(() => addDocument(database, folder, COMMAND_LINE, NOW, document(BRIEF))));
    expect(both.map((added) => added.kind).sort()).toEqual(['added', 'known']);
    expect(await listDocuments(database)).toHaveLength(1);
  });

  it('leaves neither a row nor a file when it cannot be read', async () => {
    const database = await open();
    await expect(addDocument(database, folder, COMMAND_LINE, NOW, document(Buffer.from('')))).rejects.toThrow(
      DocumentError,
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(await database.kysely.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
  });
});
