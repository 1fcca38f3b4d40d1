import { claimView } from '#src/releases/public/claim-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
  published((release) => claimView(release, params.language, params.id));
