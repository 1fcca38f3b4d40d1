import type { Rule } from '../../rule.ts';
import { identifierRule, rangeValue, ratioValue, shareValue } from '../productions.ts';
import { ES_WORDS } from './words.ts';
import type { NumberContext, NumberLanguage, NumberProduct } from '../number.ts';

/** What follows a sum of money. */
const MONEY_AFTER = String.raw`\s(?:de )?(?:dólar|boliviano|peso|sol(?:es)?\b|euro|quetzal|lempira|guaraní|real(?:es)?\b|Bs\b|USD)`;

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['(?:la )?mitad', 50],
  ['(?:un|#{2}|la) tercio|(?:una|#{3}|la) tercera parte', 33.3],
  ['#{3} tercios|#{3} terceras partes', 66.7],
  ['(?:un|#{2}) cuarto|(?:una|#{3}|la) cuarta parte', 25],
  ['#{4} cuartas partes|#{4} cuartos', 75],
  ['(?:un|#{2}) quinto|(?:una|#{3}|la) quinta parte', 20],
  ['#{3} quintos|#{3} quintas partes', 40],
  ['#{4} quintos|#{4} quintas partes', 60],
  ['#{6} quintos|#{6} quintas partes', 80],
  ['(?:una|#{3}|la) sexta parte', 16.7],
  ['(?:una|#{3}|la) decima parte|(?:una|#{3}|la) décima parte', 10],
];

const MULTIPLES: readonly (readonly [string, number])[] = [
  [
    '(?:se )?(?:duplic(?:ó|o|aron|ado|an|a|ando|arse)|dobl(?:ó|aron))|(?:el )?doble(?! (?:de edad|moral|nacional|fila|discriminaci|vida|condici))',
    2,
  ],
  ['(?:se )?(?:triplic(?:ó|o|aron|ado|an|a|ando|arse))|(?:el )?triple(?! (?:crimen|frontera))', 3],
  ['(?:se )?(?:cuadruplic(?:ó|o|aron|ado|an|a|ando|arse))|(?:el )?cu[áa]druple', 4],
  ['(?:se )?(?:quintuplic(?:ó|o|aron|ado|an|a|ando|arse))|(?:el )?qu[íi]ntuple', 5],
];

const COLLECTIVES: readonly (readonly [string, number])[] = [
  ['(?:media|m[eé]dia) docena', 6],
  ['(?:una|#{3}|la) decena', 10],
  ['(?:una|#{3}|la) docena', 12],
  ['(?:una|#{3}|la) quincena', 15],
  ['(?:una|#{3}|la) veintena', 20],
  ['(?:dos|#{3}) docenas', 24],
  ['(?:una|#{3}|la) treintena', 30],
  ['(?:una|#{3}|la) cuarentena', 40],
  ['medio centenar', 50],
  ['(?:una|#{3}|la) cincuentena', 50],
  ['(?:un|#{2}) centenar', 100],
  ['(?:dos|#{3}) centenares', 200],
  ['(?:tres|#{4}) centenares', 300],
  ['(?:un|#{2}) millar', 1000],
  ['medio millar', 500],
  ['(?:dos|#{3}) millares', 2000],
  ['medio mill[óo]n', 500_000],
];

