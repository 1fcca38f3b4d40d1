import type { Rule } from '../rule.ts';
import type { MeasureSyntax } from './syntax.ts';

/** What a noun says is counted. */
export type NounConcept =
  | 'victim'
  /** People by sex, age or origin: victims or accused, as the sentence has it. */
  | 'person'
  | 'suspect'
  | 'case'
  | 'complaint'
  | 'investigation'
  | 'prosecution'
  | 'conviction'
  | 'sentence'
  | 'acquittal'
  | 'arrest'
  | 'charge'
  /** A formal accusation of somebody by a prosecutor ("imputaciones"). */
  | 'accusation'
  | 'operation'
  | 'raid'
  /** A search of premises by its own name, whatever stands beside it: "allanamientos". */
  | 'search'
  | 'inspection'
  | 'vehicle'
  | 'group'
  | 'contact'
  | 'official'
  /** Victims by what was done for them: "rescates", "repatriations". */
  | 'rescue'
  | 'assistance'
  /** A relevant quantity that no measure names: missing persons, beds, visas, staff. */
  | 'other'
  /** The offence by name ("trata de personas"), which holds words for people but counts nobody. */
  | 'offence'
  /** Not about trafficking at all; such a number is no claim. */
  | 'irrelevant';

/** What is done to or by those counted. */
export type ActConcept =
  | 'rescue'
  | 'identify'
  /** Says that people are victims, or that they were counted, and nothing of what was done for them: "were exploited". */
  | 'describe'
  | 'assist'
  | 'estimate'
  | 'arrest'
  | 'charge'
  | 'prosecute'
  | 'convict'
  | 'acquit'
  | 'close'
  /** What was brought against people was given up: "dropped charges against eight men". */
  | 'drop'
  | 'investigate'
  | 'report'
  | 'train'
  | 'inspect'
  | 'raid'
  | 'dismantle';

/** Signs that decide about percentages, sums and years. */
export type SignConcept =
  | 'rise'
  | 'fall'
  | 'rate'
  /** Cases that ended in a conviction. */
  | 'outcome'
  | 'age'
  | 'law'
  /** The most or least that a term can be: of the law, unless a court is spoken of. */
  | 'limit'
  | 'prison'
  | 'request'
  | 'fine'
  | 'proceeds'
  | 'funding'
  | 'price'
  | 'wage'
  | 'duration';

/** A word that helps to decide what a number counts. */
export type Cue =
  | { readonly role: 'noun'; readonly concept: NounConcept }
  | { readonly role: 'act'; readonly concept: ActConcept }
  | { readonly role: 'sign'; readonly concept: SignConcept };

export type CueRule = Rule<Cue>;

/** The cue words of a language and the small words of its syntax. */
export interface MeasureLanguage {
  readonly rules: readonly CueRule[];
  /** Words that may stand between a number and the noun it counts; tested against the gap with its spaces. */
  readonly gap: RegExp;
  /** "of them", "de ellas": the number is part of the figure before. Tested right after the number. */
  readonly partitive: RegExp;
  /** Verb or sign that links a subject to a number that follows: "is", "reached", "suman", ":". Tested right before. */
  readonly linking: RegExp;
  /** "more than in 2020", "menos que": the number is a difference. Group `fall` when it is a fall. Tested right after the number or its noun. */
  readonly difference: RegExp;
  /** "turned out to be victims": tested right after a number. */
  readonly isVictims: RegExp;
  /** A help or reporting line: complaints in its sentence are contacts. */
  readonly hotline: RegExp;
  /** Where a clause ends. */
  readonly clauseEnd: RegExp;
  readonly syntax: MeasureSyntax;
}

const LETTER_BEFORE = '(?<![\\p{L}])';
const LETTER_AFTER = '(?![\\p{L}])';

/** A rule for nouns. Alternatives are separated by `|` in the pattern. */
export function noun(concept: NounConcept, pattern: string): CueRule {
  return cue({ role: 'noun', concept }, `${concept} noun`, pattern);
}

/** A rule for verbs and their participles. */
export function act(concept: ActConcept, pattern: string): CueRule {
  return cue({ role: 'act', concept }, `${concept} verb`, pattern);
}

/** A rule for other signs. */
export function sign(concept: SignConcept, pattern: string): CueRule {
  return cue({ role: 'sign', concept }, `sign of ${concept}`, pattern);
}

function cue(value: Cue, name: string, pattern: string): CueRule {
  return { name, pattern: new RegExp(`${LETTER_BEFORE}(?:${pattern})${LETTER_AFTER}`, 'giu'), produce: () => value };
}
