import type { Producer } from '../../sources/source.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURE_CODES, MEASURES } from '../../vocabulary/measure.ts';
import { nameKey } from '../../vocabulary/name-key.ts';
import type { Claim, Statement } from '../claim.ts';

/** Fields for which something else may be offered. */
export const SUGGESTED_FIELDS = [
  'measure',
  'unit',
  'place',
  'period',
  'attribution',
  'scope',
  'victim',
  'exploitation',
] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** Another reading of a claim's fields, and where it comes from. */
export interface Suggestion {
  readonly change: Partial<Pick<Statement, SuggestedField>>;
  readonly because: 'last-correction' | 'printed' | 'same-document' | 'known-producer' | 'same-family';
}

/** A correction that somebody made before. */
export interface MadeCorrection {
  readonly before: Statement;
  readonly after: Statement;
}

/** What other readings are taken from. All of it was read anyway, or is one query for a whole page. */
export interface SuggestionGround {
  /** Claims of the same document. */
  readonly siblings: readonly Claim[];
  readonly producers: readonly Producer[];
  /** The newest first. */
  readonly corrections: readonly MadeCorrection[];
  /** In which language a producer's name is offered. */
  readonly language: Language;
}

/** As many as there are digits to choose them by. */
export const MOST_SUGGESTIONS = 9;
const PER_KIND = 2;

/**
 * Other readings of a claim, the likeliest first: what was corrected in a claim like this one, other periods that its
 * words allow, periods and places of the figures nearest to it, producers named in its sentence, measures of its family.
 */
export function suggestionsFor(claim: Claim, ground: SuggestionGround): readonly Suggestion[] {
  const near = nearest(claim, ground.siblings);
  const seen = new Set<string>();
  return [
    ...corrected(claim, ground.corrections),
    ...otherPeriods(claim),
    ...take(near, 'period', claim),
    ...take(near, 'place', claim),
    ...namedProducers(claim, ground),
    ...take(near, 'attribution', claim),
    ...otherMeasures(claim, near),
  ]
    .filter(({ change }) => {
      const key = JSON.stringify(change);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, MOST_SUGGESTIONS);
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function corrected(claim: Claim, corrections: readonly MadeCorrection[]): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const { before, after } of corrections) {
    if (found.length === PER_KIND) break;
    if (before.measure !== claim.measure) continue;
    const changed = SUGGESTED_FIELDS.filter((field) => !equal(before[field], after[field]));
    // A period is corrected for its own sentence, unless the very words stand here again.
    const fits = changed.filter(
      (field) =>
        equal(before[field], claim[field]) &&
        (field !== 'period' || (before.period.printed !== null && before.period.printed === claim.period.printed)),
    );
    if (fits.length === 0 || fits.length < changed.filter((field) => field !== 'period').length) continue;
    found.push({
      change: Object.fromEntries(fits.map((field) => [field, after[field]])),
      because: 'last-correction',
    });
  }
  return found;
}

function otherPeriods({ period }: Claim): readonly Suggestion[] {
  return period.alternatives
    .filter(({ start, end }) => start !== period.start || end !== period.end)
    .slice(0, PER_KIND)
    .map(({ start, end }) => ({ change: { period: { ...period, start, end, alternatives: [] } }, because: 'printed' }));
}

/** Claims of the document by their distance in the text. */
function nearest(claim: Claim, siblings: readonly Claim[]): readonly Claim[] {
  const at = (each: Claim) => each.citation?.tokenStart ?? Infinity;
  const distance = (each: Claim) => Math.abs(at(each) - at(claim));
  return siblings
    .filter((each) => each.id !== claim.id && each.status !== 'rejected')
    .map((each) => ({ each, far: distance(each) }))
    .sort((a, b) => (Number.isNaN(a.far) ? 1 : a.far) - (Number.isNaN(b.far) ? 1 : b.far))
    .map(({ each }) => each);
}

function take(near: readonly Claim[], field: 'period' | 'place' | 'attribution', claim: Claim): readonly Suggestion[] {
  const meaning = (statement: Statement) =>
    field === 'period' ? [statement.period.start, statement.period.end] : statement[field];
  const found = new Map<string, Suggestion>();
  const own = JSON.stringify(meaning(claim));
  for (const each of near) {
    if (found.size === PER_KIND) break;
    const key = JSON.stringify(meaning(each));
    const says = field === 'period' ? each.period.start !== null || each.period.end !== null : each[field].length > 0;
    if (key === own || !says || found.has(key)) continue;
    // The precision of the other period goes with it; its words stand elsewhere.
    const change = field === 'period' ? { period: { ...each.period, printed: null } } : { [field]: each[field] };
    found.set(key, { change, because: 'same-document' });
  }
  return [...found.values()];
}

function namedProducers(claim: Claim, { producers, language }: SuggestionGround): readonly Suggestion[] {
  if (!claim.citation) return [];
  const sentence = ` ${nameKey(claim.citation.quote)} `;
  const counter = nameKey(claim.attribution.at(-1) ?? '');
  const found: Suggestion[] = [];
  for (const { name, shortName, aliases, localAliases } of producers) {
    if (found.length === PER_KIND) break;
    const spellings = [
      name[language],
      name.es,
      name.en,
      shortName.es,
      ...aliases,
      ...(localAliases ?? []).map((alias) => alias.name),
    ];
    const keys = spellings.map(nameKey);
    if (keys.includes(counter) || !keys.some((key) => key.length > 2 && sentence.includes(` ${key} `))) continue;
    const chain = claim.attribution.length > 1 ? claim.attribution.slice(0, -1) : claim.attribution;
    found.push({ change: { attribution: [...chain, name[language]] }, because: 'known-producer' });
  }
  return found;
}

function otherMeasures(claim: Claim, near: readonly Claim[]): readonly Suggestion[] {
  const { family } = MEASURES[claim.measure];
  const beside = near.filter((each) => each.unit === claim.unit).map((each) => each.measure);
  const related = MEASURE_CODES.filter((code) => MEASURES[code].family === family);
  const others = [...new Set([...beside, ...related])].filter((code) => code !== claim.measure && code !== 'other');
  return others.slice(0, PER_KIND).map((measure) => ({
    change: { measure },
    because: beside.includes(measure) ? 'same-document' : 'same-family',
  }));
}
