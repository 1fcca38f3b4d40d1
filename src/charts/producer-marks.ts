import type { Producer } from '../sources/source.ts';
import { element, round } from './svg.ts';

export type MarkShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'triangle-down' | 'plus' | 'cross';

/** How a producer looks in every chart: one colour and one shape, so that print without colour still tells them apart. */
export interface ProducerMark {
  /** 1 to 6; 0 is grey, for the producers beyond six. */
  readonly slot: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly shape: MarkShape;
  /** Colour where no stylesheet reaches: Okabe and Ito 2008, darkened where small marks need contrast on paper. */
  readonly colour: string;
}

const MARKS: readonly ProducerMark[] = [
  { slot: 0, shape: 'cross', colour: '#6B655A' },
  { slot: 1, shape: 'circle', colour: '#0072B2' },
  { slot: 2, shape: 'square', colour: '#C8500A' },
  { slot: 3, shape: 'triangle', colour: '#00795A' },
  { slot: 4, shape: 'diamond', colour: '#A8457F' },
  { slot: 5, shape: 'triangle-down', colour: '#9A6B00' },
  { slot: 6, shape: 'plus', colour: '#2F2C27' },
];

/** Which slot an institution of a kind takes if it is free: police are blue circles on every site. */
const SLOT_OF_KIND: Readonly<Partial<Record<Producer['kind'], number>>> = {
  police: 1,
  prosecutor: 2,
  observatory: 3,
  judiciary: 4,
  ombudsman: 5,
  ministry: 6,
};

/** The mark of producers beyond six and of those that resolve to none. */
export const OTHER_MARK: ProducerMark = MARKS[0]!;

/** Slots for producers whose kind has none or whose kind's slot is taken, in this order. */
const OTHER_SLOTS = [3, 4, 5, 6, 1, 2];

/**
 * A mark for each producer: the six most quoted get a colour, each the one of its kind where that is free. A producer
 * that is quoted little takes nobody's colour away when it appears.
 * @param quoted how many figures each producer has, by id
 */
export function producerMarks(
  producers: readonly Pick<Producer, 'id' | 'kind'>[],
  quoted: ReadonlyMap<string, number>,
): ReadonlyMap<string, ProducerMark> {
  const ranked = [...producers].sort(
    (a, b) => (quoted.get(b.id) ?? 0) - (quoted.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const free = new Set(OTHER_SLOTS);
  return new Map(
    ranked.map(({ id, kind }) => {
      const slot = [SLOT_OF_KIND[kind], ...OTHER_SLOTS].find((each) => each !== undefined && free.has(each));
      if (slot === undefined) return [id, OTHER_MARK];
      free.delete(slot);
      return [id, MARKS[slot]!];
    }),
  );
}

export interface MarkPoint {
  readonly x: number;
  readonly y: number;
  /** Estimates, and values on which the source puts a word. */
  readonly isHollow?: boolean;
}

/** The marks of one producer, as one group of full and one of hollow marks. */
export function drawMarks(mark: ProducerMark, points: readonly MarkPoint[], radius: number): string {
  const isStroked = mark.shape === 'plus' || mark.shape === 'cross';
  const outline = (isHollow: boolean) =>
    points
      .filter((point) => Boolean(point.isHollow) === isHollow)
      .map(({ x, y }) => element('path', { d: markPath(mark.shape, x, y, radius) }));
  const group = (isHollow: boolean) => {
    const paths = outline(isHollow);
    if (paths.length === 0) return '';
    return element(
      'g',
      {
        class: `mark producer-${mark.slot}${isHollow ? ' hollow' : ''}${isStroked ? ' stroked' : ''}`,
        fill: isStroked ? 'none' : isHollow ? '#FBF8F1' : mark.colour,
        stroke: isStroked || isHollow ? mark.colour : '#FBF8F1',
        'stroke-width': isStroked ? (isHollow ? 1.4 : 2.4) : isHollow ? 1.6 : 1,
      },
      ...paths,
    );
  };
  return group(false) + group(true);
}

/** The outline of a shape around a point; all shapes have about the same area. */
export function markPath(shape: MarkShape, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * radius)} ${round(y + dy * radius)}`;
  switch (shape) {
    case 'circle':
      return `M${at(-1, 0)}a${radius} ${radius} 0 1 0 ${round(radius * 2)} 0a${radius} ${radius} 0 1 0 ${round(-radius * 2)} 0Z`;
    case 'square':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
    case 'diamond':
      return `M${at(0, -1.3)}L${at(1.3, 0)}L${at(0, 1.3)}L${at(-1.3, 0)}Z`;
    case 'triangle':
      return `M${at(0, -1.2)}L${at(1.15, 0.85)}L${at(-1.15, 0.85)}Z`;
    case 'triangle-down':
      return `M${at(0, 1.2)}L${at(1.15, -0.85)}L${at(-1.15, -0.85)}Z`;
    case 'plus':
      return `M${at(-1.1, 0)}L${at(1.1, 0)}M${at(0, -1.1)}L${at(0, 1.1)}`;
    case 'cross':
      return `M${at(-0.85, -0.85)}L${at(0.85, 0.85)}M${at(0.85, -0.85)}L${at(-0.85, 0.85)}`;
  }
}

/** A mark alone, as large as a letter, for lists and tables. Decorative: the name stands beside it. */
export function markIcon(mark: ProducerMark): string {
  return element(
    'svg',
    { class: 'mark-icon', viewBox: '0 0 14 14', width: 14, height: 14, 'aria-hidden': 'true', focusable: 'false' },
    drawMarks(mark, [{ x: 7, y: 7 }], 4.5),
  );
}
