import { describe, expect, it } from 'vitest';
import { momentWords } from './moment-words.ts';

describe('A moment', () => {
  it.each([
    ['es', 'America/La_Paz', '1 de enero de 2026, 23:04 (hora de Bolivia)'],
    ['en', 'America/La_Paz', '1 January 2026, 23:04 (Bolivia Time)'],
    ['en', 'UTC', '2 January 2026, 03:04 (UTC)'],
    ['es', 'Nowhere/Invented', '2 de enero de 2026, 03:04 (UTC)'],
  ] as const)('is written in %s with its time zone: %s', (language, timeZone, words) => {
    expect(momentWords(language, '2026-01-02T03:04:05.000Z', timeZone)).toBe(words);
  });
});
