import profiles from './language-profiles.json' with { type: 'json' };

/** Scripts that only one of the languages uses that we can name, so that one letter says which it is. */
export const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** What every run that is found counts beside its score, so that many weak signs outweigh one strong sign. */
const BASE = 53;
/** Average score that counts as a half. */
const HALF = 25;
const LONGEST_WORD = 70;
const RUN = 4;
const STRIDE = 3;

type Scores = readonly (readonly [language: number, score: number])[];
let table: Map<string, Scores> | null = null;

function profileTable(): Map<string, Scores> {
  if (table) return table;
  table = new Map();
  for (const row of profiles.rows) {
    const [printed = '', ...runs] = row.split('\t');
    const scores: Scores = printed.split(' ').map((pair) => {
      const [language, score] = pair.split(':').map(Number);
      return [language ?? 0, (score ?? 0) + BASE];
    });
    for (const run of runs) table.set(run, scores);
  }
  return table;
}

/**
 * How much each language is like the text, from 0 to 1, by ISO 639-1 code, the likeliest first; nothing when none is. The
 * profiles and the way of counting are those of eld (Apache-2.0, Nito T.M.): runs of four bytes of each word, each once.
 */
export function languageScores(text: string): ReadonlyMap<string, number> {
  const byScript = scriptOf(text);
  if (byScript) return new Map([[byScript, 1]]);
  const scores = new Float64Array(profiles.languages.length);
  const runs = profileTable();
  const found = runsOf(text);
  for (const run of found) {
    for (const [language, score] of runs.get(run) ?? []) scores[language]! += score;
  }
  const named = profiles.languages.map((language, index) => {
    const average = scores[index]! / Math.max(1, found.size);
    return [language, average / (average + HALF)] as const;
  });
  return new Map(named.filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]));
}

/** The language of a script that most of the letters belong to. */
function scriptOf(text: string): string | null {
  if (!/[\u0370-\u03ff\u0530-\uffff]/.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPT_LANGUAGES) {
    // Japanese mixes its own signs with Chinese ones.
    const share = language === 'ja' ? 0.2 : 0.5;
    if ((text.match(script)?.length ?? 0) > letters * share) return language;
  }
  return null;
}

const SPACE = 0x20;
const encoder = new TextEncoder();

/** The runs of a text, each byte as one sign. */
function runsOf(text: string): Set<string> {
  const found = new Set<string>();
  const signs = encoder.encode(text.toLowerCase().replaceAll(/[^\p{L}'’`]+/gu, ' '));
  const bytes = String.fromCharCode(...signs);
  for (let start = 0; start < bytes.length; start++) {
    if (signs[start] === SPACE) continue;
    let end = bytes.indexOf(' ', start);
    if (end < 0) end = bytes.length;
    const length = Math.min(end - start, LONGEST_WORD);
    let from = 0;
    for (; from + RUN < length; from += STRIDE) {
      found.add((from === 0 ? ' ' : '') + bytes.slice(start + from, start + from + RUN));
    }
    const last = length === 3 ? start : Math.max(start, start + length - RUN);
    found.add(`${from === 0 ? ' ' : ''}${bytes.slice(last, start + length)} `);
    start = end;
  }
  return found;
}
