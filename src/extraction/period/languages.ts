import type { Language } from '../../vocabulary/code-list.ts';
import type { PeriodLanguage } from './expression.ts';
import { EN_PERIODS } from './en/rules.ts';
import { ES_PERIODS } from './es/rules.ts';

export const PERIOD_LANGUAGES: Readonly<Record<Language, PeriodLanguage>> = { en: EN_PERIODS, es: ES_PERIODS };
