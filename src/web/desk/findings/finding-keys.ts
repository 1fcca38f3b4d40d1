import { commandIn, type KeyPlace, type PressedKey } from '../desk-keys.ts';

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

/**
 * What a pressed key asks for, or null: in fields, with modifiers and with letters turned off nothing does.
 * @example findingCommandOf({ key: 'a', … }, { inField: false, lettersOn: true }) // 'acknowledge'
 */
export function findingCommandOf(pressed: PressedKey, place: KeyPlace): FindingCommand | null {
  return commandIn(FINDING_KEYS, pressed, place);
}
