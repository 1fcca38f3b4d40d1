import { goto } from '$app/navigation';
import { tick } from 'svelte';
import type { Claim } from '#src/claims/claim.ts';
import type { Suggestion } from '#src/claims/review/suggestions.ts';
import { deskTexts } from '#src/i18n/desk.ts';
import { fill, formatNumber } from '#src/i18n/format.ts';
import { CLAIM_STATUSES } from '#src/vocabulary/claim-terms.ts';
import type { Language } from '#src/vocabulary/code-list.ts';
import { isOpen, nextOpen } from '../claim-page.ts';
import { differenceWords } from '../difference-words.ts';
import type { ReviewAction, ReviewReply } from '../review-reply.ts';
import { ReviewState, type SendOutcome } from '../review-state.svelte.ts';
import { claimWords } from '../statement-words.ts';
import type { ClaimReading } from './readings.ts';

/** What a page of review brings: the claims of one document, or of the queue. */
export interface ReviewInputs {
  readonly language: Language;
  readonly mayReview: boolean;
  readonly claims: readonly Claim[];
  /** Position of the first claim among all, and how many there are. */
  readonly from: number;
  readonly total: number;
  readonly currentId: string | null;
  readonly readings: Readonly<Record<string, ClaimReading>>;
  /** What a plain form has just decided. */
  readonly last: Claim | null;
  readonly reply: ReviewReply | null;
  readonly correcting: boolean;
  /** How many parts a split begins with; 0 while nothing is split. */
  readonly splitting: number;
  /** Where a claim is shown. */
  readonly address: (claimId: string) => string;
  /** Other pages of claims; null where there is none. */
  readonly previousPage: string | null;
  readonly nextPage: string | null;
  /** Where the key for the next document leads. */
  readonly nextDocument: string | null;
  /** Where to go on when nothing waits on this page any more; null when all is done. */
  readonly goOn: (reviewedHere: number) => string | null;
  /** What is said when all is reviewed; null while something waits. */
  readonly doneWords: (reviewedHere: number) => string | null;
}

/** What the review asks of the page it stands on. */
export interface ReviewView {
  /** Brings a claim into sight in list and text. */
  show(claimId: string): void;
  focusClaim(): void;
  focus(elementId: string): void;
}

/** One person's review of the claims of a page: which is current, what is being done to it, and what was said last. */
export class ReviewDesk {
  readonly state: ReviewState;
  readonly #inputs: ReviewInputs;
  view: ReviewView | null = null;
  currentId = $state<string | null>(null);
  reply = $state.raw<ReviewReply | null>(null);
  correcting = $state(false);
  splitting = $state(0);
  /** An undo waits for an answer. */
  asking = $state(false);
  said = $state('');

  readonly claims = $derived.by(() => this.state.claims);
  readonly index = $derived(this.claims.findIndex((claim) => claim.id === this.currentId));
  readonly current = $derived(this.claims[this.index]);
  readonly reviewedHere = $derived.by(() => this.claims.filter((claim) => !isOpen(claim)).length);

  constructor(inputs: ReviewInputs) {
    this.#inputs = inputs;
    this.state = new ReviewState(inputs.claims, inputs.last);
    this.currentId = inputs.currentId;
    this.reply = inputs.reply;
    const invalid = inputs.reply?.kind === 'invalid' ? inputs.reply : null;
    this.correcting = inputs.correcting || invalid?.action === 'correct';
    this.splitting = invalid?.action === 'split' ? 2 : inputs.splitting;
    this.said = this.#firstWords();
  }

  get #texts() {
    return deskTexts(this.#inputs.language).review;
  }

  #words(claim: Claim): string {
    return claimWords(this.#inputs.language, claim);
  }

  #status(claim: Claim): string {
    return CLAIM_STATUSES[claim.status][this.#inputs.language].label;
  }

