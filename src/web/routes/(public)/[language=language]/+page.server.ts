import { homeView } from '#src/releases/public/home-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { view, title } = await published((release) => homeView(release, params.language));
  return { view, title, description: view?.description };
};
