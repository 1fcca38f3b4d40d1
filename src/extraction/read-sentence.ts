import type { Proposal } from '../claims/claim.ts';
import { countryOf } from '../places/place.ts';
import type { AttributionTracker } from './attribution/chain.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { featuresOf } from './confidence/features.ts';
import type { LeftOut, Step } from './explanation.ts';
import { currencyCode } from './currency.ts';
import { joinExploitations } from './exploitation/exploitation.ts';
import { decideMeasure } from './measure/decide.ts';
import { MEASURE_LANGUAGES } from './measure/languages.ts';
import {
  isInParenthesis,
  nounAfter,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
} from './measure/view.ts';
import type { NumberMention } from './number/number.ts';
import {
  CHANGES,
  decidePeriod,
  frameAfterFigure,
  frameAfterWords as periodAfterWords,
  onlyPeriod,
  TIMELESS,
} from './period/decide.ts';
import { periodOf } from './period/expression.ts';
import type { PeriodMention } from './period/find-periods.ts';
import { anaphoraOf, currentOf, daysOf, openParagraph } from './period/frame.ts';
import { PERIOD_LANGUAGES } from './period/languages.ts';
import { dashAsides } from './period/layout.ts';
import { settlePeriods } from './period/settle.ts';
import type { PeriodDecision, PeriodView } from './period/view.ts';
import {
  attachPlace,
  isNationwide,
  placesThatCount,
  type PlaceDecision,
  type PlaceView,
  type SentencePlace,
} from './place/attach.ts';
import { countryPlaces, frameAfterFigures, frameAfterWords, isCredible } from './place/frame.ts';
import { PLACE_LANGUAGES, placeOf } from './place/home.ts';
import { findQualifierRule } from './qualifier/qualifier.ts';
import type { ReadingState } from './reading-state.ts';
import { scopeOf } from './scope/scope.ts';
import type { SentenceFindings } from './sentence-findings.ts';
import type { Sentence } from './sentence.ts';
import { partsOfFigure } from './victim/parts-of-figure.ts';
import { beside as formsBeside } from './word-rule.ts';

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
  const named = placesIn(sentence, before);
  const opened = isNewParagraph ? openParagraph(before.period) : before.period;
  const settled = settlePeriods(findings.periods, opened, dates.published, details?.comparisons ?? []);
  const periods = settled.mentions;
  let state: ReadingState = {
    ...before,
    period: settled.frame,
    change: isNewParagraph ? null : before.change,
    nextPlace: named.nextPlace,
    paragraph: sentence.paragraph,
    datedParagraph: before.datedParagraph && !isNewParagraph,
    place: isNewParagraph ? { ...before.place, current: before.place.home } : before.place,
    figures: before.figures.slice(-MEMORY).map((figure) => ({ ...figure, end: null })),
  };
  if (isNewParagraph && isHeading(text)) attribution.heading(text);
  const quantities = numbers.filter(({ form }) => form !== 'identifier');
  attribution.read(text, sentence.paragraph, quantities.length > 0);
  const leftOut: LeftOut[] = passed.map(({ start, end, reason }) => leave(sentence, start, end, reason));
  for (const { form, start, end, rule } of numbers) {
    if (form === 'identifier') leftOut.push(leave(sentence, start, end, rule));
  }
  const base = {
    text,
    masked,
    language: PLACE_LANGUAGES[language],
    country: home.country,
    current: state.place.current,
  };
  const places = placesThatCount(base, named.places).filter(({ start }) => start >= dateline);
  if (!details) {
    const period = periodAfterWords(state.period, periods, isNewParagraph);
    return { claims: [], leftOut, state: { ...state, period, place: frameAfterWords(state.place, places, text) } };
  }
  const rules = MEASURE_LANGUAGES[language];
  const measureView: MeasureView = {
    text,
    masked,
    cues: details.cues,
    numbers,
    language: rules,
    datesItself: periods.some(({ isReportingTime, expression }) => !isReportingTime && expression.kind === 'span'),
    demonyms: named.demonyms,
  };
  const periodView = {
    text: masked,
    mentions: periods,
    comparisons: details.comparisons,
    asides: dashAsides(text),
    numbers: quantities,
    published: dates.published,
    syntax: PERIOD_LANGUAGES[language].syntax,
  };
  const placeView: PlaceView = { ...base, places, numbers: quantities };
  if (base.language.whole.test(text) || isFarPeriod(periods, places, state)) {
    state = { ...state, place: { ...state.place, current: countryPlaces(home) } };
  }
  const { scopes, exploitations, parts } = details;

  const claims: ExplainedProposal[] = [];
  const usedPlaces: PlaceDecision[] = [];
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
    const isChange = CHANGES.has(decision.measure);
    const period = decidePeriod(view, number, decision.measure, state.period, state.datedParagraph);
    if (!isChange && !TIMELESS.has(decision.measure)) periodBefore = period;
    const beside = decidePlace(placeView, number, decision, state);
    const compared = usedPlaces.at(-1);
    const place =
      period.isComparison && beside.basis === 'inherited' && compared
        ? { ...compared, basis: 'inherited' as const, rule: 'place of the figure it is compared with' }
        : beside;
    const next = quantities[index + 1]?.unitStart ?? text.length;
    const previous = quantities[index - 1]?.unitEnd ?? 0;
    const scope = scopeOf(scopes, number, state.scope);
    const forms = formsBeside(exploitations, text, { start: number.unitStart, end: number.end }, next, previous)
      .filter(({ value }) => value !== 'smuggling' || scope !== 'mixed')
      .slice(0, 2);
    const victim = partsOfFigure(decision, parts, text, number, next, previous);
    const qualifier = findQualifierRule(text, number.unitStart, number.unitEnd, state.language);
    const isLaw = decision.measure === 'penalty_range';
    const source = isLaw ? attribution.lawChain() : attribution.chainAt(number.start, number.end);
    const placeCountry = countryOf(place.places[0]?.id ?? '') ?? home.country;
    const features = featuresOf({
      number,
      measure: decision,
      period,
      place,
      quantities: quantities.length,
      hasHome: home.country !== null,
    });
    const proposal: Proposal = {
      measure: decision.measure,
      measurePrinted: null,
      value: decision.sign * number.value,
      valueMax: number.valueMax,
      valueText: null,
      absence: null,
      qualifier: qualifier?.qualifier ?? (number.rounded ? 'about' : 'eq'),
      unit: number.form === 'money' && number.currency ? currencyCode(number.currency, placeCountry) : decision.unit,
      place: place.places.map(({ path }) => path),
      period: periodOf(period.expression, period.printed),
      attribution: [...source.links],
      exploitation: joinExploitations(forms.map(({ value }) => value)),
      victim,
      scope,
      scopePrinted: null,
      note: null,
      citation: {
        token: text.slice(number.start, number.end),
        tokenStart: sentence.start + number.start,
        tokenEnd: sentence.start + number.end,
        quote: text,
        start: sentence.start,
        end: sentence.end,
      },
      confidence: confidenceOf(features, false),
    };
    const steps: Step[] = [
      { topic: 'number', rule: number.rule },
      { topic: 'measure', rule: decision.rule },
      { topic: 'period', rule: period.rule },
      { topic: 'place', rule: place.rule },
      { topic: 'attribution', rule: source.rule },
    ];
    if (qualifier) steps.push({ topic: 'qualifier', rule: qualifier.name });
    for (const { rule } of forms) steps.push({ topic: 'exploitation', rule });
    claims.push({ proposal, steps, features });
    if (!isLaw) usedPlaces.push(place);
    state = {
      ...state,
      datedParagraph: state.datedParagraph || period.basis === 'stated' || period.basis === 'sentence',
      figures: [...state.figures, figureOf(measureView, number, decision, state)],
      scope,
      period: frameAfterFigure(state.period, period, number, periods, isNewParagraph),
      change: isChange && period.basis === 'stated' ? period.expression : state.change,
    };
  });
  return { claims, leftOut, state: { ...state, place: frameAfterFigures(state.place, usedPlaces, home) } };
}

