import type { Source } from '../source.ts';
import type { CslItem } from './reference.ts';

/**
 * A source as a CSL-JSON item, for Zotero and other reference managers.
 * @param address where Vigía shows the source, kept in the note beside its own address
 */
export function cslItemOf(source: Source, address: string | null = null): CslItem & { readonly id: string } {
  const parts = source.published?.split('-').map(Number);
  return {
    id: source.id,
    type: 'document',
    title: source.title,
    publisher: source.publisher,
    author: [{ literal: source.publisher }],
    ...(parts ? { issued: { 'date-parts': [parts] } } : {}),
    ...(!parts && source.publishedPrinted ? { issued: { literal: source.publishedPrinted } } : {}),
    ...(source.url ? { URL: source.url } : {}),
    ...(source.language ? { language: source.language } : {}),
    ...(address ? { note: address } : {}),
  };
}
