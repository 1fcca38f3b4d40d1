import { dataView } from '#src/releases/public/data-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { view, title } = await published((release) => dataView(release, params.language));
  if (!view) return { view: null };
  const { citation, bibtex, ...rest } = view;
  const address = url.origin + url.pathname;
  return { view: { ...rest, citation: citation(address), bibtex: bibtex(address) }, title, description: rest.lead };
};
