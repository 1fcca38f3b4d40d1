import { defineParams } from '@sveltejs/kit/params';
import { LANGUAGES } from '#src/vocabulary/code-list.ts';

export const params = defineParams({
  language: (value) => LANGUAGES.find((language) => language === value),
});
