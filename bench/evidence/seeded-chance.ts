/** A sequence of chances that one seed always gives again. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number in a range, both ends included. */
  whole(least: number, most: number): number;
  /** Whether something happens that happens in this share of cases. */
  is(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** The first of a list most often, the others ever more rarely. */
  pickEarly<T>(list: readonly T[]): T;
}

/** Mulberry32: small, quick, and good enough to invent with. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    is: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    pickEarly: (list) => list[Math.floor(next() ** 2.2 * list.length)]!,
  };
}

/** A chance that belongs to a name: whoever asks about it gets the same. */
export function chanceOf(seed: number, name: string): Chance {
  let hash = 2_166_136_261 ^ seed;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
  return seededChance(hash);
}
