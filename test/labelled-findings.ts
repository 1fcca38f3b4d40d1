import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CHECK_NAMES, type CheckName } from '../src/claims/findings/check.ts';
import { checkOf } from '../src/claims/findings/checks.ts';
import { CORPORA } from '../src/claims/findings/corpus/corpora.ts';
import {
  precisionOf,
  readLabelled,
  recallOf,
  scoreLabelled,
  type Score,
  type Scored,
} from '../src/claims/findings/corpus/labelled.ts';
import { LANGUAGES, type Language } from '../src/vocabulary/code-list.ts';

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, 'data', 'findings');

/** Where the pages of the checks stand. */
export const METHODS_FOLDER = join(ROOT, 'docs', 'methods', 'findings');

export const HALVES = ['seen', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** Scores of all checks on one half of the labelled set. */
export function scoreHalf(half: Half): Scored {
  return scoreLabelled(readLabelled(readFileSync(join(DATA, `${half}.csv`), 'utf8')));
}

/** A finding on annotated documents after real reports, with what a reader thought of it. */
export interface Verdict {
  readonly finding: string;
  readonly check: CheckName;
  readonly verdict: 'right' | 'wrong';
  readonly why: string;
}

export function readVerdicts(): readonly Verdict[] {
  return parse(readFileSync(join(DATA, 'read-by-hand.csv'), 'utf8'), { columns: true, skip_empty_lines: true });
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** One line for each check: precision and recall on both halves, and what reading real findings gave. */
export function scoreRows(): readonly (readonly string[])[] {
  const [seen, heldOut] = HALVES.map((half) => scoreHalf(half).scores);
  const verdicts = readVerdicts();
  return CHECK_NAMES.map((check) => {
    const own = verdicts.filter((verdict) => verdict.check === check);
    const right = own.filter(({ verdict }) => verdict === 'right').length;
    return [
      check,
      ...cells(seen!, check),
      ...cells(heldOut!, check),
      own.length === 0 ? '–' : `${right} of ${own.length}`,
    ];
  });
}

function cells(scores: readonly Score[], check: CheckName): readonly string[] {
  const score = scores.find((each) => each.check === check)!;
  const { situations, quiet, right, wrong, missed } = score;
  return [
    `${situations} (${quiet} quiet)`,
    `${percent(precisionOf(score))} (${right} of ${right + wrong})`,
    `${percent(recallOf(score))} (${right} of ${right + missed})`,
  ];
}

export const SCORE_HEAD = [
  'check',
  'situations, seen',
  'precision, seen',
  'recall, seen',
  'situations, held out',
  'precision, held out',
  'recall, held out',
  'right on real reports',
];

/** The pages of `docs/methods/findings`, by file name. */
export function methodsPages(): ReadonlyMap<string, string> {
  const rows = scoreRows();
  const pages = new Map<string, string>([['README.md', overview(rows)]]);
  for (const check of CHECK_NAMES)
    pages.set(
      `${check}.md`,
      pageOf(
        check,
        rows.find(([name]) => name === check)!,
      ),
    );
  return pages;
}

const WRITTEN =
  '<!-- Written by npm run findings -- --write: change the check, its words or its corpus, not this page. -->';

function overview(rows: readonly (readonly string[])[]): string {
  const linked = rows.map(([check, ...rest]) => [`[${check}](${check}.md)`, ...rest]);
  return `# What does not add up

${WRITTEN}

Reviewed claims are compared by eleven checks (\`src/claims/findings/\`). A check never says what is true: it names claims and says
in one sentence why they do not go together. A person decides. Each check has a page with its words, examples of what it
finds and leaves alone, and how often it is right.

${tableOf(SCORE_HEAD, linked)}

**Seen and held out.** Situations are a few invented claims with the findings they must give; about half of them must give none.
Whoever writes a check may read the seen half; the held-out half was written before any check ran on it; three of its rows
were looked at since, one check was mended after one of them and one row was rewritten (\`data/findings/README.md\` says which).
Every check runs on every situation, so that it is wrong wherever it finds what no label names. The same hand wrote checks and situations, which are
short and clean: these figures flatter.

**On real reports.** The last column is the one to believe. The checks ran on the claims of 188 annotated documents after published
reports (\`data/gold\`, those that may be read), as if a reviewer had accepted each, with no producer resolved to its kind; one
person read every finding (\`data/findings/read-by-hand.csv\`). Checks that find nothing there have no figure. How much a check
misses on real reports is not measured.

\`npm run findings\` prints this table with every miss, \`npm run findings -- --reports\` the findings on annotated documents.
`;
}

function pageOf(check: CheckName, row: readonly string[]): string {
  const { found, quiet } = CORPORA[check];
  const part = (language: Language) => {
    const words = checkOf(check).words[language];
    const titles = TITLES[language];
    return `## ${words.name}

${words.finds}

**${titles.why}** ${words.why}

**${titles.leaves}** ${words.leaves}

${titles.examples}

${found.map((example) => `- ${example[language]}`).join('\n')}
`;
  };
  return `# ${checkOf(check).words.es.name} · ${checkOf(check).words.en.name}

${WRITTEN}

${LANGUAGES.map(part).join('\n')}
## Corpus

Claims in the notation of \`src/claims/findings/corpus/situation.ts\`; the country is invented.

${tableOf(
  ['finds', 'claims'],
  found.map(({ name, claims }) => [name, `\`${claims.replaceAll('|', '\\|')}\``]),
)}

${tableOf(
  ['leaves alone', 'claims'],
  quiet.map(({ name, claims }) => [name, `\`${claims.replaceAll('|', '\\|')}\``]),
)}

## How often it is right

${tableOf(SCORE_HEAD.slice(1), [row.slice(1)])}

What the columns mean and what they do not say stands in [the overview](README.md).
`;
}

const TITLES: Readonly<Record<Language, { why: string; leaves: string; examples: string }>> = {
  es: { why: 'Por qué importa.', leaves: 'Lo que deja en paz.', examples: 'Así lo dice (país inventado):' },
  en: { why: 'Why it matters.', leaves: 'What it leaves alone.', examples: 'What it says (an invented country):' },
};

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
