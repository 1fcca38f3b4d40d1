import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { vigia } from '../../test/command-line.ts';
import { forEachStore } from '../../test/stores.ts';
import { addDocument } from '../claims/adding/add-document.server.ts';
import { statementOfClaim } from '../claims/claim-rows.ts';
import { readDocument } from '../claims/claim-store.server.ts';
import type { Statement } from '../claims/claim.ts';
import { addClaimByHand } from '../claims/review/claim-by-hand.server.ts';
import { splitClaim } from '../claims/review/split-claim.server.ts';
import { reviewClaim, type Decision } from '../claims/review/review.server.ts';
import { COMMAND_LINE, type Actor } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import type { Evaluation } from './evaluate.ts';
import { exportGold } from './export-gold.server.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const ANA: Actor = { personId: null, name: 'Ana (invented)' };

/** All texts are invented. */
const REPORT =
  'La Policía de Bolivia registró 45 víctimas de trata en 2011 y detuvo a 12 personas. Las oficinas atendieron 30 casos en 2011.';
const ENGLISH = 'Police in Kenya rescued 19 victims of trafficking in 2020.';
const NAMED =
  'La Policía de Bolivia rescató en 2011 a 3 víctimas, entre ellas la adolescente Juanita Inventada Flores.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function add(database: Database, text: string, language: 'es' | 'en', title: string): Promise<string> {
  const { documentId } = await addDocument(database, folder, COMMAND_LINE, NOW, {
    bytes: new TextEncoder().encode(text),
    fileName: 'invented.txt',
    publisher: 'El Ejemplo',
    published: '2022-05-01',
    title,
    language,
  });
  return documentId;
}

/** Decides on the claims of a document by their number in the text; those without an entry are accepted. */
async function review(
  database: Database,
  documentId: string,
  decisions: Readonly<Record<string, { decision: Decision; change?: Partial<Statement> }>> = {},
): Promise<void> {
  const { claims } = (await readDocument(database, documentId))!;
  for (const claim of claims) {
    const { decision, change } = decisions[claim.citation!.token] ?? { decision: 'accept' };
    await reviewClaim(database, ANA, NOW, {
      claimId: claim.id,
      revision: claim.revision,
      decision,
      statement: { ...statementOfClaim(claim), ...change },
    });
  }
}

const tokenAt = (token: string) => ({
  token,
  tokenStart: REPORT.indexOf(token),
  tokenEnd: REPORT.indexOf(token) + token.length,
});