function decidePlace(
  view: PlaceView,
  number: NumberMention,
  decision: MeasureDecision,
  state: ReadingState,
): PlaceDecision {
  const law = state.figures.at(-1);
  const isLaw =
    TIMELESS.has(decision.measure) ||
    (decision.measure === 'fine' && law?.measure === 'penalty_range' && law.end !== null);
  const found = attachPlace(
    view,
    number,
    isLaw ? countryPlaces(state.home) : state.place.current,
    decision.measure !== 'age_range',
  );
  const isAtHome = view.places.every(({ place }) => countryOf(place.id) === state.home.country);
  if (isAtHome && isNationwide(view, number))
    return { places: countryPlaces(state.home), basis: 'stated', rule: 'said to be nationwide' };
  // Brought home from abroad: the country of exploitation and the home country.
  const isBroughtHome = decision.measure === 'victims_assisted' && /repatri|returned|retorn/iu.test(view.text);
  const isAbroad = found.basis !== 'inherited' && found.places.every(({ id }) => countryOf(id) !== state.home.country);
  return isBroughtHome && isAbroad && found.places.length > 0
    ? { ...found, places: [...found.places, ...countryPlaces(state.home)], rule: 'brought home from abroad' }
    : found;
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
      (number.form === 'cardinal' ? (state.figures.at(-1)?.noun ?? null) : null),
    isAside: isInParenthesis(view, number),
    subject: (isShare ? noun : null) ?? subject?.value.concept ?? null,
  };
}

function isHeading(text: string): boolean {
  return text.length < 80 && !/[.!?…:”"»)]$/u.test(text) && !/\d/.test(text);
}

/** Places of the document that lie in the sentence, with the nationality words apart. */
function placesIn(
  sentence: Sentence,
  state: ReadingState,
): { places: SentencePlace[]; demonyms: { start: number; end: number }[]; nextPlace: number } {
  const { mentions, country } = state.home;
  let next = state.nextPlace;
  while ((mentions[next]?.end ?? Infinity) <= sentence.start) next++;
  const places: SentencePlace[] = [];
  const demonyms: { start: number; end: number }[] = [];
  while (next < mentions.length) {
    const mention = mentions[next];
    if (!mention || mention.start >= sentence.end) break;
    const at = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    const place = placeOf(mention, country);
    if (mention.kind === 'demonym') {
      demonyms.push(at);
      const isOfPlace = place.level === 'division' || place.level === 'city';
      const isAtHome = countryOf(place.id) === country;
      if (
        isOfPlace &&
        isAtHome &&
        PLACE_LANGUAGES[state.language].adjectiveAfter.test(sentence.text.slice(0, at.start))
      )
        places.push({ ...at, place, isAdjective: true });
    } else if (isCredible(place, state.home, mention.candidates)) places.push({ ...at, place });
    next++;
  }
  return { places, demonyms, nextPlace: next };
}

/** After an event of a day, a sentence about years is about the country again, unless it names a place. */
function isFarPeriod(
  periods: readonly PeriodMention[],
  places: readonly SentencePlace[],
  state: ReadingState,
): boolean {
  const only = onlyPeriod(periods);
  const main = currentOf(state.period);
  return places.length === 0 && only !== null && main !== null && daysOf(main) <= 31 && daysOf(only) > 300;
}
