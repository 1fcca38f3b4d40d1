import { MEASURES } from '../../vocabulary/measure.ts';
import type { Check, EvidenceClaim, Finding } from './check.ts';
import { byPublication, firstOfEach, isCount, isPlain, partKey } from './comparable.ts';
import { channelOf, isRelated } from './relation.ts';
import { aboutWithoutPeriod, claimsIn, inLanguage, listOf, valueOf } from './sentence.ts';
import { calendarYearOf, dayOf, daysInCommon, daysOf, lengthOf, SAME_END_DAYS, type Days } from './spans.ts';

/** Below this one producer has the same number in two years by chance. */
const TELLING_NUMBER = 10;
/** From here on chance is unlikely even where nothing says that the sources are related. */
const UNLIKELY_BY_CHANCE = 20;
/** Two periods further apart than this are no confusion of one year with the next. */
const MOST_DAYS_APART = 400;

/** One number under two periods: the year of a report for the year it reports on, the year beside, part of a year for all. */
export const yearDrift: Check = {
  name: 'year-drift',
  words: {
    es: {
      name: 'Deriva de año',
      finds:
        'El mismo número, de la misma medida y el mismo lugar, con otro periodo en otra fuente: el año del informe por el año informado, el año de al lado, o una parte del año dada como año completo.',
      why: 'Un informe de 2013 habla de 2012, el año de informe corre de abril a marzo, y «en lo que va del año» pierde su fecha al citarse. Busque el documento original y corrija el periodo.',
      leaves:
        'Los números menores de 10, el mismo número que una fuente da para los dos años, y los años que distan más de uno.',
    },
    en: {
      name: 'Year drift',
      finds:
        'The same number, of one measure and place, with another period in another source: the year of a report for the year it reports on, the year beside, or part of a year given as all of it.',
      why: 'A report of 2013 speaks of 2012, a reporting year runs April to March, and “so far this year” loses its date when quoted. Look for the original document and correct the period.',
      leaves: 'Numbers below 10, a number that one source gives for both years, and years further apart than one.',
    },
  },

  cellsOf(claim) {
    if (!isCount(claim) || !isPlain(claim) || claim.value! < TELLING_NUMBER) return [];
    if (claim.period.end === null || claim.period.alternatives.length > 1) return [];
    return [`${claim.subject}|${claim.value}`];
  },

  run(cell) {
    const periods = [
      ...Map.groupBy(cell, (claim) => `${endAndStart(claim)} ${claim.period.yearKind} ${partKey(claim)}`),
    ]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, claims]) => ({ claims, sources: new Set(claims.map(({ sourceId }) => sourceId)) }));
    return periods.flatMap((earlier, index) =>
      periods.slice(index + 1).flatMap((later) => {
        const [a, b] = [earlier.claims[0]!, later.claims[0]!];
        const drift = partKey(a) === partKey(b) ? driftOfPeriods(a, b) : null;
        // A source that gives the number for both periods means both.
        if (drift === null || !earlier.sources.isDisjointFrom(later.sources)) return [];
        const pair = pairOf(drift, earlier.claims, later.claims);
        return pair === null ? [] : [findingOf(drift, ...pair)];
      }),
    );
  },

  say(finding, words) {
    const [earlier] = claimsIn(finding, words, 'earlier');
    const [later] = claimsIn(finding, words, 'later');
    const about = `${aboutWithoutPeriod(words, earlier!)}: ${valueOf(words, earlier!)}`;
    const in_ = (claim: EvidenceClaim) => `${words.period(claim)} (${words.counter(claim)}, ${claim.publisher})`;
    const both = listOf(words, [in_(earlier!), in_(later!)]);
    return finding.detail.kind === 'standing-total'
      ? inLanguage(words, {
          es: `${about} es el total ${in_(earlier!)} y también ${in_(later!)}: o nada cambió, o uno repite al otro.`,
          en: `${about} is the total ${in_(earlier!)} and also ${in_(later!)}: either nothing changed, or one repeats the other.`,
        })
      : inLanguage(words, {
          es: `${about} aparece con dos periodos: ${both}.`,
          en: `${about} stands under two periods: ${both}.`,
        });
  },
};

const endAndStart = ({ period }: EvidenceClaim): string => `${period.end} ${period.start ?? ''}`;

function driftOfPeriods(earlier: EvidenceClaim, later: EvidenceClaim): string | null {
  if (earlier.period.start !== null && later.period.start !== null) return driftOfSpans(earlier, later);
  return earlier.period.start === later.period.start ? standing(earlier, later) : null;
}

/** The claims of two periods that may be one count: the first printed of those that something relates. */
function pairOf(
  drift: string,
  earlier: readonly EvidenceClaim[],
  later: readonly EvidenceClaim[],
): [EvidenceClaim, EvidenceClaim] | null {
  const apart = (claims: readonly EvidenceClaim[]) =>
    firstOfEach(claims, (claim) => `${claim.counter}|${channelOf(claim)}`).sort(byPublication);
  const others = apart(later);
  for (const a of apart(earlier)) {
    const b = others.find((other) => isRelated(a, other));
    if (b !== undefined) return [a, b];
  }
  const mayStandAlone =
    drift === 'standing-total' || (drift !== 'year-beside' && earlier[0]!.value! >= UNLIKELY_BY_CHANCE);
  return mayStandAlone ? [apart(earlier)[0]!, others[0]!] : null;
}

/** A total without a beginning that is the same months later. */
function standing(a: EvidenceClaim, b: EvidenceClaim): string | null {
  const apart = Math.abs(dayOf(b.period.end!) - dayOf(a.period.end!));
  return apart > 60 && apart <= MOST_DAYS_APART ? 'standing-total' : null;
}

function driftOfSpans(earlier: EvidenceClaim, later: EvidenceClaim): string | null {
  const [a, b] = [daysOf(earlier.period)!, daysOf(later.period)!];
  const ends = Math.abs(a.last - b.last);
  const starts = Math.abs(a.first - b.first);
  if (ends <= SAME_END_DAYS && starts <= SAME_END_DAYS)
    return earlier.period.yearKind === later.period.yearKind ? null : 'report-year';
  if (starts <= SAME_END_DAYS) return ends <= 366 ? 'stretch' : null;
  if (isYearLong(a) && isYearLong(b) && starts <= MOST_DAYS_APART && (a.first !== b.first || a.last !== b.last)) {
    const bothCalendar = calendarYearOf(earlier.period) !== null && calendarYearOf(later.period) !== null;
    if (bothCalendar && earlier.period.yearKind === later.period.yearKind) return 'year-beside';
    return 'report-year';
  }
  // A moment of one year and all of the year before: only a stock can be both.
  const isStock = MEASURES[earlier.measure].kind === 'stock';
  return isStock &&
    daysInCommon(a, b) === 0 &&
    starts <= MOST_DAYS_APART * 2 &&
    ends <= MOST_DAYS_APART &&
    isYearLong(a) !== isYearLong(b)
    ? 'moment'
    : null;
}

const isYearLong = (days: Days): boolean => lengthOf(days) >= 360 && lengthOf(days) <= 370;

function findingOf(kind: string, earlier: EvidenceClaim, later: EvidenceClaim): Finding {
  return {
    check: 'year-drift',
    claims: [
      { id: earlier.id, role: 'earlier' },
      { id: later.id, role: 'later' },
    ],
    detail: { kind, value: earlier.value },
    weight: kind === 'standing-total' || kind === 'moment' ? 1 : 2,
  };
}
