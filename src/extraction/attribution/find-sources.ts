import { bareWord } from '../bare-word.ts';
import { endsWithMatch, firstAtStart, jointPatternOf } from '../joint-pattern.ts';
import { isPlaceName } from './place-name.ts';
import { applyRules, keepLongest, matchesAtStarts } from '../rule.ts';
import type { AttributionLanguage, ContextRule, SourcePhrases, SourceRole } from './speaker.ts';
import { tidied } from './tidied-name.ts';
import { matchesOf } from '../matches.ts';

/** A source that a sentence names, and what it does there. Offsets are relative to the sentence. */
export interface SourceMention {
  readonly role: SourceRole;
  readonly name: string;
  readonly organisation: string | null;
  /** Whether an office of the body named last is what makes the name somebody: "its director, X". */
  readonly isOfLastBody: boolean;
  /** A surname that is also a place: somebody only if the document names a person so. */
  readonly isPlace: boolean;
  /** The name with the words that make it a source. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly rule: string;
}

/** A body that a sentence names, whatever it does there. */
export interface BodyMention {
  readonly name: string;
  readonly start: number;
}

export interface SentenceSources {
  readonly sources: readonly SourceMention[];
  readonly bodies: readonly BodyMention[];
}

export const NO_SOURCES: SentenceSources = { sources: [], bodies: [] };

/** How far before a name the words that make it a source may begin. */
const REACH_BEFORE = 140;
/** How far after a name its verb may stand, asides included. */
const REACH_AFTER = 200;
/** Names looked at in one sentence: a list of capitals is no report. */
const MOST_NAMES = 40;

/** Sources of a sentence, in order. */
export function findSources(sentence: string, language: AttributionLanguage): SentenceSources {
  const byRule = language.needs.test(sentence)
    ? applyRules(language.rules, sentence, undefined).map(({ value, rule, start, end }) => ({
        role: value.role,
        name: tidied(value.name),
        organisation: value.organisation ? tidied(value.organisation) : null,
        isOfLastBody: false,
        isPlace: false,
        start,
        end,
        nameStart: Math.max(start, sentence.indexOf(value.name, start)),
        rule,
      }))
    : [];
  const { phrases } = language;
  if (!phrases) {
    return { sources: keepLongest(byRule).filter(({ name }) => isName(name, language)), bodies: [] };
  }
  const inContext: SourceMention[] = [];
  const bodies: BodyMention[] = [];
  let looked = 0;
  for (const match of matchesAtStarts(phrases.phrase, sentence)) {
    if (looked++ > MOST_NAMES) break;
    const printed = match.groups?.['name'] ?? match[0];
    const nameStart = match.index + match[0].length - printed.length;
    const name = withoutTitle(tidied(printed), phrases);
    const isPlace = !name.includes(' ') && isPlaceName(name);
    if (name === '' || !(isPlace || isName(name, language))) continue;
    if (!isPlace && isPlaceName(sentence.slice(match.index, nameStart + printed.length))) continue;
    const mention = { name, start: nameStart, end: nameStart + printed.length };
    if (isBody(name, phrases) || isOfOffice(sentence, name, nameStart, phrases))
      bodies.push({ name, start: nameStart });
    const found = inItsContext(sentence, match.index, mention, phrases, bodies);
    if (found && !(isPlace && found.role !== 'speaker'))
      inContext.push({ ...found, ...inOneName(found.name, phrases), isPlace });
  }
  const told = withoutAsides(inContext, phrases);
  const free = byRule.filter(({ start, end }) => !told.some((other) => other.start < end && start < other.end));
  const special = byRule.filter(({ role }) => role === 'relay');
  const kept = told.filter(({ nameStart }) => !special.some(({ start, end }) => nameStart >= start && nameStart < end));
  return {
    sources: [...keepLongest(free), ...special.filter((one) => !free.includes(one)), ...kept]
      .filter(({ name, isPlace }) => isPlace || isName(name, language))
      .sort((a, b) => a.nameStart - b.nameStart),
    bodies,
  };
}

/** Of names that share one verb, a person speaks and the other is whom for; of two bodies, the one that is not told in an aside. */
function withoutAsides(found: readonly SourceMention[], phrases: SourcePhrases): readonly SourceMention[] {
  return found.filter((one) => {
    const isPerson = isPersonal(one.name, phrases);
    const others = found.filter((other) => other !== one && other.role === one.role);
    const isInOfficeOf = (other: SourceMention): boolean =>
      isPersonal(other.name, phrases) &&
      other.start <= one.start &&
      other.end > one.end &&
      other.nameStart > one.nameStart;
    if (!isPerson && others.some(isInOfficeOf)) return false;
    const rivals = others.filter(({ end }) => end === one.end);
    if (rivals.length === 0) return true;
    const persons = rivals.filter(({ name }) => isPersonal(name, phrases));
    if (isPerson) return persons.every(({ nameStart }) => nameStart > one.nameStart);
    if (persons.length > 0) return false;
    // "The agency, NAPTIP, says": its name says more.
    const isProper = ({ name }: SourceMention): boolean => !/^\p{Ll}/u.test(name);
    const rank = rivals.some(isProper) || isProper(one) ? [one, ...rivals].filter(isProper) : [one, ...rivals];
    return rank.includes(one) && rank.every(({ nameStart }) => nameStart >= one.nameStart);
  });
}

/** "X of the Y": the person and the body. */
function inOneName(name: string, phrases: SourcePhrases): Partial<SourceMention> {
  const { name: person, body } = phrases.ofBody.exec(name)?.groups ?? {};
  if (!person || !body || isBody(person, phrases) || !isBody(body, phrases)) return {};
  return { name: person, organisation: body, role: 'speaker' };
}

/** What stands around a name, if it makes the name a source. */
function inItsContext(
  sentence: string,
  phraseStart: number,
  at: { readonly name: string; readonly start: number; readonly end: number },
  phrases: SourcePhrases,
  bodies: readonly BodyMention[],
): SourceMention | null {
  const { name } = at;
  const before = sentence.slice(Math.max(0, phraseStart - REACH_BEFORE), phraseStart);
  const after = sentence.slice(at.end, at.end + REACH_AFTER);
  const isOrganisation = isBody(name, phrases) || phrases.introduced.test(sentence.slice(phraseStart, at.start));
  const isPaper = (!isOrganisation || AGENCIES.has(name)) && phrases.paper.test(name);
  const lead = contextBefore(phrases.before, before);
  const isHearer = phrases.hearer.test(before);
  const follow = isHearer && !lead ? null : contextAfter(phrases.after, after);
  // What somebody says counts for more than what is done to him: "X, cited by Y, said".
  const context = lead && follow ? stronger(lead, follow) : (lead ?? follow);
  if (!context) return null;
  const { rule, length } = context;
  if (rule.role === 'producer' && context === follow && !isOrganisation && !isShortName(name)) return null;
  if (rule.role === 'counter' || rule.role === 'actor') {
    if (!isOrganisation && !isShortName(name)) return null;
  }
  const isBefore = context === lead;
  return {
    // A person is never whose count it is: only who says so.
    role: isPaper ? 'relay' : rule.role === 'producer' && !isOrganisation && name.includes(' ') ? 'speaker' : rule.role,
    name: isOrganisation && !isBefore ? wholeSubject(sentence, at, bodies, phrases) : name,
    organisation: isOrganisation || isPaper ? null : organisationOf(sentence, phraseStart, at, after, phrases, bodies),
    isPlace: false,
    isOfLastBody: !isOrganisation && phrases.ownOffice.test(before),
    start: isBefore ? phraseStart - length : phraseStart,
    end: isBefore ? at.end : at.end + length,
    nameStart: at.start,
    rule: rule.name,
  };
}

/** "The unit (AHU) of the department counted": the unit did; "X and Y counted": the first of them stands for both. */
function wholeSubject(
  sentence: string,
  at: { readonly name: string; readonly start: number },
  bodies: readonly BodyMention[],
  phrases: SourcePhrases,
): string {
  const earlier = bodies.findLast(({ start }) => start < at.start);
  if (!earlier) return at.name;
  let between = sentence.slice(earlier.start + earlier.name.length, at.start);
  let first = earlier;
  // A short name in a parenthesis is not the body it belongs to.
  if (between.startsWith(')')) {
    const long = bodies.findLast(({ start }) => start < earlier.start);
    if (!long) return at.name;
    first = long;
    between = sentence.slice(long.start + long.name.length, at.start);
  }
  if (between.length > 40 || !phrases.joint.test(between)) return at.name;
  if (/\s(?:and|y|e)(?:\s\p{L}{2,3})?\s?$/u.test(between)) {
    const isGeneral = /^\p{Ll}|^NGOs?$|^ONGs?$/u.test(first.name) && /^\p{Ll}/u.test(at.name);
    return isGeneral ? sentence.slice(first.start, at.start + at.name.length) : first.name;
  }
  return /^\p{Ll}/u.test(first.name) ? at.name : first.name;
}

/** A name without the office before it. */
function withoutTitle(name: string, phrases: SourcePhrases): string {
  const bare = name.replace(phrases.titleInName, '');
  return bare === name ? name : bare.replace(phrases.titleInName, '');
}

/** Agencies of news whose names are letters, as those of bodies are. */
const AGENCIES = new Set(['EFE', 'ANSA', 'DPA', 'AVN', 'AP', 'ANI']);

interface Context {
  readonly rule: ContextRule;
  readonly length: number;
}

const JOINT = new WeakMap<object, RegExp | null>();

/** The first rule that matches at the end of what stands before a name. */
function contextBefore(rules: readonly ContextRule[], text: string): Context | null {
  const joint = jointPatternOf(rules, ({ pattern }) => pattern, JOINT);
  return joint && !endsWithMatch(joint, text) ? null : firstOf(rules, text);
}

/** The first rule that matches at the start of what stands behind a name. */
function contextAfter(rules: readonly ContextRule[], text: string): Context | null {
  let patterns = AFTER.get(rules);
  if (!patterns) AFTER.set(rules, (patterns = rules.map(({ pattern }) => pattern)));
  const found = firstAtStart(patterns, text);
  if (found === undefined) return firstOf(rules, text);
  return found && { rule: rules[found.index]!, length: found.length };
}

const AFTER = new WeakMap<object, readonly RegExp[]>();

function firstOf(rules: readonly ContextRule[], text: string): Context | null {
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match) return { rule, length: match[0].length };
  }
  return null;
}

