import { arithmeticSlipCorpus } from './arithmetic-slip.corpus.ts';
import type { CheckName } from '../check.ts';
import { contradictionCorpus } from './contradiction.corpus.ts';
import type { CheckCorpus } from './corpus.ts';
import { impossibleValueCorpus } from './impossible-value.corpus.ts';
import { partialPeriodComparisonCorpus } from './partial-period-comparison.corpus.ts';
import { repetitionCorpus } from './repetition.corpus.ts';
import { revisionCorpus } from './revision.corpus.ts';
import { scopeMixCorpus } from './scope-mix.corpus.ts';
import { stageSlipCorpus } from './stage-slip.corpus.ts';
import { suspiciousJumpCorpus } from './suspicious-jump.corpus.ts';
import { unitMixCorpus } from './unit-mix.corpus.ts';
import { yearDriftCorpus } from './year-drift.corpus.ts';

/** The corpus of each check. */
export const CORPORA: Readonly<Record<CheckName, CheckCorpus>> = {
  contradiction: contradictionCorpus,
  revision: revisionCorpus,
  'arithmetic-slip': arithmeticSlipCorpus,
  'stage-slip': stageSlipCorpus,
  'unit-mix': unitMixCorpus,
  'scope-mix': scopeMixCorpus,
  'partial-period-comparison': partialPeriodComparisonCorpus,
  'impossible-value': impossibleValueCorpus,
  repetition: repetitionCorpus,
  'year-drift': yearDriftCorpus,
  'suspicious-jump': suspiciousJumpCorpus,
};
