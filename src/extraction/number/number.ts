import type { Doubt } from '../cleaning/doubt.ts';
import type { Rule } from '../rule.ts';

/** A single number in digits or in words; offsets are relative to the sentence. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether it is written with digits only. */
  readonly digits: boolean;
  /** Multiplier word it ends with (million, mil …), which a range shares: "two to three million". */
  readonly scale: number;
  /** A lone "one", "un", "una": a number only inside a larger pattern ("one in five"). */
  readonly pronoun: boolean;
}

/** What a number is written as. Only some forms can be claims. */
export type NumberForm =
  | 'cardinal'
  | 'percent'
  | 'fraction'
  | 'share'
  | 'multiple'
  | 'money'
  | 'rate100k'
  /** Not a quantity: a date, an article of law, a telephone number, an address. */
  | 'identifier';

/** A number as a claim would cite it. Offsets are relative to the sentence. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly form: NumberForm;
  /** ISO 4217 code, or a sign or word whose country decides (`$`, `peso`, see `currency.ts`), or null. */
  readonly currency: string | null;
  /** End of the unit sign or word that belongs to the number ("%", "dollars"); the noun follows there. */
  readonly unitEnd: number;
  /** Start of a currency sign before the number, else its start; a qualifier stands before. */
  readonly unitStart: number;
  /** Time unit that follows directly ("years", "meses"), which decides between ages, penalties and durations. */
  readonly timeUnit: 'year' | 'month' | 'day' | 'other' | null;
  /** True when the form itself says that the value is rounded ("7 de cada 10"). */
  readonly rounded: boolean;
  /** True for "N per M" between two counts, such as convictions per complaint. */
  readonly isRate: boolean;
  /** True for a fall ("a fifth fewer", "halved"). */
  readonly falls: boolean;
  /** Why it may not be what was written, or null. */
  readonly doubt: Doubt | null;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** A number that is none of the quantities of a sentence, and why. Offsets are relative to the sentence. */
export interface PassedNumber {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What a number rule produces: everything that the rule knows; the reader fills in the rest. */
export interface NumberProduct {
  readonly form: NumberForm;
  readonly value: number;
  readonly valueMax?: number | null;
  readonly rounded?: boolean;
  readonly falls?: boolean;
  readonly isRate?: boolean;
  readonly timeUnit?: NumberMention['timeUnit'];
  /** The part of the match that is the number itself; the whole match when absent. */
  readonly token?: readonly [number, number] | null;
}

/** What rules may ask about the atoms of the sentence: `#` runs in the pattern are atoms. */
export interface NumberContext {
  /** The atom that lies at the span of a group. */
  atomAt(span: readonly [number, number] | null): Atom | null;
}

/** The number words and rules of a language. */
export interface NumberLanguage {
  /** Words below a thousand, in lower case, without accents. */
  readonly words: ReadonlyMap<string, number>;
  readonly hundred: string | null;
  /** Multiplier words: thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Word that joins tens and units or hundreds and the rest ("and", "y"). */
  readonly joiner: string;
  /** What the joiner may stand behind: tens ("treinta y dos"), hundreds ("two hundred and six"), thousands ("mil e duzentos"). */
  readonly joins: ReadonlySet<'tens' | 'hundreds' | 'thousands'>;
  /** Words that are pronoun or article as often as number; alone they are no number. */
  readonly pronouns: ReadonlySet<string>;
  /** Words of quantities that hold no number word: "half", "doubled". A sentence with neither needs no rules. */
  readonly wordsWithoutAtom: RegExp;
  /** Rules over the masked sentence, in which each atom is a run of `#`. */
  readonly rules: readonly Rule<NumberProduct, NumberContext>[];
  /** What may follow a number: percent, currency, time unit. Anchored at the number's end. */
  readonly percentAfter: RegExp;
  readonly currencyAfter: readonly (readonly [RegExp, string])[];
  /** Currencies whose word also names a people: what stands before the number decides. */
  readonly currencyAround?: readonly { readonly before: RegExp; readonly after: RegExp; readonly currency: string }[];
  readonly currencyBefore: readonly (readonly [RegExp, string])[];
  readonly timeAfter: readonly (readonly [RegExp, NonNullable<NumberMention['timeUnit']>])[];
}
