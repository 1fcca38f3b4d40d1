import type { DocumentFilter } from '#src/claims/document-list.server.ts';

/** What the address of the work list asks for. */
export function workFilterOf(parameters: URLSearchParams): DocumentFilter {
  return { onlyOpen: parameters.has('open'), publisher: parameters.get('publisher')?.trim() || null };
}
