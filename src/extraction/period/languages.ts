import type { TextLanguage } from '../text-language.ts';
import type { PeriodLanguage } from './expression.ts';
import { EN_PERIODS } from './en/rules.ts';
import { ES_PERIODS } from './es/rules.ts';
import { PT_PERIODS } from './pt/rules.ts';

export const PERIOD_LANGUAGES: Readonly<Record<TextLanguage, PeriodLanguage>> = {
  en: EN_PERIODS,
  es: ES_PERIODS,
  pt: PT_PERIODS,
};
