import { drawing, element, escapeText, textElement, textWidth } from './svg.ts';
import { drawYears, yearAxis, type ChartLayout } from './year-axis.ts';
import type { ProducerMark } from './producer-marks.ts';

/** One statement: what was said, and which time it covers. */
export interface StatementRow {
  /** The number with its unit, or "not reported". */
  readonly words: string;
  /** Who counted, and the period in words. */
  readonly detail: string;
  /** First day; null where the source gives none: the bar is open to the left. */
  readonly start: string | null;
  readonly end: string;
  readonly isAbsent: boolean;
  /** Beside the bar: which offences it is about, where that sets it apart from the others; else null. */
  readonly apart: string | null;
  readonly mark: ProducerMark;
}

export interface StatementChartData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly rows: readonly StatementRow[];
}

const GEOMETRY = {
  wide: { width: 760, left: 46, right: 640, text: 13, row: 46 },
  narrow: { width: 340, left: 34, right: 332, text: 12, row: 50 },
} as const;

/**
 * Statements that cover spans of time, one bar each on a time axis. The bar says when; the number stands in words and
 * has no length, because numbers over different spans cannot be compared by eye.
 */
export function statementChart(data: StatementChartData, layout: ChartLayout): string {
  const geometry = GEOMETRY[layout];
  const axis = yearAxis(data.firstYear, data.lastYear, geometry.left, geometry.right);
  const bottom = 8 + data.rows.length * geometry.row;
  return drawing(
    {
      id: `${data.id}-${layout}`,
      width: geometry.width,
      height: bottom + 30,
      title: data.title,
      description: data.description,
      className: `chart chart-${layout}`,
    },
    element('path', {
      class: 'gridline',
      d: axis.labelled
        .map((year) => `M${Math.round(axis.start(`${year}-01-01`) + axis.band / 2)}.5 4V${bottom}`)
        .join(''),
      stroke: '#DDD6C7',
    }),
    ...data.rows.map((row, index) => {
      const y = 8 + index * geometry.row;
      const clampedEnd = Math.min(axis.end(row.end), geometry.right);
      const startX = row.start ? Math.max(axis.start(row.start), geometry.left) : geometry.left;
      const barY = y + geometry.row - 20;
      const width = Math.max(clampedEnd - startX, 6);
      const wordsWidth = textWidth(row.words, geometry.text + 2, true) + 8 + textWidth(row.detail, geometry.text);
      const textX = Math.max(0, Math.min(startX, geometry.width - wordsWidth));
      const words = element(
        'text',
        { class: 'label', x: textX, y: barY - 7, 'font-size': geometry.text },
        element(
          'tspan',
          {
            class: row.isAbsent ? 'absent-words' : 'statement-words',
            'font-size': geometry.text + 2,
            'font-weight': 650,
            fill: row.isAbsent ? '#84540A' : '#1B1A17',
          },
          escapeText(row.words),
        ),
        element('tspan', { class: 'axis-label', dx: 8, fill: '#6B655A' }, escapeText(row.detail)),
      );
      return element('g', {}, bar(startX, barY, width, row), words, apart(row, startX, width, barY, geometry));
    }),
    drawYears(axis, bottom, geometry.text - 1),
  );
}

/** Words right of the bar, or left of it where the drawing ends. */
function apart(
  row: StatementRow,
  x: number,
  width: number,
  y: number,
  geometry: { readonly width: number; readonly text: number },
): string {
  if (!row.apart) return '';
  const size = geometry.text - 1;
  const isRight = x + width + 6 + textWidth(row.apart, size) <= geometry.width;
  return textElement(isRight ? x + width + 6 : x - 6, y + 8.5, row.apart, {
    class: 'label statement-words',
    'font-size': size,
    'text-anchor': isRight ? 'start' : 'end',
    fill: '#1B1A17',
  });
}

function bar(x: number, y: number, width: number, row: StatementRow): string {
  if (row.isAbsent)
    return element('rect', {
      class: 'absence-bar',
      x,
      y,
      width,
      height: 9,
      rx: 1,
      fill: 'none',
      stroke: '#8A5A0B',
      'stroke-width': 1.4,
      'stroke-dasharray': '3 3',
    });
  const solid = element('rect', {
    class: `statement-bar producer-${row.mark.slot}`,
    x: row.start ? x : x + 14,
    y,
    width: row.start ? width : Math.max(width - 14, 4),
    height: 9,
    rx: 1,
    fill: row.mark.colour,
  });
  if (row.start) return solid;
  const dashes = element('path', {
    class: `stroke-only producer-${row.mark.slot}`,
    d: `M${x} ${y + 4.5}H${x + 12}`,
    stroke: row.mark.colour,
    'stroke-width': 9,
    'stroke-dasharray': '2.5 2.5',
  });
  return dashes + solid;
}
