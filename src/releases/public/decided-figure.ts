import type { DrawnDecision } from '../../charts/year-decisions.ts';
import { figurePeriod } from '../../claims/figures/figure.ts';
import { noteIn } from '../../claims/note.ts';
import { producerKey } from '../../claims/series.ts';
import { decidedFigureMessages } from '../../i18n/decided-figures.ts';
import { fill, formatDate, formatNumber, formatValueWithUnit } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import { SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import type { ReleasedClaim, ReleasedFigure } from '../release.ts';
import { number } from './gap-sentence.ts';
import { expectedScope } from './main-scope.ts';
import { sentence, type Sentence } from './sentence.ts';
import { claimHref, producerWords, remembered, type Site } from './site.ts';

/** A value that stands against the one that is preferred. */
export interface RivalWords {
  readonly href: string;
  readonly value: string;
  readonly producer: string;
  /** What it is in; how many publications where several give it. */
  readonly source: string;
  readonly publications: string | null;
}

/** The decision on a figure with its rivals, in words. */
export interface DecidedFigure {
  readonly id: string;
  readonly period: string;
  readonly sortKey: string;
  readonly isDisputed: boolean;
  /** "Figure: 947 complaints, police." Numbers lead to their claims. */
  readonly said: Sentence;
  readonly remark: string | null;
  readonly decided: string;
  /** With the words that introduce it; null where nobody contested the value. */
  readonly because: string | null;
  readonly rivalsTitle: string;
  readonly rivals: readonly RivalWords[];
  /** Said instead of rivals where there is none, or beside them where others agree. */
  readonly agreeing: string | null;
}

/** How a claim stands in the decision on its figure. */
export type ClaimPart = 'preferred' | 'rival' | 'agrees' | 'disputed';

export function decidedFigure(site: Site, language: Language, figure: ReleasedFigure): DecidedFigure {
  const messages = decidedFigureMessages(language);
  const isDisputed = figure.decision === 'disputed';
  const claims = figure.rivals.map((id) => site.claims.get(id)).filter((claim) => claim !== undefined);
  const preferred = figure.claimId === null ? null : (site.claims.get(figure.claimId) ?? null);
  const others = preferred ? claims.filter((claim) => !isSameValue(claim, preferred)) : claims;
  const agreeing = claims.length - others.length;
  const scope = figure.scope === expectedScope(site) ? null : SCOPES[figure.scope][language].label;
  const period = periodWords(language, preferred?.period ?? claims[0]?.period ?? figurePeriod(figure));
  return {
    id: figure.id,
    period: scope ? `${period} (${scope})` : period,
    sortKey: `${figure.periodStart} ${figure.periodEnd} ${figure.scope}`,
    isDisputed,
    said: isDisputed ? disputeSaid(site, language, figure, claims) : preferredSaid(site, language, preferred),
    remark: isDisputed && figure.unit === null ? messages.mixedUnits : null,
    decided: fill(figure.rule === null ? messages.decidedBy : messages.decidedByRule, {
      name: figure.decidedBy,
      date: formatDate(language, figure.decidedAt),
    }),
    because: figure.reason && fill(messages.because, { reason: noteIn(figure.reason, language) }),
    rivalsTitle: isDisputed ? messages.all : messages.rivals,
    rivals: rivalsInWords(site, language, others),
    agreeing:
      agreeing > 0 ? plural(language, messages.agreeing, agreeing) : others.length === 0 ? messages.noRivals : null,
  };
}

function preferredSaid(site: Site, language: Language, claim: ReleasedClaim | null): Sentence {
  if (!claim) return [];
  return sentence(decidedFigureMessages(language).preferred, {
    value: number(site, language, claim.id),
    producer: producerWords(site, language, producerKey(claim)).shortName,
  });
}

function disputeSaid(
  site: Site,
  language: Language,
  { low, high }: ReleasedFigure,
  claims: readonly ReleasedClaim[],
): Sentence {
  const end = (claim: ReleasedClaim | undefined, value: number | null) => ({
    words: claim ? number(site, language, claim.id) : { text: value === null ? '' : formatNumber(language, value) },
    producer: claim ? producerWords(site, language, producerKey(claim)).shortName : '',
  });
  const lower = end(
    claims.find(({ value }) => value === low),
    low,
  );
  const upper = end(
    claims.find(({ value, valueMax }) => (valueMax ?? value) === high),
    high,
  );
  return sentence(decidedFigureMessages(language).disputed, {
    low: lower.words,
    lowProducer: lower.producer,
    high: upper.words,
    highProducer: upper.producer,
  });
}

/** Rivals, the highest first; one producer's number counts once, in however many publications it stands. */
function rivalsInWords(site: Site, language: Language, claims: readonly ReleasedClaim[]): readonly RivalWords[] {
  const voices = Map.groupBy(
    claims.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.id < b.id ? -1 : 1)),
    (claim) => [claim.value, claim.valueMax, claim.valueText, claim.unit, producerKey(claim)].join(' '),
  );
  return [...voices.values()].map((same) => {
    const claim = same[0]!;
    return {
      href: claimHref(language, claim.id),
      value: formatValueWithUnit(language, claim),
      producer: producerWords(site, language, producerKey(claim)).shortName,
      source: site.sources.get(claim.sourceId)?.title ?? claim.sourceId,
      publications:
        same.length > 1 ? plural(language, publicMessages(language).counts.publications, same.length) : null,
    };
  });
}

