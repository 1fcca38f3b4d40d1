import type { Rule } from '../../rule.ts';
import { rangeValue, ratioValue, shareValue } from '../productions.ts';
import { EN_IDENTIFIERS } from './identifiers.ts';
import { EN_WORDS } from './words.ts';
import type { NumberContext, NumberLanguage, NumberProduct } from '../number.ts';

/** Parts of a whole. Order does not matter: the longest match wins. */
const FRACTIONS: readonly (readonly [string, number])[] = [
  ['half', 50],
  ['(?:one|a)[ -]third', 33.3],
  ['two[ -]thirds', 66.7],
  ['(?:one|a)[ -]quarter', 25],
  ['three[ -]quarters', 75],
  ['(?:one|a)[ -]fifth', 20],
  ['two[ -]fifths', 40],
  ['three[ -]fifths', 60],
  ['four[ -]fifths', 80],
  ['(?:one|a)[ -]sixth', 16.7],
  ['(?:one|a)[ -]tenth', 10],
  ['nine[ -]tenths', 90],
];

const MULTIPLES: readonly (readonly [string, number, boolean])[] = [
  ['doubl(?:ed|ing|e)|twice(?= (?:as|the|that|what|its|their))|two-?fold', 2, false],
  ['tripl(?:ed|ing|e)|trebl(?:ed|ing|e)|three-?fold', 3, false],
  ['quadrupl(?:ed|ing|e)|four-?fold', 4, false],
  ['quintupl(?:ed|ing|e)|five-?fold', 5, false],
];

const COLLECTIVES: readonly (readonly [string, number])[] = [
  ['half a dozen', 6],
  ['a dozen', 12],
  ['two dozen', 24],
  ['three dozen', 36],
  ['four dozen', 48],
  ['a hundred', 100],
  ['a thousand', 1000],
  ['half a million', 500_000],
  ['a million', 1_000_000],
];

