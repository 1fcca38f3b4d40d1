import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGold, type GoldSet } from '../src/evaluation/annotation.ts';
import { evaluate, readDocuments, type Evaluation } from '../src/evaluation/evaluate.ts';
import { printMarkdown } from '../src/evaluation/print.ts';
import { evaluationTables } from '../src/evaluation/tables.ts';

const ROOT = join(import.meta.dirname, '..');
const GOLD = join(ROOT, 'data', 'gold');

/** Where the tables stand for readers. */
export const METHODS_FILE = join(ROOT, 'docs', 'methods', 'extraction.md');
const BEGIN = '<!-- evaluation: written by npm run evaluate -->';
const END = '<!-- end of evaluation -->';

export interface OwnGoldFile {
  readonly name: string;
  readonly set: GoldSet;
}

/** The annotated documents of `data/gold`. @throws GoldError where one is wrong */
export function ownGold(): readonly OwnGoldFile[] {
  return goldFileNames().map((name) => ({ name, set: parseGold(JSON.parse(readFileSync(join(GOLD, name), 'utf8'))) }));
}

const goldFileNames = () =>
  readdirSync(GOLD)
    .filter((name) => name.endsWith('.json'))
    .toSorted();

/** The repository's own gold in two parts: what rules were written without, and the rest. */
export interface OwnEvaluation {
  readonly title: string;
  readonly about: string;
  readonly evaluation: Evaluation;
}

export function evaluateOwnGold(): readonly OwnEvaluation[] {
  const files = ownGold();
  const part = (title: string, about: string, heldOut: boolean): readonly OwnEvaluation[] => {
    const documents = files.filter(({ set }) => (set.heldOut ?? false) === heldOut).flatMap(({ set }) => set.documents);
    return documents.length === 0 ? [] : [{ title, about, evaluation: evaluate(readDocuments(documents)) }];
  };
  return [
    ...part('Held out', 'Documents that whoever writes rules does not read.', true),
    ...part('In sight', 'Documents that may be read while rules are written: their figures flatter.', false),
  ];
}

/** First figures of the SHA-256 of all gold files: names the corpus. */
function corpusDigest(): string {
  const hash = createHash('sha256');
  for (const name of goldFileNames()) hash.update(`${name}\n`).update(readFileSync(join(GOLD, name)));
  return hash.digest('hex').slice(0, 12);
}

/** The page with its tables renewed; the corpus keeps its date as long as it is the same. */
export function renewedMethods(page: string, today: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin)
    throw new Error(`docs/methods/extraction.md needs the lines "${BEGIN}" and "${END}".`);
  const known = /^Corpus of (\d{4}-\d{2}-\d{2}) \(.*`([0-9a-f]{12})`/m.exec(page);
  const digest = corpusDigest();
  const date = known?.[2] === digest ? known[1]! : today;
  const parts = evaluateOwnGold().map(
    ({ title, about, evaluation }) => `## ${title}\n\n${about}\n\n${printMarkdown(evaluationTables(evaluation), 3)}`,
  );
  const corpus = `Corpus of ${date} (\`data/gold\`, SHA-256 \`${digest}\`…).`;
  return `${page.slice(0, begin)}${BEGIN}\n\n${corpus}\n\n${parts.join('\n')}\n${page.slice(end)}`;
}
