import { measureView, sortedRows } from '#src/releases/public/measure-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) =>
  published((release) => {
    const view = measureView(release, params.language, params.measure, params.place);
    return (
      view && { ...view, table: sortedRows(view.rows, url.searchParams.get('sort')), description: view.definition }
    );
  });
