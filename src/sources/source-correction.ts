import type { Source } from './source.ts';

/** What may be corrected in a source after it was added. */
export const CORRECTED_FIELDS = ['title', 'publisher', 'published', 'url'] as const;
export type SourceCorrection = Pick<Source, (typeof CORRECTED_FIELDS)[number]>;
