import { max, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Disagreement, PartialPoint, ProducerSeries, YearPoint } from '../claims/series.ts';
import { formatDayAndMonth, formatNumber } from '../i18n/format.ts';
import type { Language } from '../vocabulary/code-list.ts';
import { boxesAlong, placeLabels, type Box, type LabelRequest, type PlacedLabel } from './labels.ts';
import { drawMarks, type ProducerMark } from './producer-marks.ts';
import { drawing, element, textElement } from './svg.ts';
import { axisLabels, drawYears, yearAxis, type ChartLayout, type YearAxis } from './year-axis.ts';
import { drawDecisions, drawRevisions, type DrawnDecision, type DrawnRevision } from './year-decisions.ts';

export interface YearChartSeries {
  readonly label: string;
  readonly mark: ProducerMark;
  readonly series: ProducerSeries;
}

export interface YearChartData {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly series: readonly YearChartSeries[];
  readonly disagreements: readonly Disagreement[];
  /** Values that one producer gave for one year, one after the other. */
  readonly revisions?: readonly DrawnRevision[];
  /** What was decided, where it was. */
  readonly decisions?: readonly DrawnDecision[];
  readonly words: {
    /** Beside the top of the axis: what the numbers count. */
    readonly unit: string;
    readonly notReported: string;
    /** `{date}` stands for the last day of a partial period. */
    readonly upTo: string;
  };
}

interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: number;
  readonly markRadius: number;
}

const GEOMETRY: Readonly<Record<ChartLayout, Geometry>> = {
  wide: { width: 760, height: 440, left: 46, right: 640, top: 20, bottom: 410, text: 13, markRadius: 4.2 },
  narrow: { width: 340, height: 372, left: 34, right: 332, top: 20, bottom: 344, text: 12, markRadius: 3.6 },
};

/**
 * Counts by year: marks for whole years, lines only where one source printed a series, hatched columns for parts of a
 * year, a band between producers that disagree, and a lane under the axis for years without a number. Where they are given,
 * steps for revisions and rings or bars for what was decided.
 */
export function yearChart(data: YearChartData, layout: ChartLayout): string {
  const geometry = GEOMETRY[layout];
  const { firstYear, lastYear } = yearsOf(data);
  const axis = yearAxis(firstYear, lastYear, geometry.left, geometry.right);
  const highest =
    max(
      data.series.flatMap(({ series }) => [...series.points, ...series.partials]),
      valueTop,
    ) ?? 1;
  const steps = ticks(0, Math.max(highest, 4), 5);
  const top = steps.at(-1)! >= highest ? steps.at(-1)! : steps.at(-1)! + steps[1]!;
  const y = scaleLinear().domain([0, top]).range([geometry.bottom, geometry.top]);
  const place: Placing = { axis, y, geometry };
  const hasAbsences = data.series.some(({ series }) => series.absences.length > 0);
  return drawing(
    {
      id: `${data.id}-${layout}`,
      width: geometry.width,
      height: geometry.height + (hasAbsences ? 22 : 0),
      title: data.title,
      description: data.description,
      className: `chart chart-${layout}`,
    },
    hatchings(data, layout),
    grid(data, place, steps.includes(top) ? steps : [...steps, top]),
    bands(data.disagreements, place),
    ...data.series.flatMap(({ mark, series }) =>
      series.partials.map((each) => column(each, mark, place, data, layout)),
    ),
    drawDecisions(data.decisions ?? [], place, geometry.markRadius),
    ...data.series.flatMap(({ mark, series }) => series.runs.map((run) => runLine(run, mark, place))),
    drawRevisions(data.revisions ?? [], place),
    ...data.series.map((each) => marks(each, place)),
    drawYears(axis, geometry.bottom, geometry.text - 1),
    hasAbsences ? absenceLane(data, place) : '',
    labels(data, place, layout),
  );
}

interface Placing {
  readonly axis: YearAxis;
  readonly y: (value: number) => number;
  readonly geometry: Geometry;
}

function yearsOf(data: YearChartData): { firstYear: number; lastYear: number } {
  const days = data.series.flatMap(({ series }) =>
    [...series.points, ...series.partials, ...series.absences].flatMap(({ start, end }) => [start, end]),
  );
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // A single year would be one band across the whole chart.
  return last - first < 4 ? { firstYear: last - 4, lastYear: last } : { firstYear: first, lastYear: last };
}

function valueTop(point: Pick<YearPoint, 'value' | 'valueMax'>): number {
  return point.valueMax ?? point.value;
}

