import type { DeskTexts } from '../../i18n/es/desk.ts';
import { formatList } from '../../i18n/format.ts';
import type { IdentityReason, IdentitySpan } from '../../privacy/identity-in-text.ts';
import type { Language } from '../../vocabulary/code-list.ts';

/** What in a text may identify a victim, in words. @example identityWords('es', texts, spans) // 'nombre y domicilio' */
export function identityWords(
  language: Language,
  texts: DeskTexts['review'],
  spans: readonly Pick<IdentitySpan, 'reason'>[],
): string {
  const reasons: readonly IdentityReason[] = [...new Set(spans.map(({ reason }) => reason))];
  return formatList(
    language,
    reasons.map((reason) => texts.identity.reasons[reason]),
  );
}

/** A text in parts, marked where it may identify somebody; spans that overlap count as one. */
export function markedParts(
  text: string,
  spans: readonly Pick<IdentitySpan, 'start' | 'end'>[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
