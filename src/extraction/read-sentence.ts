import type { Proposal } from '../claims/claim.ts';
import { countryOf, type Place } from '../places/place.ts';
import type { AttributionTracker } from './attribution/chain.ts';
import { confidenceOf } from './confidence.ts';
import { currencyCode } from './currency.ts';
import { findExploitations, joinExploitations } from './exploitation/exploitation.ts';
import { decideMeasure } from './measure/decide.ts';
import { MEASURE_LANGUAGES } from './measure/languages.ts';
import { findCues } from './measure/sentence-cues.ts';
import { nounAfter, type EarlierFigure, type MeasureDecision, type MeasureView } from './measure/view.ts';
import { readAtoms } from './number/cardinal.ts';
import { findNumbers, maskAtoms, NUMBER_LANGUAGES } from './number/find-numbers.ts';
import type { NumberMention } from './number/number.ts';
import { attachChange, attachPeriod, findComparisons, type PeriodDecision, type PeriodView } from './period/attach.ts';
import { periodOf } from './period/expression.ts';
import { findPeriods } from './period/find-periods.ts';
import { PERIOD_LANGUAGES } from './period/languages.ts';
import { attachPlace, placesThatCount, type PlaceView, type SentencePlace } from './place/attach.ts';
import { PLACE_LANGUAGES, placeOf } from './place/home.ts';
import { findQualifier } from './qualifier/qualifier.ts';
import type { ReadingState } from './reading-state.ts';
import { findScopes, scopeOf } from './scope/scope.ts';
import type { Sentence } from './sentence.ts';
import { findVictimParts, joinVictimParts } from './victim/victim.ts';
import { beside } from './word-rule.ts';

/** Measures of the law, which have no period of their own. */
const TIMELESS: ReadonlySet<string> = new Set(['penalty_range']);
/** Profiles, which a running count ("so far this year") does not date: they take over closed periods only. */
const PROFILES: ReadonlySet<string> = new Set(['age_range', 'price']);
/** Changes, whose period spans both sides of the comparison. */
const CHANGES: ReadonlySet<string> = new Set(['percent_change', 'count_change', 'ratio']);

export interface SentenceReading {
  readonly proposals: readonly Proposal[];
  readonly state: ReadingState;
}

/** Reads one sentence in the light of those before it. */
export function readSentence(
  sentence: Sentence,
  before: ReadingState,
  attribution: AttributionTracker,
): SentenceReading {
  const { language, published, home } = before;
  const isNewParagraph = sentence.paragraph !== before.paragraph;
  const { places, demonyms, nextPlace } = placesIn(sentence, before);
  let state: ReadingState = {
    ...before,
    nextPlace,
    paragraph: sentence.paragraph,
    place: isNewParagraph ? home.place : before.place,
    figures: before.figures.slice(-4).map((figure) => ({ ...figure, end: null })),
  };
  if (isNewParagraph && isHeading(sentence.text)) attribution.reset();
  const chain = attribution.read(sentence.text);
  if (
    !/\d/.test(sentence.text) &&
    readAtoms(sentence.text, NUMBER_LANGUAGES[language], language).length === 0 &&
    !mayHoldNumber(sentence.text)
  ) {
    const period = governingPeriod(findPeriods(sentence.text, language, published), state);
    return { proposals: [], state: { ...state, period, place: governingPlace(places, state) } };
  }
  const periods = findPeriods(sentence.text, language, published);
  const numbers = findNumbers(sentence.text, language, periods);
  const atoms = readAtoms(sentence.text, NUMBER_LANGUAGES[language], language).filter(
    (atom) => !periods.some(({ start, end }) => atom.start < end && atom.end > start),
  );
  const masked = maskAtoms(sentence.text, atoms);
  const quantities = numbers.filter(({ form }) => form !== 'identifier');
  const measureView: MeasureView = {
    text: sentence.text,
    masked,
    cues: findCues(masked, MEASURE_LANGUAGES[language]),
    numbers,
    language: MEASURE_LANGUAGES[language],
    demonyms,
  };
  const periodView: PeriodView = {
    text: masked,
    mentions: periods,
    comparisons: findComparisons(masked, PERIOD_LANGUAGES[language].comparison),
    numbers: quantities,
  };
  const base = { text: sentence.text, masked, language: PLACE_LANGUAGES[language], country: home.country };
  const placeView: PlaceView = { ...base, places: placesThatCount(base, places), numbers: quantities };
  const scopes = findScopes(sentence.text, language);
  const exploitations = findExploitations(sentence.text, language);
  const parts = findVictimParts(sentence.text, language);

  const proposals: Proposal[] = [];
  quantities.forEach((number, index) => {
    const decision = decideMeasure(measureView, number, state.figures);
    if (!decision) return;
    const period: PeriodDecision = TIMELESS.has(decision.measure)
      ? { expression: null, basis: 'none', printed: null, isComparison: true }
      : CHANGES.has(decision.measure)
        ? attachChange(periodView, number, state.period)
        : attachPeriod(
            periodView,
            number,
            PROFILES.has(decision.measure) && state.period?.openEnd ? null : state.period,
          );
    const place = attachPlace(placeView, number, state.place);
    const next = quantities[index + 1]?.unitStart ?? sentence.text.length;
    const previous = quantities[index - 1]?.unitEnd ?? 0;
    const at = { start: number.unitStart, end: number.end };
    const scope = scopeOf(scopes, number, state.scope);
    const form = beside(exploitations, sentence.text, at, next, previous).map(({ value }) => value);
    const victimParts = victimPartsOf(decision, parts, measureView, number, next, previous);
    const value = decision.sign * number.value;
    const qualifier = number.rounded ? 'about' : 'eq';
    const printedQualifier = findQualifier(sentence.text, number.unitStart, number.unitEnd, language);
    proposals.push({
      measure: decision.measure,
      measurePrinted: null,
      value,
      valueMax: number.valueMax,
      valueText: null,
      absence: null,
      qualifier: printedQualifier === 'eq' ? qualifier : printedQualifier,
      unit:
        number.form === 'money' && number.currency
          ? currencyCode(number.currency, countryOf(place.places[0]?.id ?? '') ?? home.country)
          : decision.unit,
      place: place.places.map(({ path }) => path),
      period: periodOf(period.expression, period.printed),
      attribution: [...(decision.measure === 'penalty_range' ? attribution.lawChain() : chain)],
      exploitation: joinExploitations(form.filter((code) => code !== 'smuggling' || scope !== 'mixed').slice(0, 2)),
      victim: victimParts,
      scope,
      scopePrinted: null,
      note: null,
      citation: {
        token: sentence.text.slice(number.start, number.end),
        tokenStart: sentence.start + number.start,
        tokenEnd: sentence.start + number.end,
        quote: sentence.text,
        start: sentence.start,
        end: sentence.end,
      },
      confidence: confidenceOf(decision, period, place),
    });
    const figure: EarlierFigure = {
      measure: decision.measure,
      unit: decision.unit,
      form: number.form,
      timeUnit: number.timeUnit,
      end: number.end,
      noun: nounAfter(measureView, number)?.concept ?? state.figures.at(-1)?.noun ?? null,
    };
    const setsFrame = period.expression !== null && !period.isComparison && period.basis !== 'inherited';
    state = {
      ...state,
      figures: [...state.figures, figure],
      period: setsFrame ? period.expression : state.period,
      scope,
    };
  });
  return { proposals, state: { ...state, place: governingPlace(placeView.places, state, quantities) } };
}

