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
  return processorSeconds(() => {
    extractClaims({ text, published: '2012-11-15', language: 'en', publisher: 'Invented Daily' });
  });
}

/** Time of the processor, not of the clock: what else the machine does meanwhile must not count. */
function processorSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** Texts that a careless pattern would take forever on: one piece over and over. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '7',
  spacedDigits: '7 ',
  numberWords: 'one hundred and ',
  parentheses: '(',
  pairsOfParentheses: '(12) ',
  quotes: '"',
  prepositions: 'de ',
  capitals: 'De La ',
  dots: '. ',
  dotsWithoutSpaces: '.',
  commas: '12, ',
  conjunctions: 'and ',
  percentages: '5 percent of 10 percent of ',
  ranges: 'from 5 to 10 to ',
  years: '2010 2011 ',
  spaces: ' ',
  lineBreaks: 'a\n',
  nestedClauses: 'who said that (who said that [who ',
  letters: 'a',
  entities: '&nbsp;&#49;',
  hyphens: 'traf-\n',
};

const SHORT = 20_000;
const TENFOLD = 10;
/** 10 MB, the text of some twenty books. */
const LARGE = 10_000_000;

/**
 * How fast claims are read on one core.
 * `passagesPerSecond`: passages of 2 kB. `peakMemoryMegabytes`: of this process after 400 of them.
 * `growth…`: time of 200 kB over time of 20 kB of the same; 10 is linear. `…TenMegabytes`: one text of 10 MB without a
 * sentence end.
 * `recognizers…`: `@microsoft/recognizers-text-suite` finds numbers and dates alone in the same passages.
 */
export async function run(): Promise<Record<string, number>> {
  const next = numbers(SEED);
  const passages = Array.from({ length: 400 }, () => passage(next, PASSAGE_LENGTH));
  for (const text of passages.slice(0, 60)) secondsFor(text);
  const readAll = (): number => passages.reduce((sum, text) => sum + secondsFor(text), 0);
  const first = readAll();
  const peak = peakMemory();
  // The quickest of three: what else the machine did made the others slower.
  const seconds = Math.min(first, readAll(), readAll());
  const short = passage(next, SHORT);
  const long = passage(next, SHORT * TENFOLD);
  const withoutEnds = (text: string): string => text.replaceAll(/[.\n]/g, ' ');
  const growths: Record<string, number> = {
    growthForTenfoldText: growth(short, long),
    growthWithoutSentenceEnds: growth(withoutEnds(short), withoutEnds(long)),
  };
  const hostile = Object.entries(HOSTILE).map(([name, piece]) => {
    const text = piece.repeat(Math.ceil((SHORT * TENFOLD) / piece.length));
    return [name, growth(text.slice(0, SHORT), text), secondsFor(text)] as const;
  });
  for (const [name, factor] of hostile) growths[`growth${name.charAt(0).toUpperCase()}${name.slice(1)}`] = factor;
  const large = withoutEnds(passage(next, LARGE));
  const largeSeconds = secondsFor(large);
  const largeMemory = peakMemory();
  const compared = passages.slice(0, 10);
  const recognized = compared.length / (await recognizerSeconds(compared));
  return {
    passagesPerSecond: Math.round(passages.length / seconds),
    peakMemoryMegabytes: peak,
    ...growths,
    secondsForSlowestHostile: rounded(Math.max(...hostile.map(([, , taken]) => taken))),
    secondsForTenMegabytes: rounded(largeSeconds),
    peakMemoryMegabytesForTenMegabytes: largeMemory,
    recognizersPassagesPerSecond: rounded(recognized),
    timesAsFastAsRecognizers: rounded(passages.length / seconds / recognized),
  };
}

function growth(short: string, long: string): number {
  secondsFor(short);
  return rounded(median(() => secondsFor(long)) / median(() => secondsFor(short)));
}

/** Loaded here, so that its memory is not counted as ours. */
async function recognizerSeconds(texts: readonly string[]): Promise<number> {
  const suite = await import('@microsoft/recognizers-text-suite');
  const { recognizeNumber, recognizeDateTime, Culture } = suite.default ?? suite;
  const read = (text: string): void => {
    recognizeNumber(text, Culture.English);
    recognizeDateTime(text, Culture.English, undefined, new Date('2012-11-15T12:00:00Z'));
  };
  for (const text of texts.slice(0, 2)) read(text);
  return processorSeconds(() => texts.forEach(read));
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function median(measure: () => number): number {
  const times = Array.from({ length: 3 }, measure).sort((a, b) => a - b);
  return times[1] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
