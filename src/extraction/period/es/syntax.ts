import type { PeriodSyntax } from '../expression.ts';

const END =
  /[;:.](?:\s|$)|—|\s[–-]\s|,\s(?:informó|dijo|según|y\s|e\s|mientras|pero\s|aunque\s)|\s(?:y|e)\s(?=#+\s?(?:%|por ciento)|(?:se|fueron|hubo|quedaron)\s)/iu;

/** Spanish words around periods. */
export const ES_PERIOD_SYNTAX: PeriodSyntax = {
  comparisonEnd: END,
  fromEnd: new RegExp(`${END.source}|\\sa\\s(?=(?:sólo\\s|solo\\s|unos\\s|unas\\s|los\\s|las\\s)?\\S{0,4}#)`, 'iu'),
  opensPair: /de\s?$/iu,
  pairFirstBefore: /(?:de|desde)\s(?:los\s|las\s|sólo\s|solo\s)?\S{0,4}$/iu,
  pairFirstAfter: /^(?:\s\p{L}+){0,2}\s?a\s(?:los\s|las\s|sólo\s|solo\s|unos\s|unas\s)?\S{0,4}#/iu,
  pairSecondBefore:
    /(?:de|desde)\s(?:los\s|las\s|sólo\s|solo\s)?\S{0,4}#+(?:\s\p{L}+){0,2}\sa\s(?:los\s|las\s|sólo\s|solo\s|unos\s|unas\s)?\S{0,4}$/iu,
  pairJoin: /^,?\s(?:se\s\p{L}+\s)?a\s(?:los\s|las\s|sólo\s|solo\s|unos\s|unas\s|casi\s)?\S{0,4}$/iu,
  offence:
    /(?<!\p{L})(?:conden(?:a|ó|ad[oa]s?|aron|as)|sentenci(?:a|ó|ad[oa]s?)|culpables?|prisión|cárcel|reclusión|encarcelad[oa]s?)(?!\p{L})[^.;]{0,80}\s(?:por|de)\s(?:haber\s)?\p{L}{2,}(?:ar|er|ir|ado|ido)(?:l[oae]s?)?(?!\p{L})[^.;]{0,40}(?:#|mujeres|niñ[oa]s|menores|víctimas|personas|trabajador|jóvenes|adolescentes|migrantes)[^.;]{0,100}$/iu,
  passing:
    /(?<!\p{L})(?:s[óo]lo|solamente|únicamente|nada más|nomás|apenas)\s(?:(?:en|durante)\s)?(?:(?:el|la|los|las)\s)?$/iu,
  coverage:
    /(?<!\p{L})(?:(?:datos|cifras?|estadísticas?|números|estimaci(?:ón|ones)|resultados|informe|memoria|estudio|boletín|balance|encuesta|documento)(?!\p{L})[^.;:\d]{0,60}\s(?:corresponden?|se refieren?|abarcan?|cubren?|comprenden?|datan|son|recogen? lo ocurrido)\s|(?:año|período|periodo) de referencia(?: es| fue)?:?\s|(?:año|período|periodo) (?:cubierto|abarcado|informado)(?: es| fue)?:?\s)/iu,
  respectively: /(?<!\p{L})(?:respectivamente|en ese orden)(?!\p{L})/iu,
  joined: /^\s(?:(?:en|durante|de|a|al|entre|desde)\s)?(?:el\s|la\s|los\s)?$/iu,
  coordinated: /^\s(?:y|e)\s/u,
  newClause: /\s(?:y|e|pero|mientras(?: que)?|luego)(?:,|\s\p{L}+)?\s$/iu,
  wholeAfter: /^(?:\s\p{L}+)?\sde\s(?:los|las|sus|esos|esas)\s(?:\p{L}+\s)?#/iu,
  founding:
    /(?<!\p{L})(?:fundad[oa]s?|cread[oa]s?|inaugurad[oa]s?|aprobad[oa]s?|promulgad[oa]s?|sancionad[oa]s?|ratificad[oa]s?|firmad[oa]s?|reformad[oa]s?|vigentes?|en vigor|en vigencia|entró en vigor|abiert[oa])(?:\s\p{L}+){0,2},?\s$/iu,
  when: /^,?\s(?:cuando|en que|en la que|en el que|año en que)\s/iu,
  observance:
    /(?<!\p{L})(?:d[íi]a (?:mundial|internacional|nacional|europeo)|conmemor\p{L}+|celebra\p{L}*|aniversario|efem[ée]ride)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:comenz(?:ó|aron)|empez(?:ó|aron)|inici(?:ó|aron|ada|ado)|arranc(?:ó|aron)|se remonta\p{L}*|abri(?:ó|eron)|cre(?:ó|ada|ado)|fund(?:ó|ada|ado)|previst[oa]|pr[óo]xim[oa]|presentará\p{L}*|prevé)(?!\p{L})/iu,
  countsFrom: /^(?:desde|respecto|a partir)/iu,
  rangeOpens: /(?:^|[^\p{L}])(?:entre|desde|de|del)\s(?:el\s|la\s|los\s)?$/iu,
  rangeJoins:
    /^(?:,[^,;:()]{3,70},)?\s?(?:y|e|a|al|hasta)\s(?:el\s|la\s|los\s)?(?:(?:finales|fines|inicios|mediados|cierre|final|fin|inicio|término|comienzos|mes)\sdel?\s)?/iu,
  rangeJoinsAlone:
    /^,?\shasta\s(?:el\s|la\s|los\s)?(?:(?:finales|fines|inicios|mediados|cierre|final|fin|inicio|término|comienzos|mes)\sdel?\s)?/iu,
  partAfter: /^(?:\s\p{L}+){0,2}\sde\s(?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s cuales|quienes|dichos|dichas)(?!\p{L})/iu,
  partBefore:
    /(?:^|[^\p{L}])(?:de (?:l[oa]s cuales|ell[oa]s|est[oa]s|es[oa]s|quienes)|entre (?:ell[oa]s|l[oa]s que)|incluid[oa]s|a saber)(?:,|:)?(?:\s\p{L}+){0,3}\s$/iu,
  reportTitle: /narrativa|informe|\breport\b/iu,
  reportingPeriod:
    /(?:período|periodo) (?:de(?:l)? (?:presente )?informe|que (?:abarca|cubre) (?:el|este) informe|del que se informa)|informe anterior/iu,
};