/** Fractions and multiples hold no atom: "half", "doubled", "mitad". */
function mayHoldNumber(text: string): boolean {
  return /half|third|quarter|fifth|tenth|doubl|tripl|twice|quadrupl|halved|dozen|mitad|terci|cuart[oa]|quint[oa]|doble|duplic|triple|cuadruplic|decena|docena|centena|millar|veintena|treintena/iu.test(
    text,
  );
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
    if (mention.kind === 'demonym') demonyms.push(at);
    else places.push({ ...at, place: placeOf(mention, country) });
    next++;
  }
  return { places, demonyms, nextPlace: next };
}

/** A place named at the head of a sentence, before its numbers, holds for the rest of the paragraph. */
function governingPlace(
  places: readonly SentencePlace[],
  state: ReadingState,
  numbers: readonly NumberMention[] = [],
): Place | null {
  const first = places[0];
  if (!first || first.start > 60) return state.place;
  const isBeforeNumbers = numbers.every(({ start }) => start > first.start);
  const isAlone = places.filter(({ place }) => place.id !== first.place.id).length === 0;
  return isBeforeNumbers && isAlone ? first.place : state.place;
}

/** A sentence without numbers may still say which period the next is about. */
function governingPeriod(periods: ReturnType<typeof findPeriods>, state: ReadingState): ReadingState['period'] {
  const named = periods
    .filter(({ isReportingTime }) => !isReportingTime)
    .map(({ expression }) => expression)
    .filter((expression) => expression.kind === 'span');
  const [only] = named;
  return named.length === 1 && only ? only : state.period;
}

const NO_VICTIM: ReadonlySet<string> = new Set([
  'penalty_range',
  'sentence_length',
  'operations',
  'inspections',
  'groups_dismantled',
  'officials_trained',
  'arrests',
  'suspects_charged',
  'convictions',
  'acquittals',
  'prosecutions',
  'investigations',
  'hotline_contacts',
  'funding',
  'proceeds',
  'fine',
]);

function victimPartsOf(
  decision: MeasureDecision,
  parts: ReturnType<typeof findVictimParts>,
  view: MeasureView,
  number: NumberMention,
  next: number,
  previous: number,
): string | null {
  if (NO_VICTIM.has(decision.measure)) return null;
  const isShare = decision.measure === 'percent_share';
  const noun = parts.filter(
    ({ start, end }) =>
      start >= number.unitEnd && end <= Math.max(decision.nounEnd, number.unitEnd + 34) && start < next,
  );
  if (noun.length > 0) return joinVictimParts(noun.slice(0, 2).map(({ value }) => value));
  if (!isShare && decision.measure !== 'age_range' && decision.measure !== 'price') return null;
  const around = beside(parts, view.text, { start: number.unitStart, end: number.end }, next, previous);
  return joinVictimParts(around.slice(0, 2).map(({ value }) => value));
}
