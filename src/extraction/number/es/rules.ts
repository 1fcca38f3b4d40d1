import type { Rule } from '../../rule.ts';
import { rangeValue, ratioValue, shareValue } from '../productions.ts';
import { ES_IDENTIFIERS, MONEY_AFTER } from './identifiers.ts';
import { ES_WORDS } from './words.ts';
import type { NumberContext, NumberLanguage, NumberProduct } from '../number.ts';

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['(?:la )?mitad', 50],
  ['(?:un|#{2}|la) tercio|(?:una|#{3}|la) tercera parte', 33.3],
  ['#{3} tercios|#{3} terceras partes', 66.7],
  [
    '(?:un|#{2}) cuarto(?! (?:intermedio|de (?:hora|siglo|baño|final|hotel|kilo)|oscuro|piso))|(?:una|#{3}|la) cuarta parte',
    25,
  ],
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
  ['(?:una|#{3}|la) cuarentena(?= de [\\p{L}])', 40],
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
      /(?<!(?:pas|sub|baj|aument|creci|crec|cay|ca|disminu|descend|duplic|triplic|redu|increment|salt)[\p{L}]*,?\sdel?\s(?:los\s|las\s)?)(?<!#\s?[-–]\s?|\d\s[-–]\s)(?<low>#+)(?:\sal\s(?=#+\s?(?:%|por ciento))|\sa\s(?:los\s|las\s|más de\s|casi\s|unos\s|cerca de\s|hasta\s)?|\s?[-–]\s?|\shasta\s(?:los\s|las\s)?)(?:US\$|S\/\s?|Bs\.?\s?|Q|[$€]\s?)?(?<high>#+)(?!#|\s?[-–]\s?#|\s(?:víctima|causa|pedido|cargo|raíz))/dgu,
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range of percentages',
    pattern:
      /(?<!(?:pas|sub|baj|aument|creci|crec|cay|ca|disminu|descend|redu|increment|salt)[\p{L}]*,?\sdel?\s)(?<low>#+)(?:\s?%|\spor ciento)(?:\sal?\s|\s?[-–]\s?)(?<high>#+)(?=\s?%|\spor ciento)/dgiu,
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
    // "tres personas por siete delitos" is no rate: without "cada" only a round whole makes one.
    produce: (match, context) => {
      const whole = context.atomAt(match.span('whole'));
      return /\scada\s/iu.test(match.text) || [10, 100, 1000, 10_000, 100_000, 1_000_000].includes(whole?.value ?? 0)
        ? ratioValue(match, context)
        : null;
    },
  },
  {
    name: 'una among counts: "dos peruanas y una paraguaya"',
    pattern:
      /(?<![\p{L}#])(?<one>#{2,3})(?=\s\p{L}+(?:an|eñ|in|es|ol|és|ay)[oa]?\s(?:y|e)\s#+\s)|(?<=(?<before>#+)\s(?:\p{L}+\s)?\p{L}+(?:,\s|,?\s[ye]\s))(?<last>#{2,3})(?=\s(?:\p{L}+(?:an[oa]|eñ[oa]|in[oa]|ay[oa]|és|esa|ola?)|hombre|mujer|niñ[oa]|menor|adolescente|varón)(?![\p{L}]))/dgu,
    produce: (match, context) => {
      const one = context.atomAt(match.span('one') ?? match.span('last'));
      // "un hombre y una mujer" counts neither.
      if (context.atomAt(match.span('before'))?.pronoun) return null;
      return one?.pronoun ? { form: 'cardinal', value: 1 } : null;
    },
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
      /(?:(?:creci|aument|multiplic|subi|increment|super|sobrepas|exced)[\p{L}]*\s(?:por\s|en\s)?(?:m[áa]s de\s|casi\s|unas\s)?(?<factor2>#+)\sveces|multiplic[\p{L}]*\s(?:casi\s|ya\s)?por\s(?:m[áa]s de\s|casi\s)?(?<factor3>#+)(?!\s(?:veces|a[ñn]os))|(?<factor>#+)\sveces\s(?:más|mayor|superior|por encima))/dgiu,
    produce: (match, context) => {
      const span = match.span('factor') ?? match.span('factor2') ?? match.span('factor3');
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
  ...ES_IDENTIFIERS,
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
    [/^\s(?:de\s)?francos suizos(?!\p{L})/iu, 'CHF'],
    [/^\s(?:de\s)?francos(?!\p{L})/iu, 'franc'],
    [/^\s(?:de\s)?rupias(?!\p{L})/iu, 'rupee'],
    [/^\s(?:de\s)?chelines(?!\p{L})/iu, 'shilling'],
    [/^\s(?:de\s)?yuan(?:es)?(?!\p{L})/iu, 'CNY'],
    [/^\s(?:de\s)?nairas(?!\p{L})/iu, 'NGN'],
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
