import { exportOfClaims, citationOf } from '#src/claims/exports/claims-export.server.ts';
import type { Candidate } from '#src/claims/figures/figure.ts';
import { listFigures } from '#src/claims/figures/list-figures.server.ts';
import { readSeriesClaims } from '#src/claims/figures/read-series.server.ts';
import { listFindings } from '#src/claims/findings/kept/finding-list.server.ts';
import { readQueue } from '#src/claims/review/review-queue.server.ts';
import { subjectOf } from '#src/claims/subject.ts';
import type { Connection } from '#src/database/connection.server.ts';
import type { Exported } from '#src/exports/export-file.ts';
import { MOST_ROWS, type ExportColumn, type ExportRow } from '#src/exports/table.ts';
import { withoutIdentity } from '#src/privacy/without-identity.ts';
import { readNameMerges } from '#src/sources/name-merge-store.server.ts';
import { sourceOfRow } from '#src/sources/source-rows.ts';
import { MEASURE_CODES } from '#src/vocabulary/measure.ts';
import { readCounterNames } from '#src/web/desk/figures/counter-names.server.ts';
import { askedFigures } from '#src/web/desk/figures/asked-figures.server.ts';
import { aboutFigure, countersOf, standingWords, voiceWords } from '#src/web/desk/figures/figure-words.ts';
import { askedFindings } from '#src/web/desk/findings/finding-filter.ts';
import { viewFindings } from '#src/web/desk/findings/finding-view.server.ts';
import { findPlaces } from '#src/web/desk/find-places.ts';
import { readQueueQuery } from '#src/web/desk/review/queue-address.ts';
import { homeCountry } from '#src/web/desk/review-actions.server.ts';
import type { ListRequest } from './lists.server.ts';

const ROWS_AT_ONCE = 300;

/** Proposals that wait, in the order of the queue. */
export async function queueList({ database, parameters, language, origin }: ListRequest): Promise<Exported> {
  const query = readQueueQuery(parameters);
  const places = query.place === '' ? [] : findPlaces(query.place, await homeCountry(database, { place: [] }));
  const place = query.place === '' ? null : (places[0]?.path ?? query.place);
  const ids: string[] = [];
  for (let after: string | null = query.after || null; ids.length <= MOST_ROWS;) {
    const page = await readQueue(database, {
      order: query.order,
      measure: query.measure || null,
      place,
      producer: query.producer || null,
      documentId: query.document || null,
      after,
      limit: ROWS_AT_ONCE,
    });
    ids.push(...page.claims.map((claim) => claim.id));
    if (page.next === null) break;
    after = page.next;
  }
  return exportOfClaims(database.kysely, ids, { language, origin }, { es: 'cola', en: 'queue' });
}

/** The reviewed claims that a series draws. */
export async function seriesList({ database, parameters, language, origin }: ListRequest): Promise<Exported> {
  const { kysely } = database;
  const measure = MEASURE_CODES.find((known) => known === parameters.get('measure'));
  const place = parameters.get('place')?.trim();
  const scope = parameters.get('scope');
  const shown = new Set(parameters.getAll('producer'));
  const subject = measure && subjectOf({ measure, place: place ? [place] : [] }, await readNameMerges(kysely));
  const { claims } = subject ? await readSeriesClaims(kysely, subject) : { claims: [] };
  const ids = claims
    .filter((claim) => !scope || claim.scope === scope)
    .filter((claim) => shown.size === 0 || shown.has(claim.counter))
    .map((claim) => claim.id);
  return exportOfClaims(kysely, ids, { language, origin }, { es: 'serie', en: 'series' });
}

const column = (name: string, es: string, en: string, kind: ExportColumn['kind'], width?: number): ExportColumn => ({
  name,
  label: { es, en },
  kind,
  ...(width === undefined ? {} : { width }),
});

const FINDING_COLUMNS: readonly ExportColumn[] = [
  column('id', 'Identificador', 'Id', 'text', 18),
  column('check', 'Control', 'Check', 'text', 24),
  column('sentence', 'Qué no cuadra', 'What does not add up', 'text', 80),
  column('weight', 'Peso', 'Weight', 'number', 8),
  column('state', 'Estado', 'State', 'text', 14),
  column('claims', 'Cifras', 'Figures', 'text', 60),
  column('first_seen', 'Desde', 'Since', 'moment'),
  column('decided_by', 'Quién decidió', 'Decided by', 'text', 20),
  column('decided_at', 'Cuándo se decidió', 'Decided at', 'moment'),
  column('reason', 'Razón', 'Reason', 'text', 40),
];

