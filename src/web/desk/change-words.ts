import type { DeskTexts } from '../../i18n/es/desk.ts';
import { formatList } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import type { Language } from '../../vocabulary/code-list.ts';

/** How the reviewed claims differ from the newest release. */
export interface ReleaseChanges {
  readonly claims: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export function hasChanges(changes: ReleaseChanges): boolean {
  return changes.added + changes.changed + changes.removed > 0;
}

/** What changed, in words; null when nothing did. @example changeWords('es', texts, …) // '2 nuevas y 1 cambiada' */
export function changeWords(language: Language, texts: DeskTexts, changes: ReleaseChanges): string | null {
  const parts = (['added', 'changed', 'removed'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => plural(language, texts.changes[kind], changes[kind]));
  return parts.length === 0 ? null : formatList(language, parts);
}
