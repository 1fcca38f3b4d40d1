import type { AnnotatedClaim } from './annotation.ts';
import type { Match, MatchedDocument, ScoredProposal } from './match.ts';

/** How often something occurred. */
export interface Count {
  readonly what: string;
  readonly count: number;
}

/** One field that was read wrongly: how often, and how, the commonest first. */
export interface WrongField {
  readonly count: number;
  /** Measures and places as "proposed for annotated"; of a period, which of its ends differs. */
  readonly kinds: readonly Count[];
}

/** What went wrong, by kind; the commonest first. */
export interface Misses {
  /** By annotated measure. */
  readonly missed: readonly Count[];
  /** By proposed measure. */
  readonly falseAlarms: readonly Count[];
  readonly wrongMeasure: WrongField;
  readonly wrongPeriod: WrongField;
  readonly wrongPlace: WrongField;
}

/** What was missed, what was proposed for no claim, and which fields of matched claims are wrong. */
export function missesByKind(documents: readonly MatchedDocument[]): Misses {
  const wrong = (
    field: 'measure' | 'period' | 'place',
    kindOf: (claim: AnnotatedClaim, proposal: ScoredProposal) => string,
  ) =>
    wrongField(
      documents.flatMap(({ document, proposals, matches }) =>
        matches
          .filter(({ agreement }) => agreement[field] === false)
          .map(({ claim, proposal }) => kindOf(document.claims[claim]!, proposals[proposal]!)),
      ),
    );
  return {
    missed: countsOf(
      documents.flatMap(({ document, missed }) => missed.map((claim) => document.claims[claim]!.measure)),
    ),
    falseAlarms: countsOf(
      documents.flatMap(({ proposals, falseAlarms }) => falseAlarms.map((proposal) => proposals[proposal]!.measure)),
    ),
    wrongMeasure: wrong('measure', (claim, proposal) => `${proposal.measure} for ${claim.measure}`),
    wrongPeriod: wrong('period', periodDifference),
    wrongPlace: wrong('place', (claim, proposal) => `${placesOf(proposal.place)} for ${placesOf(claim.place)}`),
  };
}

function wrongField(kinds: readonly string[]): WrongField {
  return { count: kinds.length, kinds: countsOf(kinds) };
}

function countsOf(what: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const one of what) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([what, count]) => ({ what, count }))
    .toSorted((x, y) => y.count - x.count || (x.what < y.what ? -1 : 1));
}

function periodDifference(claim: AnnotatedClaim, proposal: ScoredProposal): string {
  if (proposal.periodStart === null && proposal.periodEnd === null) return 'no period proposed';
  if (claim.periodStart === null && claim.periodEnd === null) return 'a period proposed where there is none';
  const start = proposal.periodStart !== claim.periodStart;
  const end = proposal.periodEnd !== claim.periodEnd;
  if (start && end) {
    const isLater = (proposal.periodStart ?? '') > (claim.periodStart ?? '');
    return isLater ? 'a later period' : 'an earlier period';
  }
  return start ? 'another start' : 'another end';
}

const placesOf = (places: readonly string[] | null) => (places?.length ? places.join('; ') : 'no place');

/** One error where it stands, for a person who looks for its cause. */
export interface ListedError {
  readonly kind: 'missed' | 'false alarm' | 'wrong field';
  readonly document: string;
  /** What is wrong, e.g. "measure arrests for convictions". */
  readonly what: string;
  /** The number, in brackets, with the words around it. */
  readonly around: string;
}

/** The first errors in the order of the documents. */
export function listErrors(documents: readonly MatchedDocument[], limit: number): readonly ListedError[] {
  return documents.flatMap(errorsOf).slice(0, limit);
}

function errorsOf(matched: MatchedDocument): readonly ListedError[] {
  const { document, proposals } = matched;
  const at = ({ tokenStart, tokenEnd }: { tokenStart: number | null; tokenEnd: number | null }) =>
    wordsAround(document.text, tokenStart ?? 0, tokenEnd ?? 0);
  return [
    ...matched.missed.map((index): ListedError => {
      const claim = document.claims[index]!;
      return { kind: 'missed', document: document.id, what: `${claim.measure} ${claim.value}`, around: at(claim) };
    }),
    ...matched.falseAlarms.map((index): ListedError => {
      const proposal = proposals[index]!;
      const what = `${proposal.measure} ${proposal.value}`;
      return { kind: 'false alarm', document: document.id, what, around: at(proposal) };
    }),
    ...matched.matches.flatMap((match): readonly ListedError[] => {
      const what = wrongFieldsOf(matched, match);
      if (what.length === 0) return [];
      const around = at(document.claims[match.claim]!);
      return [{ kind: 'wrong field', document: document.id, what: what.join('; '), around }];
    }),
  ];
}

function wrongFieldsOf({ document, proposals }: MatchedDocument, { claim, proposal, agreement }: Match): string[] {
  const annotated = document.claims[claim]!;
  const proposed = proposals[proposal]!;
  const wrong: string[] = [];
  if (!agreement.measure) wrong.push(`measure ${proposed.measure} for ${annotated.measure}`);
  if (agreement.period === false) wrong.push(`period ${periodOf(proposed)} for ${periodOf(annotated)}`);
  if (agreement.place === false) wrong.push(`place ${placesOf(proposed.place)} for ${placesOf(annotated.place)}`);
  return wrong;
}

const periodOf = ({ periodStart, periodEnd }: { periodStart: string | null; periodEnd: string | null }) =>
  periodStart === null && periodEnd === null ? 'none' : `${periodStart ?? '…'}–${periodEnd ?? '…'}`;

/** Characters shown before and after a number. */
const BEFORE = 60;
const AFTER = 50;

function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + AFTER)}`.replace(/\s+/g, ' ').trim();
}