const STRENGTH: Readonly<Record<SourceRole, number>> = { relay: 4, speaker: 3, producer: 4, counter: 2, actor: 1 };

function stronger(a: Context, b: Context): Context {
  return STRENGTH[b.rule.role] > STRENGTH[a.rule.role] ? b : a;
}

/** The body a person speaks for: in the aside after the name, or in the office before it. */
function organisationOf(
  sentence: string,
  phraseStart: number,
  at: { readonly start: number; readonly end: number },
  after: string,
  phrases: SourcePhrases,
  bodies: readonly BodyMention[],
): string | null {
  const inParenthesis = /^\s?\((?<body>\p{Lu}[\p{L}\d-]{1,14})\)/u.exec(after)?.groups?.['body'];
  if (inParenthesis) return inParenthesis;
  const aside = /^,\s(?<text>[^.;:]{3,110})/u.exec(after)?.groups?.['text'] ?? '';
  const told = phrases.office.test(aside.slice(0, 60)) ? aside : (phrases.partOf.exec(after)?.groups?.['text'] ?? '');
  if (told !== '') {
    const named = matchesOf(phrases.phrase, told).map((match) => tidied(match.groups?.['name'] ?? ''));
    const body =
      named.find((name) => /^\p{Lu}/u.test(name) && !isPlaceName(name)) ?? named.find((name) => isBody(name, phrases));
    if (body) return body;
  }
  const near = bodies.findLast(({ start }) => start < at.start);
  if (!near) return null;
  const between = sentence.slice(near.start + near.name.length, phraseStart);
  const isInOffice =
    between.length < 70 &&
    !/[.;:]/u.test(between) &&
    phrases.office.test(sentence.slice(Math.max(0, near.start - 110), phraseStart));
  return isInOffice ? near.name : null;
}

