import type { NumberMention } from '../number/number.ts';
import { actAfter, actAround, actBefore } from './acts.ts';
import { measureOf } from './measure-of.ts';
import {
  isInParenthesis,
  nounAfter,
  type CountedNoun,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
  type NoClaim,
} from './view.ts';

/** A number without a noun of its own: "27 of them", "(38)", "up from 190", "the number of cases is 258". */
export function decideElliptic(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): MeasureDecision | NoClaim {
  const inherited = (
    figure: Pick<EarlierFigure, 'measure' | 'unit'>,
    rule: string,
    basis: MeasureDecision['basis'] = 'inherited',
  ): MeasureDecision => ({
    measure: figure.measure,
    unit: figure.unit,
    sign: 1,
    basis,
    nounEnd: number.unitEnd,
    rule,
  });
  const isParenthesised = isInParenthesis(view, number);
  const pair = respectiveFigure(view, number, earlier);
  if (pair) return inherited(pair, 'answers the figures before, in order');

  const counts = earlier.filter(isCount);
  const last = counts.at(-1) ?? null;
  const subject = isParenthesised ? null : subjectBefore(view, number);
  const antecedent = subject?.concept ?? last?.noun ?? null;
  const after = actAfter(view, number.unitEnd, antecedent ?? 'person');
  if (after && (subject || last)) {
    return inherited(measureOf(antecedent ?? 'person', after.concept), `bare number, ${after.concept} verb after it`);
  }
  if (view.language.isVictims.test(view.masked.slice(number.unitEnd)))
    return inherited({ measure: 'victims_identified', unit: 'victim' }, 'said to be victims');
  if (isOffenceAlone(view, number) && last?.measure === 'other')
    return inherited(
      { measure: 'cases_reported', unit: last.unit === 'complaint' ? 'complaint' : 'case' },
      'counts the offence itself',
    );
  if (subject) {
    const known = earlier.findLast((figure) => figure.noun === subject.concept && figure.end === null);
    const act = actAround(view, number, subject);
    if (
      !act &&
      known &&
      isCount(known) &&
      (subject.concept === 'victim' || subject.concept === 'person' || known.measure === 'hotline_contacts')
    )
      return inherited(known, `${subject.concept} noun before a linking verb, as before`);
    const rule = act
      ? `${subject.concept} noun before it, ${act} verb`
      : `${subject.concept} noun before a linking verb`;
    return inherited(measureOf(subject.concept, act), rule, 'stated');
  }
  const before = actBefore(view, number, antecedent ?? 'person');
  const registered = actBefore(view, number, 'case');
  if (
    !before &&
    registered?.concept === 'report' &&
    registered.distance < 25 &&
    last &&
    last.noun !== 'victim' &&
    last.noun !== 'person'
  ) {
    const known = counts.findLast((figure) => figure.noun === 'case' || figure.noun === 'complaint');
    if (known) return inherited(known, 'registered, like the cases before');
  }
  const latest = earlier.at(-1) ?? null;
  const isInSentence = latest !== null && latest.end !== null;
  const isPartitive = view.language.partitive.test(view.masked.slice(number.unitEnd));
  if (
    isInSentence &&
    !isPartitive &&
    (latest.form === 'rate100k' || latest.timeUnit !== null || latest.form === 'money')
  ) {
    // "16 million shillings ($160,000)": what stands in parentheses only converts the sum before it.
    const sum = earlier.findLast((figure) => figure.form === 'money' && figure.end !== null && !figure.isAside);
    return inherited(latest.form === 'money' && sum ? sum : latest, 'like the figure beside it');
  }
  if (isInSentence && latest.form === 'percent' && latest.subject)
    return inherited(measureOf(latest.subject, before?.concept ?? null), 'what the percentage before is of');
  if (last && last.end !== null) {
    return before && last.noun
      ? inherited(measureOf(last.noun, before.concept), `noun of the figure before, ${before.concept} verb`)
      : inherited(last, 'bare number after a figure of its sentence');
  }
  const topic = topicOfSentence(view, number);
  if (topic) {
    const known = earlier.findLast((figure) => figure.noun === topic && isCount(figure));
    return inherited(known ?? measureOf(topic, null), `${topic} noun of the sentence`);
  }
  if (last) {
    const basis = isPartitive || isParenthesised ? 'inherited' : 'guessed';
    return before && last.noun
      ? inherited(measureOf(last.noun, before.concept), `noun of a figure before, ${before.concept} verb`, basis)
      : inherited(last, 'bare number after figures of other sentences', basis);
  }
  return { measure: null, rule: 'nothing beside it or before it says what it counts' };
}

