interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key leads among results: a number of steps, or null when it means something else. In the search field only the
 * arrow down leads out of it; letters are typed there.
 * @param lettersOn the person keeps single-letter keys on (WCAG 2.1.4 asks for a way to turn them off)
 * @example stepOfKey({ key: 'j', … }, { inField: false, lettersOn: true }) // 1
 */
export function stepOfKey(
  pressed: PressedKey,
  { inField, lettersOn }: { readonly inField: boolean; readonly lettersOn: boolean },
): 1 | -1 | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  if (pressed.key === 'ArrowDown') return 1;
  if (inField) return null;
  if (pressed.key === 'ArrowUp') return -1;
  if (!lettersOn) return null;
  return pressed.key === 'j' ? 1 : pressed.key === 'k' ? -1 : null;
}
