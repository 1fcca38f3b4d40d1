import { expect, it } from 'vitest';
import { inventedClaim } from '../../test/fixtures/claims.ts';
import { publicationDay, revisionsOf } from './revisions.ts';

const DAYS: Readonly<Record<string, string | null>> = {
  first: '2014-02-01',
  second: '2016-08-02',
  year: '2016',
  never: null,
};
const said = (value: number, sourceId: string, producerId: string | null = 'police') =>
  inventedClaim({ key: `${value} ${sourceId} ${producerId}`, value, sourceId, producerId });
const found = (...claims: ReturnType<typeof said>[]) =>
  revisionsOf(claims, (id) => DAYS[id] ?? null).map(({ before, after }) => [before.value, after.value]);

it('finds the later value of a producer for the same year', () => {
  expect(found(said(428, 'second'), said(363, 'first'))).toEqual([[363, 428]]);
});

it('takes no repetition, no other producer, and nothing of which the order is not known', () => {
  expect(found(said(363, 'first'), said(363, 'second'))).toEqual([]);
  expect(found(said(363, 'first'), said(273, 'second', 'prosecutor'))).toEqual([]);
  expect(found(said(363, 'first'), said(263, 'first'))).toEqual([]);
  expect(found(said(428, 'second'), said(430, 'year'))).toEqual([]);
  expect(found(said(428, 'second'), said(430, 'never'))).toEqual([]);
  expect(found(said(363, 'first', null), said(428, 'second', null))).toEqual([]);
});

it('reads the year out of a printed date', () => {
  expect(publicationDay({ published: null, publishedPrinted: 'comienzos de 2014 ¦ early 2014' })).toBe('2014');
  expect(publicationDay({ published: null, publishedPrinted: 'date not on page' })).toBeNull();
});
