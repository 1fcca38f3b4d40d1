import { textWidth } from './svg.ts';

/** A rectangle that words or marks cover. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words that belong to a point. */
export interface LabelRequest {
  readonly key: string;
  readonly words: string;
  /** The point that the label belongs to, and how far marks reach around it. */
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
  readonly size: number;
  readonly bold?: boolean;
  /** Optional labels are left out where they would cover something; the others take the best place there is. */
  readonly optional: boolean;
  /** Sides to try, in this order. */
  readonly sides?: readonly Side[];
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

export interface PlacedLabel {
  readonly key: string;
  readonly words: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const SIDES: readonly Side[] = [
  'right',
  'above',
  'below',
  'left',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
];

/** Further away, in steps of this many text heights, when every near place is taken. */
const DISTANCES = [0, 0.8, 1.6, 2.4];

/**
 * Places labels one after the other, each where it covers least of what is there already.
 * @param obstacles marks and lines that words should not cover
 * @param frame words stay inside it
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    const distances = request.optional ? DISTANCES.slice(0, 1) : DISTANCES;
    for (const [far, distance] of distances.entries()) {
      for (const [rank, side] of (request.sides ?? SIDES).entries()) {
        const candidate = labelAt(request, side, distance * request.size);
        if (!isInside(candidate.box, frame)) continue;
        const covered = taken.reduce((sum, box) => sum + overlap(candidate.box, box), 0);
        const cost = covered * 4 + far * 12 + rank;
        if (request.optional && covered > 0.5) continue;
        if (cost < bestCost) [best, bestCost] = [candidate, cost];
      }
    }
    if (!best) continue;
    placed.push(best);
    taken.push(best.box);
  }
  return placed;
}

function labelAt(request: LabelRequest, side: Side, distance: number): PlacedLabel {
  const { x, y, size, words, key } = request;
  const gap = request.clearance + 3;
  const width = textWidth(words, size, request.bold);
  const vertical = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  const horizontal = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const anchor = horizontal === 1 ? 'start' : horizontal === -1 ? 'end' : 'middle';
  const labelX = x + horizontal * (vertical === 0 ? gap + distance : gap / 2);
  const middle = y + vertical * (gap + distance + size * 0.45);
  const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
  return {
    key,
    words,
    x: labelX,
    y: middle + size * 0.34,
    anchor,
    box: { left: left - 1, right: left + width + 1, top: middle - size * 0.55, bottom: middle + size * 0.55 },
  };
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The boxes along a line, small enough to tell where it runs. */
export function boxesAlong(from: readonly [number, number], to: readonly [number, number]): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const x = from[0] + ((to[0] - from[0]) * index) / steps;
    const y = from[1] + ((to[1] - from[1]) * index) / steps;
    return { left: x - 1.5, right: x + 1.5, top: y - 1.5, bottom: y + 1.5 };
  });
}
