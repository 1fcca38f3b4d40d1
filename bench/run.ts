import { readdirSync } from 'node:fs';

/**
 * `npm run bench -- NAME` runs one benchmark and prints its figures as JSON: ratios and per-second figures on generated
 * data, without anything about the machine.
 */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const name = process.argv[2];

if (name === undefined || !names.includes(name)) {
  console.error(`Say which benchmark to run: ${names.join(', ')}. Example: npm run bench -- ${names[0]}`);
  process.exitCode = 2;
} else {
  const { run } = (await import(`./${name}.ts`)) as { run: () => Promise<Record<string, number>> };
  console.log(JSON.stringify({ bench: name, ...(await run()) }, null, 2));
}