/** Whether a figure counts things, as against sums, ages and percentages. */
function isCount(figure: EarlierFigure): boolean {
  return (
    figure.form === 'cardinal' &&
    figure.timeUnit === null &&
    figure.measure !== 'age_range' &&
    figure.measure !== 'count_change'
  );
}

/** "fueron siete y tres": two bare numbers answer the two figures before, in order. */
function respectiveFigure(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): EarlierFigure | null {
  const index = view.numbers.indexOf(number);
  const next = view.numbers[index + 1];
  const previous = view.numbers[index - 1];
  const joins = (a: NumberMention | undefined, b: NumberMention | undefined): boolean =>
    a !== undefined && b !== undefined && view.language.syntax.pairJoin.test(view.masked.slice(a.unitEnd, b.unitStart));
  const isEnd = (mention: NumberMention | undefined): boolean =>
    mention !== undefined && /^\s*(?:$|[.;,]|respectiv)/iu.test(view.masked.slice(mention.unitEnd));
  const isFirst = joins(number, next) && isEnd(next) && next?.form === 'cardinal' && next.timeUnit === null;
  const isSecond =
    joins(previous, number) &&
    isEnd(number) &&
    previous?.form === 'cardinal' &&
    previous.timeUnit === null &&
    !nounAfter(view, previous);
  if (!isFirst && !isSecond) return null;
  const counts = earlier.filter(isCount);
  const figure = counts.at(-2) ?? null;
  const other = counts.at(-1) ?? null;
  return figure && other && (isSecond || figure.measure !== other.measure) ? figure : null;
}

/** The subject of a linking verb before the number: "the number of cases … is 258", "Casos: 40". */
function subjectBefore(view: MeasureView, number: NumberMention): CountedNoun | null {
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  if (!view.language.linking.test(left)) return null;
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
  // What is counted rather than who is involved: "the number of cases involving children is 12".
  return (
    candidates.find(
      ({ concept }) =>
        concept === 'case' || concept === 'complaint' || concept === 'conviction' || concept === 'investigation',
    ) ??
    candidates.at(-1) ??
    null
  );
}

/** The counted noun of a sentence whose numbers stand bare: "Chiapas (148) y … concentran la mayoría de los casos". */
function topicOfSentence(view: MeasureView, number: NumberMention): CountedNoun['concept'] | null {
  const isTopic = ({ value }: (typeof view.cues.nouns)[number]): boolean =>
    value.concept === 'case' ||
    value.concept === 'complaint' ||
    value.concept === 'victim' ||
    value.concept === 'investigation' ||
    value.concept === 'conviction' ||
    value.concept === 'contact' ||
    value.concept === 'sentence';
  const before = view.cues.nouns.findLast((noun) => isTopic(noun) && noun.end <= number.start);
  const after = view.cues.nouns.find((noun) => isTopic(noun) && noun.start >= number.end);
  return (before ?? after)?.value.concept ?? null;
}

/** "27 de trata", "12 for trafficking": the number counts the offence itself. */
function isOffenceAlone(view: MeasureView, number: NumberMention): boolean {
  return view.language.syntax.offenceAlone.test(view.text.slice(number.unitEnd));
}
