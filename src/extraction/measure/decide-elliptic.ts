import type { NumberMention } from '../number/number.ts';
import { actAfter, actAround, actBefore, isLed } from './acts.ts';
import { VICTIM_MEASURES } from './carried-over.ts';
import type { NounConcept } from './cue.ts';
import { measureOf } from './measure-of.ts';
import {
  actOfLabel,
  isInList,
  isLabel,
  isOfPeople,
  reportedBefore,
  subjectBefore,
  topicOfSentence,
} from './subject.ts';
import {
  isInParenthesis,
  nearestSign,
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
  const labelled = isParenthesised ? null : actOfLabel(view, number);
  if (labelled) return inherited(labelled, 'its label says what was done', 'stated');
  const pair = respectiveFigure(view, number, earlier);
  if (pair) return inherited(pair, 'answers the figures before, in order');

  const counts = earlier.filter(isCount);
  const last = counts.at(-1) ?? null;
  const subject = isParenthesised ? null : subjectBefore(view, number);
  const named = subject?.concept ?? whoIsCounted(last?.noun ?? null) ?? (last ? null : topicOfSentence(view, number));
  const antecedent = named && isSaidOfPeople(view, number, named) ? 'person' : named;
  const following = actAfter(view, number.unitEnd, antecedent ?? 'person');
  // "continued 20 of earlier years and closed nine": a verb behind "and" begins anew.
  const after = following && last && opensPredicate(view, following.start) ? null : following;
  const isPartitive = view.language.partitive.test(view.masked.slice(number.unitEnd));
  const again = namedAgain(view, number, counts);
  // "identified 310 victims … referred all 310 to care"
  const led = again ? actBefore(view, number, 'victim') : null;
  const isDoneFor = led !== null && led.distance <= DIRECT && (led.concept === 'assist' || led.concept === 'rescue');
  if (again && !isDoneFor && !isParenthesised && (!after || after.concept === 'identify'))
    return inherited(again, 'figure taken up again');
  // "seized 70,000 euros and four guns", but "freed 40 hostesses"
  if (!after && !subject && view.language.syntax.nounLike?.test(view.masked.slice(number.unitEnd))) {
    const done = directAct(view, number);
    return done
      ? inherited(done, 'the verb right before it says who is counted', 'stated')
      : inherited({ measure: 'other', unit: 'other' }, 'counts something for which no word is known', 'guessed');
  }
  // "331 went to court: 11 ended in a conviction, one was dismissed and 319 were still pending"
  const whole = view.language.syntax.pendingAfter?.test(view.masked.slice(number.unitEnd))
    ? counts.find(({ end, value, noun }) => end !== null && value >= number.value && !isOfPeople(noun))
    : undefined;
  if (whole) return inherited(whole, 'still open of the figure before');
  if (view.language.isVictims.test(view.masked.slice(number.unitEnd)))
    return inherited({ measure: 'victims_identified', unit: 'victim' }, 'said to be victims');
  // "rescued 50 … 12 of them were listed as missing": what is said of a part does not change what was counted.
  if (after?.concept === 'identify' && isPartitive && last && !subject && VICTIMS_FOUND.has(last.measure))
    return inherited(last, 'part of a figure before');
  // "612 were exploited at home and another 195 had been recruited abroad"
  if (after?.concept === 'describe' && last && !subject && isOfPeople(last.noun))
    return inherited(last, 'people of a figure before');
  const isObject = after !== null && isLed(view, number, antecedent ?? 'person');
  if (after && !isObject && (subject || last || after.distance <= DIRECT)) {
    return inherited(measureOf(antecedent ?? 'person', after.concept), `bare number, ${after.concept} verb after it`);
  }
  if (isOffenceAlone(view, number) && last?.measure === 'other')
    return inherited(
      { measure: 'cases_reported', unit: last.unit === 'complaint' ? 'complaint' : 'case' },
      'counts the offence itself',
    );
  const { proForm, proFormAfter } = view.language.syntax;
  // "not all were victims of trafficking: 183 were"
  if (last && (proForm?.test(leftOf(view, number)) || proFormAfter?.test(view.masked.slice(number.unitEnd))))
    return inherited(last, 'said to be what was before');
  // "two thirds, some 99,000 million": a number this large beside sums is a sum.
  const sum = number.value >= LARGE_SUM ? earlier.findLast(({ form }) => form === 'money') : null;
  if (sum) return inherited(sum, 'large number after a sum');
  if (isCalledRate(view, number))
    return inherited({ measure: 'rate', unit: 'x100k' }, 'bare number that is called a rate', 'stated');
  const latest = earlier.at(-1) ?? null;
  const isInSentence = latest !== null && latest.end !== null;
  // "15 years in prison; where the victim is a child it rises to 25"
  if (subject && isOfPeople(subject.concept) && isInSentence && latest.timeUnit !== null && !isPartitive)
    return inherited(latest, 'like the figure beside it');
  if (subject) {
    const act = actAround(view, number, subject);
    // "Children: 90" on a list of complaints counts complaints.
    if (!act && last && subject.concept === 'person' && isLabel(view, number, subject))
      return inherited(last, 'a part of the figures before, by its label');
    const known = earlier.findLast(
      (figure) =>
        (figure.noun === subject.concept || (isOfPeople(subject.concept) && isOfPeople(figure.noun))) &&
        figure.end === null,
    );
    if (
      !act &&
      known &&
      isCount(known) &&
      (subject.concept === 'victim' || subject.concept === 'person' || known.measure === 'hotline_contacts')
    )
      return inherited(known, `${subject.concept} noun before a linking verb, as before`);
    const reported = act ? null : reportedBefore(view, counts, subject.concept);
    if (reported) return inherited(reported, 'received by a line, as before');
    const rule = act
      ? `${subject.concept} noun before it, ${act} verb`
      : `${subject.concept} noun before a linking verb`;
    return inherited(measureOf(subject.concept, act), rule, 'stated');
  }
  const share = shareBefore(view, number);
  const before = actBefore(view, share ?? number, antecedent ?? 'person');
  const direct = before ? null : directAct(view, number);
  if (direct) return inherited(direct, 'the verb right before it says who is counted', 'stated');
  if (before && !last && before.distance <= (before.concept === 'estimate' ? DIRECT * 2 : DIRECT)) {
    const gap = view.masked.slice(before.end, number.unitStart);
    if (isPartitive || !/[,;:]/.test(gap)) {
      const rule = `bare number right after a verb of ${before.concept}`;
      return inherited(measureOf(antecedent ?? 'person', before.concept), rule, 'stated');
    }
  }
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
  const isOfThem = view.language.syntax.ofThem?.test(view.masked.slice(number.unitEnd)) ?? isPartitive;
  const isNear = latest?.end !== null && latest !== null && number.start - latest.end < NEXT_TO_A_SUM;
  // "up to 20 years for trafficking and up to 14 for slavery"
  const isTerm = latest?.measure === 'penalty_range' || latest?.measure === 'sentence_length';
  if (
    isInSentence &&
    !isOfThem &&
    (isTerm || !isPartitive) &&
    (latest.form === 'rate100k' ||
      latest.timeUnit !== null ||
      (latest.form === 'money' && (isNear || number.value >= SMALLEST_SUM)))
  ) {
    // "16 million shillings ($160,000)": what stands in parentheses only converts the sum before it.
    const sum = earlier.findLast((figure) => figure.form === 'money' && figure.end !== null && !figure.isAside);
    return inherited(latest.form === 'money' && sum ? sum : latest, 'like the figure beside it');
  }
  if (isInSentence && latest.form === 'percent' && latest.subject) {
    const { subject: whole } = latest;
    const known =
      reportedBefore(view, counts, whole) ?? (before ? null : counts.findLast(({ noun }) => noun === whole));
    return inherited(
      known ?? (isParenthesised && last && last.end !== null ? last : measureOf(whole, before?.concept ?? null)),
      'what the percentage before is of',
    );
  }
  // "82% of the victims … 4 014 against 3 990": what the percentage of the sentence before is of.
  if (
    latest &&
    !isInSentence &&
    latest.measure === 'percent_share' &&
    latest.subject &&
    latest.subject !== last?.noun
  ) {
    const known = counts.findLast((figure) => figure.noun === latest.subject);
    if (known && !before) return inherited(known, 'what the percentage before is of');
    // "62 % of the people … In all they were 74": nothing else was counted yet.
    if (!last) return inherited(measureOf(latest.subject, null), 'what the percentage before is of');
  }
  if (last && last.end !== null) {
    // "24.9 million were in forced labour and 15.4 million forced into marriage"
    const isSame = before?.concept === 'describe' && VICTIM_MEASURES.has(last.measure);
    return before && !isSame
      ? inherited(
          measureOf(whoIsCounted(last.noun) ?? antecedent ?? 'person', before.concept),
          `noun of the figure before, ${before.concept} verb`,
        )
      : inherited(last, 'bare number after a figure of its sentence');
  }
  const topic = topicOfSentence(view, number);
  // "recognised 47 as victims"
  if (topic && before && before.distance <= DIRECT)
    return inherited(measureOf(topic, before.concept), `${topic} noun of the sentence, ${before.concept} verb`);
  if (topic) {
    const known =
      reportedBefore(view, counts, topic) ?? earlier.findLast((figure) => figure.noun === topic && isCount(figure));
    return inherited(known ?? measureOf(topic, null), `${topic} noun of the sentence`);
  }
  if (last) {
    const basis = isPartitive || isParenthesised ? 'inherited' : 'guessed';
    return before
      ? inherited(
          measureOf(whoIsCounted(last.noun) ?? antecedent ?? 'person', before.concept),
          `noun of a figure before, ${before.concept} verb`,
          basis,
        )
      : inherited(wholeOfParts(counts) ?? last, 'bare number after figures of other sentences', basis);
  }
  // A list right below a title: "Complaints of trafficking … 2016: 412".
  const title = view.titleFigures.at(-1);
  if (title && isInList(view, number)) return inherited(title, 'on a list below the title');
  return { measure: null, rule: 'nothing beside it or before it says what it counts' };
}

