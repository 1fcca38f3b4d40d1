import { z } from 'zod';
import { LANGUAGES } from '../vocabulary/code-list.ts';
import { ROLES } from './role.ts';

/** A person who may sign in. */
export const personSchema = z.object({
  id: z.string(),
  /** Shown beside decisions, also on the public pages; chosen by the person. */
  displayName: z.string(),
  signInName: z.string(),
  role: z.enum(ROLES),
  hasPassPhrase: z.boolean(),
  language: z.enum(LANGUAGES),
  active: z.boolean(),
  createdAt: z.string(),
});
export type Person = z.infer<typeof personSchema>;

export const LONGEST_DISPLAY_NAME = 80;

/**
 * A sign-in name as it is compared and kept: lower case, without spaces around it.
 * @example signInNameOf(' Ana.Quispe ') // 'ana.quispe'
 */
export function signInNameOf(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** Letters, digits, dots, hyphens and underscores; two to forty characters. */
export function isSignInName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u.test(name);
}
