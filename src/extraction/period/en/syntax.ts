import type { PeriodSyntax } from '../expression.ts';

const END =
  /[;:.](?:\s|$)|—|\s[–-]\s|,\s(?:said|he said|she said|reported|and\s|while|whereas|but\s)|\s(?:and|but)\s(?=\p{L}+(?:ed)\s|#+\s?(?:%|per ?cent))/iu;

/** English words around periods. */
export const EN_PERIOD_SYNTAX: PeriodSyntax = {
  comparisonEnd: END,
  fromEnd: new RegExp(`${END.source}|\\sto\\s(?=(?:only\\s|just\\s|about\\s|some\\s)?\\S{0,4}#)`, 'iu'),
  opensPair: /from\s?$/iu,
  pairFirstBefore: /from\s(?:only\s|just\s|some\s)?\S{0,4}$/iu,
  pairFirstAfter: /^(?:\s\p{L}+){0,2}\s?to\s(?:only\s|just\s|some\s|about\s)?\S{0,4}#/iu,
  pairSecondBefore:
    /from\s(?:only\s|just\s|some\s)?\S{0,4}#+(?:\s\p{L}+){0,2}\sto\s(?:only\s|just\s|some\s|about\s)?\S{0,4}$/iu,
  pairJoin: /^,?\s(?:and\s(?:then\s)?)?to\s(?:only\s|just\s|some\s|about\s|nearly\s|almost\s|over\s)?\S{0,4}$/iu,
  offence:
    /(?<!\p{L})(?:sentenced|jailed|imprisoned|convict(?:ed|ions?)|guilty|prison|years|fined)(?!\p{L})[^.;]{0,80}\s(?:for|of|after)\s(?:\p{L}+ly\s)?(?:having\s)?\p{L}+(?:ing|ed)(?!\p{L})[^.;]{0,40}(?:#|women|girls|boys|children|minors|victims|people|workers|men|migrants)[^.;]{0,100}$/iu,
  passing: /(?<!\p{L})(?:only|just|merely)\s(?:(?:in|during)\s)?(?:the\s)?$/iu,
  coverage:
    /(?<!\p{L})(?:(?:data|figures?|numbers|statistics|estimates?|results|report|review|survey|study|bulletin|tally|totals?)(?!\p{L})[^.;:\d]{0,60}\s(?:covers?|covering|refers? to|relates? to|(?:is|are) for|corresponds? to|(?:is|are) of|dates? from|(?:is|are) from|runs? from|appl(?:y|ies) to|concerns?|describes?)\s|reference (?:year|period)(?: is| was)?:?\s|(?:period|year) covered(?: by \p{L}+ \p{L}+)?(?: is| was)?:?\s)/iu,
  respectively: /(?<!\p{L})(?:respectively|in that order)(?!\p{L})/iu,
  joined: /^\s(?:(?:in|during|for|of|on|over|throughout|between|from)\s)?(?:the\s)?$/iu,
  coordinated: /^\sand\s/u,
  newClause: /\s(?:and|but|while|whereas|then)(?:,|\s\p{L}+)?\s$/iu,
  wholeAfter: /^(?:\s\p{L}+)?\sof\s(?:the|its|those|these)\s(?:\p{L}+\s)?#/iu,
  founding:
    /(?<!\p{L})(?:founded|established|set up|created|inaugurated|adopted|passed|enacted|signed|ratified|introduced|came into force|in force|amended|renewed)(?:\s\p{L}+){0,2}\s$/iu,
  when: /^,?\s(?:when|in which|during which)\s/iu,
  observance:
    /(?<!\p{L})(?:(?:world|international|national|european) day|marks|marked|observe[sd]?|commemorat\p{L}+|celebrat\p{L}+|anniversary|awareness month)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:began|begun|started|opened|launched|set up|founded|established|scheduled|due|next|will)(?!\p{L})/iu,
  countsFrom: /^(?:since|from)/iu,
  rangeOpens: /(?:^|[^\p{L}])(?:between|from)\s(?:the\s)?(?:end of\s|start of\s|beginning of\s)?$/iu,
  rangeJoins:
    /^(?:,[^,;:()]{3,70},)?\s?(?:and|to|until|till|through|up to)\s(?:the\s)?(?:(?:end|close|start|beginning|middle)\sof\s)?/iu,
  rangeJoinsAlone: /^,?\s(?:until|till|through|up to)\s(?:the\s)?(?:(?:end|close|start|beginning|middle)\sof\s)?/iu,
  partAfter: /^(?:\s\p{L}+){0,2}\s(?:of|among)\s(?:them|these|those|whom|which|the total)(?!\p{L})/iu,
  partBefore:
    /(?:^|[^\p{L}])(?:of (?:whom|which|them|these|those)|among (?:them|whom)|including|comprising|namely)(?:,|:)?(?:\s\p{L}+){0,3}\s$/iu,
  reportTitle: /narrative|\breport\b|country profile/iu,
  reportingPeriod: /reporting (?:period|year)/iu,
};
