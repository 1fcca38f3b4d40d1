import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../test/golden-file.ts';
import { disagreementsOf, seriesByProducer, type SeriesClaim } from '../claims/series.ts';
import { calendarYear, NO_PERIOD } from '../periods/period.ts';
import { boxesAlong, placeLabels, type LabelRequest } from './labels.ts';
import { producerMarks } from './producer-marks.ts';
import { rangeChart } from './range-chart.ts';
import { statementChart } from './statement-chart.ts';
import { element, textElement, textWidth } from './svg.ts';
import { yearChart, type YearChartData } from './year-chart.ts';

// Invented producers, years and values.
const marks = producerMarks(
  [
    { id: 'police', kind: 'police' },
    { id: 'prosecutor', kind: 'prosecutor' },
    { id: 'embassy', kind: 'foreign-government' },
  ],
  new Map(),
);
let next = 0;
const claim = (producerId: string, period: SeriesClaim['period'], value: number | null): SeriesClaim => ({
  id: `claim-${next++}`,
  sourceId: producerId,
  producerId,
  attribution: [producerId],
  measure: 'cases_reported',
  value,
  valueMax: null,
  absence: value === null ? 'notReported' : null,
  qualifier: value === 90 ? 'about' : 'eq',
  unit: 'case',
  place: ['Utopia'],
  period,
  scope: 'mixed',
  exploitation: null,
  victim: null,
});
const claims = [
  ...[20, 35, 60, 90].map((value, index) => claim('police', calendarYear(2010 + index), value)),
  ...[80, 120].map((value, index) => claim('prosecutor', calendarYear(2013 + index), value)),
  claim('prosecutor', { ...NO_PERIOD, start: '2015-01-01', end: '2015-07-28', partial: true }, 70),
  claim('embassy', calendarYear(2012), null),
];
const series = seriesByProducer(claims);
const years: YearChartData = {
  id: 'years',
  language: 'es',
  title: 'Fiscalía <inventada> contó 120',
  description: 'Policía inventada: 20 en 2010 & más.',
  series: series.map((each) => ({
    label: `Inv. ${each.producer}`,
    mark: marks.get(each.producer)!,
    series: each,
  })),
  disagreements: disagreementsOf(series),
  words: { unit: 'casos al año', notReported: 'no informado', upTo: 'al {date}' },
};
const statements = {
  id: 'statements',
  title: 'Dos afirmaciones inventadas',
  description: '12 sentencias; no informado',
  firstYear: 2010,
  lastYear: 2015,
  rows: [
    {
      words: '12 sentencias',
      detail: 'hasta jul 2014 · Inv.',
      start: null,
      end: '2014-07-31',
      isAbsent: false,
      apart: null,
      mark: marks.get('police')!,
    },
    {
      words: 'no informado',
      detail: '2015 · Inv.',
      start: '2015-01-01',
      end: '2015-12-31',
      isAbsent: true,
      apart: null,
      mark: marks.get('embassy')!,
    },
  ],
};
const ranges = {
  id: 'ranges',
  language: 'en' as const,
  title: 'One invented year with two counts',
  description: '2013: 80, 90',
  rows: [
    {
      label: '2013',
      values: [
        { value: 80, label: 'Inv. Prosecutor', mark: marks.get('prosecutor')! },
        { value: 1090, label: 'Inv. Police', mark: marks.get('police')! },
      ],
    },
  ],
};

describe.each(['wide', 'narrow'] as const)('a %s drawing', (layout) => {
  const drawings = {
    years: yearChart(years, layout),
    statements: statementChart(statements, layout),
    ranges: rangeChart(ranges, layout),
  };

  it.each(Object.entries(drawings))('looks as it did: %s', (name, svg) => {
    expectGolden(`chart-${name}-${layout}.svg`, svg.replaceAll('><', '>\n<') + '\n');
  });

  it.each(Object.entries(drawings))('is an image with a title and a description: %s', (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="(\S+)-title \1-description"/);
    expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
  });

  it.each(Object.entries(drawings))('holds no style and no link, so that it passes the policy: %s', (_, svg) => {
    expect(svg).not.toMatch(/\bstyle=|<style|<script|href=/);
  });

  it.each(Object.entries(drawings))('stays within its frame: %s', (_, svg) => {
    const [, width] = /viewBox="0 0 ([\d.]+)/.exec(svg)!;
    for (const [, x] of svg.matchAll(/<(?:text|rect)[^>]* x="(-?[\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(Number(width));
    }
    expect(svg).not.toContain('NaN');
  });
});

