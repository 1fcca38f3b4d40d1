import type { Connection } from '../../database/connection.server.ts';
import type { Exported } from '../../exports/export-file.ts';
import type { Cell, ExportColumn, ExportRow } from '../../exports/table.ts';
import { WITHHELD, withoutIdentity } from '../../privacy/without-identity.ts';
import { listProducers } from '../../sources/source-store.server.ts';
import { sourceOfRow } from '../../sources/source-rows.ts';
import type { Producer, Source } from '../../sources/source.ts';
import { cslItemOf } from '../../sources/references/csl-item.ts';
import { CLAIM_STATUSES, QUALIFIERS, SCOPES, ABSENCES } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import { claimOfRow } from '../claim-rows.ts';
import type { Claim } from '../claim.ts';

/** Where and for whom something is exported. */
export interface ExportPlace {
  readonly language: Language;
  /** Scheme and host of the desk's addresses. */
  readonly origin: string;
}

/** Rows that are read together. */
const ROWS_AT_ONCE = 400;

interface ClaimContext {
  readonly claim: Claim;
  readonly source: Source;
  readonly producer: Producer | null;
  readonly language: Language;
}

type Column = ExportColumn & { readonly cell: (context: ClaimContext) => Cell };

const column = (
  name: string,
  es: string,
  en: string,
  kind: ExportColumn['kind'],
  cell: Column['cell'],
  width?: number,
): Column => ({ name, label: { es, en }, kind, cell, ...(width === undefined ? {} : { width }) });

const open = (words: string | null | undefined): string | null => (words ? withoutIdentity(words) : null);

const COLUMNS: readonly Column[] = [
  column('id', 'Identificador', 'Id', 'text', ({ claim }) => claim.id, 18),
  column(
    'status',
    'Estado',
    'Status',
    'text',
    ({ claim, language }) => CLAIM_STATUSES[claim.status][language].label,
    12,
  ),
  column('measure', 'Código de medida', 'Measure code', 'text', ({ claim }) => claim.measure, 22),
  column(
    'measure_words',
    'Qué se cuenta',
    'What is counted',
    'text',
    ({ claim, language }) => MEASURES[claim.measure][language].label,
    30,
  ),
  column('measure_printed', 'Como está escrito', 'As printed', 'text', ({ claim }) => open(claim.measurePrinted), 26),
  column(
    'qualifier',
    'Matiz',
    'Qualifier',
    'text',
    ({ claim, language }) => QUALIFIERS[claim.qualifier][language].label || null,
    14,
  ),
  column('value', 'Número', 'Value', 'number', ({ claim }) => claim.value),
  column('value_max', 'Hasta', 'Up to', 'number', ({ claim }) => claim.valueMax),
  column('value_text', 'Valor sin número', 'Value without a number', 'text', ({ claim }) => claim.valueText, 12),
  column(
    'absence',
    'Por qué no hay número',
    'Why there is no number',
    'text',
    ({ claim, language }) => (claim.absence ? ABSENCES[claim.absence][language].label : null),
    16,
  ),
  column('unit', 'Unidad', 'Unit', 'text', ({ claim }) => claim.unit, 12),
  column('place', 'Lugar', 'Place', 'text', ({ claim }) => claim.place.join('; ') || null),
  column('period_start', 'Desde', 'From', 'date', ({ claim }) => claim.period.start),
  column('period_end', 'Hasta el día', 'Until', 'date', ({ claim }) => claim.period.end),
  column(
    'partial',
    'Periodo parcial',
    'Partial period',
    'text',
    ({ claim, language }) => yes(claim.period.partial, language),
    8,
  ),
  column('scope', 'Alcance', 'Scope', 'text', ({ claim, language }) => SCOPES[claim.scope][language].label, 22),
  column(
    'scope_printed',
    'Alcance como está escrito',
    'Scope as printed',
    'text',
    ({ claim }) => open(claim.scopePrinted),
    26,
  ),
  column('exploitation', 'Explotación', 'Exploitation', 'text', ({ claim }) => claim.exploitation, 16),
  column('victim', 'Víctimas', 'Victims', 'text', ({ claim }) => open(claim.victim), 16),
  column(
    'producer',
    'Quién contó',
    'Who counted',
    'text',
    ({ producer, claim, language }) => producer?.name[language] ?? open(claim.attribution.at(-1)),
    34,
  ),
  column('attribution', 'Quién lo dice', 'Who says so', 'text', ({ claim }) => open(claim.attribution.join(' > ')), 40),
  column('quote', 'Frase', 'Quote', 'text', ({ claim }) => open(claim.citation?.quote), 60),
  column('found_at', 'Dónde está', 'Where it stands', 'text', ({ claim }) => open(claim.foundAt), 24),
  column('note', 'Nota', 'Note', 'text', ({ claim }) => open(claim.note), 30),
  column('publisher', 'Quién publicó', 'Publisher', 'text', ({ source }) => source.publisher, 26),
  column('title', 'Título', 'Title', 'text', ({ source }) => open(source.title), 40),
  column('published', 'Publicado', 'Published', 'date', ({ source }) => source.published),
  column('url', 'Dirección de la fuente', 'Address of the source', 'address', ({ source }) => source.url, 40),
  column('reviewed_by', 'Quién revisó', 'Reviewed by', 'text', ({ claim }) => claim.reviewedBy, 20),
  column('reviewed_at', 'Cuándo se revisó', 'Reviewed at', 'moment', ({ claim }) => claim.reviewedAt),
];

