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
    period: defaultFrame(report ? report.period : titlePeriod(title, language, dates)),
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
  return period ? { year: yearOf(period.end), period } : null;
}
