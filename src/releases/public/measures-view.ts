import { fill } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES, type MeasureFamily } from '../../vocabulary/measure.ts';
import type { Release } from '../release.ts';
import { latestFigures, type LatestFigure } from './latest-figure.ts';
import { remembered, siteOf } from './site.ts';

export interface MeasuresView {
  readonly title: string;
  readonly groups: readonly { readonly label: string; readonly figures: readonly LatestFigure[] }[];
}

/** The way from complaint to verdict, then the rest. */
const FAMILY_ORDER: readonly MeasureFamily[] = [
  'complaint',
  'investigation',
  'prosecution',
  'judgment',
  'victim',
  'response',
  'profile',
  'law',
  'policy',
  'money',
  'change',
  'other',
];

/** The measures with figures for the home place, each with its latest. */
export function measuresView(release: Release, language: Language): MeasuresView {
  return remembered(release, `measures ${language}`, () => {
    const site = siteOf(release);
    const messages = publicMessages(language).measures;
    const figures = latestFigures(site, language, site.home.id);
    return {
      title: fill(messages.title, {
        measures: plural(language, publicMessages(language).counts.measures, figures.length),
        place: site.home.name[language],
      }),
      groups: FAMILY_ORDER.map((family) => ({
        label: messages.groups[family],
        figures: figures.filter(({ measure }) => MEASURES[measure].family === family),
      })).filter((group) => group.figures.length > 0),
    };
  });
}
