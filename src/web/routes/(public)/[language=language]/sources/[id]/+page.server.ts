import { sourceView } from '#src/releases/public/sources-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
  published((release) => sourceView(release, params.language, params.id));
