/**
 * The small words of a language that decide what a number is said of. Patterns on text before a number end with `$`, those
 * on text after it begin with `^`; the text is masked, with `#` for each number.
 */
export interface MeasureSyntax {
  /** Words that end the noun phrase a number opens. */
  readonly nounPhraseEnd: RegExp;
  /** Between a part and its whole: "23 of the 410". */
  readonly partOf: RegExp;
  /** "of" between a number and an offence: "30 of sex trafficking". After the number, up to the offence. */
  readonly ofOffence: RegExp;
  /** The offence itself is what the number counts: "12 for trafficking". After the number. */
  readonly offenceAlone: RegExp;
  /** Before a number that takes up a figure stated before: "the nine". */
  readonly definite: RegExp;
  /** Before and after the rest of a figure stated before: "the remaining two received". */
  readonly restBefore: RegExp;
  readonly restAfter: RegExp;
  /** Between numbers of a list. */
  readonly listJoin: RegExp;
  /** Between the two numbers of a pair, or two joined verbs. */
  readonly pairJoin: RegExp;
  /** Between counts that share a verb: " and ", ", ", " and about ". */
  readonly countJoin: RegExp;
  /** Between what is said of one number and the next number: " and ", ", and about". */
  readonly numberJoin: RegExp;
  /** Stretches with numbers that interrupt a clause: ", three of them minors,", "aged 41, 52 and 80". Global. */
  readonly asides: readonly RegExp[];
  /** After a run of numbers that answers the figures before, in order: ", respectively". */
  readonly respectively: RegExp;
  /** Before an age without the word "years": "girls aged", "edades de". */
  readonly agedBefore: RegExp;
  /** Before a range that is people's ages: "they were typically". */
  readonly agesOfPeopleBefore: RegExp;
  /** Before an extreme or mean age: "as young as". */
  readonly extremeAgeBefore: RegExp;
  /** Before the age of several people: "girls of". */
  readonly peopleOfAgeBefore: RegExp;
  /** Before how long something lasts: "for", "lleva". */
  readonly durationBefore: RegExp;
  /** After a term of prison: "in prison". */
  readonly prisonAfter: RegExp;
  /** Before a term of prison that "for" opens: "jailed for". */
  readonly jailedForBefore: RegExp;
  /** Before a term that the law only allows: "could face". */
  readonly mayFaceBefore: RegExp;
  /** Before a term that a court imposed: "was sentenced to". */
  readonly imposedBefore: RegExp;
  /** After a percentage that goes on as the one before did: "12 % in 2019". */
  readonly inAfter: RegExp;
  /** End of the gap between a verb of change and a number of which it is not the change: "rose from". */
  readonly notChangeGap: RegExp;
  /** Gap between a verb of change and its number: "rose by". */
  readonly changeGap: RegExp;
  /** After a percentage that is part of something: "40 % of". */
  readonly partAfter: RegExp;
  /** A word of change that may only be a qualifier: "more", with its gap "than". */
  readonly comparative: RegExp;
  readonly comparativeGap: RegExp;
  /** Gap before a level that was reached: "rose to". */
  readonly levelGap: RegExp;
  /** Words of rise or fall that only compare: "above", "por debajo". */
  readonly aboveOrBelow: RegExp;
  /** Sign that joins what fine and number belong to different things: " and ". */
  readonly clauseJoin: RegExp;
  /** Before a participle that closes a passive clause, in languages where the subject comes first: "were". */
  readonly passiveBefore?: RegExp;
  /** An aside between those counted and their verb, up to the auxiliary: ", thought to be minors, ". */
  readonly asideBeforeVerb?: RegExp;
  /** Between people and their cases: "five traffickers in three cases". The whole gap. */
  readonly inCases?: RegExp;
  /** Between cases and their people: "34 cases involving 58 suspects". The whole gap. */
  readonly withSuspects?: RegExp;
  /** After a second verb whose object is those counted before: "and freed them". */
  readonly objectAgain?: RegExp;
  /** Between people and the term that a court gave them: "three men to 21 years". The whole gap. */
  readonly termOfPeople?: RegExp;
  /** Before a part of the figure of the sentence before, by place or kind: "heads the list with". */
  readonly breakdown?: RegExp;
  /** Before the whole of which parts follow: "Of 700 complaints, seven …". */
  readonly wholeBefore?: RegExp;
  /** A question that asks for a number, which the next sentence answers. */
  readonly howMany?: RegExp;
  /** Before the age of a person without the word years: "two men of 24 and 31". */
  readonly ageOfPerson?: RegExp;
  /** Before a term of the law that its noun alone introduces: "the penalty, of 13 to 16 years". */
  readonly penaltyBefore?: RegExp;
  /** Between a noun and the one it belongs to: "victims of those cases". The whole gap. */
  readonly nounOf?: RegExp;
  /** Before and after a number of which a pro-form says what was said before: "lo fueron 183". */
  readonly proForm?: RegExp;
  readonly proFormAfter?: RegExp;
  /** A clause in which the noun before it is an object: " it had ". */
  readonly relative?: RegExp;
  /** Behind those accused, the crime by which others are counted: " who had kept eleven". */
  readonly relativeCrime?: RegExp;
  /** Between two numbers of one noun: " confirmed and ". */
  readonly adjectiveAndNext?: RegExp;
  /** Before a suspect whose cases the sentence before counted: "They involved ". */
  readonly casesInvolve?: RegExp;
  /** Before what a number or a superlative counts: "the number of ", "the most ". */
  readonly numberOf?: RegExp;
  /** After a number added to its noun: " in all". */
  readonly inAll?: RegExp;
  /** Before a sum that a court made somebody pay. */
  readonly obligedToPay?: RegExp;
  /** Opening of a sentence that breaks a total down: "By region,". */
  readonly breakdownOpening?: RegExp;
  /** After a percentage that compares: "compared with 2019". Groups `fall` and `drop` when it is less. */
  readonly comparedAfter?: RegExp;
  /** Before and after a percentage that is part of a whole, whatever change stands before: "made up", "were". */
  readonly shareBefore?: RegExp;
  readonly shareAfter?: RegExp;
  /** Before a term with which an offence is punished: "se castiga con". */
  readonly punishedBy?: RegExp;
  /** Before a fine that is counted in something other than money: "a fine of 150 to 250 minimum wages". */
  readonly fineBefore?: RegExp;
  /** Right after a number that is part of a figure before: " of them". */
  readonly ofThem?: RegExp;
  /** Before the figure that a figure of the sentence is compared with: "a decrease from". */
  readonly comparedBefore?: RegExp;
  /** Before a participle that is said of one thing only: "was". */
  readonly singularBefore?: RegExp;
  /** Before the number of a group, which one verb may be said of: "a group of". */
  readonly groupOf?: RegExp;
  /** Before how many a house could hold: "room for". */
  readonly capacityBefore?: RegExp;
  /** A noun after a number, known or not, by its form. */
  readonly nounLike?: RegExp;
  /** Between a verb and a number that is its object: " a otros ". */
  readonly objectJoin?: RegExp;
  /** The end of a participle that goes with the noun before it, no verb of a clause: "víctimas atendidas". */
  readonly attributive?: RegExp;
  /** After the cases of a whole on which nothing was decided yet: "were still pending". */
  readonly pendingAfter?: RegExp;
  /** Before a part of the figure before: ", including". */
  readonly includedBefore?: RegExp;
  /** Behind people who went missing, between the number and its noun included; and before them. */
  readonly missingAfter: RegExp;
  readonly missingBefore: RegExp;
}
