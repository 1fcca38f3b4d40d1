import type { DeskTexts } from '../../i18n/es/desk.ts';
import { figureTexts } from '../../i18n/figures.ts';
import { formatList } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import type { Language } from '../../vocabulary/code-list.ts';

/** How the reviewed claims differ from the newest release. */
export interface ReleaseChanges {
  readonly claims: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Decisions on figures. */
  readonly figures: { readonly added: number; readonly changed: number; readonly removed: number };
}

export function hasChanges(changes: ReleaseChanges): boolean {
  return countOf(changes) + countOf(changes.figures) > 0;
}

const countOf = (changes: Pick<ReleaseChanges, 'added' | 'changed' | 'removed'>) =>
  changes.added + changes.changed + changes.removed;

/** What changed, in words; null when nothing did. @example changeWords('es', texts, …) // '2 nuevas y 1 cambiada' */
export function changeWords(language: Language, texts: DeskTexts, changes: ReleaseChanges): string | null {
  const parts = (['added', 'changed', 'removed'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => plural(language, texts.changes[kind], changes[kind]));
  const decisions = countOf(changes.figures);
  if (decisions > 0) parts.push(plural(language, figureTexts(language).release.decisions, decisions));
  return parts.length === 0 ? null : formatList(language, parts);
}
