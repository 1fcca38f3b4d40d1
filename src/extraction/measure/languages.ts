import type { TextLanguage } from '../text-language.ts';
import type { MeasureLanguage } from './cue.ts';
import { EN_MEASURES } from './en/rules.ts';
import { ES_MEASURES } from './es/rules.ts';
import { PT_MEASURES } from './pt/rules.ts';

export const MEASURE_LANGUAGES: Readonly<Record<TextLanguage, MeasureLanguage>> = {
  en: EN_MEASURES,
  es: ES_MEASURES,
  pt: PT_MEASURES,
};
