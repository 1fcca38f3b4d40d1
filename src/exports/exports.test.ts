import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Language } from '../vocabulary/code-list.ts';
import { csvCell, csvOf, harmless, SEPARATOR } from './csv.ts';
import { exportFile } from './export-file.ts';
import type { ExportFormat } from './export-format.ts';
import { MOST_ROWS, type Cell, type ExportRow, type ExportTable } from './table.ts';

/** An invented table. */
const table = (rows: Iterable<ExportRow>): ExportTable => ({
  name: { es: 'cifras', en: 'claims' },
  columns: [
    { name: 'quote', label: { es: 'Frase', en: 'Quote' }, kind: 'text' },
    { name: 'value', label: { es: 'Número', en: 'Value' }, kind: 'number' },
    { name: 'published', label: { es: 'Publicado', en: 'Published' }, kind: 'date' },
  ],
  rows,
});
const row = (...cells: Cell[]): ExportRow => ({ cells, address: 'https://vigia.example/desk/claims/1' });

async function textOf(exported: ExportTable, format: ExportFormat, language: Language): Promise<string> {
  const file = exportFile({ table: exported, citations: () => [{ id: 'a' }] }, format, language, '2026-01-02');
  // As it is, with its byte-order mark.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await new Response(file.content).arrayBuffer());
}

describe('CSV', () => {
  it('reads back as it was written, in both languages', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.constantFrom('=1+1', '+x', '-y', '@z', '\t', '\r', '"', ';', 'a\r\nb', '', "'=", '-12'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Language>('es', 'en'),
        fc.array(fc.tuple(cell, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))), { maxLength: 12 }),
        async (language, cells) => {
          let text = '';
          for await (const piece of csvOf(table(cells.map(([quote, value]) => row(quote, value, null))), language))
            text += piece;
          const [head, ...read] = parse(text, { bom: true, delimiter: SEPARATOR[language] }) as string[][];
          expect(head).toHaveLength(4);
          expect(read).toEqual(
            cells.map(([quote, value]) => [
              harmless(quote),
              csvCell(value, 'number', language),
              '',
              'https://vigia.example/desk/claims/1',
            ]),
          );
          for (const [index, [quote, value]] of cells.entries()) {
            // The apostrophe is all that is added, and a number is the number.
            expect([quote, `'${quote}`]).toContain(read[index]![0]);
            if (value !== null) expect(Number(read[index]![1]!.replace(',', '.'))).toBe(value + 0);
            expect(/^[=@\t\r]/.test(read[index]![0]!)).toBe(false);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('opens in Excel where decimals have commas and columns semicolons', async () => {
    const text = await textOf(table([row('Fiscalía; «trata»', 17.11, '2014-11-15')]), 'csv', 'es');
    expect(text).toBe(
      '\uFEFFFrase;Número;Publicado;Dirección en Vigía\r\n"Fiscalía; «trata»";17,11;2014-11-15;https://vigia.example/desk/claims/1\r\n',
    );
  });
});

describe('XLSX', () => {
  it('has typed cells, a bold head that stays, and no formulas', async () => {
    const file = exportFile(
      { table: table([row('=1+1', 1359.5, '2014-11-15'), row('x'.repeat(40_000), null, null)]), citations: () => [] },
      'xlsx',
      'es',
      '2026-01-02',
    );
    expect(file.name).toBe('vigia-cifras-2026-01-02.xlsx');
    const bytes = new Uint8Array(await new Response(file.content).arrayBuffer());
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(sheet!.name).toBe('cifras');
    expect(sheet!.rows[0]).toEqual(['Frase', 'Número', 'Publicado', 'Dirección en Vigía']);
    expect(sheet!.rows[1]!.slice(0, 2)).toEqual(['=1+1', 1359.5]);
    expect(sheet!.rows[1]![2]).toEqual(new Date('2014-11-15T00:00:00Z'));
    expect(String(sheet!.rows[2]![0])).toHaveLength(32_767);
    expect(sheet!.freezePane).toMatchObject({ rows: 1 });
    expect(sheet!.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(sheet!.cells?.get('1,0')?.style?.font?.bold ?? false).toBe(false);
    expect(sheet!.cells?.get('1,0')?.formula).toBeUndefined();
  });
});

describe('Every format', () => {
  it('names columns in JSON by what never changes', async () => {
    const text = await textOf(table([row('Frase', 3, null)]), 'json', 'es');
    expect(JSON.parse(text)).toEqual({
      columns: expect.arrayContaining([{ name: 'quote', label: 'Frase', kind: 'text' }]) as unknown,
      rows: [{ quote: 'Frase', value: 3, published: null, address: 'https://vigia.example/desk/claims/1' }],
      cut: null,
    });
    expect(JSON.parse(await textOf(table([]), 'json', 'en'))).toMatchObject({ rows: [], cut: null });
    expect(JSON.parse(await textOf(table([]), 'csl', 'en'))).toEqual([{ id: 'a' }]);
  });

  it('says where a table was cut', async () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, () => row('a', 1, null));
    const read = JSON.parse(await textOf(table(many), 'json', 'en')) as { rows: unknown[]; cut: string };
    expect(read.rows).toHaveLength(MOST_ROWS);
    expect(read.cut).toContain('50,000');
    const lines = (await textOf(table(many), 'csv', 'es')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(MOST_ROWS + 2);
    expect(lines.at(-1)).toContain('50.000');
  });
});
