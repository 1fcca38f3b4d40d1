import { CAPITAL, START_LENGTH, startsOf } from './rule-starts.ts';

/** Where a rule's pattern matched. Offsets count UTF-16 units in the text that the rules were applied to. */
export interface RuleMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Text of a named group, or undefined when it took no part. */
  group(name: string): string | undefined;
  /** Start and end of a named group, or null when it took no part. */
  span(name: string): readonly [number, number] | null;
}

/**
 * A rule: a readable name, a pattern and a production. Names are English in every language folder, so that any reviewer
 * can follow. Patterns are global; those whose productions ask for the span of a group carry the `d` flag. A pattern is only
 * tried where a word or a number begins, and at other signs: never inside a word.
 */
export interface Rule<Value, Context = void> {
  readonly name: string;
  readonly pattern: RegExp;
  readonly produce: (match: RuleMatch, context: Context) => Value | null;
}

/** What a rule found and where. */
export interface Found<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  /** Name of the rule, for tests and for the person who asks why. */
  readonly rule: string;
}

/** Everything that any rule finds, in order of position; spans may overlap, but those of one rule do not. */
export function applyRules<Value, Context>(
  rules: readonly Rule<Value, Context>[],
  text: string,
  context: Context,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  tryAtStarts(indexOf(rules), text, (rule, match) => {
    const value = rule.produce(ruleMatch(match), context);
    if (value !== null) {
      found.push({ start: match.index, end: match.index + match[0].length, value, rule: rule.name });
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tries rules where a word, a number or a run of `#` begins, and at every other sign. */
function tryAtStarts<Value, Context>(
  index: RuleIndex<Value, Context>,
  text: string,
  keep: (rule: Rule<Value, Context>, match: RegExpExecArray) => void,
): void {
  const lower = lowerCased(text);
  let reached: Map<IndexedRule<Value, Context>, number> | null = null;
  let before = 0;
  for (let position = 0; position < text.length; position++) {
    const code = lower.charCodeAt(position);
    const kind = kindOf(code);
    const isStart = kind === OTHER || (kind !== SPACE && kind !== before);
    before = kind;
    if (!isStart) continue;
    for (const indexed of rulesFor(index, lower, position, text.charCodeAt(position) !== code)) {
      if (reached !== null && position < (reached.get(indexed) ?? 0)) continue;
      indexed.sticky.lastIndex = position;
      const match = indexed.sticky.exec(text);
      if (!match || match[0].length === 0) continue;
      keep(indexed.rule, match);
      reached ??= new Map();
      reached.set(indexed, position + match[0].length);
    }
  }
}

/** Lower case without changing any offset. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/[A-ZÀ-Þ]/g, (sign) => sign.toLowerCase());
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MASK = 4;
const OTHER = 5;

/** Kind of a character: a word, a number and a masked number each begin where the kind changes. */
function kindOf(code: number): number {
  if (code <= 0x20 || code === 0xa0) return SPACE;
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    return code === 0x23 ? MASK : OTHER;
  }
  return /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

interface IndexedRule<Value, Context> {
  readonly rule: Rule<Value, Context>;
  readonly sticky: RegExp;
}

interface RuleIndex<Value, Context> {
  readonly rules: readonly { readonly indexed: IndexedRule<Value, Context>; readonly starts: readonly string[] }[];
  /** Rules that can match where the text goes on with these characters; filled as they are met. */
  readonly byStart: Map<number | string, readonly IndexedRule<Value, Context>[]>;
}

const indexes = new WeakMap<object, unknown>();

function indexOf<Value, Context>(rules: readonly Rule<Value, Context>[]): RuleIndex<Value, Context> {
  const known = indexes.get(rules) as RuleIndex<Value, Context> | undefined;
  if (known) return known;
  const indexed = rules.map((rule) => ({
    indexed: { rule, sticky: new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', 'y')) },
    starts: startsOf(rule.pattern.source, rule.pattern.flags),
  }));
  const index: RuleIndex<Value, Context> = { rules: indexed, byStart: new Map() };
  indexes.set(rules, index);
  return index;
}

/** Most different beginnings that are remembered; a text of signs from everywhere must not fill the memory. */
const MOST_REMEMBERED = 20_000;
/** Characters below this (Latin letters, digits, common signs) make a key that is a small number. */
const COMMON = 512;

function rulesFor<Value, Context>(
  index: RuleIndex<Value, Context>,
  lower: string,
  position: number,
  isCapital: boolean,
): readonly IndexedRule<Value, Context>[] {
  const key = startKey(lower, position, isCapital);
  const known = index.byStart.get(key);
  if (known) return known;
  const printed = lower.slice(position, position + START_LENGTH);
  const fits = (start: string): boolean => (start === CAPITAL ? isCapital : printed.startsWith(start));
  const fitting = index.rules.filter(({ starts }) => starts.some(fits)).map(({ indexed }) => indexed);
  if (index.byStart.size < MOST_REMEMBERED) index.byStart.set(key, fitting);
  return fitting;
}

function startKey(lower: string, position: number, isCapital: boolean): number | string {
  const first = lower.charCodeAt(position);
  const second = position + 1 < lower.length ? lower.charCodeAt(position + 1) : 0;
  const third = position + 2 < lower.length ? lower.charCodeAt(position + 2) : 0;
  const capital = isCapital ? 1 : 0;
  if (first < COMMON && second < COMMON && third < COMMON) {
    return ((first * COMMON + second) * COMMON + third) * 2 + capital;
  }
  return lower.slice(position, position + START_LENGTH) + capital;
}

/**
 * Resolves overlaps: the longest span wins, then the one that starts first, then the rule listed first.
 * `found` may come in any order; the result is in order of position.
 */
export function keepLongest<T extends { readonly start: number; readonly end: number }>(found: readonly T[]): T[] {
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  for (const item of byLength) {
    if (kept.every((other) => item.end <= other.start || item.start >= other.end)) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function ruleMatch(match: RegExpExecArray): RuleMatch {
  return {
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    group: (name) => match.groups?.[name],
    span: (name) => match.indices?.groups?.[name] ?? null,
  };
}
