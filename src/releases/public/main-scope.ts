import { isPart, producerKey, seriesByProducer } from '../../claims/series.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { SCOPES, type Scope } from '../../vocabulary/claim-terms.ts';
import { MEASURES, type MeasureFamily } from '../../vocabulary/measure.ts';
import type { ReleasedClaim } from '../release.ts';
import { isRegister, remembered, type Site } from './site.ts';

/** Of two scopes with as many years, the one that includes more: a part never stands for its whole. */
const WIDEST_FIRST: readonly Scope[] = ['mixed', 'unknown', 'trafficking', 'smuggling', 'related'];

/**
 * The scope in which the figures of one measure and place are compared: the one with most whole years of registers, else
 * the widest.
 * Figures of any other scope are shown apart, however recent. Null when there is no figure.
 */
export function mainScope(site: Site, claims: readonly ReleasedClaim[]): Scope | null {
  const totals = claims.filter((claim) => !isPart(claim, claims));
  const numbers = totals.filter((claim) => claim.value !== null || claim.valueText !== null);
  const years = (own: readonly ReleasedClaim[]) =>
    new Set(
      seriesByProducer(own)
        // A name that leads to no known institution keeps no register.
        .filter(({ producer }) => site.producers.has(producer) && isRegister(site, producer))
        .flatMap(({ points }) => points.map(({ year }) => year)),
    ).size;
  const most = (own: readonly ReleasedClaim[], weight: (same: readonly ReleasedClaim[]) => number) =>
    [...Map.groupBy(own, ({ scope }) => scope)]
      .map(([scope, same]) => ({ scope, weight: weight(same) }))
      .filter((each) => each.weight > 0)
      .toSorted((a, b) => b.weight - a.weight || WIDEST_FIRST.indexOf(a.scope) - WIDEST_FIRST.indexOf(b.scope))[0]
      ?.scope;
  // Where no register has a whole year, the widest scope stands first: no narrower figure takes its place.
  const any = () => 1;
  return most(totals, years) ?? most(numbers, any) ?? most(totals, any) ?? most(claims, any) ?? null;
}

/** Families of measures for which the offences included make a difference: not ratings, laws or missing persons. */
const SCOPED: readonly MeasureFamily[] = [
  'complaint',
  'investigation',
  'prosecution',
  'judgment',
  'victim',
  'response',
  'profile',
  'change',
];

/** The claims that may stand side by side: those of the main scope. Measures without scope keep all. */
export function inMainScope(site: Site, claims: readonly ReleasedClaim[]): readonly ReleasedClaim[] {
  const first = claims[0];
  if (!first || !isCompared(first)) return claims;
  const scope = mainScope(site, claims);
  return claims.filter((claim) => claim.scope === scope);
}

/** Whole figures of another scope than the main one, the latest first. */
export function outsideMainScope(site: Site, claims: readonly ReleasedClaim[]): readonly ReleasedClaim[] {
  const main = new Set(inMainScope(site, claims));
  return claims
    .filter((claim) => !main.has(claim) && !isPart(claim, claims) && claim.absence === null)
    .toSorted(
      (a, b) =>
        (b.period.end ?? '').localeCompare(a.period.end ?? '') ||
        (b.value ?? 0) - (a.value ?? 0) ||
        producerKey(a).localeCompare(producerKey(b)) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** The scope that a reader of this site takes for granted: that of the reported cases of the home place. */
export function expectedScope(site: Site): Scope {
  return remembered(site.release, 'expected scope', () => {
    const cases = (site.byPlace.get(site.home.id) ?? []).filter(({ measure }) => measure === 'cases_reported');
    return mainScope(site, cases) ?? 'mixed';
  });
}

/** The scope in words where it is not the one that a reader expects; null where it is, or where scope has no meaning. */
export function unexpectedScope(site: Site, language: Language, claim: ReleasedClaim): string | null {
  if (!SCOPED.includes(MEASURES[claim.measure].family) || claim.absence !== null) return null;
  return claim.scope === expectedScope(site) ? null : SCOPES[claim.scope][language].label;
}

function isCompared({ measure }: ReleasedClaim): boolean {
  const { kind, family } = MEASURES[measure];
  return (kind === 'flow' || kind === 'stock') && SCOPED.includes(family);
}
