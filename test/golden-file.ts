import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, 'golden');

/**
 * Compares a text with the file of this name in `test/golden`. When they differ, the new text is left beside it as
 * `NAME-changed`: look at both, and replace the file when the change is right.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  const changed = `${path}-changed`;
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (text === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text, `differs from test/golden/${name}; the new text is in ${name}-changed`).toBe(expected);
}
