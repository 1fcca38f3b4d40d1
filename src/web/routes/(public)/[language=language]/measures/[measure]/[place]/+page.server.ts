import { measureView, sortedRows } from '#src/releases/public/measure-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { view, title } = await published((release) =>
    measureView(release, params.language, params.measure, params.place),
  );
  return {
    view,
    title,
    description: view?.definition,
    table: view && sortedRows(view.rows, url.searchParams.get('sort')),
  };
};
