/** Under which name a browser remembers that single letters are no keys (WCAG 2.1.4). */
const LETTERS_KEY = 'vigia-letters';

/** Whether single letters and signs are keys here; everybody can turn them off where a page lists its keys. */
export function areLettersOn(): boolean {
  return localStorage.getItem(LETTERS_KEY) !== 'off';
}

/** Remembers whether single letters and signs are keys here. */
export function keepLettersOn(on: boolean): void {
  localStorage.setItem(LETTERS_KEY, on ? 'on' : 'off');
}
