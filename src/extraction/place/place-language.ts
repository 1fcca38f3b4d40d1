import type { Rule } from '../rule.ts';

/** How a language places its figures. */
export interface PlaceLanguage {
  /** Institutions, currencies and words of law that tell a country (ISO 3166-1) or a region. */
  readonly institutions: readonly Rule<string>[];
  /** Text between a number and a place after it that makes the place the number's. */
  readonly follows: RegExp;
  /** Text right before a place in which things happen: "in", "en la ciudad de". */
  readonly within: RegExp;
  /** Text before a place that makes it where somebody comes from. */
  readonly origin: RegExp;
  /** Text before a place that makes it where somebody spoke. */
  readonly saying: RegExp;
  /** Text before a place of exploitation from which somebody was brought back. */
  readonly destination: RegExp;
  /** Text between two places that makes them one answer: "La Paz and El Alto". */
  readonly joins: RegExp;
  /** Text after a place that makes it an authority rather than a place. */
  readonly government: RegExp;
  /** Text before a place that makes it part of an authority's name. */
  readonly authority: RegExp;
  /** Text before a place outside of which something happened. */
  readonly outside: RegExp;
  /** Words that widen the place to the whole country. */
  readonly whole: RegExp;
  /** Words that say that a figure is of the whole country. */
  readonly nationwide: RegExp;
  /** Text before a word such as "paceño" that makes it where something happened rather than whence somebody comes. */
  readonly adjectiveAfter: RegExp;
  /** "58 in the capital". */
  readonly capital: RegExp;
}
