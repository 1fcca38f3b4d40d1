import { deserialize } from '$app/forms';
import type { FindingReply, FindingView } from './finding-view.ts';

/** What came of a decision, or why there is no answer. */
export type FindingOutcome = FindingReply | { readonly kind: 'failed' | 'signed-out' };

/** The findings of the page while they are decided in the browser; the server's answer replaces what is shown. */
export class FindingState {
  findings = $state.raw<readonly FindingView[]>([]);
  /** The last answer for each finding. */
  replies = $state.raw<Readonly<Record<string, FindingReply>>>({});
  #decided: string[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(findings: readonly FindingView[], reply: FindingReply | null = null) {
    this.findings = findings;
    if (reply) this.#take(reply);
  }

  find(id: string | null): FindingView | undefined {
    return this.findings.find((finding) => finding.id === id);
  }

  /** The finding that was decided last in this window: what `undo` takes back. */
  takeLastDecided(): FindingView | undefined {
    return this.find(this.#decided.pop() ?? null);
  }

  /** Sends a decision, or its undoing, after those before it. */
  send(id: string, decision: 'acknowledge' | 'dismiss' | 'undo', reason: string): Promise<FindingOutcome> {
    const answer = this.#queue.then(() => this.#post(id, decision, reason));
    this.#queue = answer;
    return answer;
  }

  async #post(id: string, decision: 'acknowledge' | 'dismiss' | 'undo', reason: string): Promise<FindingOutcome> {
    const fields = new FormData();
    fields.set('findingId', id);
    fields.set('revision', String(this.find(id)?.revision ?? ''));
    fields.set('reason', reason);
    fields.set('reply', 'data');
    if (decision !== 'undo') fields.set('decision', decision);
    try {
      const response = await fetch(decision === 'undo' ? '?/undo' : '?/decide', {
        method: 'POST',
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        body: fields,
      });
      const result = deserialize<{ reply: FindingReply }, { reply: FindingReply }>(await response.text());
      if ((result.type === 'success' || result.type === 'failure') && result.data) {
        const { reply } = result.data;
        this.#take(reply);
        if (reply.kind === 'decided' && decision !== 'undo') this.#decided.push(id);
        return reply;
      }
      const signedOut = result.type === 'redirect' || (result.type === 'error' && result.status === 401);
      return { kind: signedOut ? 'signed-out' : 'failed' };
    } catch {
      return { kind: 'failed' };
    }
  }

  #take(reply: FindingReply): void {
    const id = 'finding' in reply ? reply.finding.id : reply.id;
    this.replies = { ...this.replies, [id]: reply };
    if ('finding' in reply) this.findings = this.findings.map((shown) => (shown.id === id ? reply.finding : shown));
  }
}
