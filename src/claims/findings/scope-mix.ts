import type { Check, EvidenceClaim, Finding } from './check.ts';
import { admitted, firstOfEach, isCount, isFlow, partKey, unitFamily, valueKey } from './comparable.ts';
import { isRelated } from './relation.ts';
import { scopeMixWords, sayScopeMix } from './scope-mix.words.ts';
import { daysInCommon, daysOf, isLong, isMoreThanYear, isSamePeriod, liesWithin } from './spans.ts';

/** Below this an equal number of searches and of cases is chance. */
const TELLING_NUMBER = 10;

const AT = 'at|';
const SPAN = 'span|';
const MISSING = 'missing|';

/** Trafficking set beside trafficking with smuggling and related offences, or beside missing persons. */
export const scopeMix: Check = {
  name: 'scope-mix',
  words: scopeMixWords,

  cellsOf(claim) {
    if (claim.value === null || claim.period.end === null) return [];
    const keys: string[] = [];
    if (isCount(claim) && claim.scope !== 'unknown' && claim.period.alternatives.length < 2) {
      keys.push(`${AT}${claim.subject}|${claim.period.start ?? ''}..${claim.period.end}`);
      if (isFlow(claim) && isLong(claim.period) && isTotal(claim)) keys.push(`${SPAN}${claim.subject}`);
    }
    if (isSearchOrCase(claim) && claim.value >= TELLING_NUMBER)
      keys.push(`${MISSING}${claim.subject.slice(claim.subject.indexOf('|') + 1)}|${claim.value}`);
    return keys;
  },

  run(cell, _knowledge, key) {
    if (key.startsWith(SPAN)) return acrossSpans(cell);
    if (key.startsWith(MISSING)) return missingAsCases(cell);
    const alike = Map.groupBy(cell, (claim) => `${claim.victim ?? ''}|${unitFamily(claim.unit)}`);
    return [...alike.values()].flatMap((claims) => [...sameNumber(claims), ...rivals(claims)]);
  },

  say: sayScopeMix,
};

/** All of trafficking, or all of trafficking and what is counted with it. */
const isTotal = (claim: EvidenceClaim): boolean =>
  partKey(claim) === '|' && (claim.scope === 'trafficking' || claim.scope === 'mixed');

const isSearchOrCase = ({ measure }: EvidenceClaim): boolean =>
  measure === 'missing_persons' || measure === 'cases_reported' || measure === 'victims_identified';

/** One count that one source calls trafficking and another trafficking with other offences, or smuggling. */
function sameNumber(claims: readonly EvidenceClaim[]): Finding[] {
  const wholes = claims.filter(({ exploitation }) => exploitation === null || exploitation === 'smuggling');
  return [...Map.groupBy(wholes, valueKey).values()].flatMap((same) => {
    if (same[0]?.value === 0) return [];
    const apart = same.filter(
      (claim) => !same.some((other) => other.sourceId === claim.sourceId && other.scope !== claim.scope),
    );
    const firsts = firstOfEach(apart, ({ scope }) => scope);
    const related = firsts.filter((claim) => firsts.some((other) => other !== claim && isRelated(claim, other)));
    return related.length > 1 ? [findingOf('same-number', related, 2)] : [];
  });
}

/** Different numbers of different offences where neither source tells them apart itself. */
function rivals(claims: readonly EvidenceClaim[]): Finding[] {
  const totals = claims.filter(isTotal);
  const scopesOf = Map.groupBy(totals, ({ sourceId }) => sourceId);
  const alone = totals.filter(({ sourceId }) => new Set(scopesOf.get(sourceId)!.map(({ scope }) => scope)).size === 1);
  const values = firstOfEach(alone, (claim) => `${claim.counter}|${claim.scope}|${valueKey(claim)}`);
  const opposed = values.filter((claim) =>
    values.some((other) => other.scope !== claim.scope && valueKey(other) !== valueKey(claim)),
  );
  if (opposed.length < 2) return [];
  const most = (scope: string) => opposed.filter((claim) => claim.scope === scope);
  const trafficking = Math.max(...most('trafficking').map((claim) => admitted(claim).low));
  const mixed = Math.max(...most('mixed').map((claim) => admitted(claim).high));
  return [findingOf(trafficking > mixed ? 'part-above' : 'rivals', opposed, trafficking > mixed ? 2 : 1)];
}

/** A shorter span with more of the merged offences than a longer one has of trafficking: no contradiction, another count. */
function acrossSpans(cell: readonly EvidenceClaim[]): Finding[] {
  const spans = firstOfEach(cell, (claim) =>
    [claim.counter, claim.scope, claim.period.start, claim.period.end, valueKey(claim)].join('|'),
  );
  const merged = spans.filter(({ scope }) => scope === 'mixed');
  return (
    spans
      // A year holds no other long period.
      .filter(({ scope, period }) => scope === 'trafficking' && isMoreThanYear(period))
      .flatMap((whole) => {
        const above = merged
          .filter(
            (part) =>
              !isSamePeriod(part.period, whole.period) &&
              liesWithin(part.period, whole.period) &&
              admitted(part).low > admitted(whole).high,
          )
          .sort((a, b) => b.value! - a.value! || (a.id < b.id ? -1 : 1));
        return above.length === 0 ? [] : [findingOf('span', [whole, above[0]!], 1)];
      })
  );
}

/** A number of searches for missing persons that another source gives as cases or victims of trafficking. */
function missingAsCases(cell: readonly EvidenceClaim[]): Finding[] {
  const searches = firstOfEach(
    cell.filter(({ measure }) => measure === 'missing_persons'),
    ({ period }) => `${period.start} ${period.end}`,
  );
  const cases = cell.filter(({ measure }) => measure !== 'missing_persons');
  return searches.flatMap((search) => {
    const slipped = firstOfEach(
      cases.filter((claim) => claim.sourceId !== search.sourceId && isNear(search, claim)),
      ({ measure }) => measure,
    );
    return slipped.map((claim) => findingOf('missing-persons', [search, claim], 2));
  });
}

function isNear(a: EvidenceClaim, b: EvidenceClaim): boolean {
  const [one, two] = [daysOf(a.period), daysOf(b.period)];
  return one !== null && two !== null ? daysInCommon(one, two) > 0 : a.period.end === b.period.end;
}

function findingOf(kind: string, claims: readonly EvidenceClaim[], weight: Finding['weight']): Finding {
  return { check: 'scope-mix', claims: claims.map(({ id }) => ({ id, role: 'claim' })), detail: { kind }, weight };
}
