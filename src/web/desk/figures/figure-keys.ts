import type { KeyPlace, PressedKey } from '../desk-keys.ts';

export type FigureCommand =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'dispute' | 'reason' | 'undo' | 'next' | 'provenance' | 'keys' | 'cancel' };

/** The keys of the page of a figure, in the order in which they are shown. */
export const FIGURE_KEYS = [
  { name: 'choose', keys: ['1', '…', '9'] },
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'save', keys: ['Enter'] },
  { name: 'reason', keys: ['r'] },
  { name: 'dispute', keys: ['d'] },
  { name: 'undo', keys: ['u'] },
  { name: 'next', keys: ['n'] },
  { name: 'history', keys: ['o'] },
] as const;

const COMMAND_OF: Readonly<Record<string, Exclude<FigureCommand['kind'], 'choose'>>> = {
  d: 'dispute',
  r: 'reason',
  u: 'undo',
  n: 'next',
  o: 'provenance',
  '?': 'keys',
};

/**
 * What a pressed key asks for, or null. Inside a field only Escape means anything; with a modifier, or with letters turned off,
 * nothing does.
 * @example figureCommand({ key: '2', … }, { inField: false, lettersOn: true }) // { kind: 'choose', index: 1 }
 */
export function figureCommand(pressed: PressedKey, place: KeyPlace): FigureCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.repeat) return null;
  if (pressed.key === 'Escape') return { kind: 'cancel' };
  if (place.inField) return null;
  if (pressed.key === '?') return { kind: 'keys' };
  if (!place.lettersOn) return null;
  if (/^[1-9]$/.test(pressed.key)) return { kind: 'choose', index: Number(pressed.key) - 1 };
  const kind = COMMAND_OF[pressed.key.toLowerCase()];
  return kind ? { kind } : null;
}
