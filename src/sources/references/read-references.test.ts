import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReferences, ReferencesError } from './read-references.ts';
import { cslItemOf } from './csl-item.ts';

const TODAY = '2026-11-25';
/** One invented report in the three formats, as Zotero writes them. */
const REPORT = {
  title: 'Informe anual sobre trata y tráfico',
  publisher: 'Defensoría de Utopía',
  published: '2019-05-04',
  publishedPrinted: null,
  url: 'https://example.org/informe',
  language: 'es',
};
const CSL = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/A',
    type: 'report',
    title: REPORT.title,
    publisher: REPORT.publisher,
    author: [{ literal: REPORT.publisher }],
    issued: { 'date-parts': [['2019', 5, 4]] },
    URL: REPORT.url,
    language: 'es-BO',
  },
]);
const RIS = `TY  - RPRT
TI  - ${REPORT.title}
AU  - ${REPORT.publisher}
PY  - 2019
DA  - 2019/05/04/
UR  - ${REPORT.url}
PB  - ${REPORT.publisher}
LA  - es
ER  - 
`;
const BIBTEX = `@techreport{defensoria2019,
  title = {Informe anual sobre trata y tr{\\'a}fico},
  author = {{${REPORT.publisher}}},
  institution = {${REPORT.publisher}},
  date = {2019-05-04},
  url = {${REPORT.url}},
  langid = {spanish}
}`;

const referencesOf = (text: string) => readReferences(text, TODAY).entries.map(({ reference }) => reference);
const problemOf = (item: object) => readReferences(JSON.stringify([item]), TODAY).entries[0]!.problem;

describe('References of Zotero', () => {
  it.each([
    ['csl-json', CSL],
    ['ris', RIS],
    ['bibtex', BIBTEX],
  ])('are the same source from %s', (format, text) => {
    const read = readReferences(`\uFEFF${text}`, TODAY);
    expect(read.format).toBe(format);
    expect(read.entries.map(({ reference }) => reference)).toEqual([REPORT]);
  });

  it('are published by the newspaper, not by the person who wrote', () => {
    const article = {
      type: 'article-newspaper',
      title: 'Suben las denuncias',
      'container-title': 'El Ejemplo',
      author: [{ family: 'Quispe', given: 'R.' }],
      issued: { 'date-parts': [[2020, 7]] },
    };
    expect(referencesOf(JSON.stringify([article]))).toEqual([
      expect.objectContaining({ publisher: 'El Ejemplo', published: null, publishedPrinted: '2020-07' }),
    ]);
    expect(problemOf({ ...article, 'container-title': undefined })).toBe('no-publisher');
  });

  it('keep the date as printed where it is no day', () => {
    const dated = (issued: object) => referencesOf(JSON.stringify([{ title: 'T', publisher: 'P', issued }]))[0]!;
    expect(dated({ 'date-parts': [[2014]] })).toMatchObject({ published: null, publishedPrinted: '2014' });
    expect(dated({ literal: 'comienzos de 2014' })).toMatchObject({ publishedPrinted: 'comienzos de 2014' });
    expect(dated({ raw: '2014-03-02' })).toMatchObject({ published: '2014-03-02', publishedPrinted: null });
    expect(dated({ 'date-parts': [[2014, 2, 30]] })).toMatchObject({ published: null, publishedPrinted: '2014-02-30' });
  });

  it('say which entry cannot be a source, and why', () => {
    expect(problemOf({ publisher: 'P' })).toBe('no-title');
    expect(problemOf({ title: 'T', publisher: 'P', issued: { 'date-parts': [[2031, 1, 1]] } })).toBe('future');
    expect(readReferences('[5]', TODAY).entries[0]!.problem).toBe('not-an-item');
  });

  it('take a DOI as address, and no address that is none', () => {
    const [reference] = referencesOf(JSON.stringify([{ title: 'T', publisher: 'P', DOI: '10.1000/xyz' }]));
    expect(reference!.url).toBe('https://doi.org/10.1000/xyz');
    expect(
      referencesOf(JSON.stringify([{ title: 'T', publisher: 'P', URL: 'javascript:alert(1)' }]))[0]!.url,
    ).toBeNull();
  });

  it.each(['', '   ', 'Señor director:', '[]', '[{"title":', '@report{a, title={x', 'TY  - RPRT\nnonsense'])(
    'are refused as a whole when the file is none: %j',
    (text) => {
      let refused: unknown = null;
      try {
        const { entries } = readReferences(text, TODAY);
        if (entries.every(({ reference }) => reference === null)) refused = 'every entry';
      } catch (error) {
        refused = error;
      }
      expect(refused === 'every entry' || refused instanceof ReferencesError).toBe(true);
    },
  );

  it('never crash on what looks like them', () => {
    const start = fc.constantFrom('[{', '@book{', 'TY  - ', 'TY  - RPRT\nTI  - ', '{"items":[', '');
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary', maxLength: 120 }), (head, tail) => {
        try {
          readReferences(head + tail, TODAY);
        } catch (error) {
          expect(error).toBeInstanceOf(ReferencesError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come back as they went out', () => {
    const source = { ...REPORT, id: 'defensoria-2019', captured: false, note: null };
    expect(referencesOf(JSON.stringify([cslItemOf(source)]))).toEqual([REPORT]);
  });
});
