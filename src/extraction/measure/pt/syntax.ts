import type { MeasureSyntax } from '../syntax.ts';

export const PT_SYNTAX: MeasureSyntax = {
  nounPhraseEnd:
    /(?<![\p{L}])(?:em|no|na|nos|nas|por|pel[oa]s?|para|com|e|ou|que|quem|foram|foi|eram|são|têm|a|ao|aos|à|às|desde|durante|contra|ante|chegaram|correspondem|sem|se|quando|não|enquanto|mas)(?![\p{L}])|[,.;:()—–]/iu,
  partOf: /^\s(?:d[oa]s|dess[ea]s|dest[ea]s|de (?:seus|suas))\s$/iu,
  ofOffence: /^\sde\s$/iu,
  offenceAlone: /^\s(?:de|por)\stráfico(?![\p{L}])/iu,
  definite: /(?<![\p{L}])(?:[oa]s|d[oa]s|ess[ea]s|est[ea]s|seus|suas)\s$/iu,
  restBefore: /(?<![\p{L}])[oa]s\s(?:outr[oa]s|restantes|demais)\s$/iu,
  restAfter: /^\s(?:restantes\s)?(?:receberam|obtiveram|cumprem|cumpriram|tiveram|beneficiaram)(?![\p{L}])/iu,
  listJoin: /^(?:,|\s(?:e|ou)|,\se)\s$/iu,
  countJoin: /^,?\s(?:e\s)?(?:(?:a|outr[oa]s|mais de)\s){0,2}$/iu,
  pairJoin: /^\se\s$/iu,
  numberJoin: /^(?:,|;)?\s(?:(?:e)\s)?(?:(?:a|outr[oa]s|mais de)\s){0,2}$/iu,
  asides: [/,\s(?:\p{L}+\s){0,2}#+\s(?:delas|deles|dess[ea]s|dest[ea]s)[^,.;:()#]{0,60},/giu],
  respectively: /^,?\s(?:\p{L}+\s){0,3}respectivamente(?![\p{L}])/iu,
  agedBefore: /(?<![\p{L}])idades?(?:\s(?:de|entre|que vão))*\s(?:entre\s(?:os\s)?|de\s(?:os\s)?)?$/iu,
  agesOfPeopleBefore:
    /(?<![\p{L}])(?:meninas|crianças|adolescentes|vítimas|mulheres|menores|raparigas)\s(?:tinham|têm)\s(?:entre\s|de\s)?$/iu,
  extremeAgeBefore: /(?:mais (?:nov|velh|jove)|a partir dos|idade média|média de idade)/iu,
  peopleOfAgeBefore:
    /(?:meninas|meninos|menores|adolescentes|mulheres|vítimas|crianças|jovens|raparigas)\s(?:de|com)\s$/iu,
  durationBefore:
    /(?<![\p{L}])(?:lev(?:a|ou|aram)|há|após|dentro de|durante|a cada|demor(?:a|ou|aram)|dur(?:a|ou|aram)|em até)\s$/iu,
  prisonAfter: /^\s(?:de\s)?(?:prisão|cadeia|reclusão|detenção)/iu,
  jailedForBefore: /(?:pres[oa]s?|detid[oa]s?)(?:\s\p{L}+){0,3}\spor\s$/iu,
  mayFaceBefore: /(?:pode(?:m|rá|rão|ria|riam)?|arrisca(?:m|-se|m-se)?|sujeit[oa]s?)\s[^#.;]{0,50}$/iu,
  imposedBefore:
    /(?:conden(?:ou|aram|ad[oa]s?)|sentenci(?:ou|aram|ad[oa]s?)|aplic(?:ou|aram|ad[oa]s)|fix(?:ou|ad[oa]s)|receb(?:eu|eram)|impôs|sentenças?)/iu,
  inAfter: /^\s(?:em|no|na)\s/iu,
  notChangeGap: /(?:d[oa]s|do total)\s?$/iu,
  changeGap: /(?:por|um|uma|em|de)\s(?:\p{L}+\s){0,2}$|^\s$/iu,
  partAfter: /^\s?(?:de|d[oa]s?)\s/u,
  comparative: /^(?:mais|menos|superior|inferior)/iu,
  comparativeGap: /^\s(?:de|do|da|de um|de uma|que|do que)\s?$/iu,
  levelGap: /(?:^|\s)(?:para|a|aos?|até|atingir)(?:\s(?:os|quase|cerca de|mais de))?\s?$/iu,
  aboveOrBelow: /^(?:acima|superior|abaixo|inferior)/iu,
  clauseJoin: /(?:\se|[;.])\s/u,
  missingAfter: /(?:^|\s)(?:desaparec(?:e|em|eu|eram|iam?|id[oa]s?|er))(?![\p{L}])/iu,
  missingBefore: /(?<![\p{L}])(?:desaparec(?:e|em|eu|eram)|desaparecimentos? de)\s(?:[\p{L}]+\s){0,2}$/iu,
};
