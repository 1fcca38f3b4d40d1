export type DeskCommand =
  | 'next'
  | 'previous'
  | 'accept'
  | 'reject'
  | 'correct'
  | 'split'
  | 'suggestion'
  | 'undo'
  | 'together'
  | 'byHand'
  | 'nextDocument'
  | 'keys'
  | 'cancel';

/** The keys of the review, in the order in which they are shown. */
export const DESK_KEYS: readonly { readonly command: DeskCommand; readonly keys: readonly string[] }[] = [
  { command: 'next', keys: ['j', 'ArrowDown'] },
  { command: 'previous', keys: ['k', 'ArrowUp'] },
  { command: 'accept', keys: ['a'] },
  { command: 'reject', keys: ['r'] },
  { command: 'correct', keys: ['e'] },
  { command: 'split', keys: ['s'] },
  { command: 'suggestion', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  { command: 'undo', keys: ['u'] },
  { command: 'together', keys: ['t'] },
  { command: 'byHand', keys: ['m'] },
  { command: 'nextDocument', keys: ['n'] },
  { command: 'keys', keys: ['?'] },
];

/** What is read of a keyboard event. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/** Where the key was pressed. */
export interface KeyPlace {
  /** Inside a control that takes text or its own keys (input, select, textarea). */
  readonly inField: boolean;
  /** The person keeps single-letter keys on (WCAG 2.1.4 asks for a way to turn them off). */
  readonly lettersOn: boolean;
}

/** Whether the list of a select is open, as far as the browser says; one that cannot say keeps its keys to itself. */
export function isListOpen(select: HTMLSelectElement): boolean {
  return !CSS.supports('selector(:open)') || select.matches(':open');
}

/**
 * What a pressed key asks for, or null. Inside a field only Escape means anything; with a modifier nothing does.
 * @example commandOfKey({ key: 'a', … }, { inField: true, lettersOn: true }) // null
 */
export function commandOfKey(pressed: PressedKey, place: KeyPlace): DeskCommand | null {
  if (pressed.key === 'Escape' && !hasModifier(pressed)) return 'cancel';
  return commandIn(DESK_KEYS, pressed, place);
}

/** The command of a table of keys that a pressed key asks for, or null: in fields and with modifiers none does. */
export function commandIn<C extends string>(
  table: readonly { readonly command: C; readonly keys: readonly string[] }[],
  pressed: PressedKey,
  place: KeyPlace,
): C | null {
  if (hasModifier(pressed) || place.inField) return null;
  const isLetter = pressed.key.length === 1;
  const found = table.find(({ keys }) => keys.includes(isLetter ? pressed.key.toLowerCase() : pressed.key));
  if (!found) return null;
  if (isLetter && !place.lettersOn && found.command !== 'keys') return null;
  // A key held down moves on, but decides only once.
  if (pressed.repeat && found.command !== 'next' && found.command !== 'previous') return null;
  return found.command;
}

function hasModifier({ ctrlKey, altKey, metaKey }: PressedKey): boolean {
  return ctrlKey || altKey || metaKey;
}
