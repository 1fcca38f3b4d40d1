import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, pageAt, type WayBack } from './way-back.ts';

/** Texts cut into parts, and where each part begins. */
const parts = fc.array(
  fc.string({ minLength: 1, maxLength: 12 }).filter((part) => !/[\n\t]/.test(part)),
  {
    minLength: 1,
    maxLength: 20,
  },
);
const startsOf = (pieces: readonly string[], between: number): number[] => {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.length + between;
    return start;
  });
};

describe('The way back', () => {
  test('leads each place of a page to its page and its offset there', () => {
    fc.assert(
      fc.property(parts, (pages) => {
        const text = pages.join('\n\n');
        const starts = startsOf(pages, 2);
        const wayBack: WayBack = { kind: 'pages', stretches: starts.map((start, index) => [start, index + 1]) };
        pages.forEach((page, index) => {
          for (let offset = 0; offset < page.length; offset++) {
            expect(locate(wayBack, starts[index]! + offset, text)).toEqual({ kind: 'page', page: index + 1, offset });
            expect(pageAt(wayBack, starts[index]! + offset)).toBe(index + 1);
          }
        });
      }),
    );
  });

  test('leads each cell to its sheet, row and column', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = rows.map((row) => row.join('\t'));
        const text = lines.join('\n');
        const starts = startsOf(lines, 1);
        const wayBack: WayBack = {
          kind: 'rows',
          names: ['Hoja inventada'],
          stretches: starts.map((start, index) => [start, 0, index + 1]),
        };
        rows.forEach((row, index) => {
          startsOf(row, 1).forEach((start, column) => {
            expect(locate(wayBack, starts[index]! + start, text)).toEqual({
              kind: 'cell',
              sheet: 'Hoja inventada',
              row: index + 1,
              column: column + 1,
            });
          });
        });
      }),
    );
  });

  test('never leads behind what came from the file', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(50), fc.nat(2000), (start, markup, length, offset) => {
        const place = locate({ kind: 'markup', stretches: [[start, markup, length]] }, offset, '');
        if (offset < start) expect(place).toBeNull();
        else {
          const at = place?.kind === 'markup' ? place.offset : -1;
          expect(at).toBeGreaterThanOrEqual(markup);
          expect(at).toBeLessThanOrEqual(markup + length);
        }
      }),
    );
  });

  test('grows with the text: a later place never leads to an earlier page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500), { minLength: 1 }), fc.nat(600), fc.nat(600), (starts, a, b) => {
        const ordered = starts.toSorted((one, other) => one - other);
        const wayBack: WayBack = { kind: 'pages', stretches: ordered.map((start, index) => [start, index + 1]) };
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(pageAt(wayBack, first) ?? 0).toBeLessThanOrEqual(pageAt(wayBack, second) ?? 0);
      }),
    );
  });

  test('leads nowhere before its first stretch, and by itself for plain text', () => {
    expect(locate({ kind: 'pages', stretches: [[5, 1]] }, 4, '')).toBeNull();
    expect(pageAt(null, 4)).toBeNull();
  });
});
