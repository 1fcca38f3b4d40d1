import { fail, redirect } from '@sveltejs/kit';
import { claimsOfName, mergeNames, undoMerge } from '#src/claims/names/merge-names.server.ts';
import { listUsedNames, type UsedName } from '#src/claims/names/used-names.server.ts';
import { inTransaction } from '#src/database/audit.server.ts';
import { nameTexts } from '#src/i18n/names.ts';
import { likelySame } from '#src/sources/likely-same.ts';
import { listMerges } from '#src/sources/name-merge-store.server.ts';
import { MERGED_KINDS, type MergedKind } from '#src/sources/name-merges.ts';
import { insertProducer, listProducers } from '#src/sources/source-store.server.ts';
import { nameKey } from '#src/vocabulary/name-key.ts';
import { context } from '#src/web/context.server.ts';
import { readProducerForm } from '#src/web/desk/names/producer-form.ts';
import { typedFieldsOf } from '#src/web/desk/review-reply.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

const NAMES_PER_PAGE = 100;
const LIKELY_SHOWN = 20;
const MERGES_SHOWN = 100;

export const load: PageServerLoad = async ({ url, locals }) => {
  const { database } = await context();
  const { kysely } = database;
  const kind = kindOf(url.searchParams.get('kind'));
  const names = await listUsedNames(kysely, kind);
  const label = (key: string) => names.find((name) => name.key === key)?.producer?.name[locals.language] ?? key;
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
  const wanted = nameKey(query);
  const listed =
    wanted === ''
      ? names
      : names.filter(({ key, spellings }) =>
          [key, ...spellings].some((spelling) => nameKey(spelling).includes(wanted)),
        );
  const pages = Math.max(1, Math.ceil(listed.length / NAMES_PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1), pages);
  const from = url.searchParams.get('from');
  const into = url.searchParams.get('into') || null;
  const free = names.filter(({ mergedInto }) => mergedInto === null);
  return {
    kind,
    query,
    page,
    pages,
    total: listed.length,
    names: listed.slice((page - 1) * NAMES_PER_PAGE, page * NAMES_PER_PAGE).map((name) => shown(name)),
    likely:
      query === '' && page === 1 && from === null
        ? likelySame(free)
            .slice(0, LIKELY_SHOWN)
            .map(({ a, b, because }) => ({ ...orderedPair(free, a, b), because }))
            .map((pair) => ({ ...pair, fromLabel: label(pair.from), intoLabel: label(pair.into) }))
        : [],
    merges: (await listMerges(kysely, kind))
      .slice(0, MERGES_SHOWN)
      .map((merge) => ({ ...merge, fromLabel: label(merge.from), intoLabel: label(merge.into) })),
    /** A merge that is being looked at. */
    panel:
      from === null
        ? null
        : {
            from,
            fromLabel: label(from),
            into,
            intoLabel: into === null ? null : label(into),
            touched: into === null ? null : await claimsOfName(kysely, kind, from),
            targets: free
              .filter(({ key }) => key !== from)
              .map(({ key }) => ({ key, label: label(key) }))
              .sort((x, y) => x.label.localeCompare(y.label, locals.language)),
          },
    done: (['merged', 'undone', 'gone'] as const).find((word) => url.searchParams.has(word)) ?? null,
  };

  function shown({ key, spellings, uses, mergedInto, producer }: UsedName) {
    return {
      key,
      label: label(key),
      also: spellings.filter((spelling) => spelling !== label(key)).slice(0, 6),
      kind: producer?.kind ?? null,
      uses,
      mergedInto: mergedInto && label(mergedInto.key),
    };
  }
};

/** The less used name into the more used one. */
function orderedPair(names: readonly UsedName[], a: string, b: string): { from: string; into: string } {
  const uses = (key: string) => names.find((name) => name.key === key)?.uses ?? 0;
  return uses(a) > uses(b) ? { from: b, into: a } : { from: a, into: b };
}

function kindOf(text: string | null): MergedKind {
  return MERGED_KINDS.find((kind) => kind === text) ?? 'producer';
}

export const actions: Actions = {
  merge: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const kind = kindOf(String(form.get('kind')));
    const [from, into] = [String(form.get('from') ?? ''), String(form.get('into') ?? '')];
    if (from === '' || into === '') return fail(422, { refused: 'noTarget' as const, from, into });
    const reason =
      String(form.get('reason') ?? '')
        .trim()
        .slice(0, 500) || null;
    const result = await mergeNames(database, actorOf(event), new Date(), { kind, from, into, reason });
    if (result.kind === 'refused') return fail(409, { refused: result.why, from, into });
    redirect(303, `/desk/names?kind=${kind}&merged`);
  },
  undoMerge: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const undone = await undoMerge(database, actorOf(event), new Date(), Number(form.get('id')));
    redirect(303, `/desk/names?kind=${kindOf(String(form.get('kind')))}&${undone ? 'undone' : 'gone'}`);
  },
  addProducer: async (event) => {
    const form = await event.request.formData();
    const { database } = await context();
    const others = await listProducers(database.kysely);
    const read = readProducerForm(form, null, others, nameTexts(event.locals.language).producer);
    if ('errors' in read) return fail(422, { errors: read.errors, typed: typedFieldsOf(form) });
    const inserted = await inTransaction(database, actorOf(event), new Date(), async (write) => {
      const made = await insertProducer(write, read.producer);
      if (!made) throw new Error('Another producer of this name was added at the same moment.');
      return made;
    });
    if (inserted) redirect(303, `/desk/names/${read.producer.id}?saved`);
  },
};
