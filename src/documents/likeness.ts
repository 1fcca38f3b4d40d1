import { createHash } from 'node:crypto';
import { nameKey } from '../vocabulary/name-key.ts';

/**
 * Finds documents that tell the same story: a wire story printed by seven papers, trimmed and with other headlines.
 * Texts are compared by their runs of five words. MinHash signatures (Broder 1997, "On the resemblance and containment
 * of documents") in bands find candidates without comparing all pairs; the candidates' texts decide.
 */

/** Words in a run: fewer are shared by chance, more break at every small edit. */
const RUN = 5;
/** Values of a signature, and how many of them make a band: texts with a third of their runs in common share one. */
const SIGNATURE = 64;
const BAND = 2;
/** Runs that two texts must share at least: two headlines are no story. */
const LEAST_SHARED = 20;
/** Longest text that is compared, in words: a book is not a wire story, and its beginning says enough. */
const LONGEST = 20_000;
/** Share of the shorter text's runs that the other also holds, above which both tell one story. */
export const SAME_STORY = 0.5;
/** Share of the shorter text's numbers that the other must hold too. */
const SAME_NUMBERS = 0.7;
/** Days between the copies of one story at most: a bulletin of another month is another story in the same words. */
const MOST_DAYS_APART = 45;

const PRIME = 4_294_967_291;

/** What is kept of a text to find others like it: a signature, or null for a text too short to be compared. */
export type Signature = readonly number[] | null;

/** The runs of five words of a text, hashed to 32 bits; without case, accents, punctuation and numbers' separators. */
export function runsOf(text: string): ReadonlySet<number> {
  const words = nameKey(text).split(' ').slice(0, LONGEST);
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let index = 0; index + RUN <= hashes.length; index++) {
    let hash = 2_166_136_261;
    for (let offset = 0; offset < RUN; offset++) hash = Math.imul(hash ^ hashes[index + offset]!, 16_777_619);
    runs.add(hash >>> 0);
  }
  return runs;
}

/** The MinHash signature of a text's runs; null when it has too few of them to tell a story. */
export function signatureOf(runs: ReadonlySet<number>): Signature {
  if (runs.size < LEAST_SHARED) return null;
  const least = Array.from({ length: SIGNATURE }, () => PRIME);
  for (const run of runs) {
    for (let index = 0; index < SIGNATURE; index++) {
      const { factor, term } = PERMUTATIONS[index]!;
      // Multiplication modulo 2^32, then mixed: cheap, and enough to order runs in 64 ways.
      let value = (Math.imul(run ^ term, factor) ^ term) >>> 0;
      value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
      if (value < least[index]!) least[index] = value;
    }
  }
  return least;
}

/**
 * Keys under which a text is looked up: two texts that share one are candidates.
 * @returns 32 keys of 16 characters; none for a text without a signature
 */
export function bandsOf(signature: Signature): readonly string[] {
  if (signature === null) return [];
  const bands: string[] = [];
  for (let start = 0; start < SIGNATURE; start += BAND) {
    const values = signature.slice(start, start + BAND).join('.');
    bands.push(createHash('sha256').update(`${start}:${values}`).digest('hex').slice(0, 16));
  }
  return bands;
}

/**
 * How much of the shorter text stands in the other, 0 to 1: the share of its runs. A trimmed copy is all contained, so
 * containment tells a story where resemblance of the whole would not.
 */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shared < LEAST_SHARED ? 0 : shared / shorter.size;
}

/** What is compared of a document. */
export interface Told {
  readonly runs: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
  /** Day of publication, where known. */
  readonly published: string | null;
}

export function toldBy(text: string, published: string | null): Told {
  return {
    runs: runsOf(text),
    numbers: new Set((text.match(/\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replace(/[.,]/g, ''))),
    published,
  };
}

/**
 * How alike two documents are when they tell one story; null when they do not. Bulletins of one office share their form
 * month after month: their numbers and dates tell them apart.
 */
export function sameStory(one: Told, other: Told): number | null {
  const alike = likeness(one.runs, other.runs);
  if (alike < SAME_STORY) return null;
  if (one.published && other.published) {
    const days = Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 86_400_000;
    if (days > MOST_DAYS_APART) return null;
  }
  const [fewer, more] = one.runs.size <= other.runs.size ? [one.numbers, other.numbers] : [other.numbers, one.numbers];
  if (fewer.size === 0) return alike;
  const shared = [...fewer].filter((number) => more.has(number)).length;
  return shared / fewer.size >= SAME_NUMBERS ? alike : null;
}

function hashOf(word: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 16_777_619);
  return hash >>> 0;
}

/** Fixed odd factors and terms, so that signatures of two versions of the program can be compared. */
const PERMUTATIONS = Array.from({ length: SIGNATURE }, (_, index) => ({
  factor: (Math.imul(index + 1, 0x9e3779b1) | 1) >>> 0,
  term: Math.imul(index + 17, 0x85ebca6b) >>> 0,
}));