describe('yearChart', () => {
  const svg = yearChart(years, 'wide');

  it('joins by a line only what one source printed: two lines, of four and of two years', () => {
    const lines = [...svg.matchAll(/class="line producer-\d" /g)];
    const corners = [...svg.matchAll(/<path d="(M[^"]+)" class="line/g)].map(([, path]) => path!.split('L').length);
    expect(lines).toHaveLength(2);
    expect(corners.toSorted()).toEqual([2, 4]);
  });

  it('hatches part of a year and writes its last day', () => {
    expect(svg).toMatch(/class="partial producer-2" fill="url\(#years-wide-hatch-2\)"/);
    expect(svg).toContain('70 al 28 jul');
  });

  it('marks what was not reported under the axis, not at zero', () => {
    const baseline = Number(/class="baseline" d="M0 ([\d.]+)H/.exec(svg)![1]);
    const absence = Number(/class="absence" d="M[\d.]+ ([\d.]+)/.exec(svg)![1]);
    expect(absence).toBeGreaterThan(baseline + 10);
    expect(svg).toContain('no informado');
  });

  it('draws an estimate hollow', () => {
    expect([...svg.matchAll(/class="mark producer-1 hollow"/g)]).toHaveLength(1);
  });

  it('starts the axis at zero', () => {
    expect(svg).toMatch(/class="axis-label"[^>]*><text[^>]*>0</);
  });

  it('spans the two producers that disagree', () => {
    expect([...svg.matchAll(/class="disagreement"/g)]).toHaveLength(1);
  });

  it('draws a single year too', () => {
    const one = seriesByProducer([claim('police', calendarYear(2010), 0)]);
    const alone = yearChart(
      { ...years, series: [{ ...years.series[0]!, series: one[0]! }], disagreements: [] },
      'wide',
    );
    expect(alone).not.toContain('NaN');
  });
});

describe('placeLabels', () => {
  const request = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
    key,
    words: 'Some label',
    x,
    y,
    clearance: 4,
    size: 13,
    optional: false,
    ...more,
  });
  const frame = { left: 0, top: 0, right: 400, bottom: 300 };

  it('keeps labels of near points apart', () => {
    const [a, b] = placeLabels([request('a', 100, 100), request('b', 102, 104)], [], frame);
    const overlaps =
      a!.box.left < b!.box.right &&
      b!.box.left < a!.box.right &&
      a!.box.top < b!.box.bottom &&
      b!.box.top < a!.box.bottom;
    expect(overlaps).toBe(false);
  });

  it('leaves an optional label out where it would cover something', () => {
    const everywhere = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    expect(placeLabels([request('a', 100, 100, { optional: true })], everywhere, frame)).toEqual([]);
    expect(placeLabels([request('a', 100, 100)], everywhere, frame)).toHaveLength(1);
  });

  it('keeps labels inside the frame', () => {
    const [label] = placeLabels([request('a', 398, 150)], boxesAlong([390, 150], [398, 150]), frame);
    expect(label!.box.right).toBeLessThanOrEqual(400);
  });
});

describe('producerMarks', () => {
  it('gives six producers a colour and a shape of their own, and the others grey', () => {
    const producers = Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, kind: 'press' as const }));
    const slots = [...producerMarks(producers, new Map()).values()];
    expect(new Set(slots.filter(({ slot }) => slot > 0).map(({ slot, shape }) => `${slot} ${shape}`)).size).toBe(6);
    expect(slots.filter(({ slot }) => slot === 0)).toHaveLength(3);
  });

  it('takes no colour away when a producer appears that is quoted little', () => {
    const producers = [
      { id: 'police', kind: 'police' as const },
      { id: 'police-register', kind: 'police' as const },
    ];
    const quoted = new Map([
      ['police', 20],
      ['police-register', 7],
      ['observatory', 2],
    ]);
    const before = producerMarks(producers, quoted);
    const after = producerMarks([...producers, { id: 'observatory', kind: 'observatory' }], quoted);
    for (const { id } of producers) expect(after.get(id)).toEqual(before.get(id));
  });

  it('keeps the colour of a kind: the most quoted police is the blue circle', () => {
    const producers = [
      { id: 'local-police', kind: 'police' as const },
      { id: 'police', kind: 'police' as const },
    ];
    expect(producerMarks(producers, new Map([['police', 9]])).get('police')).toMatchObject({
      slot: 1,
      shape: 'circle',
    });
  });
});

describe('svg', () => {
  it('escapes words and attributes', () => {
    expect(textElement(1.26, 2, 'a < b & "c"')).toBe('<text x="1.3" y="2">a &#60; b &#38; &#34;c&#34;</text>');
    expect(element('g', { class: null, id: 'a"b' })).toBe('<g id="a&#34;b"/>');
  });

  it('knows about how wide words are', () => {
    expect(textWidth('iii', 10)).toBeLessThan(textWidth('mmm', 10));
  });
});

it('A statement about other offences says so beside its bar, inside the drawing', () => {
  const [first, last] = statements.rows;
  const drawn = statementChart(
    {
      ...statements,
      rows: [
        { ...first!, apart: 'solo trata' },
        { ...last!, apart: 'alcance no indicado' },
      ],
    },
    'narrow',
  );
  expect(drawn).toContain('text-anchor="start" fill="#1B1A17">solo trata<');
  expect(drawn).toContain('text-anchor="end" fill="#1B1A17">alcance no indicado<');
});
