import { producersView } from '#src/releases/public/producers-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => published((release) => producersView(release, params.language));
