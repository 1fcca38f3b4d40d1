/** What is answered to accepting several in one step, or to taking that step back. */
export type TogetherReply =
  | { readonly kind: 'changed'; readonly claims: number }
  | { readonly kind: 'undone'; readonly undone: number; readonly kept: number };
