import type { Proposal } from '../claims/claim.ts';
import type { Period } from '../periods/period.ts';
import { countryOf } from '../places/place.ts';
import { inUnit } from './number/in-unit.ts';
import { DOUBT_REMARKS, doubtOf } from './cleaning/doubt.ts';
import type { AttributionTracker } from './attribution/chain.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { featuresOf } from './confidence/features.ts';
import type { LeftOut, Step } from './explanation.ts';
import { disputeOf } from './dispute/dispute.ts';
import { currencyCode } from './currency.ts';
import { formsOfFigure, joinExploitations } from './exploitation/exploitation.ts';
import { decideMeasure } from './measure/decide.ts';
import { MEASURE_LANGUAGES } from './measure/languages.ts';
import {
  isInParenthesis,
  nounAfter,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
} from './measure/view.ts';
import { subjectBefore } from './measure/subject.ts';
import type { NumberMention } from './number/number.ts';
import {
  CHANGES,
  decidePeriod,
  frameAfterFigure,
  frameAfterWords as periodAfterWords,
  EVENTS,
  TIMELESS,
} from './period/decide.ts';
import { periodOf, type SpanExpression } from './period/expression.ts';
import type { PeriodMention } from './period/find-periods.ts';
import { anaphoraOf, currentOf, daysOf, openParagraph } from './period/frame.ts';
import { PERIOD_LANGUAGES } from './period/languages.ts';
import { dashAsides } from './period/layout.ts';
import { settlePeriods } from './period/settle.ts';
import type { PeriodDecision, PeriodView } from './period/view.ts';
import type { PlaceView } from './place/attach.ts';
import { decidePlace } from './place/decide.ts';
import {
  frameAfterFigures,
  frameAfterWords,
  frameOfParagraph,
  frameOfSentence,
  type PlacedFigure,
} from './place/frame.ts';
import { DISPUTE_REMARKS, MERGED_REMARK, noteOf } from './notes.ts';
import { PLACE_LANGUAGES } from './place/home.ts';
import { readRows } from './place/list.ts';
import { placesThatCount } from './place/roles.ts';
import { placesIn } from './place/sentence-places.ts';
import { findQualifierRule } from './qualifier/qualifier.ts';
import type { ReadingState } from './reading-state.ts';
import { scopeSignOf } from './scope/scope.ts';
import type { SentenceFindings } from './sentence-findings.ts';
import type { Sentence } from './sentence.ts';
import { partsOfFigure } from './victim/parts-of-figure.ts';

/** Days that an event may take. */
const LONGEST_EVENT = 31;
/** What a report of one event counts. */
const OF_AN_EVENT: ReadonlySet<string> = new Set([...EVENTS, 'suspects_charged', 'convictions', 'sentence_length']);
/** A period is far from that of an event when it is so many times as long, and half a year at least. */
const MUCH_LONGER = 4;
const LEAST_FAR = 150;
const LONGEST_MAIN = 300;
/** Figures kept in mind across sentences. */
const MEMORY = 12;

/** A proposal with the decisions that made it. */
export interface ExplainedProposal {
  readonly proposal: Proposal;
  readonly steps: readonly Step[];
  /** Signs from which the confidence follows. */
  readonly features: readonly string[];
}

export interface SentenceReading {
  readonly claims: readonly ExplainedProposal[];
  readonly leftOut: readonly LeftOut[];
  readonly state: ReadingState;
}

