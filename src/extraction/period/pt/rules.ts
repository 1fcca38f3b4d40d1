import { addDays, addMonths, isoOf, monthStart, yearOf } from '../../../periods/calendar.ts';
import {
  asLocal,
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
  type PeriodLanguage,
  type PeriodRule,
} from '../expression.ts';
import { PT_PERIOD_SYNTAX } from './syntax.ts';
import { PT_DAY_RULES } from './day-rules.ts';
import {
  COUNT,
  count,
  IN,
  latestYearOfPart,
  MONTH,
  monthNumber,
  OF_YEAR,
  ordinal,
  PARTS,
  relativeYear,
  rule,
  YEAR,
  yearGroup,
} from './words.ts';

/** Years, parts of years, and spans named by what they follow. */
const spanRules: readonly PeriodRule[] = [
  rule(
    'year of a law or plan in its name',
    `(?:lei|decreto|decreto-lei|código|convenção|convénio|convênio|protocolo|constituição|censo|plano|agenda|resolução|portaria)(?: [\\p{L}°º.]+| \\d[\\d.-]*){0,4},? ?(?:(?:de|do) (?:\\d{1,2} de )?(?:${MONTH} de )?|[/-])?${YEAR}`,
    () => ({ kind: 'name' }),
  ),
  rule(
    'between year and year',
    `(?:entre(?: os anos de| o ano de)?|de|desde(?: o ano de)?) (?<first>${YEAR}) (?:e|a|até)(?: o ano de)? (?<last>${YEAR})`,
    (match) => years(Number(match.group('first')), Number(match.group('last'))),
  ),
  rule('year dash year', `(?<first>${YEAR})(?: ?[-–/] ?| a )(?<last>${YEAR})`, (match) =>
    years(Number(match.group('first')), Number(match.group('last'))),
  ),
  rule(
    'month and year to month and year',
    `(?:entre |de |desde )?(?<m1>${MONTH}) de (?<y1>${YEAR})(?: e | a | até |[-–])(?<m2>${MONTH}) de (?<y2>${YEAR})`,
    (match) =>
      months(
        Number(match.group('y1')),
        monthNumber(match.group('m1')),
        Number(match.group('y2')),
        monthNumber(match.group('m2')),
      ),
  ),
  rule(
    'month to month',
    `(?:entre |de |desde )?(?:os meses de )?(?<m1>${MONTH})(?: e | a | até |[-–])(?<m2>${MONTH})${OF_YEAR}`,
    (match, { published }) => {
      const year = yearGroup(match) ?? relativeYear(match.group('rel'), published);
      const [first, last] = [monthNumber(match.group('m1')), monthNumber(match.group('m2'))];
      return year === null ? monthsBefore(published, first, last) : months(year, first, year, last);
    },
  ),
  rule(
    'twelve months to a month',
    `(?:o ano|os (?:12|doze) meses) (?:terminad[oa]s?|encerrad[oa]s?|até) (?:em )?(?<month>${MONTH}) de (?<year>${YEAR})`,
    (match) => yearTo(Number(match.group('year')), monthNumber(match.group('month'))),
  ),
  rule('fiscal year', `(?:(?:no |o )?(?:ano|exercício) fiscal(?: de)?|exercício de) (?<year>${YEAR})`, (match) =>
    years(Number(match.group('year'))),
  ),
  rule(
    'part of a year',
    `(?:${IN} )?(?<ordinal>primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|últim[oa]|[1-4][°ºª]) (?<part>bimestre|trimestre|quadrimestre|semestre|metade)${OF_YEAR}`,
    (match, { published }) => {
      const each = PARTS[match.group('part')?.toLowerCase() ?? ''] ?? 3;
      const index = Math.min(ordinal(match.group('ordinal')), 12 / each);
      const year =
        yearGroup(match) ?? relativeYear(match.group('rel'), published) ?? latestYearOfPart(published, each * index);
      return year === null ? null : partOfYear(year, each, index);
    },
  ),
  rule(
    'first months of a year',
    `(?:(?:n|d)?os |durante os )?(?:primeiros (?<count>${COUNT})|(?<count2>${COUNT}) primeiros) meses${OF_YEAR}`,
    (match, { published }) => {
      const length = count(match, 'count', 'count2');
      const year =
        yearGroup(match) ??
        relativeYear(match.group('rel'), published) ??
        (length ? latestYearOfPart(published, length) : null);
      return year === null || !length || length > 12 ? null : months(year, 1, year, length);
    },
  ),
  rule(
    'so far this year',
    `(?:em |n|d|durante )?este ano(?:,? até (?:agora|o momento))?|(?:em|n)?o (?:presente|corrente) ano|no ano (?:em curso|corrente)|desde o (?:início|começo|princípio) d(?:o|este) ano|até (?:agora|o momento|à data|a presente data|hoje)(?: este ano)?`,
    (_match, { published }) => since(published && `${yearOf(published)}-01-01`, published),
  ),
  rule(
    'so far in a year',
    `(?:em )?(?<year>${YEAR}),? até (?:agora|o momento|à data)|desde o (?:início|começo|princípio) de (?<year2>${YEAR})`,
    (match, { published }) => since(`${match.group('year') ?? match.group('year2')}-01-01`, published),
  ),
  rule('last year', `(?:(?:durante |em todo )?[oa]|n?o|do|ao) ano passado`, (_match, { published }) =>
    published ? years(yearOf(published) - 1) : null,
  ),
  rule('years ago', `há (?<count>${COUNT}) anos`, (match, { published }) => {
    const back = count(match, 'count');
    return published && back ? years(yearOf(published) - back) : null;
  }),
  rule(
    'last N years',
    `(?:(?:n|d)?os|durante os|ao longo dos) (?:últimos (?<count>${COUNT})|(?<count2>${COUNT}) últimos) anos|em (?<count3>${COUNT}) anos`,
    (match, { published }) => lastYears(published, count(match, 'count', 'count2', 'count3') ?? 0),
  ),
  rule('last decade', `(?:n?a|da|durante a) (?:última|passada) década`, (_match, { published }) =>
    lastYears(published, 10),
  ),
  rule(
    'last N months or weeks',
    `(?:(?:n|d)?[oa]s|durante [oa]s) últim[oa]s (?<count>${COUNT}) (?<unit>meses|semanas|dias)`,
    (match, { published }) => {
      const length = count(match, 'count');
      if (!published || !length) return null;
      const unit = match.group('unit');
      const start =
        unit === 'meses' ? addMonths(published, -length) : addDays(published, -length * (unit === 'semanas' ? 7 : 1));
      return span(start, published, 'span', { openEnd: true });
    },
  ),
  rule(
    'since a year',
    `(?:desde|a partir de)(?: o ano de)?(?: o? ?(?:princípio|início|fim|final|meados) de)?(?: (?<month>${MONTH}) de)? (?<year>${YEAR})`,
    (match, { published }) => {
      const month = match.group('month');
      return since(monthStart(Number(match.group('year')), month ? monthNumber(month) : 1), published);
    },
  ),
  rule(
    'since a day',
    `desde (?:o dia )?(?<d>\\d{1,2})[°º]? de (?<month>${MONTH}) de (?<year>${YEAR})`,
    (match, { published }) =>
      since(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d'))), published),
  ),
  rule(
    'since a month',
    `desde (?:o )?(?:(?:princípio|início|fim|final|meados|mês) de )?(?<month>${MONTH})(?: passado)?`,
    (match, { published }) => {
      const month = monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')));
      return since(month?.start ?? null, published);
    },
  ),
  rule(
    'since an event in a year',
    `desde (?:[\\p{L}]+,? ){1,12}?(?:em|de)(?: (?<month>${MONTH}) de)? (?<year>${YEAR})`,
    (match, { published }) => {
      const month = match.group('month');
      return since(monthStart(Number(match.group('year')), month ? monthNumber(month) : 1), published);
    },
  ),
  rule('since then', `desde então`, () => ({ kind: 'frame' })),
  rule(
    'same span of another year',
    `(?:${IN} )?(?:mesm[oa]s?|igual|idêntico) (?:período|intervalo|trimestre|quadrimestre|bimestre|semestre|mês|meses|época|altura|data)(?: (?:d[oe] ano (?:de )?|de |em )(?:(?<year>${YEAR})|(?<back>anterior|passado))| (?<back2>anterior))`,
    (match) => ({ kind: 'sameSpan', year: yearGroup(match), back: 1 }),
  ),
  rule(
    'reporting period',
    `(?:durante |ao longo d)?(?:n?o|do) período (?:d(?:o|este) relatório|abrangido pelo relatório|coberto pelo relatório|em análise|de referência)`,
    (_match, context) => reportingYear(context),
  ),
  rule('previous reporting period', `(?:n?o|do) período (?:do relatório anterior|anterior do relatório)`, () => ({
    kind: 'yearBefore',
    back: 1,
  })),
  rule('the year before', `(?:(?:que )?n?o|d?o|ao) ano (?:anterior|prévio|precedente)|um ano (?:antes|atrás)`, () => ({
    kind: 'yearBefore',
    back: 1,
  })),
  rule('two years before', `(?<count>dois|três|quatro|cinco|2|3|4|5) anos (?:antes|atrás)`, (match) => ({
    kind: 'yearBefore',
    back: count(match, 'count') ?? 1,
  })),
  rule('the span before', `(?:n?o|d?o|ao) (?:trimestre|mês|semestre|período) (?:anterior|precedente)`, () => ({
    kind: 'spanBefore',
  })),
  rule(
    'the same span',
    `(?:(?:n|d)(?:aquele|esse)|esse|aquele|(?:n?o|do) mesmo|nos dois|em ambos os) (?:anos?|períodos?|trimestres?|semestres?)|n(?:este|o) (?:período|trimestre|semestre)(?! anterior| de)`,
    (match) => ({
      kind: 'frame',
      both: /dois|ambos/i.test(match.text),
      part: /trimestre/i.test(match.text) ? 3 : /semestre/i.test(match.text) ? 6 : undefined,
    }),
  ),
  rule('year alone', `(?:(?:${IN}|ano|todo|desde|para|até) ){0,4}(?<year>${YEAR})`, (match, { published }) => {
    const year = yearOrSoFar(Number(match.group('year')), published);
    // "os 51 de 2018": belongs to its noun, it does not date the report.
    return year && /^d[eo] (?!ano)/i.test(match.text) ? asLocal(year) : year;
  }),
];

export const PT_PERIODS: PeriodLanguage = {
  syntax: PT_PERIOD_SYNTAX,
  rules: [...spanRules, ...PT_DAY_RULES],
  comparison:
    /(?<![\p{L}])(?:frente a(?:os?|s)?(?![\p{L}])|em comparação (?:com|a|ao)|(?:se )?comparad[oa]s? (?:com|a|ao)s?|em relação (?:a|ao|à|aos|às)|face a(?:os?)?|(?:contra|ante|perante)(?= (?:os |as |apenas |só |cerca de )?#)|(?:a )?(?:mais|menos|maior|menor|superior|inferior)(?: \p{L}+)? (?:(?:do )?que|ao?)(?= (?:em|no|na|o|os|as|a)(?![\p{L}]))|do que (?:em|no|na) (?=(?:ano|mesm[oa]|primeir[oa]|segund[oa]|(?:19|20)\d\d))|quando (?:eram|foram|houve|havia|tinham)|pass(?:ou|aram|ando|ar) de(?= \S{0,4}#)|(?:duplic|dobr|triplic|sub|baix|aument|ca[ií]|cresc)[\p{L}]*,? de(?= \S{0,4}#+ (?:a|para) #)|o dobro d[oae]s?)/giu,
  saying:
    /(?<![\p{L}])(?:disse|inform(?:ou|aram)|assinalou|indicou|report(?:ou|ad[oa]s?)|anunci(?:ou|ad[oa]s?)|explicou|assegurou|afirmou|detalhou|revelou|sustentou|declarou|apontou|acrescentou|recordou|lembrou|esclareceu|comentou|(?:apresent|divulg|public)(?:ou|aram|ad[oa]s?)|segundo|nota de|entrevista|coletiva|conferência)(?![\p{L}])/iu,
};
