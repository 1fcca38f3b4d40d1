import { deserialize } from '$app/forms';
import type { Claim } from '#src/claims/claim.ts';
import type { ClaimStatus } from '#src/vocabulary/claim-terms.ts';
import type { ReviewAction, ReviewReply } from './review-reply.ts';

const STATUS_AFTER: Readonly<Record<'accept' | 'correct' | 'reject', ClaimStatus>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
};

/** What came of sending a decision: the server's reply, or why there is none. */
export type SendOutcome = ReviewReply | { readonly kind: 'failed' | 'signed-out' };

/**
 * The claims of the page while they are reviewed in the browser. Decisions are shown at once and sent one after the other;
 * what the server says then replaces what was shown, and what it did not take is put back.
 */
export class ReviewState {
  claims = $state.raw<readonly Claim[]>([]);
  /** Decisions that are shown but not acknowledged. */
  pending = $state(0);
  /** Decisions taken here, to undo the last one. */
  #done: { readonly id: string; readonly revision: number }[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  /** @param last what a plain form has just decided: it can be taken back without asking too */
  constructor(claims: readonly Claim[], last: Claim | null = null) {
    this.claims = claims;
    if (last && last.status !== 'proposed') this.#done.push({ id: last.id, revision: last.revision });
  }

  find(id: string | null): Claim | undefined {
    return this.claims.find((claim) => claim.id === id);
  }

  replace(claim: Claim): void {
    this.claims = this.claims.map((shown) => (shown.id === claim.id ? claim : shown));
  }

  /**
   * What `undo` takes back without asking: the last decision of this window. Decisions of other windows and earlier days are
   * not among them.
   */
  takeLastDone(): { id: string; revision: number } | null {
    return this.#done.pop() ?? null;
  }

  /** Resolves when everything that was sent is answered. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /**
   * Sends a decision after those before it.
   * @param fields fields of the review's form; the revision is the one that the answers so far have brought
   * @param action how it is shown until the answer comes; a correction is not shown before
   */
  send(action: ReviewAction, id: string, fields: FormData): Promise<SendOutcome> {
    const before = this.find(id);
    if (before && (action === 'accept' || action === 'reject'))
      this.replace({ ...before, status: STATUS_AFTER[action] });
    this.pending++;
    // What an answer changes stands before the next decision is sent: that one needs the new revision.
    const answer = this.#queue.then(async () => {
      const outcome = await this.#post(action, id, fields);
      this.pending--;
      if (outcome.kind === 'decided' || outcome.kind === 'stale') this.replace(outcome.claim);
      else if (before) this.replace(before);
      if (outcome.kind === 'decided' && action !== 'undo') this.#done.push({ id, revision: outcome.claim.revision });
      return outcome;
    });
    this.#queue = answer;
    return answer;
  }

  async #post(action: ReviewAction, id: string, fields: FormData): Promise<SendOutcome> {
    fields.set('reply', 'data');
    if (!fields.has('revision')) fields.set('revision', String(this.find(id)?.revision ?? ''));
    try {
      const response = await fetch(action === 'undo' ? '?/undo' : '?/decide', {
        method: 'POST',
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        body: fields,
      });
      const result = deserialize<{ reply: ReviewReply }, { reply: ReviewReply }>(await response.text());
      if ((result.type === 'success' || result.type === 'failure') && result.data) return result.data.reply;
      return {
        kind:
          result.type === 'redirect' || (result.type === 'error' && result.status === 401) ? 'signed-out' : 'failed',
      };
    } catch {
      return { kind: 'failed' };
    }
  }
}
