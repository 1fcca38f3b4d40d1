import type { ProducerMark } from './producer-marks.ts';
import { element, round } from './svg.ts';
import type { YearAxis } from './year-axis.ts';

/** A value that a producer replaced by a later one for the same period. */
export interface DrawnRevision {
  readonly mark: ProducerMark;
  readonly start: string;
  readonly end: string;
  readonly before: number;
  readonly after: number;
}

/** What was decided for a period: one value, or a range in dispute. */
export interface DrawnDecision {
  readonly start: string;
  readonly end: string;
  readonly low: number;
  /** The same as `low` where one value is preferred. */
  readonly high: number;
  /** Whether the decision has to be looked at again. */
  readonly isReopened: boolean;
}

interface Placing {
  readonly axis: YearAxis;
  readonly y: (value: number) => number;
}

/** Rings around preferred values, and bars between the ends of a dispute; both stand behind the marks. */
export function drawDecisions(decisions: readonly DrawnDecision[], { axis, y }: Placing, markRadius: number): string {
  const radius = markRadius + 4;
  const one = ({ start, end, low, high, isReopened }: DrawnDecision) => {
    const [x, top, bottom] = [axis.middle(start, end), y(high), y(low)];
    return element('rect', {
      x: x - radius,
      y: top - radius,
      width: radius * 2,
      height: bottom - top + radius * 2,
      rx: radius,
      class: isReopened ? 'reopened' : null,
      'stroke-dasharray': isReopened ? '3 3' : null,
    });
  };
  if (decisions.length === 0) return '';
  return element(
    'g',
    { class: 'decision', fill: 'none', stroke: '#1B1A17', 'stroke-width': 1.6 },
    ...decisions.map(one),
  );
}

/** Steps: from the value that was given first, along its year, up or down to the one that was given later. */
export function drawRevisions(revisions: readonly DrawnRevision[], { axis, y }: Placing): string {
  return revisions
    .map(({ mark, start, end, before, after }) => {
      const x = axis.middle(start, end);
      const run = Math.min(12, axis.band * 0.32);
      return element('path', {
        d: `M${round(x)} ${round(y(before))}h${round(run)}V${round(y(after))}h${round(-run)}`,
        class: `line revision producer-${mark.slot}`,
        fill: 'none',
        stroke: mark.colour,
        'stroke-width': 1.4,
        'stroke-dasharray': '2 2',
      });
    })
    .join('');
}
