import { NO_MERGES, type NameMerges } from '../sources/name-merges.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Statement } from './claim.ts';

/**
 * What a claim is about: its measure and places as one key, with merged places under one name. Claims with the same
 * subject may stand in one series.
 * @example subjectOf({ measure: 'cases_reported', place: ['Bolivia'] }) // 'cases_reported|Bolivia'
 */
export function subjectOf(statement: Pick<Statement, 'measure' | 'place'>, merges: NameMerges = NO_MERGES): string {
  const places = new Set(statement.place.map((path) => merges.place(path)));
  return `${statement.measure}|${[...places].sort().join(';')}`;
}

/** A subject in its parts. @throws RangeError when the text is no subject */
export function partsOfSubject(subject: string): { readonly measure: Measure; readonly place: readonly string[] } {
  const bar = subject.indexOf('|');
  if (bar < 0) throw new RangeError(`No subject: ${subject}`);
  const places = subject.slice(bar + 1);
  return { measure: subject.slice(0, bar) as Measure, place: places === '' ? [] : places.split(';') };
}
