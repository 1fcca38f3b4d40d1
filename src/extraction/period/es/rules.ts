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
import { bareWord } from '../../bare-word.ts';
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

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const WEEKDAYS = 'domingo lunes martes miercoles jueves viernes sabado'.split(' ');
const MONTH = `(?:${MONTHS.join('|')}|setiembre)`;
const YEAR = '(?:19|20)\\d\\d(?![\\d.,]\\d|%)';
const COUNT = '\\d{1,2}|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte';
const ORDINALS: Readonly<Record<string, number>> = {
  primer: 1,
  primero: 1,
  primera: 1,
  '1er': 1,
  segundo: 2,
  segunda: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  ultimo: 9,
  ultima: 9,
};
const PARTS: Readonly<Record<string, number>> = { bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6, mitad: 6 };

function monthNumber(word: string | undefined): number {
  const bare = bareWord(word ?? '');
  return bare === 'setiembre' ? 9 : MONTHS.indexOf(bare) + 1;
}
function yearGroup(match: RuleMatch, name = 'year'): number | null {
  const printed = match.group(name);
  return printed ? Number(printed) : null;
}
function count(match: RuleMatch): number | null {
  return wordNumber(match.group('count') ?? '', 'es');
}
function rule(
  name: string,
  pattern: string,
  produce: (match: RuleMatch, context: PeriodContext) => PeriodExpression | null,
  flags = 'giu',
): PeriodRule {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags), produce };
}

const OF_YEAR = `(?:,? (?:de la gestión|del año|de|del|en) (?<year>${YEAR})|(?<rel> (?:de este año|del (?:presente )?año(?: en curso)?|de la (?:presente )?gestión|del año pasado|de la gestión pasada)))?`;