/** What was counted before a verb that can only be said of people: "searched 27 premises. Seven were arrested." */
const THINGS: ReadonlySet<NounConcept> = new Set<NounConcept>([
  'raid',
  'search',
  'operation',
  'vehicle',
  'group',
  'inspection',
  'other',
]);

function isSaidOfPeople(view: MeasureView, number: NumberMention, noun: NounConcept): boolean {
  if (!THINGS.has(noun) || actAfter(view, number.unitEnd, noun)) return false;
  return actAfter(view, number.unitEnd, 'suspect') !== null || actAfter(view, number.unitEnd, 'victim') !== null;
}

/** Most figures that are parts of one before them. */
const MOST_PARTS = 6;

/** "received 14 reports: five founded, four unfounded and five still open. In 2022 there were six": like the whole. */
function wholeOfParts(counts: readonly EarlierFigure[]): EarlierFigure | null {
  let sum = counts.at(-1)?.value ?? 0;
  for (let at = counts.length - 2; at >= 0 && at >= counts.length - 1 - MOST_PARTS; at--) {
    const figure = counts[at]!;
    if (figure.value === sum && at < counts.length - 2) return figure;
    sum += figure.value;
  }
  return null;
}

/** Whether a verb stands right behind "and". */
function opensPredicate(view: MeasureView, start: number): boolean {
  return [3, 4, 5].some((length) =>
    view.language.syntax.pairJoin.test(view.masked.slice(Math.max(0, start - length), start)),
  );
}

