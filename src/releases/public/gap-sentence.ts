import { disagreementsOf, isPart, producerKey, seriesByProducer, type YearPoint } from '../../claims/series.ts';
import { fill, formatList, formatValueWithUnit } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { plural } from '../../i18n/plural.ts';
import { asBeginning, producerInSentence } from '../../i18n/producer-in-sentence.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { SCOPES } from '../../vocabulary/claim-terms.ts';
import { UNITS, type CountedUnit } from '../../vocabulary/unit.ts';
import type { ReleasedClaim } from '../release.ts';
import { inMainScope, outsideMainScope, unexpectedScope } from './main-scope.ts';
import { joinSentences, sentence, type Fragment, type Sentence } from './sentence.ts';
import { claimHref, isRegister, producerWords, type Site } from './site.ts';

/** The gap between reported cases and convictions, said and not computed. */
export interface GapSentence {
  /** The first and the last whole year, and who contradicts the last. */
  readonly cases: Sentence;
  /** A later count of other offences than those of the headline: said apart, and compared with nothing. */
  readonly otherScope: Sentence | null;
  /** What is said about convictions, and where nothing is. */
  readonly convictions: Sentence;
  /** Why the one is not divided by the other; null when only one of them is there. */
  readonly notDivided: string | null;
}

/**
 * The picture of impunity in words: who counted what in the first and in the last whole year, what is said about
 * convictions, and why no ratio is formed. Each number leads to its claim; no number is computed.
 */
export function gapSentence(site: Site, language: Language, placeId: string): GapSentence {
  const messages = publicMessages(language).home;
  const own = site.byPlace.get(placeId) ?? [];
  const allCases = own.filter(({ measure }) => measure === 'cases_reported');
  const cases = inMainScope(site, allCases);
  const convictions = own.filter(({ measure }) => measure === 'convictions');
  const place = site.places.get(placeId)?.name[language] ?? placeId;
  const casesSaid = casesSentence(site, language, cases);
  return {
    cases: casesSaid ?? sentence(messages.noCases, { place }),
    otherScope: casesSaid && otherScopeSentence(site, language, allCases),
    convictions: convictionsSentence(site, language, convictions),
    notDivided:
      casesSaid && convictions.some(({ value }) => value !== null)
        ? fill(messages.notDivided, { units: unitsOf(language, [...cases, ...convictions]) })
        : null,
  };
}

interface RegisterPoint {
  readonly point: YearPoint;
  readonly producer: string;
}

