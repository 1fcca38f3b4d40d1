import { addDays, addMonths, isoOf, monthStart, yearOf } from '../../../periods/calendar.ts';
import { fiscalYearFrom, fiscalYearNamed, latestFiscalYear } from '../fiscal-year.ts';
import {
  asLocal,
  asYearless,
  lastYears,
  months,
  monthsBefore,
  monthsUpTo,
  partOfYear,
  reportingYear,
  since,
  span,
  years,
  yearOrSoFar,
  yearTo,
  type PeriodLanguage,
  type PeriodRule,
} from '../expression.ts';
import {
  MONTH,
  YEAR,
  COUNT,
  ORDINALS,
  monthNumber,
  yearGroup,
  count,
  rule,
  relativeYear,
  latestYearOfPart,
} from './words.ts';
import { EN_PERIOD_SYNTAX } from './syntax.ts';
import { EN_JOINT_RULES } from './joint-rules.ts';
import { EN_DAY_RULES } from './day-rules.ts';
import { EN_RELATIVE_RULES } from './relative-rules.ts';

/** Years, parts of years, and spans named by what they follow. */
const spanRules: readonly PeriodRule[] = [
  // "the lowest since 2016": how far back one has to look, not when it was counted.
  rule(
    'record since then',
    `(?:highest|lowest|largest|smallest|biggest|most|fewest|worst|best)(?: [\\p{L}]+){0,3} (?:since(?: at least)? ${YEAR}|in (?:the (?:last|past) |more than |over |at least )?(?:${COUNT}) years|(?:in|for) (?:(?:more than |over )?an? decade|(?:the (?:last|past) )decade))`,
    () => ({ kind: 'name' }),
  ),
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
  rule('year dash two digits', `(?:in |for |during )?(?<first>${YEAR}) ?[-–/] ?(?<last>0?\\d\\d)`, (match, context) => {
    const first = Number(match.group('first'));
    const last = Math.floor(first / 100) * 100 + Number(match.group('last'));
    // "2019-20": one financial year, April to March where the country has no other.
    if (last === first + 1) return fiscalYearFrom(first, context);
    return last > first && last - first < 30 ? years(first, last) : null;
  }),
  rule(
    'financial year from year to year',
    `(?:(?:the |in |of )*(?:Nepali |Nepalese )?(?:fiscal|financial|budget)(?: year)?s?|FY) ?(?<first>${YEAR}) ?[-–/] ?(?<last>\\d{2,4})(?: ?(?:BS|B\\.S\\.))?|(?:the )?(?<first2>${YEAR}) ?[-–/] ?(?<last2>\\d{2,4}) (?:fiscal|financial|budget|accounting) year`,
    (match, context) => fiscalYearFrom(Number(match.group('first') ?? match.group('first2')), context),
  ),
  rule(
    'the last financial year',
    `(?:in |during |for |of )?(?:the |this )?(?:(?<past>last|past|latest|most recent|just[- ]ended) )?(?:Nepali |Nepalese |Australian |Indian |federal )?(?:fiscal|financial|budget) year(?! (?:before|earlier|${YEAR}))`,
    (_match, context) => latestFiscalYear(context, 0),
  ),
  rule(
    'the financial year before',
    `(?:in |from |during |for )?the (?:fiscal|financial|budget) year (?:before|earlier)|(?:in |from |during |for )?the (?:previous|preceding|prior) (?:fiscal|financial|budget) year`,
    () => ({ kind: 'yearBefore', back: 1 }),
  ),
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
    `(?:between |from )(?:early |the start of )?(?<m1>${MONTH}) (?:and|to|until|through) (?<part>(?:the )?(?:early|middle|end|late|start|beginning)(?: of)? |mid-)?(?<m2>${MONTH})(?: (?<rel>this|last) year)?`,
    (match, { published }) => {
      const rel = match.group('rel');
      const [first, last] = [monthNumber(match.group('m1')), monthNumber(match.group('m2'))];
      const year = published ? yearOf(published) - (rel === 'last' ? 1 : 0) : 0;
      const whole = rel && published ? months(year, first, year, last) : monthsBefore(published, first, last);
      return match.group('part') ? monthsUpTo(whole, published) : whole;
    },
  ),
  rule(
    'year to a month',
    `(?:the )?(?:(?:12|twelve) months?|year)(?:s)? (?:to|ending|ended|up to|through)(?: in| the end of)? (?:\\d{1,2} )?(?<month>${MONTH})(?: \\d{1,2},)? (?<year>${YEAR})`,
    (match) => yearTo(Number(match.group('year')), monthNumber(match.group('month'))),
  ),
  rule(
    'fiscal year',
    `(?:(?:the )?(?:US |federal )?(?:fiscal|financial|budget)(?: year)?(?: of)?|FY) ?(?<year>${YEAR})|FY ?['’]?(?<short>\\d\\d)`,
    (match, context) => fiscalYearNamed(Number(match.group('year') ?? `20${match.group('short')}`), context),
  ),
  rule(
    'quarter, half or third of a year',
    `(?:the )?(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?<part>quarter|half|semester|trimester)(?: of)?(?: the (?:same |current )?year)?(?:,? (?<year>${YEAR})|(?<rel> (?:of )?(?:this|last) year))?`,
    (match, { published }) => {
      const each = match.group('part') === 'quarter' || match.group('part') === 'trimester' ? 3 : 6;
      const index = Math.min(ORDINALS[(match.group('ordinal') ?? '').toLowerCase()] ?? 1, 12 / each);
      const year =
        yearGroup(match) ?? relativeYear(match.group('rel'), published) ?? latestYearOfPart(published, each * index);
      const part = year === null ? null : partOfYear(year, each, index);
      return match.group('year') || match.group('rel') ? part : asYearless(part);
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
      const part = year === null || !length || length > 12 ? null : months(year, 1, year, length);
      return match.group('year') || match.group('rel') ? part : asYearless(part);
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
  rule(
    'within N years',
    `(?:(?:over|within) (?:a (?:span|period) of )?|in (?:a (?:span|period) of|the space of) )(?:the )?(?<count>${COUNT}) years(?= (?:some |more |over |about |at |up |only |just |to |until )|[,;:.]|$)`,
    (match, { published }) => {
      const found = lastYears(published, count(match) ?? 0);
      return found && asLocal(found);
    },
  ),
  rule(
    'last year or so',
    `(?:over |in |within |during )?(?:the )?(?:last|past) (?:12 months|twelve months|year)(?! (?:and|or))|within (?:12|twelve) months`,
    (match, { published }) =>
      published === null || /^(?:last|past) year$/i.test(match.text)
        ? null
        : span(addMonths(published, -12), published, 'span', { openEnd: true }),
  ),
  rule('last decade', `(?:over |during |in )?(?:the )?(?:last|past) decade`, (_match, { published }) =>
    lastYears(published, 10),
  ),
  rule(
    'last N months or weeks',
    `(?:over |during |in |within )?(?:the )?(?:last|past|previous(?! (?:12|twelve) months)|recent) (?<count>${COUNT}) (?<unit>months|weeks|days)`,
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
    'recent weeks',
    `(?:over |during |in |within )?(?:the )?(?:last|past|recent) (?:few |couple of |several )?(?<unit>weeks|days)|earlier this (?<month>month)|this past week`,
    (match, { published }) =>
      published === null
        ? null
        : match.group('month')
          ? span(`${published.slice(0, 8)}01`, published, 'span', { isDay: true })
          : span(addDays(published, match.group('unit') === 'weeks' ? -21 : -7), published, 'span', { isDay: true }),
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
  rule('since then', `(?:ever )?since then|since that (?:date|day|time|year|month)`, () => ({
    kind: 'frame',
    unit: 'since',
  })),
  rule(
    'same span of another year',
    `(?:the )?(?:same|corresponding|equivalent) (?:period|quarter|months?|half|time|span|semester|stretch|point|(?:${COUNT}) months)(?: (?:of|in|the|a))?(?: the)? (?:(?<year>${YEAR})|(?<back>last year|previous year|year before|year earlier|year ago|preceding year|prior year))`,
    (match) => ({ kind: 'sameSpan', year: yearGroup(match), back: 1 }),
  ),
  rule(
    'reporting period',
    `(?:during |in |over |for |throughout )?(?:the |this |its )?(?:current )?(?:reporting (?:period|year|cycle)|rating period|period under review|year under review|(?:period|year|twelve months|12 months) (?:that (?:the|this) report (?:covers|reviews|examines|assesses)|(?:covered|reviewed|examined|assessed) by (?:the|this) report))`,
    (_match, context) => reportingYear(context),
  ),
  rule(
    'previous reporting period',
    `(?:in |during |from )?(?:the |its )?(?:previous|prior|last|preceding|earlier) (?:reporting|rating|review|report) (?:period|year|cycle)|(?:in |during |from )?the (?:reporting |review )?(?:period|cycle) (?:before|earlier|prior)|the reporting year before|(?:in |during |from )?the (?:previous|prior|preceding) (?:period|cycle|report)|last year['’]s report`,
    () => ({
      kind: 'yearBefore',
      back: 1,
    }),
  ),
  rule(
    'the year before',
    `(?:(?:in |from )?the (?:previous|preceding|prior) year|the year (?:before|earlier|prior)|a year (?:before|earlier|ago|prior)|previous year)`,
    () => ({ kind: 'yearBefore', back: 1 }),
  ),
  rule('two years before', `(?<count>two|three|four|five|2|3|4|5) years (?:before|earlier)`, (match) => ({
    kind: 'yearBefore',
    back: count(match) ?? 1,
  })),
  rule(
    'the span before',
    `(?:over |in |during )?the (?:previous|preceding) (?:12|twelve) months|(?:the )?(?:previous|preceding|prior) (?:quarter|month|half|semester|week)|the (?:quarter|month) before`,
    () => ({ kind: 'spanBefore' }),
  ),
  rule(
    'the same span',
    `(?:in |during |over |for |of |within |throughout )?(?:the whole of |the rest of |all of |most of )?(?:the same|the very same|that|that same|those|these|this|this same|the said|the) (?:(?:fiscal|financial|calendar) )?(?<unit>years?|periods?|quarter|semester|half[- ]year|months?|weeks?|twelve months|12 months|reporting period|time ?frame|time span|span|stretch|time)(?! to| ending| ended| before| of the| earlier| of ${YEAR}| ago)`,
    (match) => {
      const unit = match.group('unit')?.toLowerCase() ?? '';
      if (
        /^(?:(?!the )[a-z]+ )?the (?!same|very|said)(?:[a-z]+ )?(?:years?|months?|weeks?|time|span|stretch)$/i.test(
          match.text,
        )
      )
        return null;
      if (/(?:this|these|that) (?:months?|weeks?|time)$/i.test(match.text) && !/same|these/.test(match.text))
        return null;
      if (unit === 'time' && !/same/i.test(match.text)) return null;
      if (/^(?:(?:in|during|over|for|of|within|throughout) )?the (?:quarter|period|semester|half)/i.test(match.text))
        return { kind: 'frame', unit: 'main' };
      return { kind: 'frame', unit: unit === 'year' ? 'year' : 'span' };
    },
  ),
  rule(
    'next part of the year',
    `(?:in|during) the (?<ordinal>first|second|third|fourth|last)(?= and (?:\\d|\\p{L}+ in )|[,;.] |\\.?$|,? (?:there were |only |just |it was )?(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L})))`,
    (match) => ({
      kind: 'nextPart',
      index: ORDINALS[(match.group('ordinal') ?? '').toLowerCase()] ?? 1,
    }),
  ),
  rule('that day', `(?:on )?(?:the same|that(?: same| very)?) day`, () => ({ kind: 'frame', unit: 'day' })),
  rule(
    'the year after',
    `(?:in |during )?the (?:following|next|subsequent) (?:fiscal |financial )?year|(?:the|a) year (?:later|after)`,
    () => ({
      kind: 'yearAfter',
      by: 1,
    }),
  ),
  rule('years later', `(?<count>two|three|four|five) years later`, (match) => ({
    kind: 'yearAfter',
    by: count(match) ?? 1,
  })),
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

export const EN_PERIODS: PeriodLanguage = {
  syntax: EN_PERIOD_SYNTAX,
  rules: [...spanRules, ...EN_JOINT_RULES, ...EN_RELATIVE_RULES, ...EN_DAY_RULES],
  comparison:
    /\b(?:compared (?:with|to)|(?:while|whereas|when) (?=\S{0,4}#+ (?:[\p{L}]+ )?had(?![\p{L}])|(?:in (?:19|20)\d\d|in the (?:same|previous|prior|preceding|year|first|second|reporting)|there had|a year|last|the year|the previous)\b)|as (?:many|much|few|high|low)(?: \p{L}+)? as (?=in |the year|last |a year|during )|(?:the same (?:number |figure |total )?|similar to|equal to|on a par with|level with|unchanged from|identical to) (?:as |that of |the )?(?=in (?:19|20)\d\d|(?:19|20)\d\d|the (?:year|previous)|last year|a year)|(?:well |slightly |just |far )?(?:above|below) (?=the (?:\S{0,4}#|figure|number|total))|(?:up|down|rose|risen|fell|fallen|grew|jumped|climbed|dropped|increase|decrease|drop|rise|fall|declined?|increased) (?:[\p{L}]+ )?from|from (?:only |just )?(?=#+ (?:in|a year|the year|last|two)\b)|up on|down on|(?:up|down)(?: by)?(?: (?:about|nearly|almost|some|over|around))? \S{0,2}#+\S{0,2}(?: percent| per cent)? (?:on|from|against|over|compared) |as against|against(?= \S{0,4}#+(?: million| billion)? (?:in|for|a year|the|last|on)\b)|versus|vs\.?|(?:more|fewer|less|higher|lower|greater) than (?=(?:in|the|a|last|during)\b)|than (?=(?:in|the (?:same|year|previous|prior)|a year|last)\b)|(?:rise|increase|drop|fall|decrease|decline|growth) (?:of (?:\S+ ?)(?:%|percent|per cent)? )?(?:on|over|compared)|from (?=\S{0,4}#+ to #))/giu,
  saying:
    /\b(?:said|says|told|reported|reports|announced|stated|added|explained|revealed|according|declared|noted|confirmed|disclosed|informed|presented|published|released|unveiled|briefing|statement|gave|briefed|wrote|issued|edition)\b/iu,
};
