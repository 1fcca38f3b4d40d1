import type { Candidate, FigureKey } from '../../../claims/figures/figure.ts';
import { figurePeriod, topOf, valueCount } from '../../../claims/figures/figure.ts';
import type { FigureAnswer } from '../../../claims/figures/figure-history.ts';
import type { Figure } from '../../../claims/figures/figure-rows.ts';
import { partsOfSubject } from '../../../claims/subject.ts';
import { deskTexts } from '../../../i18n/desk.ts';
import { figureTexts } from '../../../i18n/figures.ts';
import { fill, formatDate, formatNumber, formatValueWithUnit } from '../../../i18n/format.ts';
import { periodWords } from '../../../i18n/period-words.ts';
import { plural } from '../../../i18n/plural.ts';
import { SCOPES } from '../../../vocabulary/claim-terms.ts';
import type { Language } from '../../../vocabulary/code-list.ts';
import { MEASURES } from '../../../vocabulary/measure.ts';
import { placeWords } from '../statement-words.ts';

/** Names of who counted, by key: a producer's id, or `unnamed:NAME`. */
export type CounterNames = ReadonlyMap<string, { readonly name: string; readonly shortName: string }>;

export interface AboutWords {
  readonly measure: string;
  readonly place: string;
  readonly period: string;
  readonly scope: string;
}

/** What a figure is about, in words. */
export function aboutFigure(language: Language, figure: FigureKey): AboutWords {
  const { measure, place } = partsOfSubject(figure.subject);
  return {
    measure: MEASURES[measure]?.[language].label ?? measure,
    place: placeWords(language, deskTexts(language).review, place),
    period: periodWords(language, figurePeriod(figure)),
    scope: SCOPES[figure.scope][language].label,
  };
}

/** The value of a candidate with its unit. @example candidateWords('es', police) // '947 denuncias' */
export function candidateWords(language: Language, candidate: Candidate): string {
  return formatValueWithUnit(language, { ...candidate, qualifier: 'eq', absence: null });
}

/** Who counted, short. */
export function counterWords(language: Language, names: CounterNames, counter: string): string {
  return names.get(counter)?.shortName ?? (counter.replace(/^unnamed:/, '') || figureTexts(language).page.unnamed);
}

/** "947 complaints (police)". */
export function voiceWords(language: Language, names: CounterNames, candidate: Candidate): string {
  return fill(figureTexts(language).page.shortRivals, {
    value: candidateWords(language, candidate),
    producer: counterWords(language, names, candidate.counter),
  });
}

/** The values of a figure in a few words. @example '4 valores en 7 publicaciones: de 228 a 428' */
export function valuesWords(language: Language, candidates: readonly Candidate[]): string {
  const texts = figureTexts(language).values;
  const numbers = candidates.filter(({ value }) => value !== null);
  const count = valueCount(candidates);
  if (candidates.length === 0) return figureTexts(language).list.states.empty;
  const sources = new Set(candidates.map(({ sourceId }) => sourceId)).size;
  if (count === 1)
    return `${candidateWords(language, candidates[0]!)} · ${plural(language, texts.publications, sources)}`;
  const said = fill(texts.of, {
    values: plural(language, texts.count, count),
    publications: plural(language, texts.publications, sources),
  });
  if (numbers.length === 0) return said;
  const range = fill(texts.range, {
    low: formatNumber(language, Math.min(...numbers.map(({ value }) => value!))),
    high: formatNumber(language, Math.max(...numbers.map(topOf))),
  });
  return `${range} · ${said}`;
}

/** An answer in words, without who gave it. @example answerWords('en', preferred, names) // '947 complaints, police' */
export function answerWords(language: Language, answer: FigureAnswer, names: CounterNames): string {
  const texts = figureTexts(language);
  if (answer.kind === 'withdraw') return texts.answer.withdrawn;
  if (answer.kind === 'dispute') return rangeWords(language, answer);
  const chosen = answer.rivals.find(({ id }) => id === answer.claimId);
  if (!chosen) return texts.answer.none;
  return fill(texts.answer.preferred, {
    value: candidateWords(language, chosen),
    producer: counterWords(language, names, chosen.counter),
  });
}

function rangeWords(language: Language, { low, high, unit }: FigureAnswer): string {
  const texts = figureTexts(language);
  const end =
    unit === null
      ? `${formatNumber(language, high!)} (${texts.values.mixedUnits})`
      : formatValueWithUnit(language, {
          value: high,
          valueMax: null,
          valueText: null,
          unit,
          qualifier: 'eq',
          absence: null,
        });
  return fill(texts.answer.disputed, { low: formatNumber(language, low!), high: end });
}

/** What holds now, in words. */
export function standingWords(language: Language, figure: Figure, names: CounterNames): string {
  const texts = figureTexts(language).answer;
  const { answer, isReopened } = figure.standing;
  if (!answer) return figure.state === 'single' ? texts.single : texts.none;
  const said = answerWords(language, answer, names);
  return isReopened ? fill(texts.reopened, { answer: said }) : said;
}

/** Who decided and when; null where nobody did. */
export function deciderWords(language: Language, answer: FigureAnswer | null): string | null {
  if (!answer) return null;
  const texts = figureTexts(language).answer;
  const by = fill(texts.by, { name: answer.decidedBy, date: formatDate(language, answer.decidedAt) });
  return answer.ruleId === null ? by : `${fill(texts.byRule, { rule: String(answer.ruleId) })} · ${by}`;
}

/** All counters that figures name, now or when they were decided. */
export function countersOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(
    figures.flatMap(({ candidates, standing }) =>
      [...candidates, ...(standing.answer?.rivals ?? [])].map(({ counter }) => counter),
    ),
  );
}

/** The address of the series of a subject; null where it is about several places or none. */
export function seriesHref(subject: string): string | null {
  const { measure, place } = partsOfSubject(subject);
  if (place.length !== 1) return null;
  return `/desk/series/${measure}/${place[0]!.split('/').map(encodeURIComponent).join('/')}`;
}
