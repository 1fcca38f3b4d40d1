import { max, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../vocabulary/code-list.ts';
import { drawMarks, type ProducerMark } from './producer-marks.ts';
import { drawing, element, textElement, textWidth } from './svg.ts';
import { axisLabels, type ChartLayout } from './year-axis.ts';

export interface RangeValue {
  readonly value: number;
  readonly label: string;
  readonly mark: ProducerMark;
}

export interface RangeRow {
  readonly label: string;
  /** Lowest first; the two ends are named beside the range. */
  readonly values: readonly RangeValue[];
}

export interface RangeChartData {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly RangeRow[];
}

const GEOMETRY = {
  wide: { width: 760, left: 190, right: 590, text: 13, row: 34, above: false },
  narrow: { width: 340, left: 44, right: 328, text: 12, row: 56, above: true },
} as const;

/** Several values for one year: one row a year, a range from the lowest to the highest with both producers named. */
export function rangeChart(data: RangeChartData, layout: ChartLayout): string {
  const geometry = GEOMETRY[layout];
  const highest = max(data.rows.flatMap(({ values }) => values.map(({ value }) => value))) ?? 1;
  const steps = ticks(0, highest, 4);
  const x = scaleLinear().domain([0, highest]).range([geometry.left, geometry.right]);
  const bottom = 8 + data.rows.length * geometry.row;
  return drawing(
    {
      id: `${data.id}-${layout}`,
      width: geometry.width,
      height: bottom + 24,
      title: data.title,
      description: data.description,
      className: `chart chart-${layout}`,
    },
    element('path', {
      class: 'gridline',
      d: steps
        .filter((step) => step !== 0)
        .map((step) => `M${Math.round(x(step))}.5 4V${bottom}`)
        .join(''),
      stroke: '#DDD6C7',
    }),
    element('path', { class: 'baseline', d: `M${Math.round(x(0))}.5 4V${bottom}`, stroke: '#1B1A17' }),
    axisLabels(
      geometry.text - 1,
      steps.map((step) => textElement(x(step), bottom + 16, formatNumber(data.language, step))),
      { 'text-anchor': 'middle' },
    ),
    ...data.rows.map((row, index) => drawRow(row, 8 + index * geometry.row, x, data, layout)),
  );
}

function drawRow(
  row: RangeRow,
  top: number,
  x: (value: number) => number,
  data: RangeChartData,
  layout: ChartLayout,
): string {
  const geometry = GEOMETRY[layout];
  const [lowest, highest] = [row.values[0]!, row.values.at(-1)!];
  const y = geometry.above ? top + geometry.row - 14 : top + geometry.row / 2;
  const [from, to] = [x(lowest.value), x(highest.value)];
  const name = (value: RangeValue) => `${value.label} ${formatNumber(data.language, value.value)}`;
  const text = (words: string, at: number, anchor: string, value: RangeValue, baseline: number) =>
    textElement(at, baseline, words, {
      class: `label producer-${value.mark.slot}`,
      'font-size': geometry.text,
      'text-anchor': anchor,
      fill: value.mark.colour,
    });
  const parts = [
    element('rect', {
      class: 'disagreement',
      x: from - 7,
      y: y - 7,
      width: to - from + 14,
      height: 14,
      rx: 7,
      fill: '#E9C46A',
      'fill-opacity': 0.45,
    }),
    ...row.values.map((value) => drawMarks(value.mark, [{ x: x(value.value), y }], 4.4)),
  ];
  if (geometry.above) {
    parts.push(
      textElement(0, y - 28, row.label, {
        class: 'label row-label',
        'font-size': geometry.text + 1,
        'font-weight': 650,
        fill: '#1B1A17',
      }),
      text(name(highest), geometry.right + 8, 'end', highest, y - 28),
      text(
        name(lowest),
        Math.max(geometry.left + 5, Math.min(from - 5, geometry.width - textWidth(name(lowest), geometry.text))),
        'start',
        lowest,
        y - 12,
      ),
    );
  } else {
    parts.push(
      textElement(0, y + 4.5, row.label, {
        class: 'label row-label',
        'font-size': geometry.text + 1,
        'font-weight': 650,
        fill: '#1B1A17',
      }),
      // Left of the axis: between axis and range there is room for no name where the lowest value is small.
      element('path', {
        class: 'leader',
        d: `M${Math.round(x(0)) + 4} ${y}H${Math.round(Math.max(from - 10, x(0) + 4))}`,
        stroke: '#8A8375',
        'stroke-width': 0.8,
        'stroke-dasharray': '2 3',
      }),
      text(name(lowest), x(0) - 8, 'end', lowest, y + 4.5),
      text(name(highest), to + 13, 'start', highest, y + 4.5),
    );
  }
  return element('g', {}, ...parts);
}