forEachStore('Gold of a desk', (open) => {
  it('holds the parts of a split and what was added by hand, where they stand in the text', async () => {
    const database = await open();
    const id = await add(database, REPORT, 'es', 'Informe inventado');
    await review(database, id);
    const { claims, source } = (await readDocument(database, id))!;
    const rescued = claims.find(({ citation }) => citation!.token === '45')!;
    const said = statementOfClaim(rescued);
    await splitClaim(database, ANA, NOW, {
      claimId: rescued.id,
      revision: rescued.revision,
      parts: [
        { statement: { ...said, victim: 'girls' } },
        { statement: { ...said, value: 12, victim: 'boys' }, citation: { ...rescued.citation!, ...tokenAt('12') } },
      ],
    });
    const byHand = { sourceId: source.id, documentId: id, statement: { ...said, value: 2011 } };
    const citation = { ...rescued.citation!, ...tokenAt('2011') };
    await addClaimByHand(database, ANA, NOW, { ...byHand, citation, foundAt: null });
    await addClaimByHand(database, ANA, NOW, {
      ...byHand,
      statement: { ...said, value: 77 },
      citation: null,
      foundAt: 'cuadro 2',
    });
    const { documents } = await exportGold(database);
    const exported = documents[0]!.claims.map(({ token, value, victim }) => [token, value, victim]);
    expect(exported).toEqual(
      expect.arrayContaining([
        ['45', 45, 'girls'],
        ['12', 12, 'boys'],
        ['2011', 2011, null],
      ]),
    );
    // A number of a picture stands at no place of the text.
    expect(exported.map(([, value]) => value)).not.toContain(77);
    expect(
      documents[0]!.claims.every(({ token, tokenStart, tokenEnd }) => REPORT.slice(tokenStart, tokenEnd) === token),
    ).toBe(true);
  });

  it('goes from the reviews through a file to the table that the reviews deserve', async () => {
    const database = await open();
    const id = await add(database, REPORT, 'es', 'Informe inventado');
    const proposed = (await readDocument(database, id))!.claims.map(({ citation }) => citation!.token);
    expect(proposed).toEqual(expect.arrayContaining(['45', '12', '30']));
    await review(database, id, {
      '12': { decision: 'correct', change: { measure: 'suspects_charged' } },
      '30': { decision: 'reject' },
    });

    const { documents, leftOut } = await exportGold(database);
    expect(leftOut).toEqual({ undecided: 0, unreviewed: 0, identifying: 0, undated: 0, otherLanguage: 0 });
    expect(documents).toMatchObject([
      { title: 'Informe inventado', lang: 'es', published: '2022-05-01', publisher: 'El Ejemplo', text: REPORT },
    ]);
    expect(documents[0]!.claims.find(({ token }) => token === '12')).toMatchObject({ measure: 'suspects_charged' });
    expect(documents[0]!.claims.map(({ token }) => token)).not.toContain('30');

    writeFileSync(join(folder, 'desk.json'), JSON.stringify({ items: documents }));
    const { exitCode, output } = await vigia(['evaluate', 'desk.json', '--json'], { cwd: folder });
    expect(exitCode).toBe(0);
    const [{ groups, misses }] = (JSON.parse(output) as { sets: [Evaluation] }).sets;
    const counted = proposed.length;
    expect(groups[0]).toMatchObject({ documents: 1, annotated: counted - 1, proposed: counted });
    expect(groups[0]!.levels.a).toMatchObject({ precision: (counted - 1) / counted, recall: 1 });
    expect(groups[0]!.levels.e.recall).toBeCloseTo((counted - 2) / (counted - 1), 12);
    expect(groups[0]!.fields).toMatchObject({ source: { right: counted - 1, of: counted - 1 } });
    expect(misses.wrongMeasure.kinds).toEqual([{ what: 'arrests for suspects_charged', count: 1 }]);
    expect(misses.falseAlarms.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('leaves out a document with an undecided proposal, and one in which nothing was proposed', async () => {
    const database = await open();
    await add(database, REPORT, 'es', 'Sin revisar (inventado)');
    await add(database, 'No hay ninguna cifra en este texto inventado.', 'es', 'Sin cifras (inventado)');
    const { documents, leftOut } = await exportGold(database);
    expect(documents).toEqual([]);
    expect(leftOut).toMatchObject({ undecided: 1, unreviewed: 1 });
  });

  it('lets nothing out that seems to identify a victim, in the text or in the title', async () => {
    const database = await open();
    await review(database, await add(database, NAMED, 'es', 'Nota inventada'));
    await review(database, await add(database, ENGLISH, 'en', 'Invented: the girl Amina Invented Otieno was freed'));
    const { documents, leftOut } = await exportGold(database);
    expect(documents).toEqual([]);
    expect(leftOut.identifying).toBe(2);
  });

  it('exports the documents of one language', async () => {
    const database = await open();
    await review(database, await add(database, REPORT, 'es', 'Informe inventado'));
    await review(database, await add(database, ENGLISH, 'en', 'Invented report'));
    const { documents, leftOut } = await exportGold(database, { language: 'en' });
    expect(documents.map(({ lang, text }) => [lang, text])).toEqual([['en', ENGLISH]]);
    expect(leftOut.otherLanguage).toBe(1);
  });
});
