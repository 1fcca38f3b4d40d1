import { fill, formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import { SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { disagreementFigure, type DisagreementFigure } from './disagreement-figure.ts';
import { gapSentence, yearsOf } from './gap-sentence.ts';
import { latestFigure, latestFigures, type LatestFigure } from './latest-figure.ts';
import { expectedScope } from './main-scope.ts';
import { textOf, type Sentence } from './sentence.ts';
import { institutionsOf, measureHref, remembered, siteOf } from './site.ts';
import { statementFigure, type StatementFigure } from './statement-figure.ts';
import { yearFigure, type YearFigure } from './year-figure.ts';

export interface HomeView {
  readonly title: string;
  readonly description: string;
  readonly kicker: string;
  readonly released: string;
  readonly headline: Sentence;
  readonly otherScope: Sentence | null;
  readonly convictionsSaid: Sentence;
  readonly notDivided: string | null;
  readonly cases: YearFigure | null;
  readonly casesHref: string;
  readonly convictions: StatementFigure | null;
  readonly convictionsHref: string;
  readonly disagreements: DisagreementFigure | null;
  readonly know: string;
  readonly places: readonly LatestFigure[];
  readonly othersTitle: string;
  readonly others: readonly LatestFigure[];
}

/** The home page: reported cases against convictions for the home place, with what the numbers cannot say. */
export function homeView(release: Release, language: Language): HomeView {
  return remembered(release, `home ${language}`, () => {
    const site = siteOf(release);
    const messages = publicMessages(language);
    const { manifest } = release;
    const place = site.home.name[language];
    const own = site.byPlace.get(site.home.id) ?? [];
    const gap = gapSentence(site, language, site.home.id);
    const cases = yearFigure(
      site,
      language,
      own.filter(({ measure }) => measure === 'cases_reported'),
      {
        id: 'cases',
        title: messages.home.chartTitle,
        unit: messages.home.chartUnit,
        subtitle: (first, last) =>
          fill(messages.home.chartSubtitle, {
            place,
            first: String(first),
            last: String(last),
            scope: SCOPES[expectedScope(site)][language].label,
          }),
      },
    );
    const convictions = statementFigure(
      site,
      language,
      own.filter(({ measure }) => measure === 'convictions'),
      {
        id: 'convictions',
        title: convictionsTitle(language, own),
        subtitle: messages.home.convictionsSubtitle,
      },
      cases ? { first: cases.firstYear, last: cases.lastYear } : null,
    );
    const count = (number: number) => formatNumber(language, number);
    return {
      title: textOf(gap.cases),
      description: textOf(gap.convictions),
      kicker: fill(messages.home.kicker, { place }),
      released: fill(messages.site.releaseOf, {
        number: String(manifest.number),
        date: formatDate(language, manifest.builtAt),
      }),
      headline: gap.cases,
      otherScope: gap.otherScope,
      convictionsSaid: gap.convictions,
      notDivided: gap.notDivided,
      cases,
      casesHref: measureHref(language, 'cases_reported', site.home.id),
      convictions,
      convictionsHref: measureHref(language, 'convictions', site.home.id),
      disagreements: disagreementFigure(site, language, cases?.disagreements ?? [], 'disagreements'),
      know: fill(messages.home.know, {
        claims: count(manifest.counts.claims),
        sources: count(manifest.counts.sources),
        institutions: plural(language, messages.counts.institutions, institutionsOf(release).length),
      }),
      places: release.places
        .filter(({ parentId }) => parentId === site.home.id)
        .map(({ id }) => latestFigure(site, language, 'cases_reported', id))
        .filter((each) => each !== null)
        .toSorted((a, b) => a.placeName.localeCompare(b.placeName, language)),
      othersTitle: fill(messages.home.moreTitle, { place }),
      others: latestFigures(site, language, site.home.id).filter(
        ({ measure }) => measure !== 'cases_reported' && measure !== 'convictions',
      ),
    };
  });
}

function convictionsTitle(language: Language, claims: readonly ReleasedClaim[]): string {
  const messages = publicMessages(language).home;
  const convictions = claims.filter(({ measure }) => measure === 'convictions');
  const statements = plural(
    language,
    publicMessages(language).counts.statements,
    convictions.filter(({ value }) => value !== null).length,
  );
  const absent = convictions.filter(({ absence }) => absence === 'notReported');
  if (absent.length === 0) return fill(messages.convictionsTitle, { statements });
  return fill(messages.convictionsTitleAbsent, { statements, years: formatList(language, yearsOf(absent)) });
}
