import { dataView } from '#src/releases/public/data-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => published((release) => dataView(release, params.language));
