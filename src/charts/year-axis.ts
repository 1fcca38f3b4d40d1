import { scaleLinear } from 'd3-scale';
import { element, round, textElement, type AttributeValue } from './svg.ts';

/** Two drawings of each chart: pages show the one that fits. */
export type ChartLayout = 'wide' | 'narrow';

/** Time from left to right: a year is a band, a period lies where its days lie. */
export interface YearAxis {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Width of one year. */
  readonly band: number;
  /** Where a day begins. */
  readonly start: (isoDate: string) => number;
  /** Where a day ends. */
  readonly end: (isoDate: string) => number;
  /** The middle of a span of days. */
  readonly middle: (start: string, end: string) => number;
  /** Years with a written label. */
  readonly labelled: readonly number[];
}

export function yearAxis(firstYear: number, lastYear: number, left: number, right: number): YearAxis {
  const scale = scaleLinear()
    .domain([firstYear, lastYear + 1])
    .range([left, right]);
  const band = (right - left) / (lastYear + 1 - firstYear);
  const start = (isoDate: string) => scale(yearFraction(isoDate, 0));
  const end = (isoDate: string) => scale(yearFraction(isoDate, 1));
  const step = band >= 34 ? 1 : band >= 20 ? 2 : 5;
  const labelled: number[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    if (step === 1 || (step === 2 && (lastYear - year) % 2 === 0) || (step === 5 && year % 5 === 0))
      labelled.push(year);
  }
  return { firstYear, lastYear, band, start, end, middle: (from, to) => (start(from) + end(to)) / 2, labelled };
}

/** Years as numbers under an axis line, with a tick for each year. */
export function drawYears(axis: YearAxis, y: number, size: number): string {
  let ticks = '';
  const labels: string[] = [];
  for (let year = axis.firstYear; year <= axis.lastYear; year++) {
    const x = round(axis.start(`${year}-01-01`) + axis.band / 2);
    const isLabelled = axis.labelled.includes(year);
    ticks += `M${x} ${y}v${isLabelled ? 6 : 3}`;
    if (isLabelled) labels.push(textElement(x, y + 8 + size, String(year)));
  }
  return (
    element('path', { class: 'tick', d: ticks, stroke: '#8A8375' }) +
    axisLabels(size, labels, { 'text-anchor': 'middle' })
  );
}

/** Small words on an axis, styled as one group. */
export function axisLabels(
  size: number,
  labels: readonly string[],
  attributes: Readonly<Record<string, AttributeValue>> = {},
): string {
  return element('g', { class: 'axis-label', 'font-size': size, fill: '#5B564C', ...attributes }, ...labels);
}

/** A date as years since year 0, by days. @example yearFraction('2016-07-02', 0) // about 2016.5 */
function yearFraction(isoDate: string, addDays: number): number {
  const year = Number(isoDate.slice(0, 4));
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(`${isoDate}T00:00:00Z`) + addDays * 86_400_000 - first) / (next - first);
}
