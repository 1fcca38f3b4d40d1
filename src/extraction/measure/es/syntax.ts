import type { MeasureSyntax } from '../syntax.ts';

export const ES_SYNTAX: MeasureSyntax = {
  nounPhraseEnd:
    /(?<![\p{L}])(?:en|por|para|con|y|o|que|quienes|fueron|fue|eran|son|han|a|al|desde|durante|contra|llegaron|corresponden|sin|se|del|si|cuando|no|dos|mientras)(?![\p{L}])|[,.;:()—–]/iu,
  partOf: /^\sde\s(?:los|las|sus|esos|esas|estos|estas)\s$/iu,
  ofOffence: /^\sde\s$/iu,
  offenceAlone: /^\s(?:de|por)\strata(?![\p{L}])/iu,
  definite: /(?<![\p{L}])(?:los|las|esos|esas|estos|estas|sus)\s$/iu,
  restBefore: /(?<![\p{L}])l[oa]s\s(?:otr[oa]s|restantes)\s$/iu,
  restAfter:
    /^\s(?:restantes\s)?(?:recibieron|obtuvieron|cumplen|cumplieron|se\s(?:beneficiaron|acogieron))(?![\p{L}])/iu,
  listJoin: /^(?:,|\s(?:y|e|o)|,\sy)\s$/iu,
  pairJoin: /^\sy\s$/iu,
  numberJoin: /^(?:,|;)?\s(?:(?:y|e|,)\s)?(?:(?:a|otr[oa]s|unos|unas|además|también|más de|al menos)\s){0,2}$/iu,
  asides: [
    /,\s(?:entre\s(?:ell[oa]s|l[oa]s\scuales)\s|de\sl[oa]s\s(?:cuales|que)\s|incluid[oa]s\s)?(?:\p{L}+\s){0,2}#+(?:\s\p{L}+){0,2}\s(?:de\s(?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s\scuales)|menor(?:es)?)[^,.;:()#]{0,60},/giu,
    /\sde\s(?:entre\s)?#+(?:,\s#+){0,4}(?:\s(?:a|y)\s#+)?\saños(?:\sde\sedad)?(?:,)?/giu,
  ],
  respectively: /^,?\s(?:\p{L}+\s){0,3}respectivamente(?![\p{L}])/iu,
  agedBefore: /(?<![\p{L}])edad(?:es)?(?:\s(?:de|entre|que van))*\s(?:entre\s(?:los\s)?|de\s(?:los\s)?)?$/iu,
  agesOfPeopleBefore:
    /(?<![\p{L}])(?:niñas|adolescentes|víctimas|mujeres|menores)\s(?:tenían|tienen)\s(?:entre\s|de\s)?$/iu,
  extremeAgeBefore: /(?:más (?:pequeñ|joven|chic)|desde los|hasta de|promedio)/iu,
  peopleOfAgeBefore: /(?:niñas|niños|menores|adolescentes|mujeres|víctimas|chicas|jóvenes)\sde\s$/iu,
  durationBefore:
    /(?<![\p{L}])(?:lleva(?:n|ba)?|hace|tras|dentro de|durante|cada|tard(?:ó|a|aron|an)|demor(?:ó|a|aron)|dur(?:ó|a|aron))\s$/iu,
  prisonAfter: /^\s(?:de\s)?(?:c[áa]rcel|prisi[óo]n|presidio|reclusi[óo]n)/iu,
  jailedForBefore: /(?:encarcelad[oa]s?|pres[oa]s?)(?:\s\p{L}+){0,3}\spor\s$/iu,
  mayFaceBefore: /(?:podr[íi]an?|enfrentan?)\s[^#.;]{0,50}$/iu,
  imposedBefore:
    /(?:conden(?:ó|aron|ad[oa]s?)|sentenci(?:ó|aron|ad[oa]s?)|dictaron|dictó|dictado|impuso|impusieron|recibi(?:ó|eron)|sentencias)/iu,
  inAfter: /^\sen\s/iu,
  notChangeGap: /(?:de los|de las|de l[oa]s? total)\s?$/iu,
  changeGap: /(?:por|un|una|en|del?)\s(?:\p{L}+\s){0,2}$|^\s$/iu,
  partAfter: /^\s?(?:de|del)\s/u,
  comparative: /^(?:más|menos|superior|inferior)/iu,
  comparativeGap: /^\s(?:de|del|de un|de una|de la|que|que el)\s?$/iu,
  levelGap: /(?:^|\s)(?:al|a|hasta(?: el)?|alcanzar(?: el)?)(?:\s(?:casi|cerca del?|más del?))?\s?$/iu,
  aboveOrBelow: /^(?:por encima|superior|por debajo|inferior)/iu,
  clauseJoin: /(?:\sy|[;.])\s/u,
  termOfPeople: /^\sa\s(?:\p{L}+\s){0,4}$/iu,
};
