import type { TextLanguage } from '../text-language.ts';
import { findPlaceMentions } from '../../places/gazetteer.ts';
import { bareWord } from '../bare-word.ts';
import { applyRules, keepLongest } from '../rule.ts';
import { EN_ATTRIBUTION } from './en/rules.ts';
import { ES_ATTRIBUTION } from './es/rules.ts';
import { PT_ATTRIBUTION } from './pt/rules.ts';
import type { AttributionLanguage, SpeakerProduct } from './speaker.ts';

export const ATTRIBUTION_LANGUAGES: Readonly<Record<TextLanguage, AttributionLanguage>> = {
  en: EN_ATTRIBUTION,
  es: ES_ATTRIBUTION,
  pt: PT_ATTRIBUTION,
};

/** Somebody who spoke earlier in the document: later named by surname only. */
interface KnownSpeaker {
  readonly printed: string;
  /** Papers through which the word came. */
  readonly via: readonly string[];
}

/**
 * Follows who speaks through a document. Feed it the sentences in order.
 * The outermost link is the publisher; a paper that reports is the next; then the speaker; the last is who counted.
 */
export class AttributionTracker {
  readonly #rules: AttributionLanguage;
  readonly #publisher: string | null;
  readonly #speakers = new Map<string, KnownSpeaker>();
  #chain: readonly string[] = [];
  /** Whether the chain ends in a body that counted, with nobody speaking. */
  #isOfBody = false;
  #rule = FROM_PUBLISHER;

  constructor(language: TextLanguage, publisher: string | null) {
    this.#rules = ATTRIBUTION_LANGUAGES[language];
    this.#publisher = publisher;
  }

  /** A heading separates what the publisher says itself from what it reports. */
  reset(): void {
    this.#rule = FROM_PUBLISHER;
    this.#chain = [];
    this.#isOfBody = false;
  }

  /** Reads a sentence and returns the chain of its figures, from the publisher to the producer. */
  read(sentence: string): readonly string[] {
    if (this.#isOfBody && this.#hasNewSubject(sentence)) this.reset();
    if (!this.#rules.needs.test(sentence)) {
      this.#carryOver();
      return this.chain();
    }
    const found = keepLongest(applyRules(this.#rules.rules, sentence, undefined))
      .map(({ value, rule }) => ({ ...value, name: tidied(value.name), rule }))
      .filter(({ name }) => this.#isName(name));
    const relay = found.find(({ role }) => role === 'relay') ?? null;
    const speaker = found.find(({ role }) => role === 'speaker') ?? null;
    const producer = found.find(({ role }) => role === 'producer') ?? null;
    if (speaker) {
      const known = this.#speakerOf(speaker, relay);
      this.#chain = [...known.via, known.printed];
      if (producer && producer.name !== known.printed) this.#chain = [...this.#chain, producer.name];
    } else if (producer) {
      const isSamePaper = relay && relay.name !== producer.name;
      this.#chain = isSamePaper ? [relay.name, producer.name] : [producer.name];
    } else if (relay) {
      this.#chain = [relay.name];
    }
    if (speaker || producer || relay) {
      this.#isOfBody = producer !== null && !speaker && !relay;
      this.#rule = [relay, speaker, producer].flatMap((part) => (part ? [part.rule] : [])).join(' + ');
    } else this.#carryOver();
    return this.chain();
  }

  /** The rules by which the chain was found, for the person who asks why. */
  rule(): string {
    return this.#rule;
  }

  #carryOver(): void {
    if (this.#chain.length > 0) this.#rule = 'named some sentences before';
  }

  /** Another body than the one whose count it is opens the sentence, and does something. */
  #hasNewSubject(sentence: string): boolean {
    const head = this.#rules.newSubject.exec(sentence)?.groups?.['head'];
    const own = this.#chain.at(-1)?.split(' ')[0] ?? '';
    return head !== undefined && bareWord(head) !== bareWord(own);
  }

  /** The chain as it stands. */
  chain(): readonly string[] {
    const links = this.#publisher ? [this.#publisher, ...this.#chain] : [...this.#chain];
    return links.filter((link, index) => links.indexOf(link) === index);
  }

  /** The chain of a penalty that the law provides. */
  lawChain(): readonly string[] {
    return this.#publisher ? [this.#publisher, this.#rules.law] : [this.#rules.law];
  }

  #isName(name: string): boolean {
    // "La Paz registró 12 casos": where they were counted.
    if (name.length <= LONGEST_PLACE && isPlace(name)) return false;
    const first = name.split(' ')[0] ?? '';
    return (
      name.length > 1 && !(this.#rules.notNames.has(name) || (this.#rules.notNames.has(first) && !name.includes(' ')))
    );
  }

  #speakerOf(speaker: SpeakerProduct, relay: SpeakerProduct | null): KnownSpeaker {
    const surname = bareWord(speaker.name.split(' ').at(-1) ?? speaker.name);
    const known = this.#speakers.get(surname);
    if (known && !speaker.organisation) return known;
    const printed = speaker.organisation ? `${speaker.name} (${tidied(speaker.organisation)})` : speaker.name;
    const entry: KnownSpeaker = {
      printed,
      via: relay && relay.name !== speaker.name ? [relay.name] : (known?.via ?? []),
    };
    this.#speakers.set(surname, entry);
    return entry;
  }
}

const FROM_PUBLISHER = 'nobody named: the publisher';

/** Characters of the longest name that is looked up as a place. */
const LONGEST_PLACE = 20;

function isPlace(name: string): boolean {
  const [place] = findPlaceMentions(name);
  return place?.kind === 'name' && place.start === 0 && place.end === name.length;
}

/** An article before a body, as against one that is part of a paper's name ("La Opinión"). */
const SPANISH_ARTICLE =
  /^(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s(?=(?:Polic|Fiscal|Defensor|Procurad|Ministeri|Gobierno|Organiz|Observat|Agencia|Corte|Fundaci|Red\s|Direcci|Unidad|Comisi|Oficina|Alcald|Guardia|Divisi|Fuerza|Secretar|Felc|Interpol|Consejo|Instituto|Asociaci|Tribunal|Juzgado|gobierno|polic|fiscal|ministr)\p{L}*)/u;

function tidied(name: string): string {
  return name
    .replace(/^(?:[Tt]he|[Aa]n?)\s/u, '')
    .replace(SPANISH_ARTICLE, '')
    .replace(/['’]s$/u, '')
    .replace(/[\s,.]+$/u, '')
    .trim();
}
