import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vigia } from './command-line.ts';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('The README', () => {
  it('shows what its first command prints', async () => {
    const command = /^\$ npx vigia (.+)$/m.exec(README)![1]!;
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
    const shown = /```text\n([\s\S]*?)```/.exec(README)![1]!;
    expect((await vigia(args, { cwd: ROOT })).output.trimEnd()).toBe(shown.trimEnd());
  });

  it('names every command, and no command that is not there', async () => {
    const listed = (await vigia(['--help'])).output.matchAll(/^ {2}([a-z-]+) /gm);
    const commands = [...listed].map((match) => match[1]!);
    const named = new Set([...README.matchAll(/(?:npx |`)vigia ([a-z][a-z-]*)/g)].map((match) => match[1]!));
    const planned = ['backup'];
    expect(commands.filter((name) => !named.has(name) && name !== 'serve' && name !== 'demo')).toEqual([]);
    expect([...named].filter((name) => !commands.includes(name) && !planned.includes(name))).toEqual([]);
  });
});
