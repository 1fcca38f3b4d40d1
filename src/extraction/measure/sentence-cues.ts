import { applyRules, keepLongest, type Found } from '../rule.ts';
import { findAsides, type Aside } from './asides.ts';
import type { Cue, MeasureLanguage } from './cue.ts';
import { matchesOf } from '../matches.ts';

/** The cue words of a sentence, by role, in order of position. Nouns do not overlap; acts and signs may overlap nouns. */
export interface SentenceCues {
  readonly nouns: readonly Found<Cue & { role: 'noun' }>[];
  readonly acts: readonly Found<Cue & { role: 'act' }>[];
  readonly signs: readonly Found<Cue & { role: 'sign' }>[];
  /** Positions where a clause ends. */
  readonly clauseEnds: readonly number[];
  /** Stretches that interrupt a clause without ending it. */
  readonly asides: readonly Aside[];
}

type FoundRole<Role extends Cue['role']> = Found<Cue & { role: Role }>;

function hasRole<Role extends Cue['role']>(role: Role): (found: Found<Cue>) => found is FoundRole<Role> {
  return (found): found is FoundRole<Role> => found.value.role === role;
}

/** Reads the cue words of a masked sentence. */
export function findCues(masked: string, language: MeasureLanguage): SentenceCues {
  const found = applyRules(language.rules, masked, undefined).filter((cue) => !isInName(cue, masked));
  return {
    nouns: keepLongest(found.filter(hasRole('noun'))),
    acts: keepLongestActs(found.filter(hasRole('act'))),
    signs: found.filter(hasRole('sign')),
    clauseEnds: matchesOf(language.clauseEnd, masked).map(({ index }) => index),
    asides: findAsides(masked, language.syntax),
  };
}

/** The longest verbs; one verb with several meanings is kept with each, for what is counted decides ("registered"). */
function keepLongestActs(acts: readonly FoundRole<'act'>[]): FoundRole<'act'>[] {
  const spans = new Set(keepLongest(acts).map(({ start, end }) => `${start}-${end}`));
  return acts.filter(({ start, end }) => spans.has(`${start}-${end}`));
}

/**
 * A verb or noun of action that goes on the name of a body: "Directorate of Investigations", "Programa de Rescate". It
 * begins with a capital, behind a short word that follows another capital.
 */
function isInName({ start, value }: Found<Cue>, masked: string): boolean {
  if (value.role !== 'act' || !/^\p{Lu}/u.test(masked.charAt(start))) return false;
  return /\p{Lu}\p{L}+\s(?:\p{Ll}{1,5}\s){1,2}$/u.test(masked.slice(Math.max(0, start - 40), start));
}
