import type { FigureRule } from '../../../claims/figures/figure-rule.ts';
import { rangeOf, topOf, valueCount, type Candidate } from '../../../claims/figures/figure.ts';
import { personDecisions } from '../../../claims/figures/figure-history.ts';
import type { Figure, RecordedDecision } from '../../../claims/figures/figure-rows.ts';
import type { TracedClaim } from '../../../claims/figures/list-figures.server.ts';
import { noteIn } from '../../../claims/note.ts';
import { figureTexts } from '../../../i18n/figures.ts';
import { fill, formatDate, formatList, formatNumber, formatValueWithUnit, unitWords } from '../../../i18n/format.ts';
import { SCOPES } from '../../../vocabulary/claim-terms.ts';
import type { Language } from '../../../vocabulary/code-list.ts';
import {
  aboutFigure,
  answerWords,
  candidateWords,
  counterWords,
  deciderWords,
  seriesHref,
  standingWords,
  voiceWords,
  type AboutWords,
  type CounterNames,
} from './figure-words.ts';
import { provenanceOf, type Provenance } from './provenance-view.ts';

/** One value of a figure, to be set beside its rivals. */
export interface CandidateView {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly scope: string;
  /** The source's own words for the scope. */
  readonly scopePrinted: string | null;
  readonly counter: string;
  readonly counterShort: string;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly when: string;
  readonly note: string | null;
  readonly isPreferred: boolean;
  readonly provenance: Provenance | null;
}

export interface HistoryLine {
  readonly words: string;
  readonly because: string | null;
  readonly against: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
  readonly byRule: string | null;
}

export interface FigureView {
  readonly id: string;
  readonly about: AboutWords;
  readonly state: Figure['state'];
  readonly revision: number;
  readonly standing: string;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly ruleId: number | null;
  readonly candidates: readonly CandidateView[];
  /** The preferred claim, where it gives a value no more. */
  readonly gone: string | null;
  readonly preferredId: string | null;
  readonly differ: boolean;
  /** The ends a dispute may have: claims with numbers, lowest first; null where there is no range. */
  readonly ends: readonly { readonly id: string; readonly words: string }[] | null;
  readonly lowId: string | null;
  readonly highId: string | null;
  readonly history: readonly HistoryLine[];
  /** What an undo would take away; null when there is nothing. */
  readonly undo: string | null;
  readonly series: string | null;
}

/** Everything that the page of a figure shows, in words. */
export function figureView(
  language: Language,
  figure: Figure,
  traced: ReadonlyMap<string, TracedClaim>,
  history: readonly RecordedDecision[],
  names: CounterNames,
): FigureView {
  const { answer } = figure.standing;
  const range = rangeOf(figure.candidates);
  const numbers = figure.candidates.filter(({ value }) => value !== null).toSorted((a, b) => a.value! - b.value!);
  const preferredId = answer?.claimId ?? null;
  const gone = answer?.rivals.find(({ id }) => id === preferredId && !figure.candidates.some((each) => each.id === id));
  const [last] = personDecisions(history.map(({ line }) => line)).slice(-1);
  const texts = figureTexts(language).page;
  return {
    id: figure.id,
    about: aboutFigure(language, figure),
    state: figure.state,
    revision: figure.revision,
    standing: standingWords(language, figure, names),
    decidedBy: deciderWords(language, answer),
    reason: answer?.reason ?? null,
    ruleId: answer?.ruleId ?? null,
    candidates: inOrder(figure.candidates).map((candidate) =>
      candidateView(language, candidate, traced.get(candidate.id) ?? null, names, candidate.id === preferredId),
    ),
    gone: gone ? voiceWords(language, names, gone) : null,
    preferredId,
    differ: valueCount(figure.candidates) > 1,
    ends: range && numbers.map((each) => ({ id: each.id, words: voiceWords(language, names, each) })),
    lowId: numbers.find(({ value }) => value === (answer?.low ?? range?.low))?.id ?? null,
    highId: numbers.find((each) => topOf(each) === (answer?.high ?? range?.high))?.id ?? null,
    history: history.map((each) => historyLine(language, each, names)),
    undo:
      last === undefined
        ? null
        : fill(texts.undoLead, {
            answer: answerWords(language, last, names),
            name: last.decidedBy,
            date: formatDate(language, last.decidedAt),
          }),
    series: seriesHref(figure.subject),
  };
}

