import { extractClaims } from '../src/extraction/extract-claims.ts';

/** Passages are generated: invented figures in plain sentences, the same for the same seed. */
const SENTENCES: readonly ((next: (limit: number) => number) => string)[] = [
  (next) =>
    `Police in Bolivia arrested ${2 + next(90)} suspects in ${2005 + next(15)} and rescued ${3 + next(400)} victims.`,
  (next) =>
    `According to the Lantern Watch, ${100 + next(900)} cases were reported this year, up from ${50 + next(400)} in 2011.`,
  (next) =>
    `Most victims are girls from ${9 + next(4)} to ${14 + next(4)} years old, and ${20 + next(70)} percent come from El Alto.`,
  () => `Ana Roca, who heads the Lantern House, said that almost every complaint ends without a trial.`,
  (next) => `The law punishes trafficking with ${4 + next(5)} to ${10 + next(10)} years in prison.`,
  (next) =>
    `The government allocated $${1 + next(40)} million for shelters, an increase of ${1 + next(60)} percent on the year before.`,
  (next) =>
    `Between January and June, prosecutors opened ${10 + next(300)} investigations and courts convicted ${1 + next(40)} traffickers.`,
  () => `The agency did not say what became of the other files, and families keep waiting for an answer.`,
  (next) =>
    `La Paz (${20 + next(90)}), Santa Cruz (${20 + next(90)}) and Cochabamba (${10 + next(40)}) account for most of the cases.`,
];
const PASSAGE_LENGTH = 2000;
const SEED = 20121115;

/** A generator of whole numbers below a limit (linear congruential, Numerical Recipes). */
function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function passage(next: (limit: number) => number, length: number): string {
  const sentences: string[] = [];
  let size = 0;
  while (size < length) {
    const write = SENTENCES[next(SENTENCES.length)];
    if (!write) continue;
    const sentence = write(next);
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  return sentences.join(sentences.length % 7 === 0 ? '\n' : ' ');
}

function secondsFor(text: string): number {
  const start = performance.now();
  extractClaims({ text, published: '2012-11-15', language: 'en', publisher: 'Invented Daily' });
  return (performance.now() - start) / 1000;
}

/**
 * How fast claims are read on one core.
 * `passagesPerSecond`: passages of 2 kB. `growthForTenfoldText`: time of 200 kB over time of 20 kB; 10 is linear.
 * `growthWithoutSentenceEnds`: the same for a text without a full stop. `peakMemoryMegabytes`: of this process at the end.
 */
export async function run(): Promise<Record<string, number>> {
  const next = numbers(SEED);
  const passages = Array.from({ length: 400 }, () => passage(next, PASSAGE_LENGTH));
  for (const text of passages.slice(0, 60)) secondsFor(text);
  const seconds = passages.reduce((sum, text) => sum + secondsFor(text), 0);
  const short = passage(next, 20_000);
  const long = passage(next, 200_000);
  const growth = median(() => secondsFor(long)) / median(() => secondsFor(short));
  const endless =
    median(() => secondsFor(long.replaceAll(/[.\n]/g, ' '))) /
    median(() => secondsFor(short.replaceAll(/[.\n]/g, ' ')));
  return {
    passagesPerSecond: Math.round(passages.length / seconds),
    growthForTenfoldText: round(growth),
    growthWithoutSentenceEnds: round(endless),
    peakMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function median(measure: () => number): number {
  const times = Array.from({ length: 3 }, measure).sort((a, b) => a - b);
  return times[1] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
