import { fail } from '@sveltejs/kit';
import { addingTexts } from '#src/i18n/adding.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { fill } from '#src/i18n/format.ts';
import { isoDate } from '#src/periods/period.ts';
import { context } from '#src/web/context.server.ts';
import type { AddOutcome } from '#src/web/desk/adding/add-outcome.ts';
import { takeIn } from '#src/web/desk/adding/take-in.server.ts';
import { actorOf } from '#src/web/session.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  add: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const typed = { publisher: textOf(form, 'publisher'), published: textOf(form, 'published') };
    // A browser sends one nameless empty file when none was chosen.
    const files = [...form.getAll('files'), ...form.getAll('folder')].filter(
      (value): value is File => value instanceof File && (value.name !== '' || value.size > 0),
    );
    const none: readonly AddOutcome[] = [];
    if (files.length === 0) return fail(422, { typed, problem: addingTexts(language).none, outcomes: none });
    if (typed.published !== '' && !isoDate.safeParse(typed.published).success) {
      const problem = fill(deskTexts(language).add.errors.badDate, { date: typed.published });
      return fail(422, { typed, problem, outcomes: none });
    }
    const { database, folder } = await context();
    const common = { publisher: typed.publisher || null, published: typed.published || null };
    const outcomes: AddOutcome[] = [];
    for (const file of files)
      outcomes.push(await takeIn({ database, folder }, actorOf(event), new Date(), file, common, language));
    return { typed, problem: null, outcomes };
  },
};

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
