import { stringify } from 'csv-stringify/sync';
import type { Producer, Source } from '../sources/source.ts';
import { LANGUAGES } from '../vocabulary/code-list.ts';
import { FIGURES_TABLE } from './figures-table.ts';
import type { Release, ReleasedClaim, ReleasedPlace } from './release.ts';
import { column, type Table } from './table.ts';

/** One file of a release as text, before it is written. */
export interface ReleaseFile {
  readonly path: string;
  readonly content: string;
}

export const CLAIMS_TABLE: Table<ReleasedClaim> = {
  name: 'claims',
  description: 'One reviewed claim a row: a figure as a source reported it.',
  primaryKey: 'id',
  columns: [
    column('id', 'string', 'Permanent id of the claim; its page is /en/claims/ID.', (claim) => claim.id),
    column('measure', 'string', 'What is counted: a code of the glossary.', (claim) => claim.measure),
    column(
      'measure_printed',
      'string',
      "The source's own words for what it counts; for the first compilation, its label.",
      (claim) => claim.measurePrinted,
    ),
    column(
      'value',
      'number',
      'The number as reported; empty when there is none (see absence). Never 0 for "not reported".',
      (claim) => claim.value,
    ),
    column('value_max', 'number', 'Upper end of a printed range.', (claim) => claim.valueMax),
    column('value_text', 'string', 'An ordinal value that is not a number, e.g. tier 2WL.', (claim) => claim.valueText),
    column(
      'absence',
      'string',
      'Why there is no number: notReported, notApplicable, notComparable or suppressed.',
      (claim) => claim.absence,
    ),
    column(
      'qualifier',
      'string',
      'A word the source puts on the number: only, about, more_than …; eq for none.',
      (claim) => claim.qualifier,
    ),
    column(
      'unit',
      'string',
      'What one of the number is: case, complaint, person, victim, sentence … or an ISO 4217 currency.',
      (claim) => claim.unit,
    ),
    column(
      'place_ids',
      'string',
      'Places the figure is about, joined with ";": ISO 3166-1, ISO 3166-2 or our city ids.',
      (claim) => claim.placeIds.join(';'),
    ),
    column('place', 'string', 'The same places as paths from the country down, joined with ";".', (claim) =>
      claim.place.join(';'),
    ),
    column(
      'period_start',
      'date',
      'First day of the period; empty when the source gives none.',
      (claim) => claim.period.start,
    ),
    column('period_end', 'date', 'Last day of the period, inclusive.', (claim) => claim.period.end),
    column(
      'partial',
      'boolean',
      'True when the period is not a whole calendar or reporting year (or whole years).',
      (claim) => claim.period.partial,
    ),
    column(
      'open_end',
      'boolean',
      'True when the period runs "until now", that is until publication.',
      (claim) => claim.period.openEnd,
    ),
    column(
      'period_precision',
      'string',
      'How finely the source printed the period.',
      (claim) => claim.period.precision,
    ),
    column(
      'year_kind',
      'string',
      'calendar, reporting (April to March) or report (year of a report).',
      (claim) => claim.period.yearKind,
    ),
    column(
      'period_printed',
      'string',
      "The source's own words for the period; for the first compilation, its label.",
      (claim) => claim.period.printed,
    ),
    column('period_alternatives', 'string', 'Other spans that the words allow, start/end joined with ";".', (claim) =>
      claim.period.alternatives.map(({ start, end }) => `${start}/${end}`).join(';'),
    ),
    column(
      'scope',
      'string',
      'Offences included: trafficking, smuggling, related, mixed or unknown.',
      (claim) => claim.scope,
    ),
    column(
      'scope_printed',
      'string',
      "The source's own words for the scope; for the first compilation, its label.",
      (claim) => claim.scopePrinted,
    ),
    column(
      'exploitation',
      'string',
      'Forms of exploitation or offence, joined with "+".',
      (claim) => claim.exploitation,
    ),
    column('victim', 'string', 'The part of the victims the figure is about.', (claim) => claim.victim),
    column('producer', 'string', 'Id of who counted.', (claim) => claim.producerId),
    column('attribution', 'string', 'The chain from publisher to producer, joined with " > ".', (claim) =>
      claim.attribution.join(' > '),
    ),
    column('source', 'string', 'Id of the source.', (claim) => claim.sourceId),
    column(
      'quote',
      'string',
      'The sentence in the source; empty when the text was not captured.',
      (claim) => claim.citation?.quote ?? null,
    ),
    column(
      'quote_withheld',
      'boolean',
      'True when the sentence is withheld because it seems to identify a victim.',
      (claim) => claim.quoteWithheld,
    ),
    column('token', 'string', 'The number as printed in the quote.', (claim) => claim.citation?.token ?? null),
    column(
      'status',
      'string',
      'accepted by a person or taken over in the first compilation, or corrected when a reviewer changed a field.',
      (claim) => claim.status,
    ),
    column(
      'reviewed_by',
      'string',
      'Who compared the claim with the source, or took it over in the first compilation (then there is no quote).',
      (claim) => claim.reviewedBy,
    ),
    column('reviewed_at', 'datetime', 'When, in UTC.', (claim) => claim.reviewedAt),
    column('note', 'string', 'What a reader should know beside the number.', (claim) => claim.note),
  ],
};