/** Reads one sentence in the light of those before it. */
export function readSentence(
  findings: SentenceFindings,
  before: ReadingState,
  attribution: AttributionTracker,
): SentenceReading {
  const { language, dates, home } = before;
  const { sentence, dateline, numbers, masked, details, passed } = findings;
  const { text } = sentence;
  const isNewParagraph = sentence.paragraph !== before.paragraph;
  const placeLanguage = PLACE_LANGUAGES[language];
  const placeFrame = isNewParagraph ? frameOfParagraph(before.place) : before.place;
  const named = placesIn(sentence, home, before.nextPlace, placeFrame.current, placeLanguage);
  const opened = isNewParagraph ? openParagraph(before.period) : before.period;
  const settled = settlePeriods(findings.periods, opened, dates.published, details?.comparisons ?? []);
  const periods = settled.mentions;
  let state: ReadingState = {
    ...before,
    period: settled.frame,
    change: isNewParagraph ? null : before.change,
    nextPlace: named.nextPlace,
    paragraph: sentence.paragraph,
    sincePeriod: periods.length > 0 ? 0 : before.sincePeriod + 1,
    datedParagraph: before.datedParagraph && !isNewParagraph,
    place: placeFrame,
    figures: before.figures.slice(-MEMORY).map((figure) => (figure.end === null ? figure : { ...figure, end: null })),
  };
  if (isNewParagraph && isHeading(text)) attribution.heading(text);
  const quantities = numbers.filter(({ form }) => form !== 'identifier');
  attribution.read(text, sentence.paragraph, quantities.length > 0);
  const leftOut: LeftOut[] = passed.map(({ start, end, reason }) => leave(sentence, start, end, reason));
  for (const { form, start, end, rule } of numbers) {
    if (form === 'identifier') leftOut.push(leave(sentence, start, end, rule));
  }
  const isFar = isFarPeriod(periods, state);
  const base = { text, masked, language: placeLanguage, country: home.country, current: placeFrame.current, isFar };
  // "Antwerp, 17 January 2024." over a paragraph of a bulletin is its heading, not where the bulletin was written.
  const isHeadingLine = dateline >= text.length && sentence.paragraph > FIRST_PARAGRAPHS;
  const spoken = isHeadingLine ? named.places : named.places.filter(({ start }) => start >= dateline);
  const { counting: places, passedOver } = placesThatCount(base, spoken);
  const { syntax } = PERIOD_LANGUAGES[language];
  const afterWords = (frame: ReadingState['period']): ReadingState['period'] =>
    periodAfterWords(frame, periods, isNewParagraph, text, syntax.beginning.test(text));
  if (!details) {
    const period = afterWords(state.period);
    const place = frameAfterWords(state.place, places, text, placeLanguage, home);
    const figures = findings.heading ? [...state.figures, findings.heading] : state.figures;
    return { claims: [], leftOut, state: { ...state, period, place, figures } };
  }
  const rules = MEASURE_LANGUAGES[language];
  const measureView: MeasureView = {
    text,
    masked,
    cues: details.cues,
    numbers,
    language: rules,
    datesItself: periods.some(({ isReportingTime, expression }) => !isReportingTime && expression.kind === 'span'),
    titleFigures: state.titleFigures,
    demonyms: named.demonyms,
  };
  const periodView = {
    text: masked,
    mentions: periods,
    comparisons: details.comparisons,
    asides: dashAsides(text),
    numbers: quantities,
    published: dates.published,
    syntax,
  };
  const namesNationwide = placeLanguage.nationwide.test(text);
  const unlisted = { ...base, places, passedOver, numbers: quantities, namesNationwide };
  const placeView: PlaceView = { ...unlisted, rows: readRows(unlisted) };
  const firstFigure = quantities[0]?.start ?? 0;
  const opening = { text, places, isFar, firstFigure, namesNationwide, language: placeLanguage };
  state = { ...state, place: frameOfSentence(placeFrame, opening, home) };
  const { scopes, exploitations, parts, disputes } = details;

  const claims: ExplainedProposal[] = [];
  const usedPlaces: (PlacedFigure & { readonly end: number })[] = [];
  let periodBefore: PeriodDecision | null = null;
  quantities.forEach((number, index) => {
    const decision = decideMeasure(measureView, number, state.figures);
    if (decision.measure === null) {
      leftOut.push(leave(sentence, number.start, number.end, decision.rule));
      return;
    }
    const view: PeriodView = {
      ...periodView,
      anaphora: anaphoraOf(state.period),
      before: periodBefore,
      change: state.change,
    };
    const isOfLaw = isProvidedByLaw(decision, state);
    // What the law provides has no period.
    const figure = { measure: isOfLaw ? 'penalty_range' : decision.measure, value: number.value };
    const isChange = CHANGES.has(decision.measure);
    const period = decidePeriod(view, number, figure, state.period, state.datedParagraph);
    if (!isChange && !TIMELESS.has(decision.measure)) periodBefore = period;
    const placed = { ...number, measure: decision.measure, isLaw: isOfLaw };
    const beside = decidePlace(placeView, placed, { frame: state.place, used: usedPlaces }, home);
    const compared = usedPlaces.at(-1);
    const place =
      period.isComparison && beside.basis === 'inherited' && compared
        ? { places: compared.places, basis: 'inherited' as const, rule: 'place of the figure it is compared with' }
        : beside;
    const next = quantities[index + 1]?.unitStart ?? text.length;
    const previous = quantities[index - 1]?.unitEnd ?? 0;
    const scopeSign = scopeSignOf(scopes, number);
    const scope = scopeSign?.value ?? state.scope;
    const dispute = disputeOf(disputes, text, number);
    const forms = formsOfFigure(exploitations, text, number, next, previous, index === 0)
      .filter(({ value }) => value !== 'smuggling' || scope !== 'mixed')
      .slice(0, 2);
    const victim = partsOfFigure(decision, parts, text, number, next, previous);
    const qualifier = findQualifierRule(text, number.unitStart, number.unitEnd, state.language);
    const isLaw = decision.measure === 'penalty_range';
    const source =
      isLaw || (decision.measure === 'fine' && attribution.isOfLaw())
        ? attribution.lawChain()
        : attribution.chainAt(number.start, number.end);
    const placeCountry = countryOf(place.places[0]?.id ?? '') ?? home.country;
    const counted =
      number.form === 'money' && number.currency ? currencyCode(number.currency, placeCountry) : decision.unit;
    const term = inUnit(number, counted);
    const doubt = doubtOf(number.doubt, term.value, term.unit);
    const features = featuresOf({
      number,
      measure: decision,
      period,
      place,
      quantities: quantities.length,
      periods: periods.length,
      places: places.length,
      sincePeriod: state.sincePeriod,
      hasHome: home.country !== null,
      countries: home.named.size,
      isDoubtful: doubt !== null,
    });
    const proposal: Proposal = {
      measure: decision.measure,
      measurePrinted: printedNoun(text, number, decision),
      value: decision.sign * term.value,
      valueMax: term.valueMax,
      valueText: null,
      absence: null,
      qualifier: qualifier?.qualifier ?? (number.rounded ? 'about' : 'eq'),
      unit: term.unit,
      place: sameList(
        claims.at(-1)?.proposal.place,
        place.places.map(({ path }) => path),
      ),
      period: samePeriod(claims.at(-1)?.proposal.period, periodOf(period.expression, period.printed)),
      attribution: sameList(claims.at(-1)?.proposal.attribution, [...source.links]),
      exploitation: joinExploitations(forms.map(({ value }) => value)),
      victim,
      scope,
      scopePrinted: scopeSign ? text.slice(scopeSign.start, scopeSign.end) : null,
      note: noteOf([
        ...(dispute ? [DISPUTE_REMARKS[dispute.value]] : []),
        ...(scopeSign?.value === 'mixed' ? [MERGED_REMARK] : []),
        ...(doubt ? [DOUBT_REMARKS[doubt]] : []),
      ]),
      citation: {
        token: text.slice(number.start, term.end),
        tokenStart: sentence.start + number.start,
        tokenEnd: sentence.start + term.end,
        quote: text,
        start: sentence.start,
        end: sentence.end,
      },
      confidence: confidenceOf(features),
    };
    const steps: Step[] = [
      { topic: 'number', rule: number.rule },
      { topic: 'measure', rule: decision.rule },
      { topic: 'period', rule: period.rule },
      { topic: 'place', rule: place.rule },
      { topic: 'attribution', rule: source.rule },
    ];
    if (qualifier) steps.push({ topic: 'qualifier', rule: qualifier.name });
    if (scopeSign) steps.push({ topic: 'scope', rule: scopeSign.rule });
    if (dispute) steps.push({ topic: 'dispute', rule: dispute.rule });
    for (const { rule } of forms) steps.push({ topic: 'exploitation', rule });
    claims.push({ proposal, steps, features });
    if (!isLaw) {
      const isEvent = isDay(period.expression) || (OF_AN_EVENT.has(decision.measure) && period.expression === null);
      usedPlaces.push({ ...place, measure: decision.measure, value: number.value, isEvent, end: number.end });
    }
    state = {
      ...state,
      datedParagraph: state.datedParagraph || period.basis === 'stated' || period.basis === 'sentence',
      figures: [...state.figures, figureOf(measureView, number, decision, state)],
      scope,
      period: frameAfterFigure(state.period, period, number, periods, isNewParagraph, dates.published, figure),
      change: isChange && period.basis === 'stated' ? period.expression : state.change,
    };
  });
  // "In fiscal year 2023 the office funded 83 task forces": what counts nothing here may still say when.
  if (claims.length === 0 && isOfAYear(periods)) state = { ...state, period: afterWords(state.period) };
  return {
    claims,
    leftOut,
    state: { ...state, place: frameAfterFigures(state.place, usedPlaces, text, placeLanguage, home) },
  };
}