function yes(is: boolean, language: Language): string | null {
  return is ? (language === 'es' ? 'sí' : 'yes') : null;
}

/**
 * Claims in the order of their ids, as a table with citations of their sources.
 * @param name what the list is, as the name of the file
 */
export function exportOfClaims(
  connection: Connection,
  ids: readonly string[],
  { language, origin }: ExportPlace,
  name: Readonly<Record<Language, string>> = { es: 'citas', en: 'quotes' },
): Exported {
  async function* rows(): AsyncGenerator<ExportRow> {
    const producers = new Map((await listProducers(connection)).map((producer) => [producer.id, producer]));
    for await (const { claim, source, countedBy } of claimsOf(connection, ids)) {
      const producer = (countedBy === null ? null : producers.get(countedBy)) ?? null;
      yield {
        cells: COLUMNS.map(({ cell }) => cell({ claim, source, producer, language })),
        address: `${origin}${addressOfClaim(claim)}`,
      };
    }
  }
  async function* citations(): AsyncGenerator<object> {
    const seen = new Set<string>();
    for await (const { source } of claimsOf(connection, ids)) {
      if (seen.has(source.id)) continue;
      seen.add(source.id);
      yield citationOf(source, origin);
    }
  }
  return { table: { name, columns: COLUMNS, rows: rows() }, citations };
}

/** Where a claim is shown: in its document, or by itself. */
export function addressOfClaim(claim: Pick<Claim, 'id' | 'documentId'>): string {
  return claim.documentId ? `/desk/documents/${claim.documentId}?claim=${claim.id}` : `/desk/claims/${claim.id}`;
}

/** A source as a citation: with a title that seems to identify a victim it goes by publisher and date, as in a release. */
export function citationOf(source: Source, origin: string): object {
  const address = `${origin}/desk/sources/${source.id}`;
  const title = withoutIdentity(source.title).includes(WITHHELD)
    ? [source.publisher, source.published].filter(Boolean).join(', ')
    : source.title;
  return cslItemOf({ ...source, title }, address);
}

async function* claimsOf(connection: Connection, ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const some = ids.slice(from, from + ROWS_AT_ONCE);
    const rows = await connection.selectFrom('claim').selectAll().where('id', 'in', some).execute();
    const sourceIds = [...new Set(rows.map((row) => row.source_id))];
    const sources = new Map(
      (await connection.selectFrom('source').selectAll().where('id', 'in', sourceIds).execute()).map((row) => [
        row.id,
        sourceOfRow(row),
      ]),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of some) {
      const row = byId.get(id);
      if (row) yield { claim: claimOfRow(row), source: sources.get(row.source_id)!, countedBy: row.counted_by };
    }
  }
}