const rules: readonly PeriodRule[] = [
  rule(
    'year of a law or plan in its name',
    `(?:ley|decreto|código|convención|convenio|protocolo|constitución|informe|reporte|censo|plan|agenda|resolución|sentencia|norma)(?: [\\p{L}°º.]+| \\d[\\d.-]*){0,4},? (?:(?:de|del) (?:\\d{1,2} de )?(?:${MONTH} de )?|[/-])?${YEAR}(?! se| la| el| los)`,
    (match) =>
      /\\d|ley|decreto|código|convenio|convención|protocolo|constitución|censo|agenda|plan/i.test(match.text)
        ? { kind: 'name' }
        : null,
  ),
  rule(
    'between year and year',
    `(?:entre(?: los años| las gestiones| el)?|de(?:l| la gestión)?|desde(?: el)?) (?<first>${YEAR}) (?:y|a|al|hasta|e)(?: el| la gestión)? (?<last>${YEAR})`,
    (match) => years(Number(match.group('first')), Number(match.group('last'))),
  ),
  rule('year dash year', `(?<first>${YEAR})(?: ?[-–/] ?| a | al )(?<last>${YEAR})`, (match) =>
    years(Number(match.group('first')), Number(match.group('last'))),
  ),
  rule(
    'month and year to month and year',
    `(?:entre |de |desde )?(?<m1>${MONTH}) (?:de|del) (?<y1>${YEAR})(?: y | a | hasta |[-–])(?<m2>${MONTH}) (?:de|del) (?<y2>${YEAR})`,
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
    `(?:entre |de |desde )?(?:los meses de )?(?<m1>${MONTH})(?: y | a | hasta |[-–])(?<m2>${MONTH})${OF_YEAR}`,
    (match, { published }) => {
      const year = yearGroup(match) ?? relativeYear(match.group('rel'), published);
      const [first, last] = [monthNumber(match.group('m1')), monthNumber(match.group('m2'))];
      return year === null ? monthsBefore(published, first, last) : months(year, first, year, last);
    },
  ),
  rule(
    'twelve months to a month',
    `(?:el año|los (?:12|doce) meses) (?:terminad[oa]s?|hasta|a) (?:en |el \\d{1,2} de )?(?<month>${MONTH}) de (?<year>${YEAR})`,
    (match) => yearTo(Number(match.group('year')), monthNumber(match.group('month'))),
  ),
  rule('fiscal year', `(?:(?:el )?(?:año|ejercicio) fiscal|ejercicio) (?<year>${YEAR})`, (match) =>
    years(Number(match.group('year'))),
  ),
  rule(
    'part of a year',
    `(?:el |al |la )?(?<ordinal>primer|primero|primera|segundo|segunda|tercer|cuarto|último|1er\\.?) (?<part>bimestre|trimestre|cuatrimestre|semestre|mitad)${OF_YEAR}`,
    (match, { published }) => {
      const each = PARTS[match.group('part')?.toLowerCase() ?? ''] ?? 3;
      const index = Math.min(ORDINALS[bareWord(match.group('ordinal') ?? '').replace('.', '')] ?? 1, 12 / each);
      const year =
        yearGroup(match) ?? relativeYear(match.group('rel'), published) ?? latestYearOfPart(published, each * index);
      return year === null ? null : partOfYear(year, each, index);
    },
  ),
  rule(
    'first months of a year',
    `(?:(?:en |durante )?los )?primeros (?<count>${COUNT}) meses${OF_YEAR}|(?:los )?(?<count2>${COUNT}) primeros meses(?: de(?:l año)?)?(?: (?<year2>${YEAR}))?`,
    (match, { published }) => {
      const length = wordNumber(match.group('count') ?? match.group('count2') ?? '', 'es');
      const year =
        yearGroup(match) ??
        yearGroup(match, 'year2') ??
        relativeYear(match.group('rel'), published) ??
        (length ? latestYearOfPart(published, length) : null);
      return year === null || !length || length > 12 ? null : months(year, 1, year, length);
    },
  ),
  rule(
    'so far this year',
    `(?:en )?lo que va (?:del? )(?:este |presente |la (?:presente )?)?(?:año|gestión)(?: en curso)?|(?:en |durante |desde )?(?:este|el presente) año|(?:en |durante )?(?:la presente|esta) gestión|(?:desde (?:el inicio|principios|comienzos|inicios) del? (?:este )?año)|en el año en curso|en el curso del año|hasta la fecha|a la fecha|en lo que va`,
    (_match, { published }) => since(published && `${yearOf(published)}-01-01`, published),
  ),
  rule(
    'so far in a year',
    `(?:en )?lo que va (?:de|del)(?: la gestión| año)? (?<year>${YEAR})`,
    (match, { published }) => since(`${match.group('year')}-01-01`, published),
  ),
  rule(
    'last year',
    `(?:(?:en |durante )?(?:todo )?el año pasado|del año pasado|al año pasado|(?:en |durante |de )?la gestión pasada|el pasado año|la pasada gestión)`,
    (_match, { published }) => (published ? years(yearOf(published) - 1) : null),
  ),
  rule('years ago', `hace (?<count>${COUNT}) años`, (match, { published }) => {
    const back = count(match);
    return published && back ? years(yearOf(published) - back) : null;
  }),
  rule(
    'last N years',
    `(?:en |durante |de )?(?:los|las|estos|estas) (?:(?:últim|pasad)[oa]s (?<count>${COUNT})|(?<count2>${COUNT}) últim[oa]s) (?:años|gestiones)|(?:últimos (?<count3>${COUNT}) años)|en (?<count4>${COUNT}) años`,
    (match, { published }) =>
      lastYears(
        published,
        wordNumber(
          match.group('count') ?? match.group('count2') ?? match.group('count3') ?? match.group('count4') ?? '',
          'es',
        ) ?? 0,
      ),
  ),
  rule('last decade', `(?:en |durante )?la (?:última|pasada) década`, (_match, { published }) =>
    lastYears(published, 10),
  ),
  rule(
    'last N months or weeks',
    `(?:en |durante )?(?:los|las) (?:últim|pasad)[oa]s (?<count>${COUNT}) (?<unit>meses|semanas|días)`,
    (match, { published }) => {
      const length = count(match);
      if (!published || !length) return null;
      const unit = match.group('unit');
      const start =
        unit === 'meses' ? addMonths(published, -length) : addDays(published, -length * (unit === 'semanas' ? 7 : 1));
      return span(start, published, 'span', { openEnd: true });
    },
  ),
  rule(
    'since a year',
    `(?:desde|a partir de)(?:l| el)?(?: la gestión| año)?(?: (?:principios|inicios|mediados|fines) de)?(?: (?<month>${MONTH}) (?:de|del))? (?<year>${YEAR})`,
    (match, { published }) => {
      const month = match.group('month');
      return since(monthStart(Number(match.group('year')), month ? monthNumber(month) : 1), published);
    },
  ),
  rule(
    'since a day',
    `desde el (?<d>\\d{1,2}) de (?<month>${MONTH})(?: de)? (?<year>${YEAR})`,
    (match, { published }) =>
      since(isoOf(Number(match.group('year')), monthNumber(match.group('month')), Number(match.group('d'))), published),
  ),
  rule(
    'since a month',
    `desde (?:el )?(?:(?:principios|inicios|comienzos|mediados|fines|finales|inicio|mes) de )?(?<month>${MONTH})(?: pasado)?`,
    (match, { published }) => {
      const month = monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')));
      return since(month?.start ?? null, published);
    },
  ),
  rule(
    'since an event in a year',
    `desde (?:[\\p{L}]+,? ){1,12}?(?:en|de)(?: (?<month>${MONTH}) de)? (?<year>${YEAR})`,
    (match, { published }) => {
      const month = match.group('month');
      return since(monthStart(Number(match.group('year')), month ? monthNumber(month) : 1), published);
    },
  ),
  rule('since then', `desde entonces`, () => ({ kind: 'frame' })),
  rule(
    'same span of another year',
    `(?:el |la |los )?(?:mismo|misma|mismos|igual|idéntico|similar) (?:periodo|período|lapso|trimestre|semestre|mes|meses|tiempo|etapa|tramo|fecha|plazo|cuatrimestre|bimestre)(?: (?:de la gestión|de|del|en)(?: año)? ?(?:(?<year>${YEAR})|(?<back>(?:el )?(?:año )?(?:anterior|pasado|previo)|(?:el |la )?(?:año|gestión) (?:anterior|pasad[oa]|previ[oa])|(?:la gestión )?(?:anterior|pasada))))`,
    (match) => ({ kind: 'sameSpan', year: yearGroup(match), back: 1 }),
  ),
  rule(
    'reporting period',
    `(?:durante |en |a lo largo de(?:l)? )?(?:el |del )?(?:período|periodo) (?:de(?:l)? (?:presente )?informe|que (?:abarca|cubre|comprende) (?:el|este) informe|(?:de )?informado|del que se informa|sobre el que se informa|objeto de(?:l)? (?:este )?informe|abarcado por el informe|de referencia|de evaluación)`,
    (_match, context) => reportingYear(context),
  ),
  rule(
    'previous reporting period',
    `(?:el |del )?(?:(?:período|periodo) (?:del |de )?informe anterior|(?:período|periodo) anterior (?:del|de) informe|anterior (?:período|periodo) (?:del|de) informe)`,
    () => ({
      kind: 'yearBefore',
      back: 1,
    }),
  ),
  rule(
    'the year before',
    `(?:(?:el|al|del|en el|que el) año (?:anterior|previo|precedente)|un año (?:antes|atrás)|(?:la|en la|de la|que la) gestión (?:anterior|previa|precedente)|el anterior año|la anterior gestión)`,
    () => ({ kind: 'yearBefore', back: 1 }),
  ),
  rule('two years before', `(?<count>dos|tres|cuatro|cinco|2|3|4|5) años (?:antes|atrás)`, (match) => ({
    kind: 'yearBefore',
    back: count(match) ?? 1,
  })),
  rule(
    'the span before',
    `(?:el |al |del )?(?:trimestre|mes|semestre|periodo|período|lapso) (?:anterior|previo|precedente)`,
    () => ({ kind: 'spanBefore' }),
  ),
  rule(
    'the same span',
    `(?:(?:en|de|durante) )?(?:ese|este|dicho|el mismo|aquel|la misma|esa|esta misma|ese mismo|los dos|ambos|el) (?:año|período|periodo|gestión|lapso|trimestre|semestre|tiempo|períodos|periodos)(?! anterior| pasad| fiscal| en curso| previo| \\d)`,
    (match) =>
      /^(?:en |de |durante )?el (?:año|período|periodo|tiempo|trimestre|semestre|lapso)$/i.test(match.text) &&
      !/mismo/.test(match.text)
        ? /trimestre|semestre|per/i.test(match.text)
          ? { kind: 'frame', part: /trimestre/i.test(match.text) ? 3 : /semestre/i.test(match.text) ? 6 : undefined }
          : null
        : { kind: 'frame', both: /(?:los dos|ambos)/i.test(match.text) },
  ),
  rule(
    'day of a year',
    `(?:el |al |del |(?:el )?día )?(?:${WEEKDAYS.join('|')} )?(?<d>\\d{1,2}|primero|1[°ºo]\\.?) de (?<month>${MONTH})(?: de|del|,)? (?<year>${YEAR})`,
    (match) =>
      dayOrName(isoOf(Number(match.group('year')), monthNumber(match.group('month')), dayNumber(match.group('d')))),
  ),
  rule(
    'days of a month',
    `(?:entre el |del |desde el |el )?(?<d1>\\d{1,2})(?: y (?:el )?| al | a |[-–])(?<d2>\\d{1,2}) de (?<month>${MONTH})(?:(?: de|del)? (?<year>${YEAR}))?`,
    (match, context) => dayRange(match, context),
  ),
  rule(
    'day to day across months',
    `(?:entre el |del |desde el )(?<d1>\\d{1,2}) de (?<m1>${MONTH})(?: (?:de|del) (?<y1>${YEAR}))?(?: y el | al | a | hasta el )(?<d2>\\d{1,2}) de (?<m2>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
    (match, { published }) => {
      const last = monthNumber(match.group('m2'));
      const until = published && dayBefore(published, last, Number(match.group('d2')));
      const year = yearGroup(match) ?? (until ? yearOf(until) : null);
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
    `(?:hasta el|con corte al?|al cierre del|con cierre al|al) (?:día )?(?<d>\\d{1,2}) de (?<month>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: Number(match.group('d')),
      year: yearGroup(match),
    }),
  ),
  rule(
    'end of a span in a month',
    `(?:hasta|a|con corte a) (?:fines de |finales de |mediados de )?(?<month>${MONTH})(?: (?:de|del) (?<year>${YEAR}))?`,
    (match) => ({
      kind: 'until',
      month: monthNumber(match.group('month')),
      day: 31,
      year: yearGroup(match),
    }),
  ),
  rule(
    'day and month',
    `(?:el |del |al |este )?(?:(?:pasado )?(?:${WEEKDAYS.join('|')}|miércoles|sábado),? )?(?:pasado )?(?<d>\\d{1,2}|primero|1[°ºo]) de (?<month>${MONTH})(?: pasado| último| del presente(?: año)?)?`,
    (match, { published }) =>
      published ? day(dayBefore(published, monthNumber(match.group('month')), dayNumber(match.group('d')))) : null,
  ),
  rule(
    'month of a year',
    `(?:en |durante |a (?:inicios|mediados|fines|finales|principios) de )?(?:el mes de )?(?<month>${MONTH}),? (?:de|del)(?: año)? (?<year>${YEAR})`,
    (match) =>
      months(
        Number(match.group('year')),
        monthNumber(match.group('month')),
        Number(match.group('year')),
        monthNumber(match.group('month')),
      ),
  ),
  rule(
    'month of this or last year',
    `(?:en )?(?<month>${MONTH})(?<rel> de este año| del presente año| del año pasado)`,
    (match, { published }) => {
      const year = relativeYear(match.group('rel'), published);
      return year === null
        ? null
        : months(year, monthNumber(match.group('month')), year, monthNumber(match.group('month')));
    },
  ),
  rule(
    'month alone',
    `(?:en|durante|solo en|para|de|el mes de) (?<month>${MONTH})(?: pasado| último)?`,
    (match, { published }) =>
      asMoment(monthsBefore(published, monthNumber(match.group('month')), monthNumber(match.group('month')))),
  ),
  rule('last month', `(?:el )?(?:mes pasado|pasado mes|último mes)`, (_match, { published }) => {
    if (!published) return null;
    const before = addMonths(published, -1);
    return months(yearOf(before), monthOf(before), yearOf(before), monthOf(before));
  }),
  rule('this month', `(?:en )?(?:este|el presente) mes`, (_match, { published }) =>
    since(published && `${published.slice(0, 8)}01`, published),
  ),
  rule(
    'last or this week',
    `(?:la semana pasada|la pasada semana|el fin de semana(?: pasado)?|(?<which>esta semana))`,
    (match, { published }) => {
      if (!published) return null;
      const monday = weekdayUpTo(published, 1);
      return match.group('which')
        ? span(monday, published, 'span', { isDay: true })
        : span(addDays(monday, -7), addDays(monday, -1), 'span', { isDay: true });
    },
  ),
  rule(
    'weekday',
    `(?:el|este|la noche del|la madrugada del|la tarde del|pasado|del) (?:pasado )?(?<weekday>lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?: pasado| último)?`,
    (match, { published }) => {
      if (!published) return null;
      const index = WEEKDAYS.indexOf(bareWord(match.group('weekday') ?? ''));
      return day(weekdayUpTo(published, index));
    },
  ),
  rule('yesterday', `ayer|anoche`, (_match, { published }) => (published ? day(addDays(published, -1)) : null)),
  rule('today', `(?<!(?:es|son|está|están|era|eran) )hoy(?! en día)`, (_match, { published }) => day(published)),
  rule(
    'year alone',
    `(?:(?:en|durante|todo|de|del|el|la|gestión|gestion|año|al|a|desde|hacia|para) ){0,4}(?<year>${YEAR})`,
    (match, { published }) => {
      const year = yearOrSoFar(Number(match.group('year')), published);
      // "los 51 de 2018": belongs to its noun, it does not date the report.
      return year && /^del? (?!(?:la gesti|el año|año))/i.test(match.text) ? asLocal(year) : year;
    },
  ),
];

