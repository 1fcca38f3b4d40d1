import type { Evaluation } from './evaluate.ts';
import type { Count, WrongField } from './misses.ts';
import { LEVELS, SCORED_FIELDS, type GroupScore, type Level } from './score.ts';

/** A table before it is printed. Numbers stand right, words left. */
export interface Table {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly right?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence under the table. */
  readonly note?: string;
}

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  a: 'a: number found',
  b: 'b: a + measure',
  c: 'c: a + period',
  d: 'd: a + place',
  e: 'e: all of them',
};

/** How many wrong pairs of measures and places are listed. */
const COMMONEST = 8;

/** An evaluation as the tables that people read. */
export function evaluationTables(evaluation: Evaluation): readonly Table[] {
  // Where all documents are in one language its lines would only repeat the first ones.
  const groups = evaluation.groups.length === 2 ? evaluation.groups.slice(1) : evaluation.groups;
  return [
    levelsTable(groups),
    fieldsTable(groups),
    measuresTable(evaluation),
    reliabilityTable(evaluation),
    missesTable(evaluation),
  ];
}

/** A bootstrap over fewer documents than this says nothing. */
const FEWEST_FOR_INTERVAL = 8;

function levelsTable(groups: readonly GroupScore[]): Table {
  return {
    title: 'Levels',
    columns: [
      { name: 'texts' },
      { name: 'level' },
      right('precision'),
      right('recall'),
      right('F1'),
      right('95 % of F1'),
    ],
    rows: groups.flatMap(({ group, levels, documents }) =>
      LEVELS.map((level) => {
        const { precision, recall, f1, interval } = levels[level];
        return [
          group,
          LEVEL_NAMES[level],
          percent(precision),
          percent(recall),
          percent(f1),
          documents < FEWEST_FOR_INTERVAL ? '–' : interval.map(percent).join('–'),
        ];
      }),
    ),
    note: `${groups.map(sizeOf).join('; ')}.`,
  };
}

function sizeOf({ group, documents, annotated, proposed }: GroupScore): string {
  return `${group}: ${counted(documents, 'document')}, ${counted(annotated, 'claim')}, ${counted(proposed, 'proposal')}`;
}

function fieldsTable(groups: readonly GroupScore[]): Table {
  return {
    title: 'Fields of the claims that were found',
    columns: [{ name: 'field' }, ...groups.map(({ group }) => right(group))],
    rows: SCORED_FIELDS.map((field) => [
      field,
      ...groups.map(({ fields }) => {
        const { right, of } = fields[field];
        return of === 0 ? '–' : `${percent(right / of)} (${right}/${of})`;
      }),
    ]),
  };
}

function measuresTable({ recallByMeasure }: Evaluation): Table {
  return {
    title: 'Recall by measure',
    columns: [{ name: 'measure' }, right('annotated'), right('found'), right('with its measure')],
    rows: recallByMeasure.map(({ measure, annotated, found, measureRight }) => [
      measure,
      String(annotated),
      String(found),
      String(measureRight),
    ]),
  };
}

function reliabilityTable({ reliability }: Evaluation): Table {
  const { bins, expectedCalibrationError, brierScore } = reliability;
  return {
    title: 'Reliability of confidence',
    columns: [{ name: 'confidence' }, right('proposals'), right('mean'), right('right at level e')],
    rows: bins
      .filter(({ proposals }) => proposals > 0)
      .map(({ from, to, proposals, meanConfidence, shareRight }) => [
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        String(proposals),
        decimal(meanConfidence, 2),
        decimal(shareRight, 2),
      ]),
    note: `Expected calibration error ${decimal(expectedCalibrationError, 3)}; Brier score ${decimal(brierScore, 3)}.`,
  };
}

function missesTable({ misses }: Evaluation): Table {
  const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0);
  const row = (kind: string, count: number, counts: readonly Count[], shown = counts.length) => [
    kind,
    String(count),
    counts.length === 0 ? '–' : listed(counts, shown),
  ];
  const wrong = (kind: string, { count, kinds }: WrongField) => row(kind, count, kinds, COMMONEST);
  return {
    title: 'Misses by kind',
    columns: [{ name: 'kind' }, right('claims'), { name: 'which' }],
    rows: [
      row('missed', sum(misses.missed), misses.missed),
      row('false alarm', sum(misses.falseAlarms), misses.falseAlarms),
      wrong('wrong measure', misses.wrongMeasure),
      wrong('wrong period', misses.wrongPeriod),
      wrong('wrong place', misses.wrongPlace),
    ],
  };
}

/** @example listed([{ what: 'price', count: 3 }, { what: 'fine', count: 1 }], 1) // '3 price, 1 more' */
function listed(counts: readonly Count[], shown: number): string {
  const rest = counts.slice(shown).reduce((total, { count }) => total + count, 0);
  const words = counts.slice(0, shown).map(({ what, count }) => `${count} ${what}`);
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const right = (name: string) => ({ name, right: true });
const percent = (share: number) => (100 * share).toFixed(1);
const decimal = (number: number | null, digits: number) => (number === null ? '–' : number.toFixed(digits));
const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
