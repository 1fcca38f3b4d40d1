import { error, fail, redirect } from '@sveltejs/kit';
import { mapTable } from '#src/claims/tables/map-table.ts';
import { proposeMapping } from '#src/claims/tables/propose-mapping.ts';
import type { TableMapping } from '#src/claims/tables/table-mapping.ts';
import { readTable, takeOverTable, type StoredTable } from '#src/claims/tables/take-over-table.server.ts';
import { documentTexts } from '#src/i18n/documents.ts';
import { placeById } from '#src/places/gazetteer.ts';
import { context } from '#src/web/context.server.ts';
import { readMappingForm } from '#src/web/desk/tables/mapping-form.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Rows, figures and problems that one page shows. */
const ROWS_SHOWN = 40;
const CLAIMS_SHOWN = 60;
const PROBLEMS_SHOWN = 40;

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const { database } = await context();
  const table = await readTable(database.kysely, params.id);
  if (!table) error(404);
  const wanted = url.searchParams;
  const sheet = sheetOf(table, Number(wanted.get('sheet')));
  const rows = table.rowsOf(sheet);
  // Fields that were filled in for another sheet say nothing of this one.
  const typed =
    wanted.has('layout') && Number(wanted.get('of')) === sheet
      ? readMappingForm(wanted, documentTexts(locals.language).table.errors)
      : null;
  const kept = table.mapping?.sheet === sheet ? table.mapping : null;
  const proposed = typed || kept ? null : await propose(table, sheet);
  const mapping = typed ? ('mapping' in typed ? typed.mapping : null) : (kept ?? proposed);
  const mapped = mapping ? mapTable(table.text, rows, mapping, table.publisher) : null;
  return {
    document: { id: table.documentId, title: table.title, publisher: table.publisher, fileName: table.fileName },
    sheet,
    sheets: table.sheets,
    columns: Math.max(1, ...rows.map(({ cells }) => cells.length)),
    rows: rows.slice(0, ROWS_SHOWN).map(({ row, cells }) => ({ row, cells: cells.map(({ text }) => text) })),
    rowsInAll: rows.length,
    mapping,
    isProposed: proposed !== null,
    /** What is wrong with the form, and what was filled in. */
    wrong: typed && 'errors' in typed ? typed : null,
    mapped: mapped && {
      claims: mapped.claims.slice(0, CLAIMS_SHOWN),
      claimsInAll: mapped.claims.length,
      problems: mapped.problems.slice(0, PROBLEMS_SHOWN),
      problemsInAll: mapped.problems.length,
      absent: mapped.absent,
    },
    done: wanted.has('taken') ? { taken: count(wanted.get('taken')), known: count(wanted.get('known')) } : null,
  };
};

export const actions: Actions = {
  takeOver: async (event) => {
    const { database } = await context();
    const form = await event.request.formData();
    const read = readMappingForm(form, documentTexts(event.locals.language).table.errors);
    if ('errors' in read) return fail(422, { wrong: read });
    const taken = await takeOverTable(database, actorOf(event), new Date(), event.params.id, read.mapping);
    if (!taken) error(404);
    redirect(
      303,
      `/desk/documents/${event.params.id}/table?sheet=${read.mapping.sheet}&taken=${taken.added}&known=${taken.known}`,
    );
  },
};

function count(text: string | null): number {
  return Math.max(0, Math.trunc(Number(text)) || 0);
}

/** The sheet that was asked for, that of the last mapping, or the first that holds a table. */
function sheetOf(table: StoredTable, wanted: number): number {
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= table.sheets.length) return wanted;
  if (table.mapping) return table.mapping.sheet;
  const filled = table.sheets.findIndex((_, index) => table.rowsOf(index + 1).length > 1);
  return Math.max(0, filled) + 1;
}

async function propose(table: StoredTable, sheet: number): Promise<TableMapping | null> {
  const { database } = await context();
  const workspace = await database.kysely.selectFrom('workspace').select('home_place_id').executeTakeFirst();
  const home = workspace ? placeById(workspace.home_place_id) : null;
  return proposeMapping(table.rowsOf(sheet), {
    sheet,
    words: `${table.title} ${table.sheets[sheet - 1] ?? ''} ${table.fileName}`,
    within: home?.path ?? null,
    numbers: table.language === 'en' ? 'point' : 'comma',
  });
}
