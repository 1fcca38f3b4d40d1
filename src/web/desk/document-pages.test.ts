import { expect, test } from 'vitest';
import { excerptsOf } from './document-excerpts.ts';

const TEXT = 'Hubo 12 casos\nen 2011.\n\nY 3 condenas.';
const wayBack = {
  kind: 'pages' as const,
  stretches: [
    [0, 1],
    [TEXT.indexOf('en 2011'), 2],
    [TEXT.indexOf('Y 3'), 4],
  ],
};
const pieces = (text: string, limits?: { whole: number; around: number }) =>
  excerptsOf(text, [], limits, wayBack).excerpts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.map(({ text: said, page }) => [said, page ?? null])),
  );

test('A text of a file with pages says where each begins, also in the middle of a paragraph', () => {
  expect(pieces(TEXT)).toEqual([
    ['Hubo 12 casos\n', 1],
    ['en 2011.', 2],
    ['Y 3 condenas.', 4],
  ]);
});

test('A text without pages is left as it is', () => {
  const { excerpts } = excerptsOf(TEXT, []);
  expect(excerpts[0]!.paragraphs[0]![0]).not.toHaveProperty('page');
});
