import type { TextLanguage } from '../text-language.ts';
import { bareWord } from '../bare-word.ts';
import { EN_ATTRIBUTION } from './en/rules.ts';
import { ES_ATTRIBUTION } from './es/rules.ts';
import { PT_ATTRIBUTION } from './pt/rules.ts';
import {
  findSources,
  isBody,
  NO_SOURCES,
  sharesName,
  type SentenceSources,
  type SourceMention,
} from './find-sources.ts';
import { NameBook } from './name-book.ts';
import type { AttributionLanguage } from './speaker.ts';
import { matchesOf } from '../matches.ts';

export const ATTRIBUTION_LANGUAGES: Readonly<Record<TextLanguage, AttributionLanguage>> = {
  en: EN_ATTRIBUTION,
  es: ES_ATTRIBUTION,
  pt: PT_ATTRIBUTION,
};

/** What a tracker knows of a document before it reads it. */
export interface AttributedDocument {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Name of the country the document is about, in its own language. */
  readonly country: string | null;
  /** Sentences in order; the first of them tell who is who. */
  readonly sentences: readonly { readonly text: string }[];
}

/** Sentences that are looked over before reading. */
export const LOOKED_OVER = 300;
/** Sentences from the start in which the source of an opening is looked for. */
const OPENING = 40;
/** Characters from the start of a sentence in which its subject begins. */
const SUBJECT = 20;

/** Who a figure comes from, without the publisher, and the rule that says so. */
interface Chain {
  readonly links: readonly string[];
  readonly rule: string;
  /** Whether it ends in a body that counted, with nobody speaking. */
  readonly isOfBody: boolean;
  /** Whether somebody says it or counted it, as against having done what is counted. */
  readonly isWord: boolean;
  readonly hasRelay: boolean;
}

const FROM_PUBLISHER: Chain = {
  links: [],
  rule: 'nobody named: the publisher',
  isOfBody: false,
  isWord: false,
  hasRelay: false,
};

/** Somebody who spoke earlier in the document: later named by surname only. */
interface KnownSpeaker {
  readonly printed: string;
  readonly organisation: string | null;
  /** Papers through which the word came. */
  readonly via: readonly string[];
}

/**
 * Follows who speaks through a document. Feed it the sentences in order, and ask for each figure of a sentence.
 * The outermost link is the publisher; a paper that reports is the next; then the speaker; the last is who counted.
 */
export class AttributionTracker {
  readonly #rules: AttributionLanguage;
  readonly #document: AttributedDocument;
  readonly #lookedOver: SentenceSources[];
  readonly #opening: Chain | null;
  /** The government of a report on a country, whose figures they are unless somebody else is named. */
  readonly #government: string | null;
  readonly #speakers = new Map<string, KnownSpeaker>();
  #names: NameBook | null;
  /** Persons by each word of their names, and the bodies they speak for. */
  readonly #persons = new Map<string, { readonly name: string; readonly organisation: string | null }>();
  #next = 0;
  #paragraph = -1;
  #carried: Chain = FROM_PUBLISHER;
  /** Somebody who spoke in a sentence without figures, and may go on in the next. */
  #pending: Chain | null = null;
  #isOwnVoice = false;
  #sentence = '';
  #sources: readonly SourceMention[] = [];
  #clauses: readonly number[] = [];
  #base: Chain = FROM_PUBLISHER;
  #isOpening = true;
  /** How the sentence, or one before it, calls the law. */
  #law: string | null = null;
  #isOfLaw = false;

