import { expect, test } from 'vitest';
import { endsWithMatch, firstAtStart, jointPattern } from './joint-pattern.ts';

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

test('finds what a text ends with', () => {
  const pattern = /(?<!\p{L})(?:at least|about)(?:\sthe)*\s$/u;
  expect(endsWithMatch(pattern, 'of about the ')).toBe(true);
  expect(endsWithMatch(pattern, 'of about the 12 ')).toBe(false);
});

test('finds the first pattern, not the longest, that matches at the start', () => {
  const patterns = [/^(?:was(?<mark> not)?)/u, /^(?:was not told)/u, /^(?:were)/u];
  expect(firstAtStart(patterns, 'was not told')).toEqual({ index: 0, length: 7 });
  expect(firstAtStart(patterns, 'were told')).toEqual({ index: 2, length: 4 });
  expect(firstAtStart(patterns, 'they were')).toBeNull();
  expect(firstAtStart([/a/u], 'a')).toBeUndefined();
});
