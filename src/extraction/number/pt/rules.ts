import type { Rule, RuleMatch } from '../../rule.ts';
import { identifierRule, rangeValue, ratioValue, shareValue } from '../productions.ts';
import { PT_WORDS } from './words.ts';
import type { NumberContext, NumberLanguage, NumberProduct } from '../number.ts';

/** What follows a sum of money. */
const MONEY_AFTER = String.raw`\s(?:de )?(?:dólar|rea(?:l|is)(?![\p{L}])|euro|metica|kwanza|escudo|USD|R\$)`;
/** A currency sign before the upper end of a range. */
const SIGN = String.raw`(?:US\$|R\$|[$€])?\s?`;

const MULTIPLES: readonly (readonly [string, number])[] = [
  ['(?:se )?(?:dobr|duplic)(?:ou|aram|a|am|ado|ando)|(?:o )?dobro', 2],
  ['(?:se )?triplic(?:ou|aram|a|am|ado|ando)|(?:o )?triplo', 3],
  ['(?:se )?quadruplic(?:ou|aram|a|am|ado|ando)|(?:o )?quádruplo', 4],
  ['(?:se )?quintuplic(?:ou|aram|a|am|ado|ando)|(?:o )?quíntuplo', 5],
];

const COLLECTIVES: readonly (readonly [string, number])[] = [
  ['meia dúzia', 6],
  ['(?:uma|#{3}|a) dezena', 10],
  ['(?:uma|#{3}|a) dúzia', 12],
  ['(?:uma|#{3}|a) quinzena', 15],
  ['(?:uma|#{3}|a) vintena', 20],
  ['meia centena', 50],
  ['(?:uma|#{3}|a) centena', 100],
  ['meio milhar', 500],
  ['(?:um|#{2}|o) milhar', 1000],
  ['meio milhão', 500_000],
];

/** Several of a collective: "duas dezenas", "três centenas". */
const EACH: Readonly<Record<string, number>> = { dezenas: 10, dúzias: 12, centenas: 100, milhares: 1000 };

const PARTS: Readonly<Record<string, number>> = {
  terço: 3,
  quarto: 4,
  quinto: 5,
  sexto: 6,
  oitavo: 8,
  décimo: 10,
};

/** "dois terços", "três quartos": the value comes from the number, so that one rule reads them all. */
function fractionValue(match: RuleMatch, context: NumberContext): NumberProduct | null {
  const count = context.atomAt(match.span('count'));
  const whole = PARTS[match.group('part')?.toLowerCase().replace(/s$/, '') ?? ''];
  if (!count || !whole || count.value >= whole || count.value === 0) return null;
  return { form: 'fraction', value: Math.round((count.value / whole) * 1000) / 10 };
}

/** "3 por 100 mil habitantes"; two plain counts joined by "por" are no ratio ("12 presos por 15 crimes"). */
function roundRatio(match: RuleMatch, context: NumberContext): NumberProduct | null {
  const whole = context.atomAt(match.span('whole'));
  if (!whole || (!/\scada\s/iu.test(match.text) && !/^10{2,}$/.test(`${whole.value}`))) return null;
  return ratioValue(match, context);
}

