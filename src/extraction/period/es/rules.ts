import { addDays, addMonths, isoOf, monthStart, yearOf } from '../../../periods/calendar.ts';
import { bareWord } from '../../bare-word.ts';
import { wordNumber } from '../../number/small-number.ts';
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
import {
  MONTH,
  YEAR,
  COUNT,
  ORDINALS,
  PARTS,
  monthNumber,
  yearGroup,
  count,
  rule,
  OF_YEAR,
  relativeYear,
  latestYearOfPart,
} from './words.ts';
import { ES_PERIOD_SYNTAX } from './syntax.ts';
import { ES_DAY_RULES } from './day-rules.ts';

/** Years, parts of years, and spans named by what they follow. */
const spanRules: readonly PeriodRule[] = [
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
    'year alone',
    `(?:(?:en|durante|todo|de|del|el|la|gestión|gestion|año|al|a|desde|hacia|para) ){0,4}(?<year>${YEAR})`,
    (match, { published }) => {
      const year = yearOrSoFar(Number(match.group('year')), published);
      // "los 51 de 2018": belongs to its noun, it does not date the report.
      return year && /^del? (?!(?:la gesti|el año|año))/i.test(match.text) ? asLocal(year) : year;
    },
  ),
];

export const ES_PERIODS: PeriodLanguage = {
  syntax: ES_PERIOD_SYNTAX,
  rules: [...spanRules, ...ES_DAY_RULES],
  comparison:
    /(?<![\p{L}])(?:frente a|en comparaci[óo]n (?:con|a)|comparad[oa]s? con|respecto (?:a|de|al)(?:l| la| los)?|con relaci[óo]n a(?:l)?|en relaci[óo]n (?:con|a)(?:l)?|contra(?= (?:los |las )?\S{0,3}#+(?: millones)? (?:en|de|del|hace|que)(?![\p{L}]))|(?:más|menos|mayor|menor|superior|inferior)(?: \p{L}+)? (?:que|a|al)(?= (?:en|el|la|los|las|los de|l)(?![\p{L}]))|que (?:en|el|la|los) (?=(?:el |la )?(?:de )?(?:año|gestión|mismo|misma|primer|segundo|trimestre|semestre|(?:19|20)\d\d))|que el de|cuando (?:habían|hubo|se|fueron|eran)|pas(?:ar|aron|ó|ando|a) de(?= \S{0,4}#)|(?:duplic|triplic|subi|baj|aument|cay|creci)[\p{L}]*,? de(?= \S{0,4}#+ a #)|habían sido|el doble (?:que|de))/giu,
  saying:
    /(?<![\p{L}])(?:dijo|inform[óo]|se[ñn]al[óo]|indic[óo]|report[óo]|anunci[óo]|explic[óo]|asegur[óo]|afirm[óo]|detall[óo]|revel[óo]|manifest[óo]|sostuvo|precis[óo]|declar[óo]|apunt[óo]|agreg[óo]|a[ñn]adi[óo]|record[óo]|aclar[óo]|coment[óo]|present(?:[óo]|ado|ada|aron)|difund(?:i[óo]|ido|ida)|public(?:[óo]|ado|ada)|divulg(?:[óo]|ado|ada)|seg[úu]n|habl[óo]|rectific[óo]|corrigi[óo]|nota de|edici[óo]n de|rueda de prensa|conferencia|entrevista)(?![\p{L}])/iu,
};
