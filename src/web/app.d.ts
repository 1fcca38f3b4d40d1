import type { Session } from '#src/accounts/session.server.ts';
import type { Language } from '#src/vocabulary/code-list.ts';

declare global {
  namespace App {
    interface Error {
      /** Number under which the server's log knows an unexpected error. */
      id?: string;
    }
    interface Locals {
      /** The visitor's session; null for a visitor who is not signed in. */
      session: Session | null;
      /** Language of the desk and the sign-in pages; public pages take theirs from the address. */
      language: Language;
    }
  }
}