/** From here on a bare number after a sum is a sum. */
const LARGE_SUM = 1_000_000;
/** How far behind a sum a bare number may stand that is a sum as well. */
const NEXT_TO_A_SUM = 45;
/** A larger number behind a sum is a sum wherever it stands. */
const SMALLEST_SUM = 100;

/** Whom or what a noun of action is about, of which more can be said: "47 arrests, of whom 24 were found guilty". */
function whoIsCounted(noun: NounConcept | null): NounConcept | null {
  if (noun === 'arrest' || noun === 'conviction' || noun === 'accusation') return 'suspect';
  return noun === 'investigation' ? 'case' : noun;
}

const VICTIMS_FOUND: ReadonlySet<string> = new Set(['victims_rescued', 'victims_assisted']);

/** "The 29 were brought to the house", "of the 419": a figure stated before, named again by its value alone. */
function namedAgain(view: MeasureView, number: NumberMention, counts: readonly EarlierFigure[]): EarlierFigure | null {
  if (number.value < FEWEST_NAMED_AGAIN) return null;
  const left = view.masked.slice(Math.max(0, number.unitStart - 8), number.unitStart);
  if (!view.language.syntax.definite.test(left)) return null;
  return counts.findLast((figure) => figure.value === number.value) ?? null;
}

