import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CHECK_NAMES, type CheckName } from '../check.ts';
import { findAll } from '../checks.ts';
import { readSituation, type ExpectedFinding, type Situation } from './situation.ts';

/** A row of the labelled set. */
const rowSchema = z.object({
  id: z.string().min(1),
  about: z.enum(CHECK_NAMES),
  claims: z.string(),
  expected: z.string(),
  why: z.string().min(1),
});

/** A situation of the labelled set, with the check that it tries and what is special about it. */
export interface LabelledSituation extends Situation {
  readonly about: CheckName;
  readonly why: string;
}

/** Reads a file of `data/findings`. @throws when a row cannot be read */
export function readLabelled(csv: string): readonly LabelledSituation[] {
  const rows = z.array(rowSchema).parse(parse(csv, { columns: true, skip_empty_lines: true }));
  return rows.map(({ id, about, why, ...written }) => ({ ...readSituation({ name: id, ...written }), about, why }));
}

/** How often a check was right on a labelled set. */
export interface Score {
  readonly check: CheckName;
  /** Situations that try this check, and how many of them must make it find nothing. */
  readonly situations: number;
  readonly quiet: number;
  /** Findings that a label names, findings that none names, labels that nothing answers. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A finding that no label names, or a label without a finding. */
export interface Miss {
  readonly situation: LabelledSituation;
  readonly check: CheckName;
  readonly kind: 'wrong' | 'missed';
  readonly letters: readonly string[];
}

export interface Scored {
  readonly scores: readonly Score[];
  readonly misses: readonly Miss[];
}

/**
 * Runs every check on every situation: a check is wrong wherever it finds what no label names, also in situations that
 * try another.
 */
export function scoreLabelled(situations: readonly LabelledSituation[]): Scored {
  const misses: Miss[] = [];
  const right = new Map<CheckName, number>();
  for (const situation of situations) {
    const outcome = compare(situation);
    misses.push(...outcome.misses);
    for (const check of outcome.right) right.set(check, (right.get(check) ?? 0) + 1);
  }
  const count = (check: CheckName, kind: Miss['kind']) =>
    misses.filter((miss) => miss.check === check && miss.kind === kind).length;
  return {
    misses,
    scores: CHECK_NAMES.map((check) => {
      const own = situations.filter(({ about }) => about === check);
      return {
        check,
        situations: own.length,
        quiet: own.filter(({ expected }) => !expected.some((finding) => finding.check === check)).length,
        right: right.get(check) ?? 0,
        wrong: count(check, 'wrong'),
        missed: count(check, 'missed'),
      };
    }),
  };
}

function compare(situation: LabelledSituation): {
  readonly right: readonly CheckName[];
  readonly misses: readonly Miss[];
} {
  const letterOf = new Map([...situation.claims].map(([letter, { id }]) => [id, letter]));
  const open = new Set<ExpectedFinding>(situation.expected);
  const right: CheckName[] = [];
  const misses: Miss[] = [];
  for (const { finding } of findAll([...situation.claims.values()], situation.knowledge)) {
    const letters = finding.claims.map(({ id }) => letterOf.get(id)!).sort();
    const answered = [...open].find(
      ({ check, letters: wanted }) => check === finding.check && wanted.every((letter) => letters.includes(letter)),
    );
    if (answered === undefined) misses.push({ situation, check: finding.check, kind: 'wrong', letters });
    else {
      open.delete(answered);
      right.push(finding.check);
    }
  }
  for (const { check, letters } of open) misses.push({ situation, check, kind: 'missed', letters });
  return { right, misses };
}

/** Share of findings that are right; null when there are none. */
export const precisionOf = ({ right, wrong }: Score): number | null =>
  right + wrong === 0 ? null : right / (right + wrong);
/** Share of labels that are answered; null when there are none. */
export const recallOf = ({ right, missed }: Score): number | null =>
  right + missed === 0 ? null : right / (right + missed);
