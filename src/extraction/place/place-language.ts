import type { Rule } from '../rule.ts';

/** How a language places its figures. */
export interface PlaceLanguage {
  /** Institutions, currencies and words of law that tell a country (ISO 3166-1) or a region, or several: "AR CL UY". */
  readonly institutions: readonly Rule<string>[];
  /** Text between a number and a place after it that makes the place the number's. */
  readonly follows: RegExp;
  /** Text right before a place in which things happen: "in", "en la ciudad de". */
  readonly within: RegExp;
  /** Text before a place that makes it where somebody comes from. */
  readonly origin: RegExp;
  /** Text before a place that makes it whence people come, in the story of an event elsewhere. */
  readonly peopleFrom: RegExp;
  /** Text before a place that makes it where somebody spoke. */
  readonly saying: RegExp;
  /** Text before a place of exploitation from which somebody was brought back. */
  readonly destination: RegExp;
  /** Text before a place to which somebody was to be brought and was not, or is still on the way. */
  readonly bound: RegExp;
  /** Words of a breakdown by where people come from: countries in it are no places of the figures. */
  readonly byOrigin: RegExp;
  /** Text before a place to which people are taken or go, whatever became of it. */
  readonly toward: RegExp;
  /** Text before and after a nationality that makes it a side of a border: "on the Malaysian side", "del lado boliviano". */
  readonly sideBefore: RegExp;
  readonly sideAfter: RegExp;
  /** Text before or after a place that watches from abroad: an embassy, a State Department. */
  readonly observer: RegExp;
  readonly observerAfter: RegExp;
  /** Text around a nationality that makes it the country's own body or land: "policía boliviana", "Bolivian police". */
  readonly ownBodyBefore: RegExp;
  readonly ownBodyAfter: RegExp;
  /** Text around a nationality that makes it people's: "mujeres bolivianas", "12 Bolivian women". */
  readonly peopleBefore: RegExp;
  readonly peopleAfter: RegExp;
  /** Text after a capital that makes it its country's government: "Bucharest co-finances". */
  readonly metonym: RegExp;
  /** Text after a foreign country that makes it the one that acts for its people or speaks: "is freeing 60 of its nationals". */
  readonly actsAbroad: RegExp;
  /** Text between two places that makes them one answer: "La Paz and El Alto". */
  readonly joins: RegExp;
  /** Text after a place that makes it an authority rather than a place. */
  readonly government: RegExp;
  /** Text before a place that makes it part of an authority's name. */
  readonly authority: RegExp;
  /** Text before a place outside of which something happened. */
  readonly outside: RegExp;
  /** Words of the whole country's bodies: what follows is not about the division named before. */
  readonly whole: RegExp;
  /** "El país registró …", "in the country": the whole country as a place. */
  readonly country: RegExp;
  /** "El estado acumula …", "in the province": the division that holds the town spoken of. */
  readonly division: RegExp;
  /** "De ellas, …", "of these, …", "there": goes on where the last figure was. */
  readonly anaphora: RegExp;
  /** Between two figures: the second is the whole of which a place has the first: "140 of the 320 cases". */
  readonly ofWhole: RegExp;
  /** Between two figures: what follows is a part of what stands before. */
  readonly parts: RegExp;
  /** A place named because it has most or comes first in a list: one part of a whole. */
  readonly superlative: RegExp;
  /** Who acts in the story of one event: "the gang", "los detenidos". */
  readonly actor: RegExp;
  /** Words that say that a figure is of the whole country. */
  readonly nationwide: RegExp;
  /** Text before a word such as "paceño" that makes it where something happened rather than whence somebody comes. */
  readonly adjectiveAfter: RegExp;
  /** "In the capital": the capital of the country. */
  readonly capital: RegExp;
  /** "49 in its capital": that of the division named before. */
  readonly ownCapital: RegExp;
}
