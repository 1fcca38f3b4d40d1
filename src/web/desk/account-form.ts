import { passPhraseProblem } from '#src/accounts/pass-phrase.ts';
import { isSignInName, LONGEST_DISPLAY_NAME, signInNameOf } from '#src/accounts/person.ts';
import type { DeskTexts } from '#src/i18n/es/desk.ts';
import { LANGUAGES, type Language } from '#src/vocabulary/code-list.ts';

type Problems = DeskTexts['accounts']['problems'];
export type FieldErrors = Record<string, string>;

/** The text of a field, without spaces around it. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

export function languageOf(form: FormData, fallback: Language): Language {
  return LANGUAGES.find((language) => language === form.get('language')) ?? fallback;
}

/** The names a person chose, with what is wrong with them. */
export function readNames(form: FormData, problems: Problems) {
  const errors: FieldErrors = {};
  const displayName = textOf(form, 'displayName').replace(/\s+/g, ' ');
  if (displayName === '' || [...displayName].length > LONGEST_DISPLAY_NAME) errors.displayName = problems.noDisplayName;
  const signInName = signInNameOf(textOf(form, 'signInName'));
  if (!isSignInName(signInName)) errors.signInName = problems.badSignInName;
  return { displayName, signInName, errors };
}

/** A new pass phrase typed twice, with what is wrong with it. Spaces around it belong to it. */
export function readNewPassPhrase(form: FormData, signInName: string, problems: Problems) {
  const errors: FieldErrors = {};
  const passPhrase = String(form.get('passPhrase') ?? '');
  const problem = passPhraseProblem(passPhrase, signInName);
  if (problem) errors.passPhrase = problems[problem];
  else if (passPhrase !== form.get('repeat')) errors.repeat = problems.different;
  return { passPhrase, errors };
}
