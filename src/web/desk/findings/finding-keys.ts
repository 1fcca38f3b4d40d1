export type FindingCommand = 'next' | 'previous' | 'acknowledge' | 'dismiss' | 'open' | 'undo' | 'keys';

/** The keys of the list of findings, in the order in which they are shown. */
export const FINDING_KEYS: readonly { readonly command: FindingCommand; readonly keys: readonly string[] }[] = [
  { command: 'next', keys: ['j'] },
  { command: 'previous', keys: ['k'] },
  { command: 'acknowledge', keys: ['a'] },
  { command: 'dismiss', keys: ['d'] },
  { command: 'open', keys: ['o'] },
  { command: 'undo', keys: ['u'] },
  { command: 'keys', keys: ['?'] },
];

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/**
 * What a pressed key asks for, or null: in fields, with modifiers and with letters turned off nothing does.
 * @example findingCommandOf({ key: 'a', … }, { inField: false, lettersOn: true }) // 'acknowledge'
 */
export function findingCommandOf(
  pressed: PressedKey,
  place: { readonly inField: boolean; readonly lettersOn: boolean },
): FindingCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || place.inField) return null;
  const found = FINDING_KEYS.find(({ keys }) => keys.includes(pressed.key.toLowerCase()));
  if (!found) return null;
  if (!place.lettersOn && found.command !== 'keys') return null;
  // A key held down moves on, but decides only once.
  if (pressed.repeat && found.command !== 'next' && found.command !== 'previous') return null;
  return found.command;
}
