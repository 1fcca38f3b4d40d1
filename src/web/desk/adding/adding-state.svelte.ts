import { deserialize } from '$app/forms';
import type { AddOutcome } from './add-outcome.ts';

/** One file on its way: what is known of it so far. */
export interface Sent {
  readonly name: string;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'done' | 'failed' | 'signed-out' | 'stopped';
  readonly outcome: AddOutcome | null;
}

/** What holds for all files where they themselves say nothing. */
export interface CommonFields {
  readonly publisher: string;
  readonly published: string;
}

/**
 * Files sent one after the other, so that each is stored before the next is read and a broken one stops nothing. What was
 * stored stays stored when the page is left.
 */
export class AddingState {
  files = $state.raw<readonly Sent[]>([]);
  running = $state(false);
  #stopping = $state(false);

  readonly stopping = $derived(this.#stopping);
  readonly finished = $derived(this.files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length);
  readonly current = $derived(this.files.find(({ state }) => state === 'reading') ?? null);
  readonly outcomes = $derived(this.files.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])));

  /** Sends files; those of an earlier call stay in the list. */
  async send(files: readonly File[], common: CommonFields): Promise<void> {
    const first = this.files.length;
    this.files = [
      ...this.files,
      ...files.map((file): Sent => ({ name: nameOf(file), file, state: 'waiting', outcome: null })),
    ];
    await this.#run(
      files.map((_, index) => first + index),
      common,
    );
  }

  /** Sends one file again, with what the person has said of it since. */
  async sendAgain(index: number, fields: CommonFields): Promise<void> {
    await this.#run([index], fields);
  }

  /** Finishes the file that is being read and leaves the rest. */
  stop(): void {
    this.#stopping = true;
  }

  async #run(indexes: readonly number[], fields: CommonFields): Promise<void> {
    this.running = true;
    this.#stopping = false;
    for (const index of indexes) {
      if (this.#stopping) {
        this.#set(index, { state: 'stopped' });
        continue;
      }
      this.#set(index, { state: 'reading', outcome: null });
      this.#set(index, await post(this.files[index]!.file, fields));
      // Whoever is signed out is signed out for the rest too.
      if (this.files[index]!.state === 'signed-out') this.#stopping = true;
    }
    this.running = false;
    this.#stopping = false;
  }

  #set(index: number, changes: Partial<Sent>): void {
    this.files = this.files.map((file, at) => (at === index ? { ...file, ...changes } : file));
  }
}

function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

async function post(file: File, fields: CommonFields): Promise<Partial<Sent>> {
  const form = new FormData();
  form.set('publisher', fields.publisher);
  form.set('published', fields.published);
  form.append('files', file, file.name);
  try {
    const response = await fetch('?/add', {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: form,
    });
    const result = deserialize<{ outcomes: readonly AddOutcome[] }, { outcomes: readonly AddOutcome[] }>(
      await response.text(),
    );
    if (result.type === 'redirect' || (result.type === 'error' && result.status === 401))
      return { state: 'signed-out' };
    const outcome = result.type === 'success' || result.type === 'failure' ? result.data?.outcomes[0] : undefined;
    return outcome ? { state: 'done', outcome } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}
