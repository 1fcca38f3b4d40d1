import { rangeChart, type RangeRow } from '../../charts/range-chart.ts';
import type { Disagreement } from '../../claims/series.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { claimHref, producerWords, type Site } from './site.ts';
import { sourceLine, type Figure } from './year-figure.ts';

export interface DisagreementFigure extends Figure {
  readonly years: readonly DisagreementYear[];
}

export interface DisagreementYear {
  readonly year: string;
  readonly values: readonly { readonly value: string; readonly producer: string; readonly href: string }[];
}

/** Years with more than one count, as ranges with both ends named; null when everybody agrees. */
export function disagreementFigure(
  site: Site,
  language: Language,
  disagreements: readonly Disagreement[],
  id: string,
): DisagreementFigure | null {
  const last = disagreements.at(-1);
  if (!last) return null;
  const messages = publicMessages(language);
  const label = (producer: string) => producerWords(site, language, producer).shortName;
  const title = fill(messages.home.disagreementsTitle, {
    years: plural(language, messages.counts.years, disagreements.length),
    year: String(last.year),
    low: formatNumber(language, last.lowest.value),
    high: formatNumber(language, last.highest.value),
  });
  const rows = disagreements.toReversed().map(({ year, values }): RangeRow => ({
    label: String(year),
    values: values.map(({ value, producer }) => ({
      value,
      label: label(producer),
      mark: producerWords(site, language, producer).mark,
    })),
  }));
  const years = disagreements.toReversed().map(({ year, values }): DisagreementYear => ({
    year: String(year),
    values: values.map(({ value, producer, claimId }) => ({
      value: formatNumber(language, value),
      producer: label(producer),
      href: claimHref(language, claimId),
    })),
  }));
  const data = {
    id,
    language,
    title,
    description: years
      .map(({ year, values }) => `${year}: ${values.map((each) => `${each.value} (${each.producer})`).join(', ')}`)
      .join('. '),
    rows,
  };
  const claims = disagreements.flatMap(({ values }) => values.map(({ claimId }) => site.claims.get(claimId)!));
  return {
    title,
    subtitle: messages.home.disagreementsSubtitle,
    wide: rangeChart(data, 'wide'),
    narrow: rangeChart(data, 'narrow'),
    legend: [],
    notes: [],
    sourceLine: sourceLine(site, language, claims),
    years,
  };
}
