import { describe, expect, it } from 'vitest';
import { noteIn } from '../note.ts';
import { parseWorkspace, WorkspaceError, type WorkspaceFiles } from './workspace.ts';

// Invented figures of an invented observatory.
const FILES: WorkspaceFiles = {
  'workspace.json': JSON.stringify({
    formatVersion: 1,
    id: 'sample',
    name: { es: 'Muestra', en: 'Sample' },
    homePlaceId: 'BO',
    compiledOn: '2026-01-02',
    reviewer: 'Muestra',
    reviewedAt: '2026-01-02T10:00:00Z',
    attribution: { es: 'Inventado', en: 'Invented' },
    terms: { es: 'Libre', en: 'Free' },
  }),
  'producers.json': JSON.stringify([
    {
      id: 'watch',
      kind: 'observatory',
      name: { es: 'Vigilancia', en: 'Watch' },
      shortName: { es: 'Vigilancia', en: 'Watch' },
      aliases: [],
    },
  ]),
  'sources.csv':
    'id,title,publisher,published,published_printed,url,language,note\nbulletin-1,Boletín 1,Vigilancia,2025-03-01,,https://example.org/1,es,\n',
  'claims.csv':
    'row,measure,measure_printed,value,value_max,value_text,absence,qualifier,unit,place,period_start,period_end,partial,open_end,precision,year_kind,period_printed,period_alternatives,attribution,producer_id,source_id,exploitation,victim,scope,scope_printed,note\n' +
    '1,cases_reported,casos,12,,,,at_least,case,Bolivia/La Paz/El Alto,2024-01-01,2024-12-31,no,no,year,calendar,2024,,Vigilancia,watch,bulletin-1,,,mixed,,\n',
};
const withClaim = (change: (line: string) => string): WorkspaceFiles => {
  const [header, line] = FILES['claims.csv'].split('\n');
  return { ...FILES, 'claims.csv': `${header}\n${change(line!)}\n` };
};
const problemsOf = (files: WorkspaceFiles): readonly string[] => {
  try {
    parseWorkspace(files);
  } catch (error) {
    if (error instanceof WorkspaceError) return error.problems;
    throw error;
  }
  return [];
};

describe('a workspace', () => {
  it('is read whole', () => {
    const { claims, sources, producers, workspace } = parseWorkspace(FILES);
    expect([claims.length, sources.length, producers.length, workspace.id]).toEqual([1, 1, 1, 'sample']);
    expect(claims[0]).toMatchObject({
      value: 12,
      qualifier: 'at_least',
      place: ['Bolivia/La Paz/El Alto'],
      period: { start: '2024-01-01', end: '2024-12-31', partial: false, alternatives: [] },
      sourceId: 'bulletin-1',
      reviewedBy: 'Muestra',
    });
  });

  it('reads the same from a spreadsheet that saves semicolons and a byte-order mark', () => {
    const semicolons = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => [
        name,
        name.endsWith('.csv') ? `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}` : text,
      ]),
    ) as unknown as WorkspaceFiles;
    expect(parseWorkspace(semicolons)).toEqual(parseWorkspace(FILES));
  });

  it('reads columns in any order and ignores others', () => {
    const reordered = FILES['sources.csv']
      .split('\n')
      .map((line) => (line ? `x,${line}` : line))
      .join('\n');
    expect(parseWorkspace({ ...FILES, 'sources.csv': reordered })).toEqual(parseWorkspace(FILES));
  });

  it.each<[string, WorkspaceFiles, string]>([
    [
      'a date that does not exist',
      withClaim((line) => line.replace('2024-12-31', '2024-02-30')),
      'claims.csv, row 1 (line 2), column period_end: "2024-02-30"',
    ],
    [
      'an unknown measure',
      withClaim((line) => line.replace('cases_reported', 'cases')),
      'claims.csv, row 1 (line 2), column measure: "cases"',
    ],
    [
      'a decimal comma',
      withClaim((line) => line.replace(',12,', ',"12,5",')),
      'column value: "12,5" is not a number. Write digits, with a point before decimals.',
    ],
    [
      'a source that is not listed',
      withClaim((line) => line.replace('bulletin-1', 'bulletin-2')),
      'column source_id: no source "bulletin-2"',
    ],
    [
      'a producer that is not listed',
      withClaim((line) => line.replace(',watch,', ',wacth,')),
      'column producer_id: no producer "wacth"',
    ],
    [
      'a place that does not exist',
      withClaim((line) => line.replace('El Alto', 'El Bajo')),
      'column place: no place "Bolivia/La Paz/El Bajo"',
    ],
    [
      'no value and no reason',
      withClaim((line) => line.replace(',12,', ',,')),
      'column value: there is no value. Say why in column absence',
    ],
    [
      'a value and a reason for none',
      withClaim((line) => line.replace(',12,,,,', ',12,,,notReported,')),
      'column absence: a value that is absent has no number',
    ],
    [
      'a span that ends before it starts',
      withClaim((line) => line.replace('2024-12-31', '2023-12-31')),
      'column period_end: 2023-12-31 lies before 2024-01-01',
    ],
    [
      'neither yes nor no',
      withClaim((line) => line.replace(',no,no,', ',nein,no,')),
      'column partial: "nein" is neither "yes" nor "no"',
    ],
    ['a row number twice', withClaim((line) => `${line}\n${line}`), 'claims.csv, column row: "1" stands twice'],
    [
      'a missing column',
      { ...FILES, 'claims.csv': FILES['claims.csv'].replace('period_end', 'period_finish') },
      'column period_end is missing',
    ],
    ['broken JSON', { ...FILES, 'producers.json': '[' }, 'producers.json: not JSON'],
    [
      'a home that is no place',
      { ...FILES, 'workspace.json': FILES['workspace.json'].replace('"BO"', '"Bolivia"') },
      'workspace.json, field homePlaceId: no place "Bolivia"',
    ],
    ['a table with a ragged row', { ...FILES, 'sources.csv': `${FILES['sources.csv']}a,b\n` }, 'sources.csv: '],
    [
      'an address that is none',
      { ...FILES, 'sources.csv': FILES['sources.csv'].replace('https://example.org/1', 'example') },
      'sources.csv, row bulletin-1 (line 2), column url: "example"',
    ],
  ])('refuses %s with a sentence that says where', (_, files, sentence) => {
    expect(problemsOf(files).join('\n')).toContain(sentence);
  });

  it('names every problem at once, and shows the first ten', () => {
    const line = FILES['claims.csv'].split('\n')[1]!.replace('cases_reported', 'cases');
    const lines = Array.from({ length: 15 }, (_, index) => `${index + 1}${line.slice(1)}`);
    const files = withClaim(() => lines.join('\n'));
    expect(problemsOf(files).length).toBeGreaterThanOrEqual(15);
    expect(() => parseWorkspace(files)).toThrow(/… and \d+ more\./u);
  });
});

describe('a note', () => {
  it('is read in the language of the reader when it has both', () => {
    expect(noteIn('Suma verificada ¦ Sum verified', 'es')).toBe('Suma verificada');
    expect(noteIn('Suma verificada ¦ Sum verified', 'en')).toBe('Sum verified');
    expect(noteIn('Solo en español', 'en')).toBe('Solo en español');
  });
});
