import { expect, test } from 'vitest';
import { jointPattern } from './joint-pattern.ts';

test('matches where any of its patterns does', () => {
  const joint = jointPattern([/^(?<unit>cases)/u, /(?<=over )\d+$/u]);
  expect(joint?.test('cases closed')).toBe(true);
  expect(joint?.test('over 12')).toBe(true);
  expect(joint?.test('12 files')).toBe(false);
});

test('is none for patterns that read case differently or refer to their groups', () => {
  expect(jointPattern([/a/u, /b/iu])).toBeNull();
  expect(jointPattern([/(a)\1/u])).toBeNull();
});
