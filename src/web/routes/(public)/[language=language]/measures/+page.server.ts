import { measuresView } from '#src/releases/public/measures-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => published((release) => measuresView(release, params.language));
