import type { PeriodSyntax } from '../expression.ts';

const END = /[;:.](?:\s|$)|—|,\s(?:informou|disse|segundo|e\s|enquanto|mas\s)|\se\s(?=#+\s?(?:%|por cento))/iu;

/** Portuguese words around periods. */
export const PT_PERIOD_SYNTAX: PeriodSyntax = {
  comparisonEnd: END,
  fromEnd: new RegExp(`${END.source}|\\s(?:a|para)\\s(?=(?:os\\s|as\\s|só\\s|apenas\\s)?\\S{0,4}#)`, 'iu'),
  opensPair: /de\s?$/iu,
  pairFirstBefore: /de\s\S{0,4}$/iu,
  pairFirstAfter: /^\s?(?:a|para)\s(?:os\s|as\s|só\s|apenas\s)?\S{0,4}#/iu,
  pairSecondBefore: /de\s\S{0,4}#+\s(?:a|para)\s(?:os\s|as\s|só\s|apenas\s)?\S{0,4}$/iu,
  pairJoin: /^,?\sa\s(?:os\s|as\s|apenas\s|cerca de\s)?\S{0,4}$/iu,
  offence:
    /(?<!\p{L})(?:conden(?:a|ou|ad[oa]s?|aram)|culpad[oa]s?|prisão|reclusão)(?!\p{L})[^.;]{0,80}\spor\s(?:ter\s)?\p{L}{2,}(?:ar|er|ir|ado|ido)(?!\p{L})[^.;]{0,140}$/iu,
  passing: /(?<!\p{L})(?:só|somente|apenas|unicamente)\s$/iu,
  coverage:
    /(?<!\p{L})(?:(?:dados|números|estatísticas|relatório|estudo|boletim|pesquisa)(?!\p{L})[^.;:\d]{0,60}\s(?:correspondem?|se referem?|referem-se|abrangem?|cobrem?|compreendem?|são)\s|(?:ano|período) de referência:?\s)/iu,
  joined: /^\s(?:(?:em|no|na|durante|de|do|da)\s)?(?:o\s|a\s|os\s)?$/iu,
  coordinated: /^\se\s/u,
  newClause: /\s(?:e|mas|enquanto)\s$/iu,
  wholeAfter: /^(?:\s\p{L}+)?\sd[oa]s\s#/iu,
  founding: /(?<!\p{L})(?:fundad[oa]|criad[oa]|inaugurad[oa]|aprovad[oa]|promulgad[oa]|em vigor)(?:\s\p{L}+){0,2}\s$/iu,
  when: /^,?\s(?:quando|em que|na qual|no qual)\s/iu,
  observance:
    /(?<!\p{L})(?:dia (?:mundial|internacional|nacional|europeu)|comemora\p{L}*|celebra\p{L}*|aniversário)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:começ(?:ou|aram)|inici(?:ou|aram|ada|ado)|cri(?:ou|ada|ado)|previst[oa]|próxim[oa])(?!\p{L})/iu,
  countsFrom: /^(?:desde|a partir)/iu,
  rangeOpens: /(?:^|[^\p{L}])(?:entre|desde|de|do)\s(?:o\s|a\s|os\s)?$/iu,
  rangeJoins: /^\s?(?:e|a|ao|até)\s(?:o\s|a\s|os\s)?/iu,
  rangeJoinsAlone: /^,?\saté\s(?:o\s|a\s|os\s)?/iu,
  partAfter: /^(?:\s\p{L}+){0,2}\s(?:del[ae]s|dest[ae]s|dess[ae]s|d[oa]s quais)(?!\p{L})/iu,
  partBefore: /(?:^|[^\p{L}])(?:d[oa]s quais|del[ae]s|dest[ae]s|entre el[ae]s|incluindo)(?:,|:)?(?:\s\p{L}+){0,3}\s$/iu,
  reportTitle: /relat[óo]rio|relato|\breport\b/iu,
  reportingPeriod: /período (?:d(?:o|este) relatório|abrangido pelo relatório)/iu,
};
