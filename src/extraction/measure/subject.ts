import type { NumberMention } from '../number/number.ts';
import { isCompatible } from './acts.ts';
import type { NounConcept } from './cue.ts';
import { measureOf } from './measure-of.ts';
import { nounAfter, type CountedNoun, type EarlierFigure, type MeasureView } from './view.ts';

/** Where people are, rather than who is counted. */
const PLACES: ReadonlySet<NounConcept> = new Set<NounConcept>(['other', 'raid', 'vehicle', 'irrelevant']);

/** Whether a number stands in a line of labels and numbers. */
export function isInList(view: MeasureView, number: NumberMention): boolean {
  const before = view.masked.slice(Math.max(0, number.unitStart - 3), number.unitStart);
  const after = view.masked.slice(number.unitEnd, number.unitEnd + 3);
  return /[:–—=|(]\s?$/u.test(before) || /^\s?(?:$|[·|•])/u.test(after);
}

/** "Identified: 241", "Brought home from abroad: 33", "Taken to court: 39; convicted: five": a verb labels the number. */
export function actOfLabel(view: MeasureView, number: NumberMention): Pick<EarlierFigure, 'measure' | 'unit'> | null {
  const label = /(?:^|[;•|/]\s{0,2})([^;:•|/#]{3,80})[:–—]\s$/u.exec(
    view.masked.slice(Math.max(0, number.unitStart - 100), number.unitStart),
  );
  if (!label?.[1]) return null;
  const to = number.unitStart - 2;
  const from = to - label[1].length;
  const act = view.cues.acts.find(({ start, end }) => start >= from && end <= to);
  if (!act) return null;
  const named = view.cues.nouns.find(
    ({ start, end, value }) => start >= from && end <= to && value.concept !== 'offence' && !PLACES.has(value.concept),
  );
  if (named) {
    const isTrained = named.value.concept === 'official' && act.value.concept === 'train';
    return isTrained ? measureOf('official', 'train') : null;
  }
  for (const noun of ['victim', 'suspect', 'case'] as const) {
    if (isCompatible(noun, act.value.concept)) return measureOf(noun, act.value.concept);
  }
  return null;
}

/** Whether only a sign stands between a word for people and its number: "Women: 12", "children – 90". */
export function isLabel(view: MeasureView, number: NumberMention, subject: CountedNoun): boolean {
  return /^\s?[:–—-]\s$/u.test(view.masked.slice(subject.end, number.unitStart));
}

/** The subject of a linking verb before the number: "the number of cases … is 258", "Casos: 40". */
export function subjectBefore(view: MeasureView, number: NumberMention): CountedNoun | null {
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  if (!view.language.linking.test(left)) return labelBefore(view, number);
  const previous = view.numbers.findLast((other) => other.unitEnd <= number.unitStart && other.form !== 'identifier');
  const from = previous ? (nounAfter(view, previous)?.end ?? previous.unitEnd) : 0;
  const nouns: CountedNoun[] = view.cues.nouns
    .filter(
      ({ value }) =>
        value.concept !== 'irrelevant' &&
        value.concept !== 'other' &&
        value.concept !== 'offence' &&
        value.concept !== 'official',
    )
    .map(({ start, end, value }) => ({ start, end, concept: value.concept }));
  for (const { start, end } of view.demonyms) nouns.push({ start, end, concept: 'person' });
  const candidates = nouns
    .filter(({ start, end }) => start >= from && end <= number.unitStart)
    .sort((a, b) => a.start - b.start);
  // Who or what is counted rather than where: "children found on farms numbered 12".
  const counted = candidates.filter(({ concept }) => !PLACES.has(concept));
  // "the number of persons found guilty of an offence is 12"
  const numbered = candidates.find(({ start }) => view.language.syntax.numberOf?.test(view.masked.slice(from, start)));
  if (numbered) return numbered;
  // What is counted rather than who is involved: "the number of cases involving children is 12".
  const found =
    candidates.find(
      ({ concept }) =>
        concept === 'case' || concept === 'complaint' || concept === 'conviction' || concept === 'investigation',
    ) ??
    counted.at(-1) ??
    candidates.at(-1);
  if (!found) return null;
  // "the victims of those cases are 228": victims, whatever they are victims of.
  const head = candidates.find(
    ({ concept, end }) => isOfPeople(concept) && view.language.syntax.nounOf?.test(view.masked.slice(end, found.start)),
  );
  return head ?? found;
}

/** A report or contact of which a line was said before to receive them. */
export function reportedBefore(
  view: MeasureView,
  counts: readonly EarlierFigure[],
  noun: NounConcept,
): EarlierFigure | null {
  if (noun !== 'complaint' && noun !== 'contact') return null;
  const known = [...view.titleFigures, ...counts].findLast(
    (figure) => figure.noun === 'complaint' || figure.noun === 'contact',
  );
  return known?.measure === 'hotline_contacts' ? known : null;
}

/** "investigations, 74; arrests, 112", "the labourers, 38 in all": the noun to which a number is added. */
export function labelBefore(view: MeasureView, number: NumberMention): CountedNoun | null {
  const { inAll, numberOf } = view.language.syntax;
  const isApposition = inAll?.test(view.masked.slice(number.unitEnd)) ?? false;
  const label = view.cues.nouns.find(
    ({ start, end }) =>
      view.masked.slice(end, number.unitStart) === ', ' &&
      (isApposition ||
        /(?:^|[:;•]\s{0,2})$/u.test(view.masked.slice(0, start)) ||
        numberOf?.test(view.masked.slice(0, start))),
  );
  return label ? { start: label.start, end: label.end, concept: label.value.concept } : null;
}

/** The counted noun of a sentence whose numbers stand bare: "Chiapas (148) y … concentran la mayoría de los casos". */
export function topicOfSentence(view: MeasureView, number: NumberMention): CountedNoun['concept'] | null {
  const isTopic = ({ value }: (typeof view.cues.nouns)[number]): boolean =>
    value.concept === 'case' ||
    value.concept === 'complaint' ||
    value.concept === 'victim' ||
    value.concept === 'investigation' ||
    value.concept === 'conviction' ||
    value.concept === 'inspection' ||
    value.concept === 'operation' ||
    value.concept === 'arrest' ||
    value.concept === 'contact' ||
    value.concept === 'sentence';
  const before = view.cues.nouns.findLast((noun) => isTopic(noun) && noun.end <= number.start);
  // "… son la venezolana (258) y la boliviana (86), aunque se han visto casos de …": another clause tells of others.
  const clauseEnd = view.cues.clauseEnds.find((at) => at >= number.end && !/[()]/.test(view.masked.charAt(at)));
  const after = view.cues.nouns.find(
    (noun) => isTopic(noun) && noun.start >= number.end && noun.start < (clauseEnd ?? Infinity),
  );
  return (before ?? after)?.value.concept ?? null;
}

/** Nouns for the victims, any of which may take up another. */
export function isOfPeople(noun: NounConcept | null): boolean {
  return noun === 'victim' || noun === 'person';
}
