import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold } from './annotation.ts';
import { matchDocument, type ScoredProposal } from './match.ts';
import { LEVELS, recallByMeasure, scoreGroups, type Level } from './score.ts';

/** What the scorer of the annotation contract printed; all documents and proposals are invented. */
interface PrintedGroup {
  readonly passages: number;
  readonly gold: number;
  readonly pred: number;
  readonly levels: Record<Level, { P: number; R: number; F: number; ci: [number, number] }>;
  readonly fields: Record<string, [number, number]>;
}
interface Printed {
  readonly groups: Record<string, PrintedGroup>;
  readonly perMeasure: Record<string, { gold: number; found: number; measureRight: number }>;
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../test/fixtures/evaluation', name), 'utf8'));
const printed = fixture('scores.json') as Printed;
const proposals = fixture('proposals.json') as Record<string, ScoredProposal[]>;
const matched = parseGold(fixture('gold.json')).documents.map((document) =>
  matchDocument(document, proposals[document.id] ?? []),
);

describe('The score', () => {
  const groups = scoreGroups(matched);

  it('has the groups of the scorer of the annotation contract', () => {
    expect(groups.map(({ group, documents, annotated, proposed }) => [group, documents, annotated, proposed])).toEqual(
      Object.entries(printed.groups).map(([name, { passages, gold, pred }]) => [name, passages, gold, pred]),
    );
  });

  it.each(groups.map((group) => [group.group, group] as const))(
    'has its levels and intervals for %s',
    (name, group) => {
      const levels = LEVELS.map((level) => {
        const { precision, recall, f1, interval } = group.levels[level];
        return [precision, recall, f1, ...interval];
      });
      const expected = LEVELS.map((level) => {
        const { P, R, F, ci } = printed.groups[name]!.levels[level];
        return [P, R, F, ...ci];
      });
      for (const [index, level] of LEVELS.entries())
        for (const [place, figure] of expected[index]!.entries())
          expect(levels[index]![place], `${name} ${level} ${place}`).toBeCloseTo(figure, 12);
    },
  );

  it.each(groups.map((group) => [group.group, group] as const))('has its right fields for %s', (name, { fields }) => {
    const { fields: expected } = printed.groups[name]!;
    const names = { period: 'period (where stated)', place: 'place (where stated)' } as const;
    for (const [field, { right, of }] of Object.entries(fields))
      expect([field, right, of]).toEqual([field, ...(expected[names[field as keyof typeof names] ?? field] ?? [0, 0])]);
  });

  it('has its recall by measure', () => {
    const { other: _, ...expected } = printed.perMeasure;
    const ours = recallByMeasure(matched).map(({ measure, annotated, found, measureRight }) => [
      measure,
      { gold: annotated, found, measureRight },
    ]);
    expect(Object.fromEntries(ours)).toEqual(expected);
  });
});

it('gives nothing to documents without claims and proposals', () => {
  const [all] = scoreGroups([]);
  expect(all).toMatchObject({ annotated: 0, proposed: 0, levels: { e: { precision: 0, recall: 0, f1: 0 } } });
});
