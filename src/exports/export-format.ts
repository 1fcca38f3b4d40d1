/** What a table can leave as; `csl` are the citations of the sources involved. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'csl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
