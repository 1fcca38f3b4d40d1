import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { runVigia } from '../src/cli/run-vigia.ts';
import { printText } from '../src/evaluation/print.ts';
import { evaluationTables } from '../src/evaluation/tables.ts';
import { evaluateOwnGold, METHODS_FILE, renewedMethods } from './own-gold.ts';

/**
 * `npm run evaluate`: how well claims are read from the annotated documents of `data/gold`, and from those that VIGIA_GOLD
 * names (files or folders, separated as in PATH). `-- --write` renews the tables in docs/methods/extraction.md.
 */
const args = process.argv.slice(2);
const unknown = args.filter((argument) => argument !== '--write');

if (unknown.length > 0) {
  console.error(`"${unknown.join(' ')}" is not known. Usage: npm run evaluate [-- --write]`);
  process.exitCode = 2;
} else {
  for (const { title, about, evaluation } of evaluateOwnGold())
    console.log(`== data/gold, ${title.toLowerCase()}. ${about}\n\n${printText(evaluationTables(evaluation))}`);
  if (args.includes('--write')) {
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(METHODS_FILE, renewedMethods(readFileSync(METHODS_FILE, 'utf8'), today));
    console.log('Renewed the tables in docs/methods/extraction.md.');
  }
  const further = (process.env['VIGIA_GOLD'] ?? '').split(delimiter).filter((path) => path !== '');
  if (further.length > 0)
    process.exitCode = await runVigia(['evaluate', ...further], {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      cwd: process.cwd(),
      environment: process.env,
      now: () => new Date(),
      isTerminal: false,
    });
}