/** Whether the periods of a sentence are one year, or a part of one that is over. */
function isOfAYear(periods: readonly PeriodMention[]): boolean {
  const [only, other] = periods;
  return (
    only?.expression.kind === 'span' &&
    other === undefined &&
    !only.isReportingTime &&
    /^(?:year|half|quarter)$/.test(only.expression.precision)
  );
}

/** A penalty, or a fine that stands beside one. */
function isProvidedByLaw(decision: MeasureDecision, state: ReadingState): boolean {
  if (TIMELESS.has(decision.measure)) return true;
  if (decision.measure !== 'fine' && decision.measure !== 'price') return false;
  // "two to 10 years' imprisonment, a fine of 500,000 pula ($47,400), or both": money behind money behind a penalty.
  for (const figure of [...state.figures].reverse()) {
    if (figure.end === null) return false;
    if (figure.measure === 'penalty_range') return true;
    if (figure.measure !== 'fine' && figure.measure !== 'price') return false;
  }
  return false;
}

/** Of two equal lists the one before. */
function sameList(before: string[] | undefined, list: string[]): string[] {
  return before?.length === list.length && before.every((one, index) => one === list[index]) ? before : list;
}

/** Of two equal periods the one before, so that the figures of a long text share theirs. */
function samePeriod(before: Period | undefined, period: Period): Period {
  const isSame =
    before !== undefined &&
    before.start === period.start &&
    before.end === period.end &&
    before.printed === period.printed &&
    before.partial === period.partial &&
    before.openEnd === period.openEnd &&
    before.precision === period.precision &&
    before.yearKind === period.yearKind &&
    sameSpans(before.alternatives, period.alternatives);
  return isSame ? before : period;
}