/** Findings, as their page lists them. */
export async function findingsList({ database, parameters, language, origin }: ListRequest): Promise<Exported> {
  const { kysely } = database;
  const { page: _, ...filter } = askedFindings(parameters);
  async function* pages() {
    for (let offset = 0; offset <= MOST_ROWS; offset += ROWS_AT_ONCE) {
      const { findings } = await listFindings(kysely, filter, { offset, limit: ROWS_AT_ONCE });
      yield findings;
      if (findings.length < ROWS_AT_ONCE) return;
    }
  }
  async function* rows(): AsyncGenerator<ExportRow> {
    for await (const findings of pages())
      for (const finding of await viewFindings(kysely, language, findings))
        yield {
          cells: [
            finding.id,
            finding.checkName,
            withoutIdentity(finding.sentence),
            finding.weight,
            finding.state,
            finding.claims
              .map(({ value, counter, publisher, period }) =>
                withoutIdentity(`${value} (${counter}; ${publisher}; ${period})`),
              )
              .join(' | '),
            finding.firstSeenAt,
            finding.decidedBy,
            finding.decidedAt,
            finding.reason === null ? null : withoutIdentity(finding.reason),
          ],
          address: `${origin}/desk/findings/${finding.id}`,
        };
  }
  async function* citations(): AsyncGenerator<object> {
    const sourceIds = new Set<string>();
    for await (const findings of pages())
      for (const { claims } of findings) for (const claim of claims.values()) sourceIds.add(claim.sourceId);
    yield* citationsOfSources(kysely, [...sourceIds], origin);
  }
  return { table: { name: { es: 'hallazgos', en: 'findings' }, columns: FINDING_COLUMNS, rows: rows() }, citations };
}

const FIGURE_COLUMNS: readonly ExportColumn[] = [
  column('id', 'Identificador', 'Id', 'text', 18),
  column('measure', 'Qué se cuenta', 'What is counted', 'text', 30),
  column('place', 'Lugar', 'Place', 'text', 24),
  column('period', 'Periodo', 'Period', 'text', 24),
  column('period_start', 'Desde', 'From', 'date'),
  column('period_end', 'Hasta', 'Until', 'date'),
  column('scope', 'Alcance', 'Scope', 'text', 24),
  column('state', 'Estado', 'State', 'text', 14),
  column('low', 'Valor más bajo', 'Lowest value', 'number'),
  column('high', 'Valor más alto', 'Highest value', 'number'),
  column('answer', 'Qué vale hoy', 'What holds now', 'text', 40),
  column('values', 'Valores y quién los contó', 'Values and who counted them', 'text', 60),
  column('reason', 'Razón', 'Reason', 'text', 40),
  column('decided_by', 'Quién decidió', 'Decided by', 'text', 20),
  column('decided_at', 'Cuándo se decidió', 'Decided at', 'moment'),
];

/** Figures, as their page lists them. */
export async function figuresList({ database, parameters, language, origin }: ListRequest): Promise<Exported> {
  const { kysely } = database;
  const { filter } = await askedFigures(kysely, parameters);
  async function* pages() {
    for (let page = 1; (page - 1) * ROWS_AT_ONCE <= MOST_ROWS; page++) {
      const { figures } = await listFigures(kysely, filter, { page, size: ROWS_AT_ONCE });
      yield figures;
      if (figures.length < ROWS_AT_ONCE) return;
    }
  }
  async function* rows(): AsyncGenerator<ExportRow> {
    for await (const figures of pages()) {
      const names = await readCounterNames(kysely, language, countersOf(figures));
      for (const figure of figures) {
        const about = aboutFigure(language, figure);
        const { answer } = figure.standing;
        const [low, high] = rangeOf(figure.candidates);
        yield {
          cells: [
            figure.id,
            about.measure,
            about.place,
            about.period,
            figure.periodStart,
            figure.periodEnd,
            about.scope,
            figure.state,
            low,
            high,
            withoutIdentity(standingWords(language, figure, names)),
            withoutIdentity(figure.candidates.map((one) => voiceWords(language, names, one)).join(' | ')),
            answer?.reason ? withoutIdentity(answer.reason) : null,
            answer?.decidedBy ?? null,
            answer?.decidedAt ?? null,
          ],
          address: `${origin}/desk/figures/${figure.id}`,
        };
      }
    }
  }
  async function* citations(): AsyncGenerator<object> {
    const sourceIds = new Set<string>();
    for await (const figures of pages())
      for (const { candidates } of figures) for (const { sourceId } of candidates) sourceIds.add(sourceId);
    yield* citationsOfSources(kysely, [...sourceIds], origin);
  }
  return { table: { name: { es: 'cifras', en: 'figures' }, columns: FIGURE_COLUMNS, rows: rows() }, citations };
}

function rangeOf(candidates: readonly Candidate[]): readonly [number | null, number | null] {
  const values = candidates.flatMap(({ value, valueMax }) => [value, valueMax].filter((one) => one !== null));
  return values.length === 0 ? [null, null] : [Math.min(...values), Math.max(...values)];
}

async function* citationsOfSources(
  connection: Connection,
  ids: readonly string[],
  origin: string,
): AsyncGenerator<object> {
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await connection
      .selectFrom('source')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + ROWS_AT_ONCE))
      .execute();
    for (const row of rows) yield citationOf(sourceOfRow(row), origin);
  }
}