function casesSentence(site: Site, language: Language, claims: readonly ReleasedClaim[]): Sentence | null {
  const messages = publicMessages(language).home;
  const series = seriesByProducer(claims).filter(({ producer }) => isRegister(site, producer));
  const points: readonly RegisterPoint[] = series.flatMap(({ points, producer }) =>
    points.map((point) => ({ point, producer })),
  );
  if (points.length === 0) return null;
  const years = points.map(({ point }) => point.year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const highestOf = (year: number) =>
    points.filter(({ point }) => point.year === year).reduce((a, b) => (b.point.value > a.point.value ? b : a));
  const words = ({ point, producer }: RegisterPoint) => ({
    producer: producerInSentence(language, producerWords(site, language, producer).shortName),
    value: number(site, language, point.claimIds[0]!),
    year: String(point.year),
  });
  const last = highestOf(lastYear);
  const contradiction = disagreementsOf(series).find(({ year }) => year === lastYear);
  const seen = new Set([last.producer]);
  const others = (contradiction?.values ?? []).toReversed().flatMap((each): Sentence[] => {
    // One value for each producer: the highest. All values stand in the table.
    if (seen.has(each.producer)) return [];
    seen.add(each.producer);
    return [
      sentence(messages.other, {
        producer: producerInSentence(language, producerWords(site, language, each.producer).shortName),
        value: number(site, language, each.claimId),
      }),
    ];
  });
  const end = sentence(others.length > 0 ? messages.countedLastAgain : messages.countedLast, {
    ...words(last),
    others: joinSentences(others, '; '),
  });
  if (firstYear === lastYear) return end;
  const first = words(highestOf(firstYear));
  const beginning = sentence(messages.counted, { ...first, producer: asBeginning(language, first.producer) });
  return joinSentences([beginning, end]);
}

/** The latest whole year of a register in another scope, when it is later than all of the main scope. */
function otherScopeSentence(site: Site, language: Language, claims: readonly ReleasedClaim[]): Sentence | null {
  const lastYear = (own: readonly ReleasedClaim[]) =>
    seriesByProducer(own)
      .filter(({ producer }) => isRegister(site, producer))
      .flatMap(({ points, producer }) => points.map((point) => ({ point, producer })))
      .toSorted((a, b) => a.point.year - b.point.year || a.point.value - b.point.value)
      .at(-1);
  const main = lastYear(inMainScope(site, claims));
  const other = lastYear(outsideMainScope(site, claims));
  if (!main || !other || other.point.year <= main.point.year) return null;
  const claim = site.claims.get(other.point.claimIds[0]!)!;
  return sentence(publicMessages(language).home.otherScope, {
    year: String(other.point.year),
    producer: producerInSentence(language, producerWords(site, language, other.producer).shortName),
    value: number(site, language, claim.id),
    scope: SCOPES[claim.scope][language].label,
  });
}

function convictionsSentence(site: Site, language: Language, claims: readonly ReleasedClaim[]): Sentence {
  const messages = publicMessages(language).home;
  const stated = claims.filter(({ value, period }) => value !== null && period.end !== null);
  const latest = inMainScope(site, stated)
    .toSorted((a, b) => (a.period.end! < b.period.end! ? -1 : 1))
    .at(-1);
  const later = latest && outsideMainScope(site, stated).find(({ period }) => period.end! > latest.period.end!);
  const scope = latest && !later && unexpectedScope(site, language, latest);
  const absent = claims.filter(({ absence }) => absence === 'notReported');
  const said = latest
    ? sentence(later ? messages.convictionsInScope : messages.convictions, {
        ...(later && {
          scope: SCOPES[latest.scope][language].label,
          other: number(site, language, later.id),
          otherPeriod: periodWords(language, later.period),
          otherProducer: producerWords(site, language, producerKey(later)).shortName,
          otherScope: SCOPES[later.scope][language].label,
        }),
        statements: plural(language, publicMessages(language).counts.statements, stated.length),
        value: number(site, language, latest.id),
        period: periodWords(language, latest.period),
        producer: [producerWords(site, language, producerKey(latest)).shortName, scope].filter(Boolean).join(', '),
      })
    : sentence(messages.noConvictions, {});
  if (absent.length === 0) return said;
  return joinSentences([said, sentence(messages.convictionsAbsent, { years: formatList(language, yearsOf(absent)) })]);
}

/** The years in which the periods of claims begin, in order. */
export function yearsOf(claims: readonly ReleasedClaim[]): readonly string[] {
  return [
    ...new Set(
      claims.map(({ period }) => (period.start ?? period.end)?.slice(0, 4)).filter((year) => year !== undefined),
    ),
  ].toSorted();
}

/** A number with its unit that leads to its claim. */
export function number(site: Site, language: Language, claimId: string): Fragment {
  const claim = site.claims.get(claimId)!;
  return { text: formatValueWithUnit(language, claim), href: claimHref(language, claimId), isNumber: true };
}

/** The units of the figures, as the beginning of a sentence. */
function unitsOf(language: Language, claims: readonly ReleasedClaim[]): string {
  const units = new Set(
    claims.filter((claim) => claim.value !== null && !isPart(claim, claims)).map(({ unit }) => unit),
  );
  const words = [...units].filter((unit) => unit in UNITS).map((unit) => UNITS[unit as CountedUnit][language].label);
  const list = formatList(language, words);
  return asBeginning(language, list);
}
