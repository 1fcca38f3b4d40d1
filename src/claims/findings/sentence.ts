import { ABSENCES, QUALIFIERS } from '../../vocabulary/claim-terms.ts';
import { isCurrency, UNITS, type CountedUnit } from '../../vocabulary/unit.ts';
import type { EvidenceClaim, Finding, FindingWriter } from './check.ts';

/** The claims of a finding that play one of these parts, in the order of the finding. */
export function claimsIn(finding: Finding, words: FindingWriter, ...roles: readonly string[]): EvidenceClaim[] {
  return finding.claims.filter(({ role }) => roles.includes(role)).map(({ id }) => words.claim(id));
}

/** The number of a claim with the word its source puts on it. @example valueOf(words, claim) // 'more than 200' */
export function valueOf(words: FindingWriter, claim: EvidenceClaim): string {
  if (claim.absence !== null) return ABSENCES[claim.absence][words.language].label;
  if (claim.value === null) return claim.valueText ?? '';
  if (claim.unit === 'percent')
    return withQualifier(words, claim, words.percent(claim.value, claim.measure === 'percent_change'));
  const range = claim.valueMax === null ? '' : `–${words.number(claim.valueMax)}`;
  return withQualifier(words, claim, words.number(claim.value) + range);
}

function withQualifier(words: FindingWriter, claim: EvidenceClaim, number: string): string {
  const qualifier = QUALIFIERS[claim.qualifier][words.language].label;
  return qualifier === '' ? number : `${qualifier} ${number}`;
}

/** The unit of a claim as it stands after a number. @example unitOf(words, claim) // 'denuncias' */
export function unitOf(words: FindingWriter, claim: EvidenceClaim): string {
  return isCurrency(claim.unit) ? claim.unit : UNITS[claim.unit as CountedUnit][words.language].label;
}

/** What a finding is about, to open its sentence. @example subjectOf(words, claim) // 'Casos denunciados, Bolivia, 2013' */
export function aboutOf(words: FindingWriter, claim: EvidenceClaim): string {
  return `${aboutWithoutPeriod(words, claim)}, ${words.period(claim)}`;
}

export function aboutWithoutPeriod(words: FindingWriter, claim: EvidenceClaim): string {
  return `${words.measure(claim)}, ${words.place(claim)}`;
}

/** A number with who counted it. @example countedBy(words, claim) // '428 (Policía)' */
export function countedBy(words: FindingWriter, claim: EvidenceClaim, more: readonly string[] = []): string {
  return `${valueOf(words, claim)} (${[words.counter(claim), ...more].join(', ')})`;
}

/** @example listOf(words, ['428', '363', '263']) // '428, 363 y 263' */
export function listOf(words: FindingWriter, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  // Spanish says "e" before the sound i.
  const and = words.language === 'en' ? 'and' : /^h?i(?![aeo])/iu.test(items.at(-1)!) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`;
}

/** A sentence in the language of the reader: both are written side by side, neither is a translation. */
export function inLanguage(words: FindingWriter, sentences: { readonly es: string; readonly en: string }): string {
  return sentences[words.language];
}
