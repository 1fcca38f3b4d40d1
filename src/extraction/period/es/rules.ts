import { addDays, addMonths, isoOf, monthStart, yearOf } from '../../../periods/calendar.ts';
import { bareWord } from '../../bare-word.ts';
import { wordNumber } from '../../number/small-number.ts';
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
import { ES_JOINT_RULES } from './joint-rules.ts';
import { ES_DAY_RULES } from './day-rules.ts';
import { ES_RELATIVE_RULES } from './relative-rules.ts';

/** Years, parts of years, and spans named by what they follow. */
const spanRules: readonly PeriodRule[] = [
  // "the lowest since 2016": how far back one has to look, not when it was counted.
  rule(
    'record since then',
    `(?:más|menos) (?:alt|baj|elevad|grande|numeros|pequeñ|reducid|abultad)[oa]?s?(?: (?:registrad|alcanzad|anotad|vist|reportad)[oa]s?)? (?:desde(?: el año| el)? ${YEAR}|(?:(?:de|en) (?:los|las) (?:últim|pasad)[oa]s|(?:en|desde hace)(?: más de| casi)?) (?:${COUNT}) (?:años|gestiones)|(?:de|en) (?:los|las) últim[oa]s (?:${COUNT}) (?:años|gestiones)|(?:de|en) (?:la última|una) década)`,
    () => ({ kind: 'name' }),
  ),
  rule(
    'year of a law or plan in its name',
    `(?:ley|decreto|código|convención|convenio|protocolo|constitución|informe|reporte|censo|plan|agenda|resolución|sentencia|norma)(?: [\\p{L}°º.]+| \\d[\\d.-]*){0,4},? (?:(?:de|del) (?:\\d{1,2} de )?(?:${MONTH} de )?|[/-])?${YEAR}(?! se| la| el| los)`,
    (match) =>
      /ley|decreto|código|convenio|convención|protocolo|constitución|censo|agenda|plan/iu.test(match.text)
        ? { kind: 'name' }
        : null,
  ),
  rule(
    'span of a plan or report in its name',
    `(?:plan|informe|reporte|estrategia|política|programa|agenda|memoria|balance|presupuesto)(?: [\\p{L}()-]+){0,12}? ?\\(?${YEAR} ?[-–/] ?(?:${YEAR}|\\d\\d)\\)?`,
    (match) =>
      /^(?:balance|presupuesto|memoria|informe)/i.test(match.text) &&
      !/plan|estrategia|nacional|alternativo/i.test(match.text)
        ? null
        : { kind: 'name' },
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
    `(?:entre |de |desde )?(?:los meses de )?(?:(?:principios|comienzos|inicios) de )?(?<m1>${MONTH})(?: y | a | hasta |[-–])(?<part>(?:principios|comienzos|inicios|mediados|fines|finales) de )?(?<m2>${MONTH})${OF_YEAR}`,
    (match, { published }) => {
      const year = yearGroup(match) ?? relativeYear(match.group('rel'), published);
      const [first, last] = [monthNumber(match.group('m1')), monthNumber(match.group('m2'))];
      const whole = year === null ? monthsBefore(published, first, last) : months(year, first, year, last);
      return match.group('part') ? monthsUpTo(whole, published) : whole;
    },
  ),
  rule(
    'twelve months to a month',
    `(?:el año|los (?:12|doce) meses) (?:terminad[oa]s?|hasta|a) (?:en |el \\d{1,2} de )?(?<month>${MONTH}) de (?<year>${YEAR})`,
    (match) => yearTo(Number(match.group('year')), monthNumber(match.group('month'))),
  ),
  rule(
    'fiscal year',
    `(?:(?:en |durante )?(?:el |al |del )?(?:año|ejercicio|periodo|período) (?:fiscal|financiero|contable|presupuestario)|ejercicio)(?: de)? (?<year>${YEAR})`,
    (match, context) =>
      fiscalYearNamed(Number(match.group('year')), context.country ? context : { ...context, country: 'ES' }),
  ),
  rule(
    'fiscal year from year to year',
    `(?:en |durante )?(?:el |al |del )?(?:año|ejercicio|periodo|período) (?:fiscal|financiero|contable|presupuestario)(?: de)? (?<first>${YEAR}) ?[-–/] ?\\d{2,4}`,
    (match, context) => fiscalYearFrom(Number(match.group('first')), context),
  ),
  rule('year dash two digits', `(?<first>${YEAR})[-–/](?<last>\\d\\d)`, (match, context) => {
    const first = Number(match.group('first'));
    const last = Math.floor(first / 100) * 100 + Number(match.group('last'));
    if (last === first + 1) return context.country ? fiscalYearFrom(first, context) : years(first, last);
    return last > first && last - first < 30 ? years(first, last) : null;
  }),
  rule(
    'the last fiscal year',
    `(?:en |durante )?(?:el |del )?(?:último|pasado) (?:año|ejercicio) (?:fiscal|financiero)|(?:en |durante )?(?:el |del )?(?:año|ejercicio) (?:fiscal|financiero) (?:pasado|recién terminado|en curso)`,
    (_match, context) => latestFiscalYear(context, 0),
  ),
  rule(
    'part of a year',
    `(?:el |al |la )?(?<ordinal>primer|primero|primera|segundo|segunda|tercer|cuarto|último|1er\\.?) (?<part>bimestre|trimestre|cuatrimestre|semestre|mitad)${OF_YEAR}`,
    (match, { published }) => {
      const each = PARTS[match.group('part')?.toLowerCase() ?? ''] ?? 3;
      const index = Math.min(ORDINALS[bareWord(match.group('ordinal') ?? '').replace('.', '')] ?? 1, 12 / each);
      const year =
        yearGroup(match) ?? relativeYear(match.group('rel'), published) ?? latestYearOfPart(published, each * index);
      const part = year === null ? null : partOfYear(year, each, index);
      return match.group('year') || match.group('rel') ? part : asYearless(part);
    },
  ),
  rule(
    'first months of a year',
    `(?:(?:en |durante |de )?los )?primeros (?<count>${COUNT}) meses${OF_YEAR}|(?:(?:en |durante |de )?los )?(?<count2>${COUNT}) primeros meses(?: de(?:l)?(?: año)?)?(?: (?<year2>${YEAR})|(?<rel2> (?:en curso|pasado)))?`,
    (match, { published }) => {
      const length = wordNumber(match.group('count') ?? match.group('count2') ?? '', 'es');
      const year =
        yearGroup(match) ??
        yearGroup(match, 'year2') ??
        relativeYear(match.group('rel') ?? match.group('rel2'), published) ??
        (length ? latestYearOfPart(published, length) : null);
      const part = year === null || !length || length > 12 ? null : months(year, 1, year, length);
      return /año|gestión|\d$/i.test(match.text) ? part : asYearless(part);
    },
  ),
  rule(
    'so far this year',
    `(?:en )?lo (?:que va|que llevamos|que lleva|corrido|transcurrido|que ha transcurrido) (?:del? )(?:este |presente |la (?:presente )?)?(?:año|gestión)(?: en curso)?|(?:en |durante |desde )?(?:este|el presente) año|(?:en |durante )?(?:la presente|esta) gestión|(?:desde (?:el inicio|principios|comienzos|inicios|el comienzo) del? (?:este )?(?:presente )?año)|(?:del? |en )?(?:este|el) (?:mismo )?año(?: \\d{4})? (?:en curso|que corre|que transcurre)|de este año|en el curso del año|(?<=(?<!\\p{L})(?:van|suman?|llevan?|acumulan?|totalizan?) [^.;:]{0,40})en el año(?= *(?:[.,;)]|$))|durante el transcurso del año|en lo transcurrido del (?:presente )?año|hasta la fecha|a la fecha|hasta el momento|hasta ahora|en lo que va(?! de)`,
    (_match, { published }) => since(published && `${yearOf(published)}-01-01`, published),
  ),
  rule(
    'so far in a year',
    `(?:en )?lo (?:que va|que llevamos|que lleva|corrido|transcurrido) (?:de|del)(?: la gestión| año)? (?<year>${YEAR})`,
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
    'recent weeks',
    `(?:en |durante |a lo largo de )?(?:(?:los|las) )?(?:últim|pasad)[oa]s (?<unit>semanas|días|horas)|(?:en |durante )?estas semanas|estos días`,
    (match, { published }) =>
      published === null
        ? null
        : span(addDays(published, /semanas/i.test(match.text) ? -21 : -7), published, 'span', { isDay: true }),
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
  rule('since then', `(?:desde|a partir de) (?:entonces|(?:esa|aquella|dicha) fecha|ese (?:día|año|mes))`, () => ({
    kind: 'frame',
    unit: 'since',
  })),
  rule(
    'same span of another year',
    `(?:el |la |los )?(?:mismo|misma|mismos|igual|idéntico|similar) (?:periodo|período|lapso|trimestre|semestre|mes|meses|tiempo|etapa|tramo|fecha|plazo|cuatrimestre|bimestre)(?: (?:de la gestión|de|del|en)(?: año)? ?(?:(?<year>${YEAR})|(?<back>(?:el )?(?:año )?(?:anterior|pasado|previo)|(?:el |la )?(?:año|gestión) (?:anterior|pasad[oa]|previ[oa])|(?:la gestión )?(?:anterior|pasada))))|(?:el |los )?(?:mismo|mismos) (?:periodo|período|lapso|meses) (?:anterior|previo)`,
    (match) => ({ kind: 'sameSpan', year: yearGroup(match), back: 1 }),
  ),
  rule(
    'reporting period',
    `(?:durante |en |a lo largo de(?:l)? )?(?:el |del )?(?:período|periodo) (?:de(?:l)? (?:presente |este )?informe|cubierto por el informe|que (?:se informa|abarca)|analizado|estudiado|que (?:abarca|cubre|comprende|evalúa|examina|analiza|revisa) (?:el|este|la|esta) (?:informe|reporte|edición)|(?:evaluado|cubierto|examinado|analizado) (?:por|en) (?:el|este) (?:informe|reporte)|(?:de )?informado|del que se informa|sobre el que se informa|objeto de(?:l)? (?:este )?informe|abarcado por el informe|de referencia|de evaluación)`,
    (_match, context) => reportingYear(context),
  ),
  rule(
    'previous reporting period',
    `(?:en |durante )?(?:el |del )?(?:(?:período|periodo) (?:del |de )?informe (?:anterior|previo|pasado)|(?:período|periodo) (?:anterior|previo) (?:del|de|al) informe|anterior (?:período|periodo) (?:del|de) informe|informe anterior|ciclo anterior|período anterior de evaluación)`,
    () => ({
      kind: 'yearBefore',
      back: 1,
    }),
  ),
  rule(
    'the year before',
    `(?:(?:el|al|del|en el|que el) (?:año|ejercicio) (?:anterior|previo|precedente)|un año (?:antes|atrás)|(?:la|en la|de la|que la) gestión (?:anterior|previa|precedente)|el anterior año|la anterior gestión)`,
    () => ({ kind: 'yearBefore', back: 1 }),
  ),
  rule('two years before', `(?<count>dos|tres|cuatro|cinco|2|3|4|5) años (?:antes|atrás)`, (match) => ({
    kind: 'yearBefore',
    back: count(match) ?? 1,
  })),
  rule(
    'the span before',
    `(?:(?:en|de|a) )?los (?:12|doce) meses (?:anteriores|previos|precedentes)|(?:el |al |del )?(?:trimestre|mes|semestre|periodo|período|lapso) (?:anterior|previo|precedente)`,
    () => ({ kind: 'spanBefore' }),
  ),
  rule(
    'the same span',
    `(?:(?:en|de|durante|para|por) )?(?:ese|es[oa]s|est[oa]s mism[oa]s|dicho|dich[oa]s|el mismo|l[oa]s mism[oa]s|aquel|aquell[oa]s|la misma|esa|esta misma|es[ea] mism[oa]|este mismo|est[ae]|los dos|ambos|el|l[oa]s) (?:citad[oa]s? |mencionad[oa]s? |referid[oa]s? |señalad[oa]s? )?(?<unit>años?|períodos?|periodos?|gestión|gestiones|lapso|trimestres?|semestres?|tiempo|meses|mes|ejercicio|etapa|intervalo|tramo)(?: (?:citad|mencionad|referid|señalad|indicad)[oa]s?)?(?! anterior| pasad| fiscal| en curso| previ| siguiente| \\d| de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|prisi|c[áa]rcel|edad|(?:19|20)\\d))`,
    (match) => {
      const unit = (match.group('unit') ?? '').toLowerCase();
      const isPlain = /^(?:(?:en|de|durante|para|por) )?(?:el|l[oa]s) [\p{L}]+$/iu.test(match.text);
      if (/^(?:(?:en|de|durante|para|por) )?est[ae] (?:año|gestión|mes|ejercicio)$/i.test(match.text)) return null;
      if (isPlain && !/^(?:trimestre|semestre|per[ií]odo)$/.test(unit)) return null;
      if (
        /^(?:tiempo|mes|meses)$/.test(unit) &&
        /\b(?:dicho|aquel|est[eo]s?)\b/i.test(match.text) === false &&
        !/mism|es[eoa]/i.test(match.text)
      )
        return null;
      if (isPlain) return { kind: 'frame', part: unit === 'trimestre' ? 3 : unit === 'semestre' ? 6 : undefined };
      return {
        kind: 'frame',
        both: /(?:los dos|ambos)/i.test(match.text),
        unit: /^(?:año|gestión|ejercicio)$/.test(unit) ? 'year' : 'span',
      };
    },
  ),
  rule(
    'next part of the year',
    `(?:en|durante) (?:el|la) (?<ordinal>primero|segundo|tercero|cuarto|último|segunda|última)(?= y (?:\\d|\\p{L}+ en )|[,;.] |\\.?$|,? (?:fueron |hubo |solo |apenas )?(?:\\d|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?!\\p{L})))`,
    (match) => ({
      kind: 'nextPart',
      index: ORDINALS[bareWord(match.group('ordinal') ?? '')] ?? 1,
    }),
  ),
  rule('that day', `(?:en |durante )?(?:ese|aquel|el mismo|ese mismo) día`, () => ({ kind: 'frame', unit: 'day' })),
  rule(
    'the year after',
    `(?:al|en el|el) año (?:siguiente|posterior)|(?:a|en|de) la gestión siguiente|un año (?:después|más tarde)`,
    () => ({
      kind: 'yearAfter',
      by: 1,
    }),
  ),
  rule('years later', `(?<count>dos|tres|cuatro|cinco) años (?:después|más tarde)`, (match) => ({
    kind: 'yearAfter',
    by: count(match) ?? 1,
  })),
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
  rules: [...spanRules, ...ES_JOINT_RULES, ...ES_RELATIVE_RULES, ...ES_DAY_RULES],
  comparison:
    /(?<![\p{L}])(?:frente a(?! un[ao]?(?![\p{L}])| ello| est[aeo]| es[aeo])|en comparaci[óo]n (?:con|a)|comparad[oa]s? con|respecto (?:a|de|al)(?:l| la| los)?|(?:con relaci[óo]n|en relaci[óo]n) (?:con|a)(?:l)?(?= (?:el |la |los |las )?(?:\S{0,3}#|(?:19|20)\d\d|año|mism|gesti|per[ií]od|anterior|trimestre|semestre|mes|igual|previo|cifra|total|de(?![\p{L}])))|contra(?= (?:los |las )?\S{0,3}#+(?: millones)? (?:en|de|del|hace|que)(?![\p{L}]))|(?:más|menos|mayor|menor|superior|inferior)(?: \p{L}+)? (?:que|a|al)(?= (?:en|el|la|los|las|los de|l)(?![\p{L}]))|que (?<!(?:\p{L}+ó|dijo|sostuvo|dicen?|indican?|señalan?|muestran?|revelan?|informan?|reportan?|afirman?|aseguran?|detallan?|precisan?|recuerdan?|agregan?|destacan?|explican?|sabe|dado|puesto|desde|modo|manera|así|ya|aunque|porque|consta|son las|es|fue|era) que )(?:en|el|la|los) (?=(?:el |la )?(?:de )?(?:año|gestión|mismo|misma|primer|segundo|trimestre|semestre|(?:19|20)\d\d))|que el de|(?:cuando|mientras que?|en tanto que) (?=(?:en|el|durante|hace|la gestión)(?![\p{L}]))|cuando (?:habían sido|hubo|se \p{L}+|fueron|eran)(?= (?:\p{L}+ ){0,2}\S{0,3}#)|(?:tant[oa]s?|l[oa]s mism[oa]s|igual)(?: \p{L}+){0,3} (?:como|que) (?=en |el año|durante )|cifra (?:similar|igual|parecida|idéntica) a |(?:por (?:encima|debajo)|muy lejos|lejos) de(?:l)?(?= |$)|pas(?:ar|aron|ó|ando|a) de(?= \S{0,4}#)|(?:duplic|triplic|subi|baj|aument|cay|creci)[\p{L}]*,? de(?= \S{0,4}#+ a #)|habían sido|(?:d|a)?el (?:doble|triple|cuádruple) (?:que|de)|al (?:doble|triple) (?:que|de))/giu,
  saying:
    /(?<![\p{L}])(?:dijo|inform[óo]|se[ñn]al[óo]|indic[óo]|report[óo]|anunci[óo]|explic[óo]|asegur[óo]|afirm[óo]|detall[óo]|revel[óo]|manifest[óo]|sostuvo|precis[óo]|declar[óo]|apunt[óo]|agreg[óo]|a[ñn]adi[óo]|record[óo]|aclar[óo]|coment[óo]|present(?:[óo]|ado|ada|aron)|difund(?:i[óo]|ido|ida)|public(?:[óo]|ado|ada)|divulg(?:[óo]|ado|ada)|seg[úu]n|habl[óo]|se reuni[óo]|se reunieron|rectific[óo]|corrigi[óo]|nota de|edici[óo]n de|rueda de prensa|conferencia|entrevista)(?![\p{L}])/iu,
};