const rules: readonly Rule<NumberProduct, NumberContext>[] = [
  {
    name: 'range with "a" or a dash',
    pattern: new RegExp(
      String.raw`(?<!(?:pass|sub|salt|aument|cresc|ca|diminu|baix|duplic|triplic|reduz|increment|elev)[\p{L}]*,?\sde\s)(?<low>#+)(?:\s?%|\spor cento)?(?:\sa\s|\s?[-–]\s?|\saté\s)${SIGN}(?<high>#+)`,
      'dgu',
    ),
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range with "entre"',
    pattern: new RegExp(
      String.raw`entre\s(?:os\s|as\s)?${SIGN}(?<low>#+)(?:\s?%|\spor cento|\sanos)?\se\s(?:os\s|as\s)?${SIGN}(?<high>#+)`,
      'dgiu',
    ),
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range with "de … a" around a unit',
    pattern: /(?<low>#+)\s(?:anos|meses|dólares|euros|reais|meticais|kwanzas)\sa\s(?<high>#+)/dgiu,
    produce: (match, context) => {
      const range = rangeValue(match, context);
      if (!range || !/meses/i.test(match.text)) return range;
      return { ...range, value: Math.round((range.value / 12) * 1000) / 1000, timeUnit: 'year' };
    },
  },
  {
    name: 'years and months',
    pattern: /(?<years>#+)\sanos(?:\se|,)?\s(?<months>#+)\smeses/dgiu,
    produce: (match, context) => {
      const years = context.atomAt(match.span('years'));
      const months = context.atomAt(match.span('months'));
      if (!years || !months) return null;
      return { form: 'cardinal', value: Math.round((years.value + months.value / 12) * 1000) / 1000, timeUnit: 'year' };
    },
  },
  {
    name: 'years and a half',
    pattern: /(?<years>#+)\sanos?\se\smeio/dgiu,
    produce: (match, context) => {
      const years = context.atomAt(match.span('years'));
      return years && { form: 'cardinal', value: years.value + 0.5, timeUnit: 'year' };
    },
  },
  {
    name: 'nenhum as a count: "contra nenhuma em 2018"',
    pattern: /(?<=(?<![\p{L}])(?:e|frente a|contra|ante|com|mas)\s)nenhuma?(?=\s(?:por|em|no|na)(?![\p{L}])|[.,;)])/giu,
    produce: () => ({ form: 'cardinal', value: 0 }),
  },
  {
    name: 'N in each M',
    pattern: /(?<part>#+)\s(?:\p{L}+\s)?(?<link>em|de|a|por)\scada\s(?<whole>#+)/dgiu,
    produce: (match, context) =>
      match.group('link') === 'por' ? ratioValue(match, context) : shareValue(match, context),
  },
  {
    // "uma menina vendida por 3 dólares" is a price, not one in three.
    name: 'N per M',
    pattern: new RegExp(
      String.raw`(?<part>#+)\s(?:\p{L}+\s){0,3}por\s(?:cada\s)?(?<whole>#+)(?!#|${MONEY_AFTER})`,
      'dgiu',
    ),
    produce: roundRatio,
  },
  {
    name: 'N parts of a whole: thirds, fifths',
    pattern:
      /(?<![\p{L}#])(?<count>#+)\s(?<part>terços?|quintos?|sextos?|oitavos?|décimos?|quartos?(?=\sd[aeo]s?\s(?!hotel|motel|casa)))(?![\p{L}#])(?! do (?:ano|mês|caminho|século))/dgiu,
    produce: fractionValue,
  },
  {
    name: 'half',
    pattern: /(?<![\p{L}#])(?:a )?metade(?![\p{L}#])(?! d[oe] (?:ano|mês|caminho|século|semestre|(?:19|20)\d\d))/giu,
    produce: () => ({ form: 'fraction', value: 50 }),
  },
  {
    name: 'a third part',
    pattern: /(?<![\p{L}#])(?:a |uma |#{3} )(?<part>terça|quarta|quinta|décima) parte(?![\p{L}#])/giu,
    produce: (match) => ({
      form: 'fraction',
      value: { terça: 33.3, quarta: 25, quinta: 20, décima: 10 }[match.group('part')?.toLowerCase() ?? ''] ?? 0,
    }),
  },
  {
    name: 'fell by half',
    pattern: /(?<![\p{L}#])(?:pela|à) metade(?![\p{L}#])/giu,
    produce: () => ({ form: 'percent', value: 50, falls: true }),
  },
  ...MULTIPLES.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `multiple ${value}`,
    pattern: new RegExp(`(?<![\\p{L}#])(?:${pattern})(?![\\p{L}#])`, 'giu'),
    produce: () => ({ form: 'multiple', value }),
  })),
  {
    name: 'N times more',
    pattern:
      /(?:(?:cresc|aument|multiplic|sub|increment)[\p{L}]*\s(?:por\s|em\s)?(?<factor2>#+)\svezes|(?<factor>#+)\svezes\s(?:mais|maior|superior|acima))/dgiu,
    produce: (match, context) => {
      const span = match.span('factor') ?? match.span('factor2');
      const factor = context.atomAt(span);
      return factor && { form: 'multiple', value: factor.value, token: span };
    },
  },
  ...COLLECTIVES.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `collective ${value}`,
    pattern: new RegExp(`(?<![\\p{L}#])(?:${pattern})(?![\\p{L}#])(?! de (?:anos|vezes|quil[ôo]metros))`, 'giu'),
    produce: () => ({ form: 'cardinal', value }),
  })),
  {
    name: 'several of a collective: "duas dezenas"',
    pattern:
      /(?<![\p{L}#])(?<count>#+)\s(?<each>dezenas|dúzias|centenas|milhares)(?![\p{L}#])(?! de (?:anos|vezes))/dgiu,
    produce: (match, context) => {
      const count = context.atomAt(match.span('count'));
      const each = EACH[match.group('each')?.toLowerCase() ?? ''];
      return count && each ? { form: 'cardinal', value: count.value * each } : null;
    },
  },
  identifierRule(
    'article, law, page or case number',
    /(?<![\p{L}])(?:leis?(?:[ -](?:federal|complementar|estadual|municipal))?|decretos?(?:[ -]lei)?|medida provisória|artigos?|arts?\.?|incisos?|inc\.|parágrafos?|§|alíneas?|cap[íi]tulos?|t[íi]tulos?|páginas?|págs?\.|quadros?|tabelas?|gráficos?|figuras?|anexos?|tomos?|vol(?:ume|\.)|edição|boletim|comunicado|números?|n[°º]\.?|n\.[°ºo]?|no\.|processos?(?= n| #{4,})|inqu[ée]rito(?= n)|resolução|portaria|instrução normativa|súmula|acórdão|convenç(?:ão|ões)|protocolos?|objetivos?|objectivos?|ods|nível|fase|versão|grau|grupo(?= #{1,2}(?!#))|tipo|sala|quarto(?= #)|andar|apartamento|unidade(?= #)|zona|lote|quadra|rodovia|estrada|avenida|av\.|rua|travessa|quil[ôo]metros?|km\.?|canal|rádio|agenda|covid|vara)\s(?:n[°º]\.?\s?|n\.[°ºo]\s?|no\.?\s|número\s)?#+(?:\s?(?:\(\p{L}+\)|-\p{L}(?![\p{L}])))*(?:(?:,\s|\se\s|\sa\s|\sou\s|[-–])#+)*(?=[\s.,;:)\]”"»’/-]|$)/giu,
  ),
  identifierRule(
    'street with a name',
    /(?<![\p{L}])(?:rua|avenida|av\.|travessa|praça|rodovia|estrada|alameda|largo)\s(?:(?:\p{Lu}[\p{L}.]*|de|d[aeo]s?)\s?){1,5},?\s(?:n[°º]?\.?\s)?#+/giu,
  ),
  identifierRule('ordinal in digits', /#+(?:[.]?[°ºª])(?![\p{L}])/giu),
  identifierRule(
    'time of day',
    /às\s#{1,2}(?:[:.]#{2})?(?=\s?(?:$|[.,;]|h(?![\p{L}])|horas|da (?:manhã|tarde|noite|madrugada)|e meia|em ponto))|#+\s?(?:h|hrs?|horas d[ae])(?![\p{L}])/giu,
  ),
  identifierRule('clock time', /(?<![#])#{1,2}:#{2}(?![#])/gu),
  identifierRule(
    'help line by its number',
    /(?<![\p{L}])(?:disque(?:[ -]denúncia)?|ligue|linha|telefone|tel\.|whatsapp|número|discar|discando|ligar para|ligando para|pelo|no)(?:\s(?:gratuit[oa]|nacional|telef[ôo]nica|verde|de (?:emergência|ajuda|apoio|denúncias?)|o|a|é|para))*:?\s(?:#{3}|#{4,}(?:[-\s]#+)*)(?!#|[\s.,]*(?:%|por cento)|\s\p{Ll}+s(?!\p{L}))/giu,
  ),
  identifierRule(
    'distance, weight or size',
    /#+(?:[.,]#+)?\s?(?:kms?|quil[ôo]metros?|metros?|kg|quilos?|quilogramas?|gramas?|toneladas?|litros?|hectares?|graus?|léguas?|milhas?)(?![\p{L}])/giu,
  ),
  identifierRule(
    'under or over an age',
    /(?:menor(?:es)?|maior(?:es)?)\s(?:de|que)\s#+(?:\sanos)?|(?:abaixo|acima)\sd[eo]s?\s#+\sanos|com\s(?:menos|mais)\sde\s#+\sanos/giu,
  ),
  identifierRule(
    'age after a comma',
    /(?<=\p{Lu}[\p{L}.]+|(?<![\p{L}])(?:mulher|homem|jovem|menina|menino|vítima|sobrevivente|mãe|pai))(?:,\s(?:de\s)?)#{1,2}(?:\sanos)?(?=,\s|\.)/gu,
  ),
  identifierRule(
    'duration',
    /(?<![\p{L}])(?:há(?: mais de| cerca de| quase)?|durante|após|depois de|dentro de|em até|prazo de(?: até)?|a cada|dur(?:ou|aram|a)|demor(?:ou|a)|lev(?:ou|a))\s#+\s(?:anos?|meses|mês|dias?|semanas?|horas?)(?!\sde\s(?:prisão|reclusão|detenção|cadeia))/giu,
  ),
  identifierRule(
    'number of countries or provinces',
    /#+\s(?:(?:\p{L}+)\s){0,1}(?:países|nações|estados(?: brasileiros| da federação)?|províncias|municípios|regiões|cidades|distritos|localidades|comunidades|continentes|idiomas|línguas|nacionalidades|ministérios|instituições|organizações (?:sociais|civis|não)|unidades da federação|capitais|concelhos)(?![\p{L}])/giu,
  ),
  identifierRule('times', /#+\svezes(?![\p{L}])/giu),
  identifierRule('denominator', new RegExp(String.raw`(?:por cada|(?:de|em|a) cada)\s#+(?!#|${MONEY_AFTER})`, 'giu')),
  identifierRule('spoken score', /#+\s?\/\s?#+/gu),
];

export const PT_NUMBERS: NumberLanguage = {
  words: PT_WORDS,
  hundred: null,
  scales: new Map([
    ['mil', 1e3],
    ['milhao', 1e6],
    ['milhoes', 1e6],
    ['bilhao', 1e9],
    ['bilhoes', 1e9],
    ['bilioes', 1e12],
  ]),
  joiner: 'e',
  joins: new Set(['tens', 'hundreds', 'thousands'] as const),
  pronouns: new Set(['um', 'uma']),
  wordsWithoutAtom:
    /nenhum|metade|terç|quart|quint|décim|dobr|duplic|tripl|qu[áa]drupl|dúzia|dezena|quinzena|vintena|centena|milhar|milhão/iu,
  rules,
  percentAfter: /^\s?(?:%|por ?cento(?![\p{L}])|pontos percentuais)/iu,
  currencyAfter: [
    [/^\s(?:de\s)?d[óo]lares(?: (?:americanos|norte-americanos))?/iu, 'USD'],
    [/^\s(?:de\s)?(?:USD|US\$)/u, 'USD'],
    [/^\s?(?:de\s)?(?:euros?(?![\p{L}])|€|EUR(?![\p{L}]))/iu, 'EUR'],
    [/^\s(?:de\s)?rea(?:l|is)(?![\p{L}])/iu, 'BRL'],
    [/^\s(?:de\s)?metica(?:l|is)(?![\p{L}])/iu, 'MZN'],
    [/^\s(?:de\s)?kwanzas?(?![\p{L}])/iu, 'AOA'],
    [/^\s(?:de\s)?libras(?: esterlinas)?/iu, 'GBP'],
  ],
  currencyBefore: [
    [/(?:US\$|USD|US \$)\s?$/u, 'USD'],
    [/R\$\s?$/u, 'BRL'],
    [/(?:MZN|MT)\s?$/u, 'MZN'],
    [/(?:AOA|Kz)\s?$/u, 'AOA'],
    [/€\s?$|EUR\s$/u, 'EUR'],
    [/\$\s?$/u, '$'],
  ],
  timeAfter: [
    [/^\sanos?(?![\p{L}])/iu, 'year'],
    [/^\s(?:meses|mês)(?![\p{L}])/iu, 'month'],
    [/^\sdias?(?![\p{L}])/iu, 'day'],
    [/^\s(?:semanas?|horas?|minutos?|noites?|décadas?|séculos?|trimestres?|semestres?)(?![\p{L}])/iu, 'other'],
  ],
};
