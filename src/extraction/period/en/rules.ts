import {
  addDays,
  addMonths,
  isoOf,
  monthEnd,
  monthOf,
  monthStart,
  weekdayUpTo,
  yearOf,
} from '../../../periods/calendar.ts';
import { wordNumber } from '../../number/small-number.ts';
import {
  asLocal,
  asMoment,
  day,
  dayOrName,
  lastYears,
  months,
  monthsBefore,
  partOfYear,
  reportingYear,
  since,
  span,
  years,
  yearOrSoFar,
  yearTo,
  type PeriodContext,
  type PeriodExpression,
  type PeriodLanguage,
  type PeriodRule,
} from '../expression.ts';
import type { RuleMatch } from '../../rule.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT.join('|')}|Sept)\\.?(?![a-z]))`;
const YEAR = '(?:19|20)\\d\\d(?![\\d.,]\\d|%)';
const COUNT = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|few|couple of';
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

function monthNumber(word: string | undefined): number {
  return SHORT.findIndex((short) => (word ?? '').toLowerCase().startsWith(short.toLowerCase())) + 1;
}
function yearGroup(match: RuleMatch, name = 'year'): number | null {
  const printed = match.group(name);
  return printed ? Number(printed) : null;
}
/** Number of a word like "five"; "few" and "couple of" give none. */
function count(match: RuleMatch): number | null {
  return wordNumber(match.group('count') ?? '', 'en');
}
function rule(
  name: string,
  pattern: string,
  produce: (match: RuleMatch, context: PeriodContext) => PeriodExpression | null,
  flags = 'giu',
): PeriodRule {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags), produce };
}

