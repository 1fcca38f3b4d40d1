import { mayIdentifyVictim } from './identity-in-text.ts';

/** What stands where words were withheld. */
export const WITHHELD = '[…]';

/**
 * A text without what may identify a victim: the marked stretches, and every other place where a marked name, or one of its
 * names by itself, is written so. For what is indexed and exported: there nobody decides sentence by sentence.
 * Guarantee: as little as `mayIdentifyVictim` gives.
 * @example withoutIdentity('rescató a la adolescente Juanita Inventada. Juanita…') // 'rescató a la adolescente […]. […]…'
 */
export function withoutIdentity(text: string): string {
  const spans = mayIdentifyVictim(text);
  if (spans.length === 0) return text;
  const names = new Set<string>();
  let kept = '';
  let at = 0;
  for (const { start, end, reason } of spans) {
    if (start > at) kept += text.slice(at, start);
    if (end > at) kept += WITHHELD;
    at = Math.max(at, end);
    if (reason === 'name') for (const name of namesIn(text.slice(start, end))) names.add(name);
  }
  kept += text.slice(at);
  if (names.size === 0) return kept;
  const again = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...names].map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return kept.replace(again, WITHHELD);
}

/** The names of a name: capitalised words of three letters or more. */
function namesIn(name: string): readonly string[] {
  return name.match(/(?<!\p{L})\p{Lu}[\p{L}'’]{2,}/gu) ?? [];
}