  constructor(language: TextLanguage, document: AttributedDocument) {
    this.#rules = ATTRIBUTION_LANGUAGES[language];
    this.#document = document;
    const { phrases } = this.#rules;
    this.#lookedOver = phrases
      ? document.sentences.slice(0, LOOKED_OVER).map(({ text }) => findSources(text, this.#rules))
      : [];
    const isNarrative = phrases !== undefined && phrases.narrative.test(document.title ?? '');
    this.#government = isNarrative && document.country ? phrases.governmentOf(document.country) : null;
    this.#names = phrases ? new NameBook(`${document.title ?? ''}\n${document.text}`, phrases) : null;
    if (phrases) this.#learnPersons();
    this.#opening = phrases ? this.#openingChain() : null;
    this.#names = phrases ? new NameBook(`${document.title ?? ''}\n${document.text}`, phrases) : null;
    this.#speakers.clear();
  }

  /** A heading may separate what the publisher says itself from what it reports. */
  heading(text: string): void {
    const { phrases } = this.#rules;
    if (phrases && !phrases.ownVoice.test(text)) return;
    this.#carried = FROM_PUBLISHER;
    this.#pending = null;
    this.#isOwnVoice = true;
  }

  /** Reads a sentence; `counts`: whether it holds figures. */
  read(sentence: string, paragraph: number, counts: boolean): void {
    const { sources, bodies } =
      this.#next < this.#lookedOver.length ? this.#lookedOver[this.#next]! : findSources(sentence, this.#rules);
    this.#next++;
    if (paragraph !== this.#paragraph) this.#pending = null;
    this.#paragraph = paragraph;
    this.#sentence = sentence;
    this.#isOfLaw = false;
    this.#sources = this.#resolved(sources, bodies);
    this.#clauses = this.#clauseEnds(sentence);
    this.#base = this.#pending ?? this.#carried;
    this.#isOpening = this.#carried.links.length === 0 && !this.#isOwnVoice;
    const isAnothers = this.#base.isOfBody && this.#hasNewSubject(sentence);
    if (isAnothers) this.#base = FROM_PUBLISHER;
    if (counts) {
      if (this.#pending) this.#carried = this.#pending;
      this.#pending = null;
      return;
    }
    const said = this.#sources.filter(({ role }) => role !== 'actor' && role !== 'counter');
    if (said.length === 0) return;
    const chain = this.#composed(said, null);
    if (!chain) return;
    const isAboutFigures = said.some(({ role }) => role === 'producer');
    if (isAboutFigures || this.#carried.links.length === 0 || !this.#rules.phrases) this.#carried = chain;
    else this.#pending = chain;
  }

  /** The chain of a figure of the sentence read last, and the rule by which it was found. */
  chainAt(start: number, end: number): { readonly links: readonly string[]; readonly rule: string } {
    const chain = this.#ownChain(start, end) ?? this.#inherited();
    if (chain.links.length > 0) {
      this.#carried = { ...chain, rule: 'named some sentences before' };
      this.#isOwnVoice = false;
    }
    return { links: this.#withPublisher(chain.links), rule: chain.rule };
  }

  /** The chain of a penalty that the law provides. */
  lawChain(): { readonly links: readonly string[]; readonly rule: string } {
    this.#isOfLaw = true;
    this.#law = this.#rules.phrases?.lawName.exec(this.#sentence)?.groups?.['law'] ?? this.#law;
    return { links: this.#withPublisher([this.#law ?? this.#rules.law]), rule: 'penalties are the law’s' };
  }

  /** Whether the sentence has told a penalty: fines that follow it are the law’s as well. */
  isOfLaw(): boolean {
    return this.#isOfLaw;
  }

  #withPublisher(chain: readonly string[]): readonly string[] {
    const { publisher } = this.#document;
    const links = publisher ? [publisher, ...chain] : [...chain];
    return links.filter((link, index) => links.indexOf(link) === index);
  }

  #inherited(): Chain {
    if (this.#government) {
      return { ...FROM_PUBLISHER, links: [this.#government], rule: 'report on a country: its government' };
    }
    if (this.#base.links.length > 0) return { ...this.#base, rule: 'named some sentences before' };
    return (this.#isOpening ? this.#opening : null) ?? FROM_PUBLISHER;
  }

  /** What the sentence itself says about a figure at this place. */
  #ownChain(start: number, end: number): Chain | null {
    if (this.#sources.length === 0) return null;
    const here = this.#clauseOf(start);
    const inClause = this.#sources.filter((source) => this.#clauseOf(source.nameStart) === here);
    const near = (all: readonly SourceMention[]): SourceMention | null =>
      all.findLast(({ nameStart }) => nameStart < start) ?? all.find(({ nameStart }) => nameStart >= end) ?? null;
    const withRole = (all: readonly SourceMention[], role: SourceMention['role']): SourceMention[] =>
      all.filter((source) => source.role === role);
    const doer = near(withRole(inClause, 'counter')) ?? near(withRole(inClause, 'actor'));
    const speaker = near(withRole(inClause, 'speaker'));
    const producer = near(withRole(inClause, 'producer'));
    const relay = near(withRole(this.#sources, 'relay'));
    const said = [relay, speaker, producer].filter((source) => source !== null);
    const subject = inClause.find(
      ({ role, nameStart, name }) => role === 'speaker' && nameStart < SUBJECT && this.#isBodyName(name),
    );
    const reporter =
      subject &&
      inClause.find(
        (other) => (other.role === 'speaker' || other.role === 'producer') && other.start > subject.end + SUBJECT,
      );
    if (subject && reporter && start > subject.nameStart && !sharesName(subject.name, reporter.name))
      return this.#passedOn(reporter, subject);
    const isSaidHere = speaker !== null || producer !== null;
    if (!isSaidHere && (doer === null || doer.role === 'actor')) {
      // Whoever speaks in another clause: first the one before, then the one at the end.
      const others = this.#sources.filter(({ role }) => role === 'speaker' || role === 'producer');
      const other = near(others);
      if (other) said.push(other);
    }
    return this.#composed(said, doer);
  }

  /** "The government reported 40, says the report of X": X passes on what the government says. */
  #passedOn(reporter: SourceMention, subject: SourceMention): Chain {
    return {
      links: [this.#speakerOf(reporter, null).printed, subject.name],
      rule: `${reporter.rule} + ${subject.rule}`,
      isOfBody: false,
      isWord: true,
      hasRelay: false,
    };
  }

  #composed(said: readonly SourceMention[], doer: SourceMention | null): Chain | null {
    const relay = said.find(({ role }) => role === 'relay') ?? null;
    const speaker = said.find(({ role }) => role === 'speaker') ?? null;
    const producer = said.find(({ role }) => role === 'producer') ?? null;
    const links: string[] = [];
    if (this.#government) return this.#ofNarrative(speaker ?? producer ?? doer);
    let isOfBody = false;
    const known = speaker ? this.#speakerOf(speaker, relay) : null;
    if (known) links.push(...known.via, known.printed);
    else if (relay) links.push(relay.name);
    if (known && speaker) isOfBody = known.organisation === null && this.#isBodyName(speaker.name);
    if (producer && !links.some((link) => sharesName(producer.name, link))) {
      links.push(producer.name);
      isOfBody = known === null && relay === null;
    }
    if (
      doer &&
      this.#counts(doer, said) &&
      !links.some((link) => link.includes(doer.name) || sharesName(doer.name, link))
    ) {
      if (links.length === 0 && this.#continues(doer)) return null;
      links.push(doer.name);
      isOfBody = known === null && relay === null;
    }
    if (links.length === 0) return null;
    const parts = [relay, speaker, producer, links.at(-1) === doer?.name ? doer : null];
    return {
      links,
      rule: parts.flatMap((part) => (part ? [part.rule] : [])).join(' + '),
      isOfBody,
      isWord: speaker !== null || producer !== null,
      hasRelay: relay !== null || (known?.via.length ?? 0) > 0,
    };
  }

  /** Whether the figure is the count of whoever counted or acted. */
  #counts(doer: SourceMention, said: readonly SourceMention[]): boolean {
    const isCommon = this.#rules.phrases?.common.test(doer.name) ?? false;
    if (doer.role === 'counter') return !isCommon || (said.length === 0 && !this.#base.isWord);
    // What somebody did is told by whoever speaks; without one, a named body tells it itself.
    if (said.some(({ role }) => role !== 'relay')) return false;
    if (isCommon) return false;
    return !this.#base.isWord || (doer.nameStart < 30 && doer.name.includes(' '));
  }

  /** Whether the one who counts is whose word it is already: a person of that body. */
  #continues(doer: SourceMention): boolean {
    const last = this.#base.links.at(-1);
    return (
      last !== undefined &&
      last.includes(' (') &&
      (last.includes(`(${doer.name})`) || sharesName(doer.name, last.slice(last.indexOf('('))))
    );
  }

  /** In a report on a country the bodies of the state are its government. */
  #ofNarrative(source: SourceMention | null): Chain | null {
    const { phrases } = this.#rules;
    const name = source?.name.split(/\s(?:and|y|e)\s/u)[0] ?? '';
    if (!source || !phrases || phrases.ofState.test(name)) return null;
    if (source.role === 'actor' && !this.#isBodyName(name)) return null;
    return { ...FROM_PUBLISHER, links: [source.name], rule: source.rule };
  }

  #isBodyName(name: string): boolean {
    const { phrases } = this.#rules;
    return phrases ? isBody(name, phrases) : false;
  }

  /** Another body than the one whose count it is opens the sentence, and does something. */
  #hasNewSubject(sentence: string): boolean {
    const head = this.#rules.newSubject.exec(sentence)?.groups?.['head'];
    const own = this.#base.links.at(-1)?.split(' ')[0] ?? '';
    return head !== undefined && bareWord(head) !== bareWord(own);
  }

  #speakerOf(speaker: SourceMention, relay: SourceMention | null): KnownSpeaker {
    const person = this.#personOf(speaker);
    const surname = bareWord(person.name.split(' ').at(-1) ?? person.name);
    const known = this.#speakers.get(surname);
    if (known && (known.organisation || !person.organisation)) return known;
    const { name } = person;
    const organisation = person.organisation && !name.includes(person.organisation) ? person.organisation : null;
    const entry: KnownSpeaker = {
      printed: organisation ? `${name} (${organisation})` : name,
      organisation,
      via: relay && relay.name !== speaker.name ? [relay.name] : (known?.via ?? []),
    };
    this.#speakers.set(surname, entry);
    return entry;
  }

  /** A person under the fullest name, with the body, wherever in the document they stand. */
  #personOf(speaker: SourceMention): { readonly name: string; readonly organisation: string | null } {
    if (this.#isBodyName(speaker.name)) return speaker;
    const known = this.#persons.get(bareWord(speaker.name.split(' ').at(-1) ?? ''));
    if (!known || !speaker.name.split(' ').every((word) => known.name.includes(word))) return speaker;
    return { name: known.name, organisation: speaker.organisation ?? known.organisation };
  }

  #learnPersons(): void {
    for (const { sources, bodies } of this.#lookedOver) {
      for (const { name, organisation, role } of this.#resolved(sources, bodies)) {
        const words = name.split(' ');
        if (role !== 'speaker' || words.length < 2 || this.#isBodyName(name)) continue;
        for (const word of words.slice(1)) {
          const known = this.#persons.get(bareWord(word));
          if (!known || (!known.organisation && organisation) || known.name.length < name.length)
            this.#persons.set(bareWord(word), { name, organisation: organisation ?? known?.organisation ?? null });
        }
      }
    }
  }

  /** Sources under the one name that each has in the document. */
  #resolved(sources: readonly SourceMention[], bodies: SentenceSources['bodies']): readonly SourceMention[] {
    const names = this.#names;
    if (!names) return sources;
    const { phrases } = this.#rules;
    let next = 0;
    const resolved = sources.map((source) => {
      while (next < bodies.length && bodies[next]!.start < source.nameStart) names.note(bodies[next++]!.name);
      const isPerson = phrases !== undefined && !isBody(source.name, phrases);
      const own = source.isOfLastBody ? names.last() : null;
      const office = source.organisation ?? own;
      const known = office === null ? null : names.asOffice(office);
      const organisation = known !== null && phrases?.mention.test(known) ? null : known;
      if (isPerson && (source.role === 'counter' || source.role === 'actor')) names.note(source.name);
      return { ...source, name: isPerson ? source.name : names.nameOf(source.name), organisation };
    });
    while (next < bodies.length) names.note(bodies[next++]!.name);
    const isPerson = (name: string): boolean => this.#speakers.has(bareWord(name)) || this.#persons.has(bareWord(name));
    return resolved.filter(({ name, nameStart, isPlace }) => {
      if (isPlace) return isPerson(name);
      if (names.isNoBody(name)) return false;
      const isDoubtful = nameStart < 5 && /^\p{Lu}\p{Ll}+$/u.test(name);
      return !isDoubtful || this.#isBodyName(name) || isPerson(name) || names.isSeenWithin(name);
    });
  }

  /** The source of an opening that names none: the first one named later, the title's, or who acts. */
  #openingChain(): Chain | null {
    let actor: Chain | null = null;
    for (const { sources, bodies } of this.#lookedOver.slice(0, OPENING)) {
      const resolved = this.#resolved(sources, bodies);
      const said = resolved.filter(({ role }) => role !== 'actor' && role !== 'counter');
      const isCommon = this.#rules.phrases?.common;
      const counter = resolved.find(({ role, name }) => role === 'counter' && !isCommon?.test(name)) ?? null;
      const chain = this.#composed(said, counter);
      // What comes at second hand is digested in the opening: that is the publisher's own word.
      const isOwnDigest =
        this.#document.publisher !== null && chain !== null && (chain.hasRelay || chain.links.length > 1);
      if (chain) return isOwnDigest ? null : { ...chain, rule: 'named further on' };
      const doer = resolved.find(({ role }) => role === 'actor') ?? null;
      actor ??= doer ? this.#composed([], doer) : null;
    }
    const { title } = this.#document;
    const inTitle = title ? this.#resolved(findSources(title, this.#rules).sources, NO_SOURCES.bodies) : [];
    const [first] = inTitle;
    const chain = first
      ? this.#composed(
          inTitle.filter(({ role }) => role !== 'actor'),
          first,
        )
      : null;
    const found = chain ?? actor;
    if (found) return { ...found, rule: chain ? 'named in the title' : 'named further on' };
    const body = title ? findSources(title, this.#rules).bodies[0]?.name : undefined;
    if (body === undefined || this.#rules.phrases?.common.test(body)) return null;
    return {
      ...FROM_PUBLISHER,
      links: [this.#names?.nameOf(body) ?? body],
      isOfBody: true,
      rule: 'named in the title',
    };
  }

  #clauseEnds(sentence: string): readonly number[] {
    const clause = this.#rules.phrases?.clause;
    if (!clause || this.#sources.length < 2) return [];
    return matchesOf(clause, sentence).map(({ index }) => index);
  }

  #clauseOf(position: number): number {
    return this.#clauses.filter((end) => end < position).length;
  }
}