const rules: readonly PeriodRule[] = [
  rule(
    'year of a law, plan or report in its name',
    `(?:(?:[Ll]aw|[Aa]ct|[Dd]ecree|[Cc]ode|[Bb]ill|[Ss]tatute|[Cc]onvention|protocol|constitution|report|census|plan|strategy) of (?:\\d{1,2} ${MONTH} |${MONTH} (?:\\d{1,2}, )?)?${YEAR}|${YEAR}(?:[-–]\\d{2,4})? (?:(?:\\p{Lu}[\\p{L}'’-]*|anti-trafficking|trafficking|in|on|of|the|against) ){0,6}(?:Act|Report|Protocol|Convention|Law|Decree|Plan|Strategy|Index|Survey|Code|law|act|protocol|convention|plan|strategy|report))`,
    () => ({ kind: 'name' }),
    'gu',
  ),
  rule(
    'adjective of a law',
    `(?:Act|Law|Decree|Bill|Code|Protocol|Convention),? ${YEAR}`,
    () => ({ kind: 'name' }),
    'gu',
  ),
  rule(
    'between year and year',
    `(?:between|from) (?:the years )?(?<first>${YEAR}) (?:and|to|until|through) (?<last>${YEAR})`,
    (match) => years(Number(match.group('first')), Number(match.group('last'))),
  ),
  rule('year dash year', `(?:in |for |during )?(?<first>${YEAR})(?: ?[-–] ?| to | through )(?<last>${YEAR})`, (match) =>
    years(Number(match.group('first')), Number(match.group('last'))),
  ),
  rule('year dash two digits', `(?:in |for |during )?(?<first>${YEAR})[-–/](?<last>\\d\\d)`, (match) => {
    const first = Number(match.group('first'));
    const last = Math.floor(first / 100) * 100 + Number(match.group('last'));
    // "2019-20": one financial year, April to March.
    if (last === first + 1) return yearTo(last, 3);
    return last > first && last - first < 30 ? years(first, last) : null;
  }),
  rule(
    'month and year to month and year',
    `(?:between |from )?(?<m1>${MONTH})(?: of)?,? (?<y1>${YEAR})(?: (?:and|to|until|through) (?:the end of )?| ?[-–] ?)(?<m2>${MONTH})(?: of)?,? (?<y2>${YEAR})`,
    (match) =>
      months(
        Number(match.group('y1')),
        monthNumber(match.group('m1')),
        Number(match.group('y2')),
        monthNumber(match.group('m2')),
      ),
  ),
  rule(
    'month to month of a year',
    `(?:between |from )?(?<m1>${MONTH})(?: and | to | until | through | ?[-–] ?)(?<m2>${MONTH})(?:,| of)? (?:in )?(?<year>${YEAR})`,
    (match) =>
      months(
        Number(match.group('year')),
        monthNumber(match.group('m1')),
        Number(match.group('year')),
        monthNumber(match.group('m2')),
      ),
  ),
  rule(
    'month to month',
    `(?:between |from )(?<m1>${MONTH}) (?:and|to|until|through) (?<m2>${MONTH})(?: (?<rel>this|last) year)?`,
    (match, { published }) => {
      const rel = match.group('rel');
      if (!rel || !published)
        return monthsBefore(published, monthNumber(match.group('m1')), monthNumber(match.group('m2')));
      const year = yearOf(published) - (rel === 'last' ? 1 : 0);
      return months(year, monthNumber(match.group('m1')), year, monthNumber(match.group('m2')));
    },
  ),
  rule(
    'year to a month',
    `(?:the )?(?:(?:12|twelve) months?|year)(?:s)? (?:to|ending|ended|up to|through)(?: in| the end of)? (?:\\d{1,2} )?(?<month>${MONTH})(?: \\d{1,2},)? (?<year>${YEAR})`,
    (match) => yearTo(Number(match.group('year')), monthNumber(match.group('month'))),
  ),
  rule('fiscal year', `(?:(?:the )?(?:US |federal )?(?:fiscal|budget)(?: year)?|FY) ?(?<year>${YEAR})`, (match) => {
    const year = Number(match.group('year'));
    return span(`${year - 1}-10-01`, `${year}-09-30`, 'year', {
      yearKind: 'reporting',
      alternatives: [{ start: `${year}-01-01`, end: `${year}-12-31` }],
    });
  }),
  rule(
    'quarter, half or third of a year',
    `(?:the )?(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?<part>quarter|half|semester|trimester)(?: of)?(?: the (?:same |current )?year)?(?:,? (?<year>${YEAR})|(?<rel> (?:of )?(?:this|last) year))?`,
    (match, { published }) => {
      const each = match.group('part') === 'quarter' || match.group('part') === 'trimester' ? 3 : 6;
      let index = ORDINALS[(match.group('ordinal') ?? '').toLowerCase()] ?? 1;
      if (each === 6) index = Math.min(index, 2);
      const year =
        yearGroup(match) ?? relativeYear(match.group('rel'), published) ?? latestYearOfPart(published, each * index);
      return year === null ? null : partOfYear(year, each, index);
    },
  ),
  rule(
    'quarter code',
    `(?<code>[QH])(?<index>[1-4]),? (?:of )?(?<year>${YEAR})|(?<code2>[QH])(?<index2>[1-4])`,
    (match, { published }) => {
      const each = (match.group('code') ?? match.group('code2'))?.toUpperCase() === 'Q' ? 3 : 6;
      const index = Number(match.group('index') ?? match.group('index2'));
      const year = yearGroup(match) ?? latestYearOfPart(published, each * index);
      return year === null || (each === 6 && index > 2) ? null : partOfYear(year, each, index);
    },
  ),
  rule(
    'first months of a year',
    `(?:the )?first (?<count>${COUNT}) months(?: of)?(?: the (?:same |current )?year| (?<year>${YEAR})|(?<rel> (?:this|last) year))?`,
    (match, { published }) => {
      const length = count(match);
      const year =
        yearGroup(match) ??
        relativeYear(match.group('rel'), published) ??
        (length ? latestYearOfPart(published, length) : null);
      return year === null || !length || length > 12 ? null : months(year, 1, year, length);
    },
  ),
  rule(
    'so far this year',
    `(?:so far (?:this|in the current) year|this year (?:so far|to date)|(?:since|from) the (?:beginning|start) of (?:the|this) year|(?:the )?year to date|(?:already |thus far )?this (?:calendar )?year|since (?:last )?January|this year alone)`,
    (_match, { published }) => since(published && `${yearOf(published)}-01-01`, published),
  ),
  rule('so far in a year', `so far in (?<year>${YEAR})`, (match, { published }) =>
    since(`${match.group('year')}-01-01`, published),
  ),
  rule('last year', `(?:all of |the whole of |throughout |during )?last year`, (_match, { published }) =>
    published ? years(yearOf(published) - 1) : null,
  ),
  rule('two years ago', `(?<count>${COUNT}) years ago`, (match, { published }) => {
    const back = count(match);
    return published && back ? years(yearOf(published) - back) : null;
  }),
  rule(
    'last N years',
    `(?:over |during |in |for )?(?:the |these )?(?:last|past|previous) (?<count>${COUNT}) years`,
    (match, { published }) => lastYears(published, count(match) ?? 0),
  ),
  rule('last decade', `(?:over |during |in )?(?:the )?(?:last|past) decade`, (_match, { published }) =>
    lastYears(published, 10),
  ),
  rule(
    'last N months or weeks',
    `(?:over |during |in )?(?:the )?(?:last|past|previous) (?<count>${COUNT}) (?<unit>months|weeks|days)`,
    (match, { published }) => {
      const length = count(match);
      if (!published || !length) return null;
      const unit = match.group('unit');
      const start =
        unit === 'months' ? addMonths(published, -length) : addDays(published, -length * (unit === 'weeks' ? 7 : 1));
      return span(start, published, 'span', { openEnd: true });
    },
  ),
  rule(
    'since a year',
    `since(?: (?:the (?:start|beginning) of|early|mid|late|at least))?(?: (?<month>${MONTH}))?(?: of)? (?<year>${YEAR})`,
    (match, { published }) => {
      const month = match.group('month');
      return since(monthStart(Number(match.group('year')), month ? monthNumber(month) : 1), published);
    },
  ),
  rule('since a day', `since (?<d>\\d{1,2}) (?<month>${MONTH}) (?<year>${YEAR})`, (match, { published }) =>
    since(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d'))), published),
  ),
  rule(
    'since a month',
    `since (?:(?:the )?(?:start|beginning|end|middle) of |early |mid-|late |last )?(?<month>${MONTH})`,
    (match, { published }) => {
      const month = monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')));
      return since(month?.start ?? null, published);
    },
  ),
  rule(
    'since an event in a year',
    `since (?:[\\p{L}'’-]+ ){1,14}?(?:in|of) (?:(?<month>${MONTH}) )?(?<year>${YEAR})`,
    (match, { published }) => {
      const month = match.group('month');
      return since(monthStart(Number(match.group('year')), month ? monthNumber(month) : 1), published);
    },
  ),
  rule('since then', `since then`, () => ({ kind: 'frame' })),
  rule(
    'same span of another year',
    `(?:the )?(?:same|corresponding|equivalent) (?:period|quarter|months?|half|time|span|semester|stretch|point|(?:${COUNT}) months)(?: (?:of|in|the|a))?(?: the)? (?:(?<year>${YEAR})|(?<back>last year|previous year|year before|year earlier|year ago|preceding year|prior year))`,
    (match) => ({ kind: 'sameSpan', year: yearGroup(match), back: 1 }),
  ),
  rule(
    'reporting period',
    `(?:during |in |over |for |throughout )?(?:the |this )?(?:current )?(?:reporting (?:period|year|cycle)|rating period|period under review|year under review)`,
    (_match, context) => reportingYear(context),
  ),
  rule(
    'previous reporting period',
    `(?:the )?(?:previous|prior|last|preceding) (?:reporting|rating) (?:period|year|cycle)`,
    () => ({
      kind: 'yearBefore',
      back: 1,
    }),
  ),
  rule(
    'the year before',
    `(?:(?:in |from )?the (?:previous|preceding|prior) year|the year (?:before|earlier|prior)|a year (?:before|earlier|ago|prior)|the previous fiscal year|the previous 12 months|previous year)`,
    () => ({ kind: 'yearBefore', back: 1 }),
  ),
  rule('two years before', `(?<count>two|three|four|five|2|3|4|5) years (?:before|earlier)`, (match) => ({
    kind: 'yearBefore',
    back: count(match) ?? 1,
  })),
  rule(
    'the span before',
    `(?:the )?(?:previous|preceding|prior) (?:quarter|month|half|semester|week)|the (?:quarter|month) before`,
    () => ({ kind: 'spanBefore' }),
  ),
  rule(
    'the same span',
    `(?:the same|that|this|the) (?:year|period|quarter|semester|twelve months|12 months|reporting period|time frame)(?! to| ending| ended| before| of the| earlier)`,
    (match) => (/^(?:the year)$/i.test(match.text) ? null : { kind: 'frame' }),
  ),
  rule(
    'day month year',
    `(?:on |since |at )?(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH}),? (?<year>${YEAR})`,
    (match) =>
      dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d')))),
  ),
  rule('month day year', `(?:on )?(?<month>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${YEAR})`, (match) =>
    dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d')))),
  ),
  rule(
    'days of a month',
    `(?:between |from )?(?:the )?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: and | to | through |[-–])(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'month and days',
    `(?:between |from )?(?<month>${MONTH}) (?<d1>\\d{1,2})(?: and | to | through |[-–])(?<d2>\\d{1,2})(?:,? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'day to day across months',
    `(?:between |from )?(?<d1>\\d{1,2}) (?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?(?: and | to | through | ?[-–] ?)(?<d2>\\d{1,2}) (?<m2>${MONTH})(?:,? (?<year>${YEAR}))?`,
    (match, { published }) => {
      const last = monthNumber(match.group('m2'));
      const year =
        yearGroup(match) ??
        (monthsBefore(published, last, last) ? yearOf(monthsBefore(published, last, last)?.start ?? '') : null);
      return year === null
        ? null
        : span(
            isoOf(yearGroup(match, 'y1') ?? year, monthNumber(match.group('m1')), Number(match.group('d1'))),
            isoOf(year, last, Number(match.group('d2'))),
            'span',
          );
    },
  ),
  rule(
    'end of a span',
    `(?:up to|until|as of|as at|through|by) (?:the end of )?(?:(?<d>\\d{1,2}) (?<month>${MONTH})|(?<month2>${MONTH}) (?<d2>\\d{1,2}))(?:,? (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month') ?? match.group('month2')),
      day: Number(match.group('d') ?? match.group('d2')),
      year: yearGroup(match),
    }),
  ),
  rule(
    'day and month',
    `(?:on |since )?(?:the )?(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<month2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?)`,
    (match, { published }) => {
      const month = monthNumber(match.group('month') ?? match.group('month2'));
      const date = Number(match.group('d') ?? match.group('d2'));
      return published ? day(dayBefore(published, month, date)) : null;
    },
  ),
  rule(
    'month of a year',
    `(?:in |during |since )?(?:early |late |mid-)?(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})`,
    (match) =>
      months(
        Number(match.group('year')),
        monthNumber(match.group('month')),
        Number(match.group('year')),
        monthNumber(match.group('month')),
      ),
  ),
  rule(
    'month alone',
    `(?:[Ii]n|[Dd]uring|for|[Ll]ast|[Tt]his|of|[Tt]hroughout) (?<month>${MONTHS.join('|')})(?: alone)?`,
    (match, { published }) =>
      asMoment(monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')))),
    'gu',
  ),
  rule('last month', `last month`, (_match, { published }) => {
    if (!published) return null;
    const before = addMonths(published, -1);
    return months(yearOf(before), monthOf(before), yearOf(before), monthOf(before));
  }),
  rule('this month', `this month`, (_match, { published }) =>
    since(published && `${published.slice(0, 8)}01`, published),
  ),
  rule('last or this week', `(?<which>last|this|past) week(?:end)?`, (match, { published }) => {
    if (!published) return null;
    const monday = weekdayUpTo(published, 1);
    return match.group('which') === 'this'
      ? span(monday, published, 'span', { isDay: true })
      : span(addDays(monday, -7), addDays(monday, -1), 'span', { isDay: true });
  }),
  rule(
    'weekday',
    `(?:on |last |this |late |early )?(?<weekday>${WEEKDAYS.join('|')})(?: (?:night|morning|evening|afternoon))?(?!['’]s)`,
    (match, { published }) =>
      published
        ? day(
            weekdayUpTo(
              published,
              WEEKDAYS.findIndex((w) => w === match.group('weekday')),
            ),
          )
        : null,
    'gu',
  ),
  rule('weekday possessive', `last (?<weekday>${WEEKDAYS.join('|')})['’]s`, () => ({ kind: 'name' }), 'gu'),
  rule('yesterday', `yesterday`, (_match, { published }) => (published ? day(addDays(published, -1)) : null)),
  rule('today', `(?<!(?:is|are) )today`, (_match, { published }) => day(published)),
  rule(
    'year alone',
    `(?:(?:in|during|for|of|throughout|over|from|by|to|the year|the whole of|calendar year) ){0,2}(?<year>${YEAR})(?: alone)?`,
    (match, { published }) => {
      const year = /alone$/i.test(match.text)
        ? years(Number(match.group('year')))
        : yearOrSoFar(Number(match.group('year')), published);
      // "the 71 million of 2018": belongs to its noun, it does not date the report.
      return year && /^of /i.test(match.text) ? asLocal(year) : year;
    },
  ),
];

function relativeYear(words: string | undefined, published: string | null): number | null {
  if (!words || !published) return null;
  return yearOf(published) - (/last/i.test(words) ? 1 : 0);
}
/** Year of the latest part of a year that was over, or nearly so, at publication. */
function latestYearOfPart(published: string | null, lastMonth: number): number | null {
  if (!published) return null;
  const year = yearOf(published);
  return monthEnd(year, Math.min(lastMonth, 12)) <= addDays(published, 31) ? year : year - 1;
}
function dayBefore(published: string, month: number, date: number): string | null {
  const year = yearOf(published);
  const iso = isoOf(year, month, date);
  return iso && iso <= published ? iso : isoOf(year - 1, month, date);
}
function dayRange(match: RuleMatch, { published }: PeriodContext): PeriodExpression | null {
  const month = monthNumber(match.group('month'));
  const end = yearGroup(match) === null ? published && dayBefore(published, month, Number(match.group('d2'))) : null;
  const year = yearGroup(match) ?? (end ? yearOf(end) : null);
  return year === null
    ? null
    : span(isoOf(year, month, Number(match.group('d1'))), isoOf(year, month, Number(match.group('d2'))), 'span');
}

export const EN_PERIODS: PeriodLanguage = {
  rules,
  comparison:
    /\b(?:compared (?:with|to)|(?:up|down|rose|risen|fell|fallen|grew|jumped|climbed|dropped|increase|decrease|drop|rise|fall|declined?|increased) (?:[\p{L}]+ )?from|from (?:only |just )?(?=#+ (?:in|a year|the year|last|two)\b)|up on|down on|as against|against(?= \S{0,4}#+(?: million| billion)? (?:in|for|a year|the|last|on)\b)|versus|vs\.?|(?:more|fewer|less|higher|lower|greater) than (?=(?:in|the|a|last|during)\b)|than (?=(?:in|the (?:same|year|previous|prior)|a year|last)\b)|(?:rise|increase|drop|fall|decrease|decline|growth) (?:of (?:\S+ ?)(?:%|percent|per cent)? )?(?:on|over|compared)|from (?=\S{0,4}#+ to #))/giu,
  saying:
    /\b(?:said|says|told|reported|reports|announced|stated|added|explained|revealed|according|declared|noted|confirmed|disclosed|informed|presented|published|released|unveiled|briefing|statement|gave|briefed|wrote|issued|edition)\b/iu,
};