const rules: readonly Rule<NumberProduct, NumberContext>[] = [
  {
    name: 'range with "to" or a dash',
    pattern:
      /(?=#+(?:\sto\s|\s?[-–]))(?<!\b(?:rose|risen|rising|fell|fallen|falling|grew|grown|jumped|climbed|dropped|went|gone|up|down|by|increased|increasing|decreased|declined|soared|surged|rise|fall|drop|increase|decline|doubled|tripled),?\s(?:[\p{L}]+\s)?from\s(?:[\p{L}]+\s){0,2}?)(?<!#\s?[-–]\s?|\d\s[-–]\s)(?<low>#+)(?:\sto\s(?:more than\s|over\s|up to\s|almost\s|nearly\s|about\s|around\s)?|\s?[-–]\s?)(?:US\$|[$£€]|N|P|Rs\.?\s?)?(?<high>#+)(?!#|\s?[-–]\s?#)/dgu,
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range of percentages',
    pattern:
      /(?=#+(?:\s?%|\sper))(?<!\b(?:rose|risen|fell|fallen|grew|grown|jumped|climbed|dropped|went|up|down|increased|decreased|declined|rise|fall|drop|increase|decline),?\sfrom\s(?:[\p{L}]+\s){0,2}?)(?<low>#+)(?:\s?%|\sper ?cent)(?:\sto\s|\s?[-–]\s?)(?<high>#+)(?=\s?%|\sper ?cent)/dgiu,
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range with "between"',
    pattern:
      /between\s(?:US\$|[$£€]|N|P|Rs\.?\s?)?(?<low>#+)(?:\s?%|\s(?:per ?cent|percent))?\sand\s(?:US\$|[$£€]|N|P|Rs\.?\s?)?(?<high>#+)/dgiu,
    produce: (match, context) => rangeValue(match, context),
  },
  {
    name: 'range from months to years',
    pattern: /(?<low>#+)\smonths?(?:['’])?\s(?:to|and)\s(?<high>#+)(?=\syears?)/dgiu,
    produce: (match, context) => {
      const range = rangeValue(match, context);
      return range && { ...range, value: Math.round((range.value / 12) * 1000) / 1000, timeUnit: 'year' };
    },
  },
  {
    name: 'years and months',
    pattern: /(?<years>#+)\syears?(?:\sand|,)?\s(?<months>#+)\smonths?/dgiu,
    produce: (match, context) => {
      const years = context.atomAt(match.span('years'));
      const months = context.atomAt(match.span('months'));
      if (!years || !months) return null;
      return { form: 'cardinal', value: Math.round((years.value + months.value / 12) * 1000) / 1000, timeUnit: 'year' };
    },
  },
  {
    name: 'number and a half',
    pattern: /(?<whole>#+)\sand a half/dgiu,
    produce: (match, context) => {
      const whole = context.atomAt(match.span('whole'));
      return whole && { form: 'cardinal', value: whole.value + 0.5, token: [match.start, match.end] };
    },
  },
  {
    name: 'one as a count: "convicted one trafficker"',
    pattern:
      /(?<=\b(?:convicted|acquitted|identified|rescued|prosecuted|arrested|charged|investigated|opened|initiated|reported|secured|obtained|detained|sentenced|dismissed|closed|registered|assisted|repatriated|with|and|only|just|from|to|against|but|received|were|was|had|handed down|looked into|took up|found|freed|held|jailed|indicted|recorded|filed|involving|including|launched|imprisoned|fined|sheltered|housed|served)\s(?:only\s|just\s)?|[(;]\s?(?:and\s)?)(?<one>#{3})(?=\s(?:[\p{L}-]+\s){0,2}?(?:cases?|investigations?|prosecutions?|convictions?|traffickers?|suspects?|defendants?|acquittals?|complaints?|perpetrators?|offenders?|operations?|networks?|victims?|survivors?|officials?|officers?|person|man|woman|girl|boy|child|sentences?|verdicts?|(?:was )?for (?:the )?(?:sex|labou?r|forced|illegal|child|domestic))(?!\p{L}))/dgiu,
    produce: (match, context) => (context.atomAt(match.span('one'))?.pronoun ? { form: 'cardinal', value: 1 } : null),
  },
  {
    name: 'one among counts: "one Brazilian and two Colombians"',
    pattern:
      /(?<![\p{L}#])(?<one>#{3})(?=\s\p{L}+(?:\s\p{L}+)?(?:,\s|,?\sand\s)#+\s(?!of\b))|(?<=(?:only|just)\s)(?<lone>#{3})(?=\s\p{Lu}\p{Ll}+(?!\p{L}))|(?<=(?<before>#+)\s(?:\p{L}+\s){0,2}?\p{L}+(?:,\s|,?\sand\s))(?<last>#{3})(?=\s(?:\p{Lu}\p{L}+|\p{Ll}+(?:man|boy|girl|woman|child|person|minor|victim))\b)/dgu,
    produce: (match, context) => {
      const one = context.atomAt(match.span('one') ?? match.span('lone') ?? match.span('last'));
      // "a man and one woman" counts neither.
      if (context.atomAt(match.span('before'))?.pronoun) return null;
      return one?.pronoun ? { form: 'cardinal', value: 1 } : null;
    },
  },
  {
    name: 'one as a count: "one trafficker was convicted"',
    pattern:
      /(?<![\p{L}#])(?<one>#{3})(?=\s(?:\p{L}+\s){0,2}?(?:cases?|trafficker|suspect|defendant|perpetrator|offender|person|man|woman|victim|official|officer|indictment|investigation|complaint|network|survivor|girl|boy|child|accused|accomplice)\s(?:(?:for|of|against)\s(?:\p{L}+\s){1,3}?)?(?:was|were|is|has been|had been)\s(?:\p{L}+ly\s)?(?:held|indicted|jailed|imprisoned|found guilty|put on trial|tried|brought (?:to|before)|taken|sent|freed|filed|launched|handed|given|remanded|referred|placed|repatriated|returned|pending|dropped|convicted|acquitted|identified|rescued|prosecuted|arrested|charged|investigated|opened|reported|detained|sentenced|dismissed|closed|registered))/dgiu,
    produce: (match, context) => (context.atomAt(match.span('one'))?.pronoun ? { form: 'cardinal', value: 1 } : null),
  },
  {
    name: 'none as a count: "34 in 2018 and none for labor trafficking"',
    pattern: /(?<=\b(?:and|with|against|from|but|to)\s)none(?=\s(?:for|in|the|during|under)\b|[.,;)])/giu,
    produce: () => ({ form: 'cardinal', value: 0 }),
  },
  {
    name: 'N in M, N out of M',
    pattern: /(?<part>#+)\s(?:in|out of|of)\s(?:every\s|each\s)?(?<whole>#+)(?!\s?%)/dgiu,
    produce: (match, context) => {
      const isOf = /\sof\s/.test(match.text) && !/out of/.test(match.text) && !/every|each/.test(match.text);
      return isOf ? null : shareValue(match, context);
    },
  },
  {
    name: 'N for every M, N per hundred',
    pattern: /(?<part>#+)\s(?:[\p{L}]+\s){0,2}(?:for every|per)\s(?<whole>#+)/dgiu,
    produce: (match, context) => ratioValue(match, context),
  },
  ...FRACTIONS.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `fraction ${value}`,
    pattern: new RegExp(
      `(?<![\\p{L}#])(?<token>${maskable(pattern)})(?![\\p{L}#])(?! (?:a |an )?(?:dozen|million|sister|brother|defendant|suspect|man|woman|person|accused|accomplice|victim|girl|boy|teenager|trafficker|country|case|group|party|operation|network|year|month|hour|day|century|way|time|of the year|mile))`,
      'dgiu',
    ),
    produce: (match) => ({ form: 'fraction', value, token: match.span('token') }),
  })),
  ...MULTIPLES.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `multiple ${value}`,
    pattern: new RegExp(
      `\\b(?:${pattern})\\b(?! (?:victims?|the age|check|a (?:day|week|month|year)|(?:daily|weekly)|murder|life|bed|room|standard))`,
      'giu',
    ),
    produce: () => ({ form: 'multiple', value }),
  })),
  {
    name: 'N times as many, N-fold',
    pattern: /(?<factor>#+)(?: times (?:as (?:many|much|high)|more|higher|the)|-?fold)/dgiu,
    produce: (match, context) => {
      const factor = context.atomAt(match.span('factor'));
      return factor && { form: 'multiple', value: factor.value, token: match.span('factor') };
    },
  },
  {
    name: 'halved',
    pattern: /\bhalved\b/giu,
    produce: () => ({ form: 'percent', value: 50, falls: true }),
  },
  ...COLLECTIVES.map(([pattern, value]): Rule<NumberProduct, NumberContext> => ({
    name: `collective ${value}`,
    pattern: new RegExp(
      `(?<![\\p{L}#])${maskable(pattern)}(?![\\p{L}#])(?! (?:years?|times|miles|yards|deaths)\\b)`,
      'giu',
    ),
    produce: () => ({ form: 'cardinal', value }),
  })),
  ...EN_IDENTIFIERS,
];

/** Number words inside a fraction pattern are masked too: each may also be a run of `#`. */
function maskable(pattern: string): string {
  return pattern.replaceAll(/\b(?:one|two|three|four|nine)\b/g, (word) => `#{${word.length}}`);
}

export const EN_NUMBERS: NumberLanguage = {
  words: EN_WORDS,
  hundred: 'hundred',
  scales: new Map([
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['million', 1e6],
    ['crore', 1e7],
    ['crores', 1e7],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  joiner: 'and',
  joins: new Set(['hundreds'] as const),
  pronouns: new Set(['one']),
  wordsWithoutAtom:
    /none|half|halved|third|quarter|fifth|sixth|tenth|doubl|tripl|trebl|quadrupl|quintupl|twice|fold|dozen|hundred|thousand|million/iu,
  rules,
  percentAfter: /^\s?(?:%|per ?cent\b|percent\b|percentage points?\b)/iu,
  currencyAfter: [
    [/^\s(?:Australian dollars?)\b/iu, 'AUD'],
    [/^\s(?:Canadian dollars?)\b/iu, 'CAD'],
    [/^\s(?:Jamaican dollars?)\b/iu, 'JMD'],
    [/^\s(?:(?:Hong Kong|HK) dollars?)\b/iu, 'HKD'],
    [/^\s(?:Singapore(?:an)? dollars?)\b/iu, 'SGD'],
    [/^\s(?:(?:New )?Taiwan(?:ese)? dollars?)\b/iu, 'TWD'],
    [/^\s(?:New Zealand dollars?)\b/iu, 'NZD'],
    [/^\s(?:(?:new |Israeli )?shekels?)\b/iu, 'ILS'],
    [/^\s(?:kips?|LAK)\b/iu, 'LAK'],
    [/^\s(?:hryvnias?)\b/iu, 'UAH'],
    [/^\s(?:r(?:o)?ubles?)\b/iu, 'RUB'],
    [/^\s(?:tenge)\b/iu, 'KZT'],
    [/^\s(?:leks?(?= ))\b/iu, 'ALL'],
    [/^\s(?:denars?)\b/iu, 'MKD'],
    [/^\s(?:forints?)\b/iu, 'HUF'],
    [/^\s(?:zlotys?)\b/iu, 'PLN'],
    [/^\s(?:(?:Czech )?korunas?|crowns)\b/iu, 'CZK'],
    [/^\s(?:yen)\b/iu, 'JPY'],
    [/^\s(?:meticals?|meticais)\b/iu, 'MZN'],
    [/^\s(?:pulas?)\b/iu, 'BWP'],
    [/^\s(?:kwanzas?)\b/iu, 'AOA'],
    [/^\s(?:leones)\b/iu, 'SLE'],
    [/^\s(?:dalasis?)\b/iu, 'GMD'],
    [/^\s(?:ariary)\b/iu, 'MGA'],
    [/^\s(?:guaran[ií]es)\b/iu, 'PYG'],
    [/^\s(?:afghanis?(?= (?:to|for|each|per|in|as|a)))\b/iu, 'AFN'],
    [/^\s(?:(?:Saudi |Qatari |Omani )?ri(?:y)?als?)\b/iu, 'riyal'],
    [/^\s(?:(?:Jordanian |Kuwaiti |Tunisian |Libyan |Serbian |Algerian |Iraqi |Bahraini )?dinars?)\b/iu, 'dinar'],
    [/^\s(?:US |American )?dollars?\b/iu, 'USD'],
    [/^\s(?:USD|US\$)/u, 'USD'],
    [/^\s?(?:euros?\b|EUR\b|€)/iu, 'EUR'],
    [/^\s(?:pounds?( sterling)?|GBP)\b/iu, 'GBP'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?naira|NGN)\b/iu, 'NGN'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?cedis?|GHS)\b/iu, 'GHS'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?rupees?|INR)\b/iu, 'rupee'],
    [/^\s(?:taka|BDT)\b/iu, 'BDT'],
    [/^\s(?:(?:Thai )?baht|THB)\b/iu, 'THB'],
    [/^\s(?:bolivianos?|BOB)\b/iu, 'BOB'],
    [/^\s(?:(?:nuevos )?soles|PEN)\b/iu, 'PEN'],
    [/^\s(?:reais|BRL)\b/iu, 'BRL'],
    [/^\s(?:quetzal(?:e)?s)\b/iu, 'GTQ'],
    [/^\s(?:lempiras?)\b/iu, 'HNL'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?rand|ZAR)\b/iu, 'ZAR'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?kwachas?)\b/iu, 'kwacha'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?shillings?|KES)\b/iu, 'shilling'],
    [/^\s(?:yuan|renminbi|RMB)\b/iu, 'CNY'],
    [/^\s(?:ringgit|MYR)\b/iu, 'MYR'],
    [/^\s(?:rupiah)\b/iu, 'IDR'],
    [/^\s(?:riels?)\b/iu, 'KHR'],
    [/^\s(?:dong|VND)\b/iu, 'VND'],
    [/^\s(?:kyat)\b/iu, 'MMK'],
    [/^\s(?:birr)\b/iu, 'ETB'],
    [/^\s(?:CFA(?: francs?)?|XOF)\b/iu, 'XOF'],
    [/^\s(?:Swiss francs?|CHF)\b/iu, 'CHF'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?francs?)\b/iu, 'franc'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?lei)\b/iu, 'leu'],
    [/^\sRON\b/u, 'RON'],
    [/^\s(?:leva|BGN)\b/iu, 'BGN'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?(?:kroner|kronor|kronas?))\b/iu, 'krone'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?lira|TRY)\b/iu, 'TRY'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?dirhams?)\b/iu, 'dirham'],
    [/^\s(?:(?:(?:South |Sri )?\p{L}+(?:an|ese|ish|i|ine) )?pesos?)\b/iu, 'peso'],
  ],
  currencyBefore: [
    [/(?:US\$|USD)\s?$/u, 'USD'],
    [/A\$\s?$/u, 'AUD'],
    [/C\$\s?$/u, 'CAD'],
    [/R\$\s?$/u, 'BRL'],
    [/\$\s?$/u, 'dollar'],
    [/£\s?$|GBP\s$/u, 'GBP'],
    [/€\s?$|EUR\s$/u, 'EUR'],
    [/(?:₦\s?|\bNGN\s?|\bN)$/u, 'NGN'],
    [/(?:₱\s?|\bPHP\s?|\bP)$/u, 'PHP'],
    [/(?:₹\s?|\bRs\.?\s?|\bINR\s?)$/u, 'rupee'],
    [/(?:GH₵|GHS|GH¢)\s?$/u, 'GHS'],
    [/\bS\/\.?\s?$/u, 'PEN'],
    [/\bBs\.?\s?$/u, 'BOB'],
    [/\bRM\s?$/u, 'MYR'],
    [/\b(?:KSh|KES|Sh)\.?\s?$/u, 'KES'],
    [/\bZAR\s?$|\bR$/u, 'ZAR'],
    [/\bTk\.?\s?$/u, 'BDT'],
    [/¥\s?$/u, 'JPY'],
    [/\bQ\.?\s?$/u, 'GTQ'],
  ],
  timeAfter: [
    [/^[\s-]years?(?:['’]s?)?\b/iu, 'year'],
    [/^[\s-](?:months?)(?:['’]s?)?\b/iu, 'month'],
    [/^[\s-](?:days?)(?:['’]s?)?\b/iu, 'day'],
    [/^[\s-](?:weeks?|hours?|minutes?|nights?|decades?|centuries|quarters?|semesters?|seconds?)(?:['’])?\b/iu, 'other'],
  ],
};
