import type { FlatClaim } from '../claims/claim.ts';
import type { LeftOut } from '../extraction/explanation.ts';
import type { ExplainedClaim } from './document-claims.ts';

/** Columns of the widest topic. */
const TOPIC_WIDTH = 14;
/** Characters of a sentence that are shown around its number. */
const AROUND = 60;

/** Each claim with the rules that made it, and each number that became no claim with the reason; for a person to read. */
export function explanationAsText(
  document: string | null,
  text: string,
  claims: readonly ExplainedClaim[],
  leftOut: readonly LeftOut[],
): string {
  const lines: string[] = document === null ? [] : [`# ${document}`, ''];
  for (const claim of claims) {
    lines.push(headline(claim));
    if (claim.tokenStart !== null && claim.tokenEnd !== null)
      lines.push(`  ${around(text, claim.tokenStart, claim.tokenEnd)}`);
    for (const { topic, rule } of claim.explanation) {
      const said =
        topic === 'attribution' && claim.attribution.length > 0 ? `${claim.attribution.join(' > ')} (${rule})` : rule;
      lines.push(`  ${topic.padEnd(TOPIC_WIDTH)}${said}`);
    }
    if (claim.victim) lines.push(`  ${'victims'.padEnd(TOPIC_WIDTH)}${claim.victim}`);
    if (claim.exploitation) lines.push(`  ${'exploitation'.padEnd(TOPIC_WIDTH)}${claim.exploitation}`);
    if (claim.notes) lines.push(`  ${'note'.padEnd(TOPIC_WIDTH)}${claim.notes}`);
    lines.push('');
  }
  if (leftOut.length > 0) {
    lines.push('Numbers left out');
    for (const { token, start, end, reason } of leftOut) {
      lines.push(
        `  ${token.padEnd(TOPIC_WIDTH - 1)} ${reason}`,
        `  ${' '.repeat(TOPIC_WIDTH)}${around(text, start, end)}`,
      );
    }
    lines.push('');
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}`;
}

function headline(claim: FlatClaim): string {
  const qualifier = claim.qualifier === 'eq' ? '' : `${claim.qualifier} `;
  const value = `${qualifier}${claim.value ?? ''}${claim.valueMax === null ? '' : `–${claim.valueMax}`}`;
  const period =
    claim.periodStart === null ? 'no period' : `${claim.periodStart} – ${claim.periodEnd}${claim.openEnd ? ' …' : ''}`;
  const sure = claim.confidence === null ? '' : ` · sure ${claim.confidence.toFixed(2)}`;
  return `${value} ${claim.unit} · ${claim.measure} · ${claim.place.join(', ') || 'no place'} · ${period}${sure}`;
}

/** The number in its words, on one line. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const left = start > AROUND ? `…${before.slice(before.indexOf(' ') + 1)}` : before;
  const right = end + AROUND < text.length ? `${after.slice(0, after.lastIndexOf(' '))}…` : after;
  return `${left}[${text.slice(start, end)}]${right}`.replaceAll(/\s+/gu, ' ');
}