function isSameValue(a: ReleasedClaim, b: ReleasedClaim): boolean {
  return a.value === b.value && a.valueMax === b.valueMax && a.valueText === b.valueText;
}

/** The decided figures of a release by the claims that they name. */
function figuresByClaim(site: Site): ReadonlyMap<string, ReleasedFigure> {
  return remembered(
    site.release,
    'figures by claim',
    () =>
      new Map(
        site.release.figures.flatMap((figure) =>
          [figure.claimId, ...figure.rivals].flatMap((id) => (id === null ? [] : [[id, figure] as const])),
        ),
      ),
  );
}

/** The figure that a claim gives a value to, and its part in it; null where none is decided. */
export function figureOfClaim(
  site: Site,
  claim: ReleasedClaim,
): { readonly figure: ReleasedFigure; readonly part: ClaimPart } | null {
  const figure = figuresByClaim(site).get(claim.id);
  if (!figure) return null;
  if (figure.decision === 'disputed') return { figure, part: 'disputed' };
  if (figure.claimId === claim.id) return { figure, part: 'preferred' };
  const preferred = figure.claimId === null ? undefined : site.claims.get(figure.claimId);
  return { figure, part: preferred && isSameValue(claim, preferred) ? 'agrees' : 'rival' };
}

/** The decided figures of claims of one measure and place, the latest period first. */
export function figuresOfClaims(site: Site, claims: readonly ReleasedClaim[]): readonly ReleasedFigure[] {
  const byClaim = figuresByClaim(site);
  const figures = new Set(claims.map(({ id }) => byClaim.get(id)).filter((figure) => figure !== undefined));
  return [...figures].toSorted(
    (a, b) =>
      b.periodStart.localeCompare(a.periodStart) || b.periodEnd.localeCompare(a.periodEnd) || (a.id < b.id ? -1 : 1),
  );
}

/** Figures that one decision decided: all of a rule, or one that a person decided. */
export interface DecisionGroup {
  readonly key: string;
  readonly decided: string;
  readonly because: string | null;
  readonly figures: readonly DecidedFigure[];
}

/** Decided figures by the decision behind them, in their own order: a rule says its reason once. */
export function decisionGroups(
  site: Site,
  language: Language,
  figures: readonly ReleasedFigure[],
): readonly DecisionGroup[] {
  const groups = Map.groupBy(figures, ({ id, rule }) => (rule === null ? id : `rule-${rule}`));
  return [...groups].map(([key, own]) => {
    const said = own.map((figure) => decidedFigure(site, language, figure));
    return { key, decided: said[0]!.decided, because: said[0]!.because, figures: said };
  });
}

/** What is drawn of decided figures on an axis of years. */
export function drawnDecisions(site: Site, claims: readonly ReleasedClaim[]): readonly DrawnDecision[] {
  return figuresOfClaims(site, claims)
    .filter(({ periodStart, periodEnd }) => periodStart.slice(0, 4) === periodEnd.slice(0, 4))
    .flatMap(({ periodStart, periodEnd, value, low, high }): DrawnDecision[] => {
      const [from, to] = [low ?? value, high ?? value];
      if (from === null || to === null) return [];
      return [{ start: periodStart, end: periodEnd, low: from, high: to, isReopened: false }];
    });
}
