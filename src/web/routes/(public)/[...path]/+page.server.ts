import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Addresses that belong to nothing: a page in the visitor's language says so, without a script. */
export const load: PageServerLoad = () => error(404);
