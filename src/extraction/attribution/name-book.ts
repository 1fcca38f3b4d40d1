import { bareWord } from '../bare-word.ts';
import { isBody } from './find-sources.ts';
import type { SourcePhrases } from './speaker.ts';
import { tidied } from './tidied-name.ts';
import { matchesOf } from '../matches.ts';

/** Text in which short names are looked for; what follows uses the same. */
const LONGEST_LOOK = 60_000;
/** Names kept in mind. */
const MOST_NAMES = 200;
const MOST_SHORT_NAMES = 60;
/** Words of a name that say something, beyond which its short form is the name. */
const LONG_NAME = 6;
/** A name of two such words is as short as its letters. */
const SHORT_ENOUGH = 2;
/** Words beyond which a name is cut where it goes on to tell what the body is for. */
const LONGEST_NAME = 7;
/** A short name in parentheses behind the long one. */
const SHORT_NAME = /\s\((?<short>\p{Lu}[\p{L}\d-]{1,14})\)/gu;
const SMALL = new Set(
  'of for against the and to in on de del la las los el y e contra para en a al por da do das dos em com'.split(' '),
);

/**
 * The names of bodies in a document, so that each has one: the short name and the long one, "the agency" and its name.
 * Feed it the bodies in order of position.
 */
export class NameBook {
  readonly #phrases: SourcePhrases;
  /** Short names, bare, with the long name they stand for. */
  readonly #longOf = new Map<string, string>();
  /** The name to print for a bare name, short or long. */
  readonly #printed = new Map<string, string>();
  /** The short name of a bare long name. */
  readonly #shortOf = new Map<string, string>();
  /** Bodies in the order in which they were last named. */
  readonly #named: string[] = [];
  /** Short names that stand for something else than a body: the crime itself. */
  readonly #noBodies = new Set<string>();
  readonly #text: string;

  constructor(text: string, phrases: SourcePhrases) {
    this.#phrases = phrases;
    this.#text = text.slice(0, LONGEST_LOOK);
    this.#learn(this.#text);
  }

  #learn(text: string): void {
    let found = 0;
    for (const match of matchesOf(SHORT_NAME, text)) {
      const short = match.groups?.['short'] ?? '';
      if (found >= MOST_SHORT_NAMES) break;
      const before = text.slice(Math.max(0, match.index - 160), match.index);
      const long = matchesOf(this.#phrases.phrase, before).at(-1);
      if (!long || long.index + long[0].length !== before.length) {
        if (!this.#phrases.body.test(before.slice(-70))) this.#noBodies.add(bareWord(short));
        continue;
      }
      const name = tidied(long.groups?.['name'] ?? '');
      if (!isBody(name, this.#phrases) && !isInitials(short, name)) continue;
      found++;
      const solo = new RegExp(`(?<![\\p{L}(])${short}(?![\\p{L})])`, 'u').test(text);
      const length = content(name).length;
      const printed =
        length <= SHORT_ENOUGH ? name : length >= LONG_NAME || solo || /^\p{Ll}/u.test(name) ? short : name;
      this.#longOf.set(bareWord(short), name);
      this.#shortOf.set(bareWord(name), short);
      this.#printed.set(bareWord(short), printed);
      this.#printed.set(bareWord(name), printed);
    }
  }

  /** Takes note that a body was named; what only points back at one names nothing. */
  note(name: string): void {
    if (this.#phrases.mention.test(name) || this.#phrases.common.test(name)) return;
    const printed = this.printed(name);
    const at = this.#named.indexOf(printed);
    if (at >= 0) this.#named.splice(at, 1);
    this.#named.push(printed);
    if (this.#named.length > MOST_NAMES) this.#named.shift();
  }

  /** Whether a short name was introduced for something that is no body. */
  isNoBody(name: string): boolean {
    return this.#noBodies.size > 0 && this.#noBodies.has(bareWord(name));
  }

  /** Whether a word is written with a capital within a sentence as well, and so is a name. */
  isSeenWithin(word: string): boolean {
    return new RegExp(`[\\p{Ll}\\d],?\\s${word}(?!\\p{L})`, 'u').test(this.#text);
  }

  /** The body named last. */
  last(): string | null {
    return this.#named.at(-1) ?? null;
  }

  /** The one name of a body in this document. */
  nameOf(name: string): string {
    if (this.#phrases.mention.test(name)) return this.#pointedAt(name) ?? name;
    const printed = this.printed(name);
    if (printed !== name) return printed;
    if (/^\p{Ll}/u.test(name)) {
      const words = content(name);
      const whole = this.#named.findLast((known) => {
        const long = content(this.#longOf.get(bareWord(known)) ?? known);
        return words.length < long.length && words.length > 1 && words.every((word) => long.includes(word));
      });
      if (whole) return whole;
    }
    const longer = this.#named.findLast((known) => isShorterFormOf(name, known) || isInitials(name, known));
    return longer ?? shortened(name);
  }

  /** The name as printed in chains, short forms and long ones alike. */
  printed(name: string): string {
    return this.#printed.get(bareWord(name)) ?? shortened(name);
  }

  /** The name in a parenthesis after a person's: short where there is a short one. */
  asOffice(name: string): string {
    const known = this.nameOf(name);
    return this.#shortOf.get(bareWord(known)) ?? known;
  }

  #pointedAt(name: string): string | null {
    const heads = content(name);
    const head = heads.at(-1) ?? name;
    const same = this.#named.findLast((known) => {
      const long = this.#longOf.get(bareWord(known)) ?? known;
      return content(long).includes(head);
    });
    return same ?? (/^\p{Ll}/u.test(name) || this.#phrases.anyBody.test(name) ? this.last() : null);
  }
}

const contents = new Map<string, readonly string[]>();
/** Names whose words are remembered: a document names the same ones again and again. */
const MOST_CONTENTS = 2000;

/** The words of a name that say something. */
function content(name: string): readonly string[] {
  const known = contents.get(name);
  if (known) return known;
  if (contents.size >= MOST_CONTENTS) contents.clear();
  const words = (bareWord(name).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.has(word));
  contents.set(name, words);
  return words;
}

/** "Fiscalía" for "Fiscalía General del Estado": the same first word, and no other that the longer lacks. */
function isShorterFormOf(name: string, longer: string): boolean {
  const words = content(name);
  const others = content(longer);
  return (
    words.length > 0 &&
    words.length < others.length &&
    words[0] === others[0] &&
    words.every((word) => others.includes(word))
  );
}

/** "AFP" for "Australian Federal Police". */
function isInitials(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  const initials = content(name).map((word) => word.charAt(0));
  return initials.length > 1 && initials.join('') === bareWord(short);
}

/** A name that goes on to tell what the body is for, cut there. */
function shortened(name: string): string {
  if (content(name).length <= LONGEST_NAME) return name;
  for (const match of name.matchAll(/,\s|\s(?:y|e|and|para|por|a|to|for|against|contra)\s/gu)) {
    if (content(name.slice(0, match.index)).length >= 3) return name.slice(0, match.index);
  }
  return name;
}