function sameSpans(before: Period['alternatives'], spans: Period['alternatives']): boolean {
  return (
    before.length === spans.length &&
    before.every(({ start, end }, index) => start === spans[index]!.start && end === spans[index]!.end)
  );
}

function isDay(expression: SpanExpression | null): boolean {
  return expression !== null && daysOf(expression) <= LONGEST_EVENT;
}

/** Longest words for what is counted that are kept: a noun phrase, no sentence. */
const LONGEST_NOUN = 60;

/** The text's own words for what a number counts, from the number to the end of its noun; null when there is none. */
function printedNoun(text: string, number: NumberMention, { nounEnd }: MeasureDecision): string | null {
  const printed = text.slice(number.unitEnd, nounEnd).trim();
  return /^\p{L}/u.test(printed) && printed.length <= LONGEST_NOUN ? printed : null;
}

function leave(sentence: Sentence, start: number, end: number, reason: string): LeftOut {
  return {
    token: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    reason,
  };
}

function figureOf(
  view: MeasureView,
  number: NumberMention,
  decision: MeasureDecision,
  state: ReadingState,
): EarlierFigure {
  const subject = view.cues.nouns.findLast(
    ({ end, value }) => end <= number.start && value.concept !== 'offence' && value.concept !== 'irrelevant',
  );
  const isCount = number.form === 'cardinal' && number.timeUnit === null;
  const noun = nounAfter(view, number)?.concept;
  const isShare = number.form === 'percent' || number.form === 'fraction' || number.form === 'share';
  return {
    measure: decision.measure,
    unit: decision.unit,
    value: number.value,
    form: number.form,
    timeUnit: decision.measure === 'age_range' ? 'year' : number.timeUnit,
    end: number.end,
    noun:
      noun ??
      state.figures.findLast(({ measure }) => measure === decision.measure)?.noun ??
      (isCount && !state.figures.some(({ end }) => end !== null) ? subjectBefore(view, number)?.concept : null) ??
      (number.form === 'cardinal' ? (state.figures.at(-1)?.noun ?? null) : null),
    isAside: isInParenthesis(view, number),
    subject: (isShare ? noun : null) ?? subject?.value.concept ?? null,
  };
}

function isHeading(text: string): boolean {
  return text.length < 80 && !/[.!?…:”"»)]$/u.test(text) && !/\d/.test(text);
}

/** Paragraphs in which a line of place and day is the dateline of the document. */
const FIRST_PARAGRAPHS = 1;

/** After an event of a day, a sentence about years is about the country again, unless it names a place. */
function isFarPeriod(periods: readonly PeriodMention[], state: ReadingState): boolean {
  const main = currentOf(state.period);
  if (!state.place.hasEventFigure && !(main && isDay(main))) return false;
  const least = Math.max(MUCH_LONGER * Math.min(main ? daysOf(main) : 0, LONGEST_MAIN), LEAST_FAR);
  return periods.some(
    ({ isReportingTime, expression }) => !isReportingTime && expression.kind === 'span' && daysOf(expression) > least,
  );
}