/** "The director of the Felcc": a single name that an office belongs to is a body's. */
function isOfOffice(sentence: string, name: string, start: number, phrases: SourcePhrases): boolean {
  const before = sentence.slice(Math.max(0, start - 40), start);
  return !name.includes(' ') && phrases.inOffice.test(before) && phrases.office.test(before);
}

/** Two words or more that name no body. */
function isPersonal(name: string, phrases: SourcePhrases): boolean {
  return name.includes(' ') && !isBody(name, phrases);
}

/** Acronyms and single names of bodies: "NAPTIP", "Inmujeres". */
function isShortName(name: string): boolean {
  return /^\p{Lu}{2,}[\p{L}\d-]*$|^\p{Lu}[\p{L}\d]{3,}$/u.test(name);
}

export function isBody(name: string, phrases: SourcePhrases): boolean {
  return phrases.body.test(name) || /^\p{Lu}{2}[\p{L}\d-]*$/u.test(name) || /^\p{Ll}/u.test(name);
}

/** Characters of the longest name that is looked up as a place. */
const LONGEST_PLACE = 20;

function isName(name: string, language: AttributionLanguage): boolean {
  // "La Paz registró 12 casos": where they were counted.
  if (name.length < 2 || (name.length <= LONGEST_PLACE && isPlaceName(name))) return false;
  if (/\s(?:y|and)\s|,\s/u.test(name) && name.split(/\s(?:y|and)\s|,\s/u).every(isPlaceName)) return false;
  // A heading in capitals is no name.
  if (/^(?:\p{Lu}+\s){3}/u.test(name)) return false;
  if (language.phrases?.common.test(name)) return true;
  const opening = name.split(' ')[0] ?? '';
  return !(language.notNames.has(name) || (language.notNames.has(opening) && !name.includes(' ')));
}

/** Whether one name says all that the other says: "Fiscalía" and "Fiscalía General". */
export function sharesName(one: string, other: string): boolean {
  const words = (name: string): readonly string[] => bareWord(name).match(/[\p{L}\d]{3,}/gu) ?? [];
  const left = words(one);
  const right = words(other);
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}
