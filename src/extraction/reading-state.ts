import { yearOf } from '../periods/calendar.ts';
import type { TextLanguage } from './text-language.ts';
import type { Scope } from '../vocabulary/claim-terms.ts';
import type { EarlierFigure } from './measure/view.ts';
import { findPeriods } from './period/find-periods.ts';
import { reportingYear, type PeriodContext, type SpanExpression } from './period/expression.ts';
import { defaultFrame, type PeriodFrame } from './period/frame.ts';
import { PERIOD_LANGUAGES } from './period/languages.ts';
import { findScopes } from './scope/scope.ts';
import { startPlaceFrame, type PlaceFrame } from './place/frame.ts';
import type { HomePlace } from './place/home.ts';
import { titleFigures } from './title-figures.ts';

/** What a reader keeps in mind between sentences: what the last figures counted, when and where. */
export interface ReadingState {
  readonly language: TextLanguage;
  /** Publication date and report year, against which periods are read. */
  readonly dates: PeriodContext;
  readonly home: HomePlace;
  readonly figures: readonly EarlierFigure[];
  /** What the numbers of the title count, for the text to name again. */
  readonly titleFigures: readonly EarlierFigure[];
  readonly period: PeriodFrame;
  readonly place: PlaceFrame;
  readonly paragraph: number;
  /** Sentences since one named a period. */
  readonly sincePeriod: number;
  /** Whether a figure of the present paragraph had a period of its own. */
  readonly datedParagraph: boolean;
  /** The span of the last change of the paragraph, for further changes beside it. */
  readonly change: SpanExpression | null;
  readonly scope: Scope;
  /** Index into the place mentions of the document: they are read once, in order. */
  readonly nextPlace: number;
}

/** The state before the first sentence; the title may name a period. */
export function startState(document: {
  readonly language: TextLanguage;
  readonly text: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly home: HomePlace;
}): ReadingState {
  const { language, published, title, home } = document;
  const report = reportOf(title, document.text, published, language);
  const dates: PeriodContext = { published, reportYear: report?.year ?? null, country: home.country };
  return {
    language,
    dates,
    home,
    figures: [],
    titleFigures: titleFigures(title, language, dates),
    period: defaultFrame(
      report ? report.period : (titlePeriod(title, language, dates) ?? periodCovered(document.text, language, dates)),
    ),
    place: startPlaceFrame(home),
    paragraph: -1,
    sincePeriod: 0,
    datedParagraph: false,
    change: null,
    scope: openingScope(`${title ?? ''}\n${document.text.slice(0, OPENING)}`, language),
    nextPlace: 0,
  };
}

/** Characters from the start that say what a text is about. */
const OPENING = 1000;

/** The offence a text opens with; trafficking wherever it is named. */
function openingScope(opening: string, language: TextLanguage): Scope {
  const named = findScopes(opening, language).map(({ value }) => value);
  return named.includes('trafficking') ? 'trafficking' : (named[0] ?? 'unknown');
}

/** A title that names a period: "2017 in numbers", "… en la gestión 2013". */
function titlePeriod(title: string | null, language: TextLanguage, dates: PeriodContext): SpanExpression | null {
  if (!title) return null;
  const named = findPeriods(title, language, dates).map(({ expression }) => expression);
  const found = named.find((expression) => expression.kind === 'span' && !expression.isDay);
  return found?.kind === 'span' ? found : null;
}

/** How often a year is looked for, and the words around it that say whether it stands alone. */
const MOST_PRINTED = 6;
const WORDS_BEFORE_YEAR = 24;

/** A calendar year, where the text prints it as the year of something and not of a month or a law. */
function printedYear(year: number, text: string, language: TextLanguage, dates: PeriodContext): SpanExpression | null {
  const printed = new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g');
  for (const { index } of [...text.slice(0, COVERAGE_REACH).matchAll(printed)].slice(0, MOST_PRINTED)) {
    const around = text.slice(Math.max(0, index - WORDS_BEFORE_YEAR), index + 5);
    const last = findPeriods(around, language, dates).at(-1)?.expression;
    if (last?.kind === 'span' && last.precision === 'year' && last.start === `${year}-01-01`) return last;
  }
  return null;
}

/** How far into a text it may say of which period its figures are, and how far behind those words the period stands. */
const COVERAGE_REACH = 20_000;
const COVERAGE_GAP = 24;

/** A text that says only further down of which period its figures are: "The figures refer to 2021". */
function periodCovered(text: string, language: TextLanguage, dates: PeriodContext): SpanExpression | null {
  const head = text.slice(0, COVERAGE_REACH);
  const match = PERIOD_LANGUAGES[language].syntax.coverage.exec(head);
  if (!match) return null;
  const from = match.index + match[0].length;
  const [first] = findPeriods(head.slice(from, from + 80), language, dates);
  const expression = first && first.start <= COVERAGE_GAP ? first.expression : null;
  return expression?.kind === 'span' && !expression.isDay ? { ...expression, isLocal: false } : null;
}

/**
 * A yearly report that appears in the name of the year it is published in covers the reporting year before: April to
 * March. One named after an earlier year covers that calendar year, which its title says already.
 */
function reportOf(
  title: string | null,
  text: string,
  published: string | null,
  language: TextLanguage,
): { readonly year: number; readonly period: SpanExpression | null } | null {
  if (!published) return null;
  const { reportTitle, reportingPeriod } = PERIOD_LANGUAGES[language].syntax;
  const year = Number(/(?<!\d)(20\d\d)(?!\d)/.exec(title ?? '')?.[1] ?? 0);
  const isNamed = title !== null && reportTitle.test(title) && (year === 0 || year === yearOf(published));
  const saysSo = reportingPeriod.test(text.slice(0, 40_000));
  if (!saysSo && !(isNamed && year !== 0)) return null;
  const context: PeriodContext = { published, reportYear: year || null };
  const period = reportingYear(context);
  if (!period) return null;
  // Such a report keeps the calendar year that it prints.
  const printed = saysSo ? null : printedYear(yearOf(period.start), text, language, context);
  return { year: yearOf(period.end), period: printed ?? period };
}
