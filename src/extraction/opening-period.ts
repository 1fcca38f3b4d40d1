import type { Period } from '../periods/period.ts';
import { confidenceOf } from './confidence/confidence.ts';
import { day, periodOf } from './period/expression.ts';
import type { ExplainedProposal } from './read-sentence.ts';

/** Measures that may well have no period. */
const UNDATED: ReadonlySet<string> = new Set([
  'penalty_range',
  'age_range',
  'price',
  'fine',
  'victims_estimated',
  'percent_change',
  'count_change',
  'ratio',
]);
/** What news reports as it happens: without a date it happened about when the news appeared. */
const NEWS: ReadonlySet<string> = new Set([
  'victims_rescued',
  'victims_identified',
  'arrests',
  'operations',
  'inspections',
  'suspects_charged',
  'prosecutions',
  'convictions',
  'acquittals',
  'sentence_length',
  'groups_dismantled',
]);
/** What news of an event tells besides. */
const BESIDE_NEWS: ReadonlySet<string> = new Set(['age_range', 'price', 'fine', 'penalty_range', 'proceeds', 'other']);
/** An event concerns fewer than this; more is the count of a period. */
const MOST_IN_AN_EVENT = 100;
/** Spans of more days than this are periods of statistics. */
const LONGEST_EVENT_DAYS = 45;
/** A fine or a price of a day dates the report as well as a raid does. */
const LONGEST_DAY = 7;
/** An event further back than this is another one. */
const LONGEST_AGO_DAYS = 60;
/** How many figures of an opening may wait for the period that a later sentence gives. */
export const LONGEST_OPENING = 8;

/** Whether a figure ends the opening: it has a period that may be the report's. */
export function isDated({ proposal }: ExplainedProposal): boolean {
  const { start, end } = proposal.period;
  return start !== null && (!UNDATED.has(proposal.measure) || daysBetween(start, end ?? start) <= LONGEST_DAY);
}

function daysBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}

/**
 * A report may open with its figures and say only then when: the first period stated is theirs as well. News of an event
 * is about its day of publication, whatever statistics follow in later paragraphs.
 */
export function withOpeningPeriod(
  claims: readonly ExplainedProposal[],
  text: string,
  published: string | null,
): readonly ExplainedProposal[] {
  const first = claims.findIndex(isDated);
  const stated = claims[first]?.proposal ?? null;
  const today = published === null ? null : { ...periodOf(day(published), null) };
  return claims.map((claim, index) => {
    const { proposal } = claim;
    if (proposal.period.start !== null || (stated !== null && index >= first)) return claim;
    const isNews =
      NEWS.has(proposal.measure) && (proposal.value ?? 0) < MOST_IN_AN_EVENT && !isBesideStatistics(proposal, claims);
    if (today && isNews && (stated === null || isOfAnotherTopic(proposal, stated, text, published)))
      return dated(claim, today, NEWS_RULE);
    const again = claims.find(
      ({ proposal: other }) =>
        other.period.start !== null && other.value === proposal.value && other.measure === proposal.measure,
    );
    if (again) return dated(claim, { ...again.proposal.period, printed: null }, 'figure named again');
    if (!stated || first > LONGEST_OPENING || stated.period.openEnd || UNDATED.has(proposal.measure)) return claim;
    return dated(claim, { ...stated.period, printed: null }, 'first period of the report, stated later');
  });
}

export const NEWS_RULE = 'news of about the day of publication';

type Cited = Pick<ExplainedProposal['proposal'], 'measure' | 'period' | 'citation'>;

/** Whether the sentence counts what is only ever counted over a period. */
function isBesideStatistics({ citation }: Cited, claims: readonly ExplainedProposal[]): boolean {
  return claims.some(
    ({ proposal }) =>
      proposal.citation.start === citation.start && !NEWS.has(proposal.measure) && !BESIDE_NEWS.has(proposal.measure),
  );
}

/** Whether the first period stated is that of statistics in a paragraph further down. */
function isOfAnotherTopic(event: Cited, stated: Cited, text: string, published: string | null): boolean {
  const { start, end } = stated.period;
  if (start === null || end === null) return false;
  const isLongAgo = published !== null && daysBetween(end, published) > LONGEST_AGO_DAYS;
  // "30 years for trafficking three girls in 2021": the crime was then, the judgment is news.
  if (isLongAgo && event.measure === 'sentence_length' && event.citation.start === stated.citation.start) return true;
  if ((daysBetween(start, end) <= LONGEST_EVENT_DAYS && !isLongAgo) || event.citation.start === stated.citation.start)
    return false;
  if (text.slice(event.citation.end, stated.citation.start).includes('\n')) return true;
  // "The country recorded 411 cases in 2020": a sentence with a period of its own, long over, is about that period alone.
  return stated.period.printed !== null;
}

function dated(claim: ExplainedProposal, period: Period, rule: string): ExplainedProposal {
  const { proposal, steps, features } = claim;
  const signs = [...features.filter((feature) => !feature.startsWith('period ')), `period rule: ${rule}`];
  return {
    ...claim,
    proposal: { ...proposal, period, confidence: confidenceOf(signs) },
    steps: steps.map((step) => (step.topic === 'period' ? { ...step, rule } : step)),
    features: signs,
  };
}