const rules: readonly Rule<NumberProduct, NumberContext>[] = [
  {
    name: 'range with "a" or a dash',
    pattern:
      /(?<!(?:pas|sub|baj|aument|creci|crec|cay|ca|disminu|descend|duplic|triplic|redu|increment|salt)[\p{L}]*,?\sde\s(?:los\s|las\s)?)(?<low>#+)(?:\s?%|\spor ciento)?(?:\sa\s|\s?[-–]\s?|\shasta\s)(?:US\$|S\/\s?|Bs\.?\s?|Q|[$€]\s?)?(?<high>#+)(?!\s(?:víctima|causa|pedido|cargo|raíz))/dgu,
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range with "entre"',
    pattern:
      /entre\s(?:los\s|las\s)?(?:US\$|S\/\s?|Bs\.?\s?|Q|[$€]\s?)?(?<low>#+)(?:\s?%|\spor ciento|\saños)?\s(?:y|e)\s(?:los\s|las\s)?(?:US\$|S\/\s?|Bs\.?\s?|Q|[$€]\s?)?(?<high>#+)/dgiu,
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range with "de … a" around a unit',
    pattern: /(?<low>#+)\s(?:años|meses|dólares|euros|pesos|bolivianos|soles)\sa\s(?:los\s)?(?<high>#+)/dgiu,
    produce: (match, context) => {
      const range = rangeValue(match, context);
      if (!range || !/meses/i.test(match.text)) return range;
      return { ...range, value: Math.round((range.value / 12) * 1000) / 1000, timeUnit: 'year' };
    },
  },
  {
    name: 'years and months',
    pattern: /(?<years>#+)\saños(?:\sy|,)?\s(?<months>#+)\smeses/dgiu,
    produce: (match, context) => {
      const years = context.atomAt(match.span('years'));
      const months = context.atomAt(match.span('months'));
      if (!years || !months) return null;
      return { form: 'cardinal', value: Math.round((years.value + months.value / 12) * 1000) / 1000, timeUnit: 'year' };
    },
  },
  {
    name: 'years and a half',
    pattern: /(?<years>#+)\saños\sy\smedio/dgiu,
    produce: (match, context) => {
      const years = context.atomAt(match.span('years'));
      return years && { form: 'cardinal', value: years.value + 0.5, timeUnit: 'year' };
    },
  },
  {
    name: 'ninguno as a count: "frente a ninguna en 2018"',
    pattern: /(?<=(?<![\p{L}])(?:y|frente a|contra|con|pero)\s)ningun[oa](?=\s(?:por|en|el)(?![\p{L}])|[.,;)])/giu,
    produce: () => ({ form: 'cardinal', value: 0 }),
  },
  {
    name: 'N de cada M',
    pattern: /(?<part>#+)\s(?:\p{L}+\s)?(?:de|por|en)\scada\s(?<whole>#+)/dgiu,
    produce: (match, context) => (/ por /.test(match.text) ? ratioValue(match, context) : shareValue(match, context)),
  },
  {
    // "una niña vendida por 3 dólares" is a price, not one in three.
    name: 'N por M',
    pattern: new RegExp(
      String.raw`(?<part>#+)\s(?:\p{L}+\s){0,3}por\s(?:cada\s)?(?<whole>#+)(?!#|${MONEY_AFTER})`,
      'dgiu',
    ),
    produce: (match, context) => ratioValue(match, context),
  },
  ...FRACTIONS.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `fraction ${value}`,
    pattern: new RegExp(
      `(?<![\\p{L}#])(?<token>${pattern})(?![\\p{L}#])(?! del? (?:año|mes|siglo|camino|la noche|la gestión|semestre))(?! de (?:19|20)\\d\\d)`,
      'dgiu',
    ),
    produce: (match) => ({ form: 'fraction', value, token: match.span('token') }),
  })),
  ...MULTIPLES.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `multiple ${value}`,
    pattern: new RegExp(`(?<![\\p{L}#])(?:${pattern})(?![\\p{L}#])`, 'giu'),
    produce: () => ({ form: 'multiple', value }),
  })),
  {
    name: 'N veces',
    pattern:
      /(?:(?:creci|aument|multiplic|subi|increment)[\p{L}]*\s(?:por\s|en\s)?(?<factor2>#+)\sveces|(?<factor>#+)\sveces\s(?:más|mayor|superior|por encima))/dgiu,
    produce: (match, context) => {
      const span = match.span('factor') ?? match.span('factor2');
      const factor = context.atomAt(span);
      return factor && { form: 'multiple', value: factor.value, token: span };
    },
  },
  {
    name: 'se redujo a la mitad',
    pattern: /\ba la mitad\b/giu,
    produce: () => ({ form: 'percent', value: 50, falls: true }),
  },
  ...COLLECTIVES.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `collective ${value}`,
    pattern: new RegExp(`(?<![\\p{L}#])(?:${pattern})(?![\\p{L}#])(?! de (?:años|veces|kil[óo]metros))`, 'giu'),
    produce: () => ({ form: 'cardinal', value }),
  })),
  identifierRule(
    'article, law, page or case number',
    /(?<![\p{L}])(?:ley(?:es)?|decretos?(?: supremo| legislativo| ejecutivo)?|ds|d\.s\.|artículos?|articulos?|arts?\.?|numeral(?:es)?|incisos?|inc\.|párrafos?|cap[íi]tulos?|t[íi]tulos?|p[áa]ginas?|p[áa]gs?\.|cuadros?|tablas?|gr[áa]ficos?|figuras?|anexos?|tomos?|vol(?:umen|\.)|edici[óo]n|bolet[íi]n|comunicado|n[úu]meros?|n[úu]m\.|nros?\.?|n[°º]\.?|n\.[°º]|no\.|expedientes?|exp\.|resoluci[óo]n|acuerdo|auto supremo|sentencia(?= n)|convenios?|protocolos?|ordenanzas?|objetivos?|ods|nivel|fase|versi[óo]n|clase|grado|grupo(?= #{1,2}\b)|tipo|sala|oficina|habitaci[óo]n|departamento(?= #)|piso|puerta|unidad(?= #)|divisi[óo]n|distrito|zona|lote|manzan[oa]|ruta|carretera|autopista|avenida|av\.|calle|jir[óo]n|jr\.|pasaje|kil[óo]metros?|km\.?|canal|radio|agenda|covid|juzgado|tribunal|fiscal[íi]a n)\s(?:n[°º]\.?\s|nro\.?\s|n[úu]m\.?\s|no\.?\s|n\.[°º]\s)?#+(?:\s?(?:\(\p{L}+\)|bis|ter|qu[aá]ter|quinquies|sexies))*(?:(?:,\s|\sy\s|\sal?\s|\so\s|[-–])#+(?:\s(?:bis|ter))?)*(?=[\s.,;:)\]”"»’]|$)/giu,
  ),
  identifierRule(
    'street with a name',
    /(?<![\p{L}])(?:calle|avenida|av\.|avda\.|jir[óo]n|jr\.|pasaje|bulevar|plaza|camino|ruta)\s(?:(?:\p{Lu}[\p{L}.]*|de|la|los|las|del|el)\s){1,5}(?:n[°º]?\.?\s)?#+/giu,
  ),
  identifierRule('number and bis', /#+\s(?:bis|ter|qu[aá]ter|quinquies|sexies)(?![\p{L}])/giu),
  identifierRule('ordinal in digits', /#+(?:[.]?[°ºª]|er|ro|do|ra|da|to|ta|mo|vo|no)(?![\p{L}])/giu),
  identifierRule(
    'time of day',
    /a las\s#{1,2}(?:[:.]#{2})?(?=\s?(?:$|[.,;]|horas|de la (?:mañana|tarde|noche|madrugada)|en punto|del (?:mediodía|día)|y media|a\.|p\.|h\b))|#+(?:[:.]#+)?\s?(?:a\.?\s?m\.?|p\.?\s?m\.?|hrs?\.?|horas (?:del?|de la))(?![\p{L}])/giu,
  ),
  identifierRule('clock time', /(?<![#])#{1,2}:#{2}(?![#])/gu),
  identifierRule(
    'telephone after a cue',
    /(?:tel[ée]fonos?|tel\.|l[íi]nea|llam(?:ar|e|en)|marc(?:ar|ando|e)|whatsapp|celular|n[úu]mero(?: gratuito)?|gratuit[oa]|al|el)[,:]?\s#{3,}(?:[-\s]#+)+/giu,
  ),
  identifierRule(
    'telephone line',
    /(?:l[íi]nea|n[úu]mero|tel[ée]fono)(?:\s(?:gratuit[oa]|telef[óo]nic[oa]|de emergencia|nacional|de denuncias?|de ayuda|gratis))*\s(?:es\s(?:el|la)\s)?#+/giu,
  ),
  identifierRule(
    'distance, weight or size',
    /#+(?:[.,]#+)?\s?(?:km|kms|kil[óo]metros?|metros?|mts?\.?|cuadras?|kg|kilos?|kilogramos?|gramos?|toneladas?|litros?|hect[áa]reas?|grados?|leguas?|millas?)(?![\p{L}])/giu,
  ),
  identifierRule(
    'under or over an age',
    /(?:menor(?:es)?|mayor(?:es)?)\s(?:de|a)\s(?:los\s)?#+(?:\saños)?|por (?:debajo|encima) de los #+ años/giu,
  ),
  identifierRule(
    'age after a comma',
    /(?<=\p{Lu}[\p{L}.]+|(?<![\p{L}])(?:mujer|hombre|joven|niña|niño|víctima|sobreviviente|menor|madre|padre))(?:,\s(?:de\s)?)#{1,2}(?:\saños)?(?=,\s|\.)/gu,
  ),
  identifierRule(
    'number of countries or provinces',
    /#+\s(?:(?:\p{L}+)\s){0,1}(?:pa[íi]ses|naciones|estados|departamentos(?! del)|provincias|municipios|comunas|regiones|ciudades|distritos|localidades|comunidades|continentes|idiomas|nacionalidades|ministerios|instituciones|organizaciones (?:sociales|civiles|no)|entidades(?: federativas)?)(?![\p{L}])/giu,
  ),
  identifierRule('times', /#+\sveces(?![\p{L}])/giu),
  identifierRule('denominator', new RegExp(String.raw`(?:por(?: cada)?|de cada)\s#+(?!#|${MONEY_AFTER})`, 'giu')),
  identifierRule('spoken score', /#+\s?\/\s?#+/gu),
];

export const ES_NUMBERS: NumberLanguage = {
  words: ES_WORDS,
  hundred: null,
  scales: new Map([
    ['mil', 1e3],
    ['millon', 1e6],
    ['millones', 1e6],
    ['billones', 1e12],
  ]),
  joiner: 'y',
  joins: new Set(['tens'] as const),
  pronouns: new Set(['un', 'uno', 'una']),
  wordsWithoutAtom:
    /ningun|mitad|terci|tercer|cuart|quint|sexta|d[ée]cima|doble|duplic|dobl|tripl|cu[áa]druple|cuadruplic|docena|decena|quincena|veintena|treintena|cuarentena|centena|cincuentena|millar|mill[óo]n/iu,
  rules,
  percentAfter: /^\s?(?:%|por ?ciento\b|puntos porcentuales)/iu,
  // "por 300 bolivianos en Potosí" is a price, "300 bolivianos en Potosí" are people.
  currencyAround: [
    {
      before:
        /(?<!\p{L})(?:por|a cambio de|pag\p{L}+|cobr\p{L}+|precio de|deuda de)\s(?:(?:apenas|solo|unos|hasta)\s)?$/iu,
      after: /^\sbolivianos?(?!\p{L})/iu,
      currency: 'BOB',
    },
  ],
  currencyAfter: [
    [/^\s(?:de\s)?d[óo]lares(?: (?:estadounidenses|americanos))?/iu, 'USD'],
    [/^\s(?:de\s)?(?:USD|US\$)/u, 'USD'],
    [/^\s?(?:de\s)?(?:euros?(?![\p{L}])|€|EUR\b)/iu, 'EUR'],
    [/^\s(?:de\s)?(?:bolivianos?\b(?! (?:v|fueron|que|en|repatriad|han|de\s\d))|Bs\b)/iu, 'BOB'],
    [/^\s(?:de\s)?(?:nuevos )?soles\b/iu, 'PEN'],
    [/^\s(?:de\s)?guaran[íi]es/iu, 'PYG'],
    [/^\s(?:de\s)?quetzales/iu, 'GTQ'],
    [/^\s(?:de\s)?lempiras/iu, 'HNL'],
    [/^\s(?:de\s)?c[óo]rdobas/iu, 'NIO'],
    [/^\s(?:de\s)?colones/iu, 'CRC'],
    [/^\s(?:de\s)?reales\b/iu, 'BRL'],
    [/^\s(?:de\s)?bol[íi]vares/iu, 'VES'],
    [/^\s(?:de\s)?balboas/iu, 'PAB'],
    [/^\s(?:de\s)?libras(?: esterlinas)?/iu, 'GBP'],
    [/^\s(?:de\s)?pesos colombianos/iu, 'COP'],
    [/^\s(?:de\s)?pesos mexicanos/iu, 'MXN'],
    [/^\s(?:de\s)?pesos argentinos/iu, 'ARS'],
    [/^\s(?:de\s)?pesos chilenos/iu, 'CLP'],
    [/^\s(?:de\s)?pesos/iu, 'peso'],
  ],
  currencyBefore: [
    [/(?:US\$|USD|U\$S|US \$)\s?$/u, 'USD'],
    [/RD\$\s?$/u, 'DOP'],
    [/R\$\s?$/u, 'BRL'],
    [/\$\s?$/u, '$'],
    [/€\s?$|EUR\s$/u, 'EUR'],
    [/\bS\/\.?\s?$/u, 'PEN'],
    [/\bB\/\.?\s?$/u, 'PAB'],
    [/\bBs\.?\s?$/u, 'BOB'],
    [/\bQ\.?\s?$/u, 'GTQ'],
    [/\bL\.?\s?$/u, 'HNL'],
    [/(?:₡|¢)\s?$/u, 'CRC'],
    [/(?:₲|Gs\.?)\s?$/u, 'PYG'],
  ],
  timeAfter: [
    [/^\saños?(?![\p{L}])/iu, 'year'],
    [/^\smes(?:es)?(?![\p{L}])/iu, 'month'],
    [/^\sd[íi]as?(?![\p{L}])/iu, 'day'],
    [
      /^\s(?:semanas?|horas?|minutos?|noches?|d[ée]cadas?|siglos?|trimestres?|semestres?|lustros?|gestiones)(?![\p{L}])/iu,
      'other',
    ],
  ],
};
