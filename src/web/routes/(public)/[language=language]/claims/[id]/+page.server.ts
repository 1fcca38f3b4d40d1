import { claimView } from '#src/releases/public/claim-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { view, title } = await published((release) => claimView(release, params.language, params.id));
  if (!view) return { view: null };
  const { citation, bibtex, ...rest } = view;
  return {
    view: { ...rest, citation: citation(url.origin), bibtex: bibtex(url.origin), address: url.origin + rest.path },
    title,
    description: rest.backToMeasure,
  };
};
