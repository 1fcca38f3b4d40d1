import { textPage } from '#src/i18n/public.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const text = textPage(params.language, 'accessibility');
  return { text, title: text.title, description: text.lead };
};
