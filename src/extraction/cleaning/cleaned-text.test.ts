import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../extract-claims.ts';
import { cleanText } from './cleaned-text.ts';

/** Text with all that this folder mends, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '12 víctimas',
        'trafficking.12 The',
        'víctimas3',
        'l2 casos',
        '2O12',
        '1O3',
        'vÃ­ctimas',
        'â€œ',
        '&nbsp;',
        '&#243;',
        '&amp;oacute;',
        'traf-\nficking',
        'una línea que sigue en la siguiente\nde la página',
        'vi\u0301ctimas',
        'tra\u00adta',
        '\u200f\u200b\ufeff',
        '٣٤٬٥٠٠',
        '１２',
        '¹²',
        'tra\ufb01co',
        'v\ufffdctimas',
        '\ud835\udfd0',
        '\ud800',
        ' ',
        '\n',
        '. ',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('a cleaned text', () => {
  test('leads each of its offsets back into the captured text, in order', () => {
    fc.assert(
      fc.property(anyText, (captured) => {
        const cleaned = cleanText(captured);
        let before = 0;
        let endBefore = 0;
        for (let offset = 0; offset <= cleaned.text.length; offset++) {
          const start = cleaned.start(offset);
          const end = cleaned.end(offset);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(start).toBeLessThanOrEqual(captured.length);
          expect(end).toBeGreaterThanOrEqual(endBefore);
          if (offset > 0) expect(end).toBeGreaterThan(cleaned.start(offset - 1));
          before = start;
          endBefore = end;
        }
        expect(cleaned.start(cleaned.text.length)).toBe(captured.length);
      }),
      { numRuns: 300 },
    );
  });

  test('leads what was not changed back to itself', () => {
    const captured = 'La Policía res\u00adcató a 12 v&iacute;ctimas y a l4 niñas en 2O12.';
    const cleaned = cleanText(captured);
    for (const word of ['Policía', '12', 'niñas']) {
      const at = cleaned.text.indexOf(word);
      expect(captured.slice(cleaned.start(at), cleaned.end(at + word.length))).toBe(word);
    }
    const at = cleaned.text.indexOf('víctimas');
    expect(captured.slice(cleaned.start(at), cleaned.end(at + 8))).toBe('v&iacute;ctimas');
  });

  test('stays as it is when nothing is suspect', () => {
    const captured = 'La Policía rescató a 12 víctimas.\n\nOtra línea.';
    expect(cleanText(captured).text).toBe(captured);
  });

  test.each([
    ['v&iacute;ctimas&nbsp;y&#160;m&#225;s', 'víctimas y más'],
    ['explotaci&amp;oacute;n', 'explotación'],
    ['AT&T y R&D;', 'AT&T y R&D;'],
    ['vÃ­ctimas del aÃ±o', 'víctimas del año'],
    ['â€œtrataâ€\u009d', '“trata”'],
    ['SÃO PAULO', 'SÃO PAULO'],
    ['vi\u0301ctimas', 'víctimas'],
    ['traf\ufb01cking', 'trafficking'],
    ['v\ufffdctimas de explotaci\ufffdn, a\ufffdo', 'víctimas de explotación, año'],
    ['traf-\nficking', 'trafficking'],
    ['vícti-\r\n  mas', 'víctimas'],
    ['a 17-year-\nold girl', 'a 17-year-old girl'],
    ['anti-\ntrafficking', 'anti-trafficking'],
    ['Título corto\nde la nota', 'Título corto\nde la nota'],
    ['Se rescató a doce mujeres en la ciudad\nde La Paz', 'Se rescató a doce mujeres en la ciudad de La Paz'],
    ['Los casos:\n- doce\n- trece', 'Los casos:\n- doce\n- trece'],
    ['victims.12 The', 'victims. The'],
    ['víctimas3 y', 'víctimas y'],
    ['víctimas.¹² Otra', 'víctimas. Otra'],
    ['art.12 y pág.5', 'art.12 y pág.5'],
    ['l2 casos', '12 casos'],
    ['en 2O12, 1O3 casos', 'en 2012, 103 casos'],
    ['3l de leche, 1o de mayo, G20, I5', '3l de leche, 1o de mayo, G20, I5'],
    ['٣٤ y １２ y ०५', '34 y 12 y 05'],
    ['\u200f12\u200f casos', '12 casos'],
  ])('of %j is %j', (captured, cleaned) => {
    expect(cleanText(captured).text).toBe(cleaned);
  });
});

describe('claims of a text that needs cleaning', () => {
  const read = (text: string, language: 'es' | 'en') =>
    extractClaims({ text, language, published: '2012-11-15' }).proposals;

  test('cite the text as it was captured', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('es' as const, 'en' as const), (text, language) => {
        for (const { citation } of read(text, language)) {
          expect(text.slice(citation.tokenStart, citation.tokenEnd)).toBe(citation.token);
          expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
          expect(citation.tokenStart).toBeGreaterThanOrEqual(citation.start);
          expect(citation.tokenEnd).toBeLessThanOrEqual(citation.end);
          expect(citation.token).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['La Fiscal&iacute;a registr&oacute; 190 v&iacute;ctimas de trata en 2011.', 'es', '190', 190],
    ['La Policía registró 190 vícti-\nmas de trata en 2011.', 'es', '190', 190],
    ['La Policía registró 190 víctimas3 de trata en 2011.12 Después calló.', 'es', '190', 190],
    ['La FiscalÃ­a registrÃ³ 190 vÃ­ctimas de trata en 2011.', 'es', '190', 190],
    ['Police registered 190\u00a0victims of traf\u00adficking in 2011.', 'en', '190', 190],
    ['Police registered １９０ victims of trafficking in 2011.', 'en', '１９０', 190],
    ['Police registered ١٩٠ victims of trafficking in 2011.', 'en', '١٩٠', 190],
    ['Police registered 190 victims of trafficking.12 The courts were silent.', 'en', '190', 190],
  ] as const)('are those of the text that was meant: %j', (text, language, token, value) => {
    const claims = read(text, language);
    expect(claims.map((claim) => [claim.citation.token, claim.value])).toEqual([[token, value]]);
  });

  test.each([
    ['La Policía registró l2 víctimas de trata.', 'es', 'l2', 12],
    ['Police registered 1O3 victims of trafficking.', 'en', '1O3', 103],
    ['Police registered 41.3 victims of trafficking.', 'en', '41.3', 41.3],
  ] as const)('are doubtful where the number is: %j', (text, language, token, value) => {
    const [claim] = read(text, language);
    expect([claim?.citation.token, claim?.value]).toEqual([token, value]);
    expect(claim?.confidence).toBeLessThanOrEqual(0.3);
    expect(claim?.note).toMatch(/Número dudoso.* ¦ Doubtful number/u);
  });
});
