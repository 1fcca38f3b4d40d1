import { isPart, producerKey, seriesByProducer } from '../../claims/series.ts';
import { formatList } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { plural } from '../../i18n/plural.ts';
import { producerInSentence } from '../../i18n/producer-in-sentence.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES, type Measure } from '../../vocabulary/measure.ts';
import type { ReleasedClaim } from '../release.ts';
import { number, yearsOf } from './gap-sentence.ts';
import { inMainScope, unexpectedScope } from './main-scope.ts';
import { joinSentences, sentence, type Sentence } from './sentence.ts';
import { placeLabel, producerWords, type Site } from './site.ts';
import { yearSpan } from './sources-view.ts';

/**
 * The finding of a measure and place, as a title: what each producer says for the latest whole year, else the latest
 * statement, else that nothing was reported, else that nothing is published.
 */
export function finding(site: Site, language: Language, measure: Measure, placeId: string): Sentence {
  const messages = publicMessages(language).measure;
  const place = placeLabel(site, language, placeId);
  const label = MEASURES[measure][language].label.toLocaleLowerCase(language);
  const all = (site.byPlace.get(placeId) ?? []).filter((claim) => claim.measure === measure);
  const claims = inMainScope(site, all);
  if (claims.length === 0) return sentence(messages.titleNone, { place, measure: label });
  const nameOf = (producer: string) => {
    const { shortName } = producerWords(site, language, producer);
    return MEASURES[measure].kind === 'flow' ? producerInSentence(language, shortName) : shortName;
  };
  const inPeriod = (period: string, said: readonly { producer: string; claimId: string }[]) => {
    const scope = unexpectedScope(site, language, site.claims.get(said[0]!.claimId)!);
    return sentence(messages.inPeriod, {
      place,
      period: scope ? `${period} (${scope})` : period,
      counts: joinSentences(
        said.map(({ producer, claimId }) =>
          sentence(MEASURES[measure].kind === 'flow' ? messages.counted : messages.states, {
            producer: nameOf(producer),
            value: number(site, language, claimId),
          }),
        ),
        '; ',
      ),
    });
  };

  if (MEASURES[measure].kind === 'none' && claims.length > 1)
    return sentence(messages.manyStatements, {
      place,
      measure: label,
      figures: plural(language, publicMessages(language).counts.figures, claims.length),
      years: yearSpan(claims),
    });

  const points = seriesByProducer(MEASURES[measure].kind === 'flow' ? claims : []).flatMap(({ producer, points }) =>
    points.map((point) => ({ producer, ...point, claimId: point.claimIds[0]! })),
  );
  const lastYear = Math.max(...points.map(({ year }) => year));
  if (points.length > 0) {
    const latest = points.filter(({ year }) => year === lastYear).toSorted((a, b) => b.value - a.value);
    const highestOfEach = latest.filter(
      (point, index) => latest.findIndex(({ producer }) => producer === point.producer) === index,
    );
    return inPeriod(periodWords(language, site.claims.get(latest[0]!.claimId)!.period), highestOfEach);
  }
  const said = claims.filter(({ value, valueText }) => value !== null || valueText !== null);
  const latest = latestOf(said.filter((claim) => !isPart(claim, claims))) ?? latestOf(said);
  if (latest)
    return inPeriod(periodWords(language, latest.period), [{ producer: producerKey(latest), claimId: latest.id }]);
  return sentence(messages.titleAbsent, {
    place,
    measure: label,
    periods: formatList(language, yearsOf(claims)) || periodWords(language, claims[0]!.period),
  });
}

function latestOf(claims: readonly ReleasedClaim[]): ReleasedClaim | undefined {
  return claims
    .toSorted((a, b) => (a.period.end ?? '').localeCompare(b.period.end ?? '') || (a.id < b.id ? 1 : -1))
    .at(-1);
}
