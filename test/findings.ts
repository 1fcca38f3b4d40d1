import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkOf } from '../src/claims/findings/checks.ts';
import { findingWriter } from '../src/claims/findings/finding-writer.ts';
import { findingsOfReports } from './findings-of-reports.ts';
import {
  HALVES,
  METHODS_FOLDER,
  methodsPages,
  readVerdicts,
  scoreHalf,
  scoreRows,
  SCORE_HEAD,
} from './labelled-findings.ts';

/**
 * `npm run findings`: precision and recall of the checks on the situations of `data/findings`. `-- --write` renews
 * docs/methods/findings, `-- --reports` prints what the checks find on the annotated documents of `data/gold` that may be
 * read, with what a reader thought of each.
 */
const args = process.argv.slice(2);
const unknown = args.filter((argument) => argument !== '--write' && argument !== '--reports');

if (unknown.length > 0) {
  console.error(`"${unknown.join(' ')}" is not known. Usage: npm run findings [-- --write | --reports]`);
  process.exitCode = 2;
} else if (args.includes('--reports')) printReports();
else {
  const rows = [SCORE_HEAD, ...scoreRows()];
  const widths = SCORE_HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  for (const half of HALVES)
    for (const { kind, check, letters, situation } of scoreHalf(half).misses)
      console.log(`${half} ${situation.name}: ${check} ${kind} ${letters.join('+')} (${situation.why})`);
  if (args.includes('--write')) await writePages();
}

async function writePages(): Promise<void> {
  mkdirSync(METHODS_FOLDER, { recursive: true });
  for (const [name, text] of methodsPages()) {
    const path = join(METHODS_FOLDER, name);
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  console.log('Renewed docs/methods/findings.');
}

function printReports(): void {
  const { found, claims, documents } = findingsOfReports();
  const verdicts = new Map(readVerdicts().map((verdict) => [verdict.finding, verdict]));
  const words = findingWriter('en', new Map(claims.map((claim) => [claim.id, claim])), []);
  for (const { id, finding } of found) {
    const verdict = verdicts.get(id);
    console.log(
      `${id} ${finding.check} ${finding.detail.kind}: ${verdict === undefined ? 'not read' : `${verdict.verdict} ${verdict.why}`}`,
    );
    console.log(`  ${checkOf(finding.check).say(finding, words)}`);
  }
  const gone = [...verdicts.keys()].filter((id) => !found.some((each) => each.id === id));
  console.log(
    `${found.length} findings on ${claims.length} claims of ${documents} documents; ${gone.length} that were read are gone.`,
  );
}