function dayNumber(word: string | undefined): number {
  return /^\d+$/.test(word ?? '') ? Number(word) : 1;
}
function relativeYear(words: string | undefined, published: string | null): number | null {
  if (!words || !published) return null;
  return yearOf(published) - (/pasad/i.test(words) ? 1 : 0);
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

export const ES_PERIODS: PeriodLanguage = {
  rules,
  comparison:
    /(?<![\p{L}])(?:frente a|en comparaci[óo]n (?:con|a)|comparad[oa]s? con|respecto (?:a|de|al)(?:l| la| los)?|con relaci[óo]n a(?:l)?|en relaci[óo]n (?:con|a)(?:l)?|contra(?= (?:los |las )?\S{0,3}#+(?: millones)? (?:en|de|del|hace|que)(?![\p{L}]))|(?:más|menos|mayor|menor|superior|inferior)(?: \p{L}+)? (?:que|a|al)(?= (?:en|el|la|los|las|los de|l)(?![\p{L}]))|que (?:en|el|la|los) (?=(?:el |la )?(?:de )?(?:año|gestión|mismo|misma|primer|segundo|trimestre|semestre|(?:19|20)\d\d))|que el de|cuando (?:habían|hubo|se|fueron|eran)|pas(?:ar|aron|ó|ando|a) de(?= \S{0,4}#)|(?:duplic|triplic|subi|baj|aument|cay|creci)[\p{L}]*,? de(?= \S{0,4}#+ a #)|habían sido|el doble (?:que|de))/giu,
  saying:
    /(?<![\p{L}])(?:dijo|inform[óo]|se[ñn]al[óo]|indic[óo]|report[óo]|anunci[óo]|explic[óo]|asegur[óo]|afirm[óo]|detall[óo]|revel[óo]|manifest[óo]|sostuvo|precis[óo]|declar[óo]|apunt[óo]|agreg[óo]|a[ñn]adi[óo]|record[óo]|aclar[óo]|coment[óo]|present(?:[óo]|ado|ada|aron)|difund(?:i[óo]|ido|ida)|public(?:[óo]|ado|ada)|divulg(?:[óo]|ado|ada)|seg[úu]n|habl[óo]|rectific[óo]|corrigi[óo]|nota de|edici[óo]n de|rueda de prensa|conferencia|entrevista)(?![\p{L}])/iu,
};
