/**
 * Writes `src/extraction/language-profiles.json` from the development package eld (Apache-2.0, by Nito T.M.): how telling each
 * short run of bytes is of each language. Run it by hand when the package changes:
 *
 *   node scripts/build-language-profiles.ts
 *
 * The product does not load the package itself, because its table takes 150 MB of memory while it is read. Languages
 * that their script gives away are left out: `src/extraction/language-scores.ts` names them by it.
 */
import { writeFileSync } from 'node:fs';
import { SCRIPT_LANGUAGES } from '../src/extraction/language-scores.ts';

interface Table {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const folder = new URL('../node_modules/eld/src/', import.meta.url);
const { ngramsData } = (await import(new URL('ngrams/small.js', folder).href)) as { ngramsData: Table };
const { dictionary } = (await import(new URL('dictionary.js', folder).href)) as { dictionary: readonly string[] };

const byteOf = new Map(dictionary.flatMap((sign, byte) => (sign === ' ' ? [] : [[sign, byte] as const])));
const bytesOf = (printed: string): string =>
  [...printed].map((sign) => String.fromCharCode(sign === ' ' ? 0x20 : (byteOf.get(sign) ?? 0x20))).join('');

const byScript = new Set(SCRIPT_LANGUAGES.map(([, language]) => language));
const languages = Object.values(ngramsData.languages).filter((language) => !byScript.has(language));
const runs: Record<string, string[]> = {};
for (const [printed, scores] of Object.entries(ngramsData.ngrams)) {
  const kept = Object.entries(scores).flatMap(([id, score]) => {
    const index = languages.indexOf(ngramsData.languages[id] ?? '');
    return index < 0 ? [] : [`${index}:${score}`];
  });
  if (kept.length > 0) (runs[kept.join(' ')] ??= []).push(bytesOf(printed));
}
const rows = Object.entries(runs).map(([scores, kept]) => `${scores}\t${kept.join('\t')}`);
writeFileSync(
  new URL('../src/extraction/language-profiles.json', import.meta.url),
  `${JSON.stringify({ source: 'eld 2.1.0 small, Apache-2.0', languages, rows: rows.toSorted() }, null, 1)}\n`,
);