/** The highest value first; of one value those that lead to a sentence first. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

function candidateView(
  language: Language,
  candidate: Candidate,
  traced: TracedClaim | null,
  names: CounterNames,
  isPreferred: boolean,
): CandidateView {
  const texts = figureTexts(language).page;
  const claim = traced?.claim ?? null;
  const source = traced?.source ?? null;
  return {
    id: candidate.id,
    value: claim ? formatValueWithUnit(language, claim) : candidateWords(language, candidate),
    unit: unitWords(language, candidate.unit),
    scope: claim ? SCOPES[claim.scope][language].label : '',
    scopePrinted: claim?.scopePrinted && claim.scopePrinted !== 'all' ? noteIn(claim.scopePrinted, language) : null,
    counter: names.get(candidate.counter)?.name ?? counterWords(language, names, candidate.counter),
    counterShort: counterWords(language, names, candidate.counter),
    publisher: source?.publisher ?? '',
    sourceTitle: source?.title ?? '',
    when: source?.published
      ? formatDate(language, source.published)
      : source?.publishedPrinted
        ? noteIn(source.publishedPrinted, language)
        : texts.undated,
    note: claim?.note ? noteIn(claim.note, language) : null,
    isPreferred,
    provenance: traced && provenanceOf(language, traced),
  };
}

function historyLine(language: Language, { line, ...recorded }: RecordedDecision, names: CounterNames): HistoryLine {
  const texts = figureTexts(language).page;
  const common = {
    by: recorded.decidedBy,
    at: recorded.decidedAt,
    because: null,
    against: null,
    reason: null,
    byRule: null,
  };
  if (!('answer' in line))
    return {
      ...common,
      words: texts.decisions[line.decision],
      because: line.decision === 'reopen' ? texts.reopenings[line.because] : null,
    };
  const { answer } = line;
  const chosen = answer.rivals.find(({ id }) => id === answer.claimId);
  const rivals = answer.rivals.filter(({ id }) => id !== answer.claimId);
  return {
    ...common,
    words: fill(texts.decisions[line.decision], {
      value: chosen ? candidateWords(language, chosen) : '',
      producer: chosen ? counterWords(language, names, chosen.counter) : '',
      low: answer.low === null ? '' : formatNumber(language, answer.low),
      high: answer.high === null ? '' : formatNumber(language, answer.high),
    }),
    against:
      rivals.length === 0
        ? null
        : fill(texts.against, {
            rivals: formatList(language, [...new Set(rivals.map((each) => voiceWords(language, names, each)))]),
          }),
    reason: answer.reason,
    byRule: answer.ruleId === null ? null : fill(texts.ruleBy, { rule: String(answer.ruleId), name: answer.decidedBy }),
  };
}

/** A rule in one line. */
export function ruleWords(
  language: Language,
  rule: Pick<FigureRule, 'producerId' | 'measure' | 'place' | 'scope' | 'from' | 'to'>,
  words: {
    readonly producer: string;
    readonly measure: string;
    readonly place: string;
    readonly source: string | null;
  },
): string {
  const texts = figureTexts(language).rules;
  const [from, to] = [rule.from.slice(0, 4), rule.to.slice(0, 4)];
  return [
    fill(texts.words, { ...words, source: words.source ?? '', years: from === to ? from : `${from}–${to}` }),
    rule.scope && fill(texts.inScope, { scope: SCOPES[rule.scope][language].label }),
    words.source && fill(texts.following, { source: words.source }),
  ]
    .filter(Boolean)
    .join(' ');
}
