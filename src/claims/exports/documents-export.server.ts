import type { Connection } from '../../database/connection.server.ts';
import type { Exported } from '../../exports/export-file.ts';
import type { ExportColumn, ExportRow } from '../../exports/table.ts';
import { withoutIdentity } from '../../privacy/without-identity.ts';
import { CLAIM_STATUS_CODES } from '../../vocabulary/claim-terms.ts';
import { documentSummaries, type DocumentSummary } from '../document-list.server.ts';
import { citationOf, type ExportPlace } from './claims-export.server.ts';

const ROWS_AT_ONCE = 400;

const COLUMNS: readonly ExportColumn[] = [
  { name: 'id', label: { es: 'Identificador', en: 'Id' }, kind: 'text', width: 20 },
  { name: 'title', label: { es: 'Título', en: 'Title' }, kind: 'text', width: 60 },
  { name: 'publisher', label: { es: 'Quién publicó', en: 'Publisher' }, kind: 'text', width: 28 },
  { name: 'published', label: { es: 'Publicado', en: 'Published' }, kind: 'date' },
  { name: 'language', label: { es: 'Idioma', en: 'Language' }, kind: 'text', width: 8 },
  { name: 'url', label: { es: 'Dirección de la fuente', en: 'Address of the source' }, kind: 'address', width: 40 },
  { name: 'file', label: { es: 'Archivo', en: 'File' }, kind: 'text', width: 24 },
  { name: 'added_at', label: { es: 'Agregado', en: 'Added' }, kind: 'moment' },
  { name: 'proposed', label: { es: 'Por revisar', en: 'To review' }, kind: 'number' },
  { name: 'accepted', label: { es: 'Aceptadas', en: 'Accepted' }, kind: 'number' },
  { name: 'corrected', label: { es: 'Corregidas', en: 'Corrected' }, kind: 'number' },
  { name: 'rejected', label: { es: 'Rechazadas', en: 'Rejected' }, kind: 'number' },
];

/** Documents in the order of their ids, as a table with citations of their sources. */
export function exportOfDocuments(connection: Connection, ids: readonly string[], { origin }: ExportPlace): Exported {
  async function* rows(): AsyncGenerator<ExportRow> {
    for await (const { id, source, language, fileName, addedAt, counts } of documentsOf(connection, ids)) {
      yield {
        cells: [
          id,
          withoutIdentity(source.title),
          source.publisher,
          source.published,
          language,
          source.url,
          withoutIdentity(fileName),
          addedAt,
          ...CLAIM_STATUS_CODES.map((status) => counts[status]),
        ],
        address: `${origin}/desk/documents/${id}`,
      };
    }
  }
  async function* citations(): AsyncGenerator<object> {
    for await (const { source } of documentsOf(connection, ids)) yield citationOf(source, origin);
  }
  return { table: { name: { es: 'documentos', en: 'documents' }, columns: COLUMNS, rows: rows() }, citations };
}

async function* documentsOf(connection: Connection, ids: readonly string[]): AsyncGenerator<DocumentSummary> {
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE)
    yield* await documentSummaries(connection, ids.slice(from, from + ROWS_AT_ONCE));
}
