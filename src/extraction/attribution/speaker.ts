import type { Rule } from '../rule.ts';

/** What a sentence says about who speaks, who passes on, and who counted. */
export interface SpeakerProduct {
  /** `relay`: a paper that passes the word on. `speaker`: who says it. `producer`: whose count it is. */
  readonly role: 'relay' | 'speaker' | 'producer';
  readonly name: string;
  /** The organisation of a person, where the sentence names it. */
  readonly organisation: string | null;
}

export type SpeakerRule = Rule<SpeakerProduct>;

/** The attribution rules of a language. */
export interface AttributionLanguage {
  readonly rules: readonly SpeakerRule[];
  /** Words without which no rule can match: a sentence without them is not looked at. */
  readonly needs: RegExp;
  /** Words that are no name although they open a sentence with a capital. */
  readonly notNames: ReadonlySet<string>;
  /**
   * A sentence that opens with the state or a part of it (group `head`) and what it did: the word of the body named
   * before ends there. What police and courts did may well stand in the count of another body.
   */
  readonly newSubject: RegExp;
  /** How the source of a penalty is called: "law", "ley". */
  readonly law: string;
}
