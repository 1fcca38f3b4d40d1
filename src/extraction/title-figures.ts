import type { TextLanguage } from './text-language.ts';
import { decideMeasure } from './measure/decide.ts';
import { headingFigure } from './measure/heading.ts';
import { MEASURE_LANGUAGES } from './measure/languages.ts';
import { findCues } from './measure/sentence-cues.ts';
import { nounAfter, type EarlierFigure, type MeasureView } from './measure/view.ts';
import { readNumbers } from './number/find-numbers.ts';
import type { PeriodContext } from './period/expression.ts';
import { findPeriods } from './period/find-periods.ts';

/** What the figures of a title count, so far as the title says it: the text takes them up again. */
export function titleFigures(title: string | null, language: TextLanguage, dates: PeriodContext): EarlierFigure[] {
  if (!title || title.length > LONGEST_TITLE) return [];
  const { numbers, masked } = readNumbers(title, language, findPeriods(title, language, dates));
  const rules = MEASURE_LANGUAGES[language];
  const cues = findCues(masked, rules);
  const view: MeasureView = {
    text: title,
    masked,
    cues,
    numbers,
    language: rules,
    datesItself: false,
    titleFigures: [],
    demonyms: [],
  };
  const figures: EarlierFigure[] = [];
  for (const number of numbers) {
    if (number.form !== 'cardinal' || number.timeUnit !== null) continue;
    const decision = decideMeasure(view, number, figures);
    if (decision.measure === null || decision.basis !== 'stated' || decision.measure === 'other') continue;
    const { measure, unit } = decision;
    const { value, form, timeUnit } = number;
    const noun = nounAfter(view, number)?.concept ?? null;
    figures.push({ measure, unit, value, form, timeUnit, end: null, noun, isAside: false, subject: null });
  }
  const heading = figures.length > 0 ? null : headingFigure(cues);
  return heading ? [heading] : figures;
}

const LONGEST_TITLE = 300;
