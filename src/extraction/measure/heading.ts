import type { ActConcept, MeasureLanguage, NounConcept } from './cue.ts';
import { isCompatible } from './acts.ts';
import { measureOf } from './measure-of.ts';
import type { SentenceCues } from './sentence-cues.ts';
import type { EarlierFigure } from './view.ts';

/** Nouns that a heading may name as what the list below it counts. */
const COUNTED: ReadonlySet<NounConcept> = new Set<NounConcept>([
  'victim',
  'person',
  'case',
  'complaint',
  'investigation',
  'prosecution',
  'conviction',
  'acquittal',
  'arrest',
  'rescue',
  'assistance',
  'contact',
  'inspection',
]);
const OF_VICTIMS: ReadonlySet<ActConcept> = new Set<ActConcept>(['rescue', 'assist', 'identify']);

/** Whether a line without numbers is a heading, the opening of a list, or a question that asks for a number. */
export function isHeadingLine(text: string, { syntax }: MeasureLanguage): boolean {
  if (syntax.howMany?.test(text)) return true;
  return text.length < LONGEST_HEADING && !/[.!?…”"»)]$/u.test(text);
}

const LONGEST_HEADING = 110;

/**
 * What a heading or the opening of a list says is counted below, as a figure without a value: "Victims rescued, by region:".
 * A heading that names several things says nothing.
 */
export function headingFigure(cues: SentenceCues): EarlierFigure | null {
  const named = cues.nouns.filter(({ value }) => COUNTED.has(value.concept)).map(({ value }) => value.concept);
  // "Persons arrested": what was done to them says more than that they are people.
  const others = named.filter((concept) => concept !== 'person');
  const nouns = others.length > 0 ? others : named;
  const [noun] = nouns;
  if (!noun) return null;
  const isOfPeople = noun === 'victim' || noun === 'person';
  const act = cues.acts.find(({ value }) => OF_VICTIMS.has(value.concept) && isCompatible(noun, value.concept));
  if (isOfPeople && !act) return null;
  const found = measureOf(noun, isOfPeople && act ? act.value.concept : null);
  if (nouns.some((other) => other !== noun && !(isOfPeople && (other === 'victim' || other === 'person')))) return null;
  return {
    ...found,
    value: Infinity,
    form: 'cardinal',
    timeUnit: null,
    end: null,
    noun,
    isAside: false,
    subject: null,
  };
}