export const SOURCES_TABLE: Table<Source> = {
  name: 'sources',
  description: 'Published documents and dataset editions.',
  primaryKey: 'id',
  columns: [
    column('id', 'string', 'Id of the source.', (source) => source.id),
    column('title', 'string', 'Title as printed.', (source) => source.title),
    column('publisher', 'string', 'Publisher as credited.', (source) => source.publisher),
    column('published', 'date', 'Day of publication where known.', (source) => source.published),
    column(
      'published_printed',
      'string',
      'The date as printed where no day is known.',
      (source) => source.publishedPrinted,
    ),
    column('url', 'string', 'Address.', (source) => source.url),
    column('language', 'string', 'Language of the source.', (source) => source.language),
    column(
      'captured',
      'boolean',
      'True when the text was captured and claims carry their sentence.',
      (source) => source.captured,
    ),
    column('note', 'string', 'What a reader should know.', (source) => source.note),
  ],
};

export const PRODUCERS_TABLE: Table<Producer> = {
  name: 'producers',
  description: 'Who counted.',
  primaryKey: 'id',
  columns: [
    column('id', 'string', 'Id of the producer.', (producer) => producer.id),
    column(
      'kind',
      'string',
      'police, prosecutor, judiciary, ministry, ombudsman, observatory …',
      (producer) => producer.kind,
    ),
    ...LANGUAGES.map((language) =>
      column<Producer>(`name_${language}`, 'string', 'Name.', (producer) => producer.name[language]),
    ),
    column('aliases', 'string', 'Other spellings, joined with ";".', (producer) => producer.aliases.join(';')),
  ],
};

export const PLACES_TABLE: Table<ReleasedPlace> = {
  name: 'places',
  description: 'Places that claims are about.',
  primaryKey: 'id',
  columns: [
    column('id', 'string', 'ISO 3166-1 alpha-2, ISO 3166-2 or our city id.', (place) => place.id),
    column('path', 'string', 'Path from the country down.', (place) => place.path),
    ...LANGUAGES.map((language) =>
      column<ReleasedPlace>(`name_${language}`, 'string', 'Name.', (place) => place.name[language]),
    ),
    column('level', 'string', 'world, region, country, division or city.', (place) => place.level),
    column('parent', 'string', 'Id of the place that holds it.', (place) => place.parentId),
  ],
};

/** The files of a release but for `release.json`, which lists them. */
export function releaseFiles(
  release: Omit<Release, 'manifest'>,
  about: { number: number; builtAt: string },
): readonly ReleaseFile[] {
  const tables = [
    filesOf(CLAIMS_TABLE, release.claims),
    filesOf(SOURCES_TABLE, release.sources),
    filesOf(PRODUCERS_TABLE, release.producers),
    filesOf(PLACES_TABLE, release.places),
    filesOf(FIGURES_TABLE, release.figures),
  ];
  return [...tables.flat(), { path: 'datapackage.json', content: pretty(dataPackage(about)) }];
}

function filesOf<Row>(table: Table<Row>, rows: readonly Row[]): readonly ReleaseFile[] {
  return [
    { path: `${table.name}.csv`, content: csv(table, rows) },
    { path: `${table.name}.json`, content: pretty(rows) },
  ];
}

/**
 * RFC 4180 with a header and CRLF. A text cell that a spreadsheet would run as a formula is written with a leading
 * apostrophe; numbers stay numbers.
 */
function csv<Row>(table: Table<Row>, rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => table.columns.map((each) => withoutFormula(each.value(row)))),
    {
      header: true,
      columns: table.columns.map((each) => each.name),
      record_delimiter: 'windows',
      cast: { boolean: String, number: String },
    },
  );
}

/** A text that a spreadsheet would run, made inert: https://owasp.org/www-community/attacks/CSV_Injection */
function withoutFormula<V>(value: V): V | string {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** Frictionless Data Package, version 2: https://datapackage.org/standard/data-package/ */
function dataPackage(about: { number: number; builtAt: string }): unknown {
  const resource = <Row>(table: Table<Row>) => ({
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: table.description,
    schema: {
      primaryKey: [table.primaryKey],
      fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
    },
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `vigia-release-${String(about.number).padStart(4, '0')}`,
    title: `Vigía, release ${about.number}`,
    version: String(about.number),
    created: about.builtAt,
    resources: [
      resource(CLAIMS_TABLE),
      resource(SOURCES_TABLE),
      resource(PRODUCERS_TABLE),
      resource(PLACES_TABLE),
      resource(FIGURES_TABLE),
    ],
  };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
