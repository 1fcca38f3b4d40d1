import { formatDate } from '#src/i18n/format.ts';
import { currentRelease } from '#src/releases/current-release.server.ts';
import { remembered } from '#src/releases/public/site.ts';
import { helpLines } from '#src/web/public-pages/help-lines.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const current = await currentRelease();
  return {
    language: params.language,
    release: current && {
      number: current.release.manifest.number,
      date: remembered(current.release, `date ${params.language}`, () =>
        formatDate(params.language, current.release.manifest.builtAt),
      ),
    },
    helpLines: await helpLines(),
  };
};