function hatchings(data: YearChartData, layout: ChartLayout): string {
  const used = new Map(
    data.series.filter(({ series }) => series.partials.length > 0).map(({ mark }) => [mark.slot, mark]),
  );
  return element(
    'defs',
    {},
    ...[...used.values()].map((mark) =>
      element(
        'pattern',
        {
          id: hatchingId(data, layout, mark),
          width: 5,
          height: 5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        element('path', {
          d: 'M0 0V5',
          class: `stroke-only producer-${mark.slot}`,
          stroke: mark.colour,
          'stroke-width': 1.6,
        }),
      ),
    ),
  );
}

function hatchingId(data: YearChartData, layout: ChartLayout, mark: ProducerMark): string {
  return `${data.id}-${layout}-hatch-${mark.slot}`;
}

function grid(data: YearChartData, { y, geometry }: Placing, steps: readonly number[]): string {
  const top = steps.at(-1);
  const line = (step: number) => `M0 ${Math.round(y(step))}.5H${geometry.right}`;
  const words = (step: number) =>
    step === top ? `${formatNumber(data.language, step)} ${data.words.unit}` : formatNumber(data.language, step);
  return (
    element('path', {
      class: 'gridline',
      d: steps
        .filter((step) => step !== 0)
        .map(line)
        .join(''),
      stroke: '#DDD6C7',
    }) +
    element('path', { class: 'baseline', d: line(0), stroke: '#1B1A17' }) +
    axisLabels(
      geometry.text - 1,
      steps.map((step) => textElement(0, y(step) - 4, words(step))),
    )
  );
}

function bands(disagreements: readonly Disagreement[], { axis, y }: Placing): string {
  const width = Math.min(12, axis.band * 0.7);
  return element(
    'g',
    { class: 'disagreement', fill: '#E9C46A', 'fill-opacity': 0.5 },
    ...disagreements.map(({ year, lowest, highest }) => {
      const x = axis.middle(`${year}-01-01`, `${year}-12-31`);
      const [top, bottom] = [y(highest.value), y(lowest.value)];
      return element('rect', {
        x: x - width / 2,
        y: top - width / 2,
        width,
        height: bottom - top + width,
        rx: width / 2,
      });
    }),
  );
}

function column(
  partial: PartialPoint,
  mark: ProducerMark,
  { axis, y, geometry }: Placing,
  data: YearChartData,
  layout: ChartLayout,
): string {
  const [left, right, top] = [axis.start(partial.start), axis.end(partial.end), y(partial.value)];
  return element('path', {
    d: `M${r(left)} ${geometry.bottom}V${r(top)}H${r(right)}V${geometry.bottom}`,
    class: `partial producer-${mark.slot}`,
    fill: `url(#${hatchingId(data, layout, mark)})`,
    stroke: mark.colour,
    'stroke-width': 1.2,
  });
}

function runLine(run: readonly YearPoint[], mark: ProducerMark, { axis, y }: Placing): string {
  const path = line<YearPoint>(
    (point) => r(axis.middle(point.start, point.end)),
    (point) => r(y(point.value)),
  );
  return element('path', {
    d: path([...run]),
    class: `line producer-${mark.slot}`,
    fill: 'none',
    stroke: mark.colour,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
}

function marks({ mark, series }: YearChartSeries, { axis, y, geometry }: Placing): string {
  return drawMarks(
    mark,
    series.points.map((point) => ({
      x: axis.middle(point.start, point.end),
      y: y(point.value),
      isHollow: point.qualifier !== 'eq' && point.qualifier !== 'only',
    })),
    geometry.markRadius,
  );
}

function absenceLane(data: YearChartData, { axis, geometry }: Placing): string {
  const y = geometry.bottom + geometry.text + 22;
  const seen = new Map(
    data.series.flatMap(({ mark, series }) => series.absences.map((each) => [each.start, { mark, each }] as const)),
  );
  return element(
    'g',
    {},
    axisLabels(geometry.text - 1, [textElement(0, y + 4, data.words.notReported)]),
    ...[...seen.values()].map(({ each }) => {
      const x = axis.middle(each.start, each.end);
      return element('path', {
        class: 'absence',
        d: `M${r(x - 4)} ${y - 4}L${r(x + 4)} ${y + 4}M${r(x + 4)} ${y - 4}L${r(x - 4)} ${y + 4}`,
        stroke: '#8A5A0B',
        'stroke-width': 1.8,
      });
    }),
  );
}

function labels(data: YearChartData, placing: Placing, layout: ChartLayout): string {
  const { axis, y, geometry } = placing;
  const obstacles: Box[] = [];
  for (const { series } of data.series) {
    for (const point of series.points) {
      const [x, height] = [axis.middle(point.start, point.end), y(point.value)];
      const radius = geometry.markRadius + 1;
      obstacles.push({ left: x - radius, right: x + radius, top: height - radius, bottom: height + radius });
    }
    for (const run of series.runs)
      for (const [index, point] of run.entries()) {
        const next = run[index + 1];
        if (next) obstacles.push(...boxesAlong(at(point, placing), at(next, placing)));
      }
    for (const partial of series.partials) {
      const [left, right, top] = [axis.start(partial.start), axis.end(partial.end), y(partial.value)];
      obstacles.push({ left, right, top: top - 1, bottom: geometry.bottom });
    }
  }
  for (const { year, lowest, highest } of data.disagreements) {
    const x = axis.middle(`${year}-01-01`, `${year}-12-31`);
    obstacles.push({ left: x - 5, right: x + 5, top: y(highest.value) - 5, bottom: y(lowest.value) + 5 });
  }
  const slots = new Map(data.series.map(({ mark, series }) => [series.producer, mark.slot]));
  const requests = labelRequests(data, placing, layout);
  const placed = placeLabels(requests, obstacles, {
    left: 0,
    right: geometry.width,
    top: 12,
    bottom: geometry.bottom - 1,
  });
  return element(
    'g',
    {},
    ...placed.map((label) => {
      const request = requests.find(({ key }) => key === label.key)!;
      const slot = slots.get(label.key.split(' ')[1]!) ?? 0;
      const mark = data.series.find(({ mark }) => mark.slot === slot)?.mark;
      return (
        leader(label, request) +
        textElement(label.x, label.y, label.words, {
          class: `label producer-${slot}`,
          'font-size': request.size,
          'font-weight': request.bold ? 650 : null,
          'text-anchor': label.anchor,
          fill: mark?.colour ?? '#1B1A17',
        })
      );
    }),
  );
}

/** Names at the end of lines first, then the ends of the partial periods, then single values where there is room. */
function labelRequests(data: YearChartData, placing: Placing, layout: ChartLayout): readonly LabelRequest[] {
  const { axis, y, geometry } = placing;
  const lastYear = axis.lastYear;
  const named: (LabelRequest & { readonly rank: number })[] = [];
  const partial: LabelRequest[] = [];
  const values: LabelRequest[] = [];
  for (const { label, series } of data.series) {
    const last = series.points.at(-1);
    const isJoined = series.runs.some((run) => run.length > 2) || (last && last.year >= lastYear - 1);
    if (last)
      named.push({
        key: `name ${series.producer}`,
        words: `${label} ${formatNumber(data.language, last.value)}`,
        x: axis.middle(last.start, last.end),
        y: y(last.value),
        clearance: geometry.markRadius,
        size: geometry.text,
        bold: true,
        optional: !isJoined || (layout === 'narrow' && last.year < lastYear - 2 && series.points.length < 5),
        sides:
          layout === 'narrow'
            ? ['above-left', 'above', 'left', 'below-left', 'below', 'right', 'above-right', 'below-right']
            : ['right', 'above', 'above-right', 'above-left', 'below-right', 'below', 'left', 'below-left'],
        rank: isJoined ? last.year : 0,
      });
    for (const each of series.partials)
      partial.push({
        key: `partial ${series.producer} ${each.end} ${each.value}`,
        words: `${formatNumber(data.language, each.value)} ${data.words.upTo.replace('{date}', formatDayAndMonth(data.language, each.end))}`,
        x: (axis.start(each.start) + axis.end(each.end)) / 2,
        y: y(each.value),
        clearance: 0,
        size: geometry.text - 1,
        optional: true,
        sides: ['above', 'above-right', 'above-left', 'left', 'right'],
      });
    const first = series.points[0];
    if (first && first !== last)
      values.push({
        key: `value ${series.producer} ${first.year}`,
        words: formatNumber(data.language, first.value),
        x: axis.middle(first.start, first.end),
        y: y(first.value),
        clearance: geometry.markRadius,
        size: geometry.text - 1,
        optional: true,
        sides: ['above', 'left', 'below'],
      });
  }
  named.sort((a, b) => Number(a.optional) - Number(b.optional) || b.rank - a.rank);
  return [
    ...named.filter(({ optional }) => !optional),
    ...partial.sort((a, b) => (a.x > b.x ? -1 : 1)),
    ...named.filter(({ optional }) => optional),
    ...values,
  ];
}

/** A thin line from a label that had to move away to its point. */
function leader(label: PlacedLabel, request: LabelRequest): string {
  const edgeX = label.anchor === 'start' ? label.box.left : label.anchor === 'end' ? label.box.right : label.x;
  const edgeY = label.box.top > request.y ? label.box.top : label.box.bottom < request.y ? label.box.bottom : request.y;
  const distance = Math.hypot(edgeX - request.x, edgeY - request.y);
  if (distance < request.clearance + 9) return '';
  return element('path', {
    class: 'leader',
    d: `M${r(edgeX)} ${r(edgeY)}L${r(request.x)} ${r(request.y)}`,
    stroke: '#8A8375',
    'stroke-width': 0.8,
  });
}

function at(point: YearPoint, { axis, y }: Placing): readonly [number, number] {
  return [axis.middle(point.start, point.end), y(point.value)];
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
