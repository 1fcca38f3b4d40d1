import { markIcon } from '../../charts/producer-marks.ts';
import { producerKey } from '../../claims/series.ts';
import { fill } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { claimRow, sortRows, type ClaimRow } from './claim-row.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { institutionsOf, producerWords, remembered, siteOf, type ProducerWords } from './site.ts';
import { coverageByMeasure, yearSpan } from './sources-view.ts';

export interface ProducersView {
  readonly title: string;
  readonly coverage: Coverage;
}

export interface ProducerView {
  readonly title: string;
  readonly producer: ProducerWords;
  readonly icon: string;
  readonly kind: string;
  readonly aliases: string | null;
  readonly rows: readonly ClaimRow[];
  readonly coverage: Coverage;
}

/** Who counted, with the years for which each has a figure; the most quoted first. */
export function producersView(release: Release, language: Language): ProducersView {
  return remembered(release, `producers ${language}`, () => {
    const site = siteOf(release);
    const groups = [...claimsByProducer(release)]
      .toSorted(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1))
      .map(([key, claims]) => {
        const producer = producerWords(site, language, key);
        return { label: producer.name, href: producer.href, icon: markIcon(producer.mark), claims };
      });
    return {
      title: fill(publicMessages(language).producers.title, {
        institutions: plural(language, publicMessages(language).counts.institutions, institutionsOf(release).length),
      }),
      coverage: coverageOf(language, groups),
    };
  });
}

/** What one producer counted; null when the release does not know it. */
export function producerView(release: Release, language: Language, id: string): ProducerView | null {
  const site = siteOf(release);
  const known = site.producers.get(id);
  if (!known) return null;
  return remembered(release, `producer ${language} ${id}`, () => {
    const messages = publicMessages(language).producers;
    const claims = claimsByProducer(release).get(id) ?? [];
    const producer = producerWords(site, language, id);
    return {
      title: fill(messages.oneTitle, {
        producer: producer.name,
        figures: plural(language, publicMessages(language).counts.figures, claims.length),
        years: yearSpan(claims),
      }),
      producer,
      icon: markIcon(producer.mark),
      kind: messages.kinds[known.kind],
      aliases: known.aliases.length > 0 ? fill(messages.also, { names: known.aliases.join('; ') }) : null,
      rows: sortRows(
        claims.map((claim) => claimRow(site, language, claim, claims)),
        'period',
        false,
      ),
      coverage: coverageOf(language, coverageByMeasure(language, claims)),
    };
  });
}

function claimsByProducer(release: Release): ReadonlyMap<string, readonly ReleasedClaim[]> {
  return remembered(release, 'claims by producer', () => Map.groupBy(release.claims, producerKey));
}
