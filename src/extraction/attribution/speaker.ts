import type { Rule } from '../rule.ts';

/**
 * What a source does in a sentence. `relay`: a paper that passes the word on. `speaker`: who says it. `producer`: whose
 * count it is. `counter`: who is said to have counted. `actor`: who did what is counted.
 */
export type SourceRole = 'relay' | 'speaker' | 'producer' | 'counter' | 'actor';

/** What a sentence says about who speaks, who passes on, and who counted. */
export interface SpeakerProduct {
  readonly role: SourceRole;
  readonly name: string;
  /** The organisation of a person, where the sentence names it. */
  readonly organisation: string | null;
}

export type SpeakerRule = Rule<SpeakerProduct>;

/** What stands before or after a name and makes it a source. */
export interface ContextRule {
  readonly name: string;
  readonly role: SourceRole;
  /** Before a name: ends with `$`. After a name: begins with `^`. */
  readonly pattern: RegExp;
}

/** Names of sources and what stands around them: any name in such a place is a source, known or not. */
export interface SourcePhrases {
  /** A phrase that may name a source, its article in front: group `name`. Global. */
  readonly phrase: RegExp;
  /** A word before a name that rules it out: whom somebody told. Ends with `$`. */
  readonly hearer: RegExp;
  readonly before: readonly ContextRule[];
  readonly after: readonly ContextRule[];
  /** A verb of speech right after an aside that tells what somebody is: that the aside names the organisation. */
  readonly office: RegExp;
  /** What follows the name of somebody of a body: "of the X", group `text`. */
  readonly partOf: RegExp;
  /** A word before a name that makes it a body's: "the charity X". Ends with `$`. */
  readonly introduced: RegExp;
  /** Between an office and its body: "of the". Ends with `$`. */
  readonly inOffice: RegExp;
  /** A person and the body in one: "X of the Y", groups `name` and `body`. Whole name. */
  readonly ofBody: RegExp;
  /** "its spokesman, X": a person of the body named last. Ends with `$`. */
  readonly ownOffice: RegExp;
  /** A name that holds the head noun of an organisation. */
  readonly body: RegExp;
  /** A name of a paper, an agency of news or a broadcaster. */
  readonly paper: RegExp;
  /** Words that name any body named before: "the agency", "la entidad". Whole name. */
  readonly mention: RegExp;
  /** Of those, words that may stand for a body of whatever name. */
  readonly anyBody: RegExp;
  /** Between two bodies of one subject: "X of the Y", "X and Y". Whole text. */
  readonly joint: RegExp;
  /** An office that opens a capitalised name: "Superintendent X", "Director of the X". */
  readonly titleInName: RegExp;
  /** Parts of a state, which in a report on a country count as its government. Whole name. */
  readonly ofState: RegExp;
  /** Bodies that are named by a common noun: they count, but what they do is news of nobody in particular. */
  readonly common: RegExp;
  /** Where one clause of a sentence ends and another source may begin. Global. */
  readonly clause: RegExp;
  /** Title of a yearly report on a country. */
  readonly narrative: RegExp;
  /** A heading under which the publisher speaks for itself. */
  readonly ownVoice: RegExp;
  /** How the government of a country is called. */
  readonly governmentOf: (country: string) => string;
  /** Name of a law where a sentence prints it: group `law`. */
  readonly lawName: RegExp;
}

/** The attribution rules of a language. */
export interface AttributionLanguage {
  readonly rules: readonly SpeakerRule[];
  /** Names in context; a language without them has its rules alone. */
  readonly phrases?: SourcePhrases;
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
