import type { MeasureSyntax } from './syntax.ts';
import { matchesOf } from '../matches.ts';

/** A stretch that interrupts a clause: "(12 women)", ", three of them minors,", "aged 41, 52 and 80". */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

const PARENTHESIS = /\([^()]{0,200}\)/gu;
const DASH = /\s[–—-]\s/gu;
/** Longest stretch between two dashes that is taken for an aside. */
const LONGEST_DASHED = 140;

/** The asides of a masked sentence, in order of position; a verb beyond one still belongs to the noun before it. */
export function findAsides(masked: string, syntax: MeasureSyntax): readonly Aside[] {
  const found = matchesOf(PARENTHESIS, masked).map(spanOf);
  const dashes = matchesOf(DASH, masked);
  for (let index = 0; index + 1 < dashes.length; index += 2) {
    const start = dashes[index]!.index;
    const end = dashes[index + 1]!.index + 2;
    if (end - start <= LONGEST_DASHED) found.push({ start, end });
  }
  for (const pattern of syntax.asides) found.push(...matchesOf(pattern, masked).map(spanOf));
  return found.sort((a, b) => a.start - b.start);
}

/** The aside in which a position lies, or null. */
export function asideAt(asides: readonly Aside[], position: number): Aside | null {
  return asides.find(({ start, end }) => position > start && position < end) ?? null;
}

function spanOf(match: RegExpExecArray): Aside {
  return { start: match.index, end: match.index + match[0].length };
}
