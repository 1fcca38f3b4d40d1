import { homeView } from '#src/releases/public/home-view.ts';
import { published } from '#src/web/public-pages/published.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => published((release) => homeView(release, params.language));