  /** What a plain form just did, for browsers without scripts. */
  #firstWords(): string {
    const texts = this.#texts;
    const { reply, last, language, readings } = this.#inputs;
    if (reply?.kind === 'missing') return texts.said.missing;
    if (reply?.kind === 'nothing') return texts.said.nothingToUndo;
    if (reply?.kind === 'invalid') return texts.said.invalid;
    if (reply?.kind === 'parts-changed') return this.#partsChanged(reply.claim);
    if (!last) return '';
    const kind = ({ accepted: 'accept', corrected: 'correct', rejected: 'reject', proposed: 'undo' } as const)[
      last.status
    ];
    const saved = fill(texts.said[kind], { claim: this.#words(last), status: this.#status(last) });
    const differs =
      kind === 'correct' ? differenceWords(language, texts, last, readings[last.id]?.marked ?? null) : null;
    return differs ? `${saved} ${differs}` : saved;
  }

  #partsChanged(claim: Claim): string {
    return fill(this.#texts.said.partsChanged, { claim: this.#words(claim), name: claim.reviewedBy ?? '' });
  }

  #positionOf(claim: Claim): string {
    const { from, total, language } = this.#inputs;
    const n = from + this.claims.findIndex((one) => one.id === claim.id);
    return fill(this.#texts.said.now, {
      n: formatNumber(language, n),
      total: formatNumber(language, total),
      claim: this.#words(claim),
      status: this.#status(claim),
    });
  }

  #refused(): boolean {
    if (!this.#inputs.mayReview) this.said = this.#texts.mayNotReview;
    return !this.#inputs.mayReview;
  }

  #leaveForms(): void {
    this.correcting = false;
    this.splitting = 0;
    this.asking = false;
    this.reply = null;
  }

  async show(id: string, announcement?: string): Promise<void> {
    this.currentId = id;
    this.#leaveForms();
    const claim = this.state.find(id);
    if (claim) this.said = announcement ?? this.#positionOf(claim);
    void goto(this.#inputs.address(id), { shallow: true, replace: true });
    await tick();
    this.view?.show(id);
  }

  move(by: 1 | -1): void {
    const target = this.claims[this.index + by];
    if (target) return void this.show(target.id);
    const page = by === 1 ? this.#inputs.nextPage : this.#inputs.previousPage;
    if (page !== null) return void this.leave(page);
    this.said = by === 1 ? this.#texts.said.lastClaim : this.#texts.said.firstClaim;
  }

  /** Goes to another address when everything is saved. */
  async leave(address: string): Promise<void> {
    await this.state.settled();
    // The address may be the one this page was loaded from: what waits now must be asked for all the same.
    await goto(address, { invalidateAll: true });
  }

  nextDocument(): void {
    if (this.#inputs.nextDocument !== null) void this.leave(this.#inputs.nextDocument);
    else this.said = this.#texts.noNextDocument;
  }

  /** Accepts or rejects the current claim: shows it at once, moves on, and says so when it is saved. */
  async decide(action: 'accept' | 'reject', fields = new FormData()): Promise<void> {
    const decided = this.current;
    if (!decided || this.#refused()) return;
    if (decided.status === (action === 'accept' ? 'accepted' : 'rejected')) {
      this.said = fill(this.#texts.said.already, { status: this.#status(decided), claim: this.#words(decided) });
      return;
    }
    fields.set('claimId', decided.id);
    fields.set('decision', action);
    const next = nextOpen(this.claims, decided.id);
    const sent = this.state.send(action, decided.id, fields);
    if (next) void this.show(next.id, this.#texts.said.saving);
    const outcome = await sent;
    this.#finish(action, decided, outcome);
    if (outcome.kind === 'decided' && !next) await this.#goOn();
  }

  /** Nothing waits on this page: another page may. */
  async #goOn(): Promise<void> {
    const address = this.#inputs.goOn(this.reviewedHere);
    if (address !== null) await this.leave(address);
  }

  async saveCorrection(fields: FormData): Promise<void> {
    const decided = this.current;
    if (!decided) return;
    this.said = this.#texts.said.saving;
    const outcome = await this.state.send('correct', decided.id, fields);
    if (outcome.kind === 'decided') {
      const next = nextOpen(this.state.claims, decided.id);
      await this.show(next?.id ?? decided.id);
      this.view?.focusClaim();
    }
    this.#finish('correct', decided, outcome);
  }

  /** Takes another reading as a correction, and stays: more than one field may be wrong. */
  async takeSuggestion(suggestion: Suggestion | undefined): Promise<void> {
    const decided = this.current;
    if (!decided || !suggestion || this.#refused()) return;
    const fields = new FormData();
    fields.set('claimId', decided.id);
    fields.set('decision', 'correct');
    fields.set('change', JSON.stringify(suggestion.change));
    this.said = this.#texts.said.saving;
    this.#finish('correct', decided, await this.state.send('correct', decided.id, fields));
  }

  async undo(): Promise<void> {
    if (this.#refused()) return;
    this.asking = false;
    // A decision still on its way is the one to undo.
    await this.state.settled();
    await tick();
    const last = this.state.takeLastDone();
    if (last) return this.undoDecision(last);
    if (!this.current || isOpen(this.current)) {
      this.said = this.#texts.said.nothingToUndo;
      return;
    }
    // Taken in another window or earlier: what would be undone is shown first.
    this.#leaveForms();
    this.asking = true;
    this.said = this.#texts.undoAsk.title;
    await tick();
    this.view?.focus('undo-title');
  }

  async undoDecision(last: { readonly id: string; readonly revision: number }): Promise<void> {
    this.asking = false;
    const fields = new FormData();
    fields.set('claimId', last.id);
    fields.set('revision', String(last.revision));
    const before = this.state.find(last.id);
    if (before) void this.show(last.id, this.#texts.said.saving);
    const outcome = await this.state.send('undo', last.id, fields);
    // What stands on another page, and the parts that an undone split takes away, are read anew.
    const isElsewhere = !before || this.claims.some((claim) => claim.splitFrom === last.id);
    if (outcome.kind === 'decided' && isElsewhere) return void goto(`${this.#inputs.address(last.id)}&last=${last.id}`);
    this.#finish('undo', this.state.find(last.id), outcome);
    if (outcome.kind === 'decided') this.view?.focusClaim();
  }

  /** Decides again on a claim that another person changed, now that the change was seen. */
  async decideAgain(fields: FormData): Promise<void> {
    if (this.reply?.kind !== 'stale') return;
    const { action, claim } = this.reply;
    const outcome = await this.state.send(action, claim.id, fields);
    if (outcome.kind === 'decided') await this.show(claim.id);
    this.#finish(action, claim, outcome);
    this.view?.focusClaim();
  }

  /** Says what came of a decision, and goes back to the claim when it was not taken. */
  #finish(action: ReviewAction, claim: Claim | undefined, outcome: SendOutcome): void {
    const texts = this.#texts;
    if (outcome.kind === 'decided') {
      const words = { claim: this.#words(outcome.claim), status: this.#status(outcome.claim) };
      const isTakenAway = action === 'undo' && outcome.claim.origin === 'person' && outcome.claim.status === 'rejected';
      const message = isTakenAway ? texts.said.takenAway : texts.said[action];
      const saved = [fill(message, words), ...outcome.remarks].join(' ');
      const { current } = this;
      const done = this.#inputs.doneWords(this.reviewedHere);
      const next = current && current.id !== outcome.claim.id ? this.#positionOf(current) : '';
      this.said = `${saved} ${done ?? next}`.trim();
      return;
    }
    const sentence =
      outcome.kind === 'parts-changed'
        ? this.#partsChanged(outcome.claim)
        : {
            stale: outcome.kind === 'stale' && outcome.byYourself ? texts.stale.titleYourself : texts.stale.title,
            invalid: texts.said.invalid,
            missing: texts.said.missing,
            nothing: texts.said.nothingToUndo,
            failed: fill(texts.said.failed, { claim: claim ? this.#words(claim) : '' }),
            'signed-out': texts.said.signedOut,
          }[outcome.kind];
    if (claim && claim.id !== this.currentId) void this.show(claim.id, sentence);
    this.said = sentence;
    if (outcome.kind === 'stale' || outcome.kind === 'invalid') this.reply = outcome;
    if (outcome.kind === 'stale') {
      this.correcting = false;
      void tick().then(() => this.view?.focus('stale-title'));
    }
  }

  async correct(): Promise<void> {
    if (!this.current || this.#refused()) return;
    this.#leaveForms();
    this.correcting = true;
    this.said = this.#texts.said.editing;
    await tick();
    this.view?.focus('value');
  }

  async split(): Promise<void> {
    if (!this.current || this.#refused()) return;
    this.#leaveForms();
    this.splitting = 2;
    this.said = this.#texts.said.editing;
    await tick();
    this.view?.focus('split-title');
  }

  /** Leaves what was begun, without a change. */
  cancel(): void {
    const isBusy = this.correcting || this.splitting > 0 || this.asking || this.reply?.kind === 'stale';
    if (!isBusy) return;
    this.#leaveForms();
    this.said = this.#texts.said.left;
    this.view?.focusClaim();
  }
}