/** Smaller numbers are too common to be the same ones. */
const FEWEST_NAMED_AGAIN = 4;

/** The percentage of which a number in parentheses is the count: "assisted 46 percent (307)". */
function shareBefore(view: MeasureView, number: NumberMention): NumberMention | null {
  const previous = view.numbers[view.numbers.indexOf(number) - 1];
  if (previous?.form !== 'percent' || !isInParenthesis(view, number)) return null;
  return /^\s\(\P{L}{0,3}$/u.test(view.masked.slice(previous.unitEnd, number.unitStart)) ? previous : null;
}

/** How near a verb must stand before a bare number to say by itself who is counted. */
const DIRECT = 12;

/** "investigated 14 cases, arresting 19": the verb right before the number is of people, whatever was counted before. */
function directAct(view: MeasureView, number: NumberMention): Pick<EarlierFigure, 'measure' | 'unit'> | null {
  const ofSuspects = actBefore(view, number, 'suspect');
  if (ofSuspects && ofSuspects.distance <= DIRECT) return measureOf('suspect', ofSuspects.concept);
  const ofVictims = actBefore(view, number, 'victim');
  return ofVictims?.concept === 'rescue' && ofVictims.distance <= DIRECT ? measureOf('victim', 'rescue') : null;
}

function leftOf(view: MeasureView, number: NumberMention): string {
  return view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
}

/** "the rate per 100,000 inhabitants was 3.1": a rate is named before the verb that links it to the number. */
function isCalledRate(view: MeasureView, number: NumberMention): boolean {
  if (!view.language.linking.test(leftOf(view, number)) || !/100[.,\s]?000|cien mil/u.test(view.text)) return false;
  const rate = nearestSign(view, number, ['rate'], 90);
  return rate !== null && rate.isBefore;
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

/** Longest run of bare numbers that answers figures before. */
const LONGEST_RUN = 6;

/**
 * "fueron siete y tres", "compared with 28, 15 and 11, respectively": a run of bare numbers answers as many figures before,
 * in order.
 */
function respectiveFigure(
  view: MeasureView,
  number: NumberMention,
  earlier: readonly EarlierFigure[],
): EarlierFigure | null {
  const { pairJoin, listJoin, respectively } = view.language.syntax;
  const index = view.numbers.indexOf(number);
  const isBare = (mention: NumberMention): boolean => mention.form === 'cardinal' && mention.timeUnit === null;
  const joins = (a: NumberMention | undefined, b: NumberMention | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    isBare(a) &&
    isBare(b) &&
    listJoin.test(view.masked.slice(a.unitEnd, b.unitStart));
  let first = index;
  while (index - first < LONGEST_RUN && joins(view.numbers[first - 1], view.numbers[first])) first--;
  let last = index;
  while (last - index < LONGEST_RUN && joins(view.numbers[last], view.numbers[last + 1])) last++;
  const length = last - first + 1;
  const end = view.numbers[last];
  const start = view.numbers[first];
  if (length < 2 || !start || !end || !isBare(number)) return null;
  const following = view.masked.slice(end.unitEnd);
  const isSaid = respectively.test(following);
  const next = view.numbers[first + 1];
  const isPair = length === 2 && next !== undefined && pairJoin.test(view.masked.slice(start.unitEnd, next.unitStart));
  if (!isSaid && !(isPair && /^\s*(?:$|[.;,])/u.test(following))) return null;
  const counts = earlier.filter(isCount);
  const figure = counts.at(-length) ?? null;
  const other = counts.at(-1) ?? null;
  return figure && other && (isSaid || number !== start || figure.measure !== other.measure) ? figure : null;
}

/** "27 de trata", "12 for trafficking": the number counts the offence itself. */
function isOffenceAlone(view: MeasureView, number: NumberMention): boolean {
  return view.language.syntax.offenceAlone.test(view.text.slice(number.unitEnd));
}
