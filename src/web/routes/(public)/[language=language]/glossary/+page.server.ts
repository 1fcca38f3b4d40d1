import { publicMessages } from '#src/i18n/public.ts';
import { glossary } from '#src/releases/public/glossary.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const messages = publicMessages(params.language).glossary;
  return { groups: glossary(params.language), title: messages.title, description: messages.lead };
};
