import { beginningsIn, isCapitalStart, startAt } from './beginnings.ts';
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
  /** Matches in every text in which the pattern does; a costly pattern is tried in no other. */
  readonly needs?: RegExp | undefined;
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
  const { lower, positions, starts } = beginningsIn(text);
  /** Where the last match of each rule ends, by its place among the rules. */
  let reached: number[] | null = null;
  /** Whether the text has what a rule needs. */
  let needed: (boolean | undefined)[] | null = null;
  for (let each = 0; each < positions.length; each++) {
    const number = starts[each]!;
    const rules =
      (number < 0 ? undefined : index.byNumber[number]) ??
      rulesFor(index, number, startAt(lower, text, positions[each]!));
    if (rules.length === 0) continue;
    const position = positions[each]!;
    for (const indexed of rules) {
      if (reached !== null && position < reached[indexed.place]!) continue;
      if (indexed.needs !== null) {
        needed ??= [];
        if (!(needed[indexed.place] ??= indexed.needs.test(text))) continue;
      }
      indexed.sticky.lastIndex = position;
      const match = indexed.sticky.exec(text);
      if (!match || match[0].length === 0) continue;
      keep(indexed.rule, match);
      reached ??= index.rules.map(() => 0);
      reached[indexed.place] = position + match[0].length;
    }
  }
}

/** All matches of a pattern that begins with a word, as `matchAll` gives them: it is tried only where it can begin. */
export function matchesAtStarts(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let rules = alone.get(pattern);
  if (!rules) {
    rules = [{ name: 'phrase', pattern, produce: () => null }];
    alone.set(pattern, rules);
  }
  const found: RegExpExecArray[] = [];
  tryAtStarts(indexOf(rules), text, (_, match) => found.push(match));
  return found;
}

const alone = new WeakMap<RegExp, readonly Rule<null>[]>();

interface IndexedRule<Value, Context> {
  readonly rule: Rule<Value, Context>;
  readonly sticky: RegExp;
  readonly needs: RegExp | null;
  /** Its place among the rules of the index. */
  readonly place: number;
}

interface RuleIndex<Value, Context> {
  readonly rules: readonly IndexedRule<Value, Context>[];
  /** Which rules can begin with some characters, by their places in `rules`. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** The rules to be tried at a start, by its number; filled as they are met. */
  readonly byNumber: (readonly IndexedRule<Value, Context>[] | undefined)[];
}

const indexes = new WeakMap<object, unknown>();

function indexOf<Value, Context>(rules: readonly Rule<Value, Context>[]): RuleIndex<Value, Context> {
  const known = indexes.get(rules) as RuleIndex<Value, Context> | undefined;
  if (known) return known;
  const byStart = new Map<string, number[]>();
  rules.forEach(({ pattern }, place) => {
    for (const start of startsOf(pattern.source, pattern.flags)) {
      const places = byStart.get(start);
      if (places) places.push(place);
      else byStart.set(start, [place]);
    }
  });
  const indexed = rules.map((rule, place) => ({
    rule,
    place,
    needs: rule.needs ?? null,
    sticky: new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', 'y')),
  }));
  const index: RuleIndex<Value, Context> = { rules: indexed, byStart, byNumber: [] };
  indexes.set(rules, index);
  return index;
}

const NONE: readonly never[] = [];

/** The rules that can begin with a start, in their order. */
function rulesFor<Value, Context>(
  index: RuleIndex<Value, Context>,
  number: number,
  start: string,
): readonly IndexedRule<Value, Context>[] {
  const places = new Set(isCapitalStart(start) ? index.byStart.get(CAPITAL) : NONE);
  for (let length = 0; length <= START_LENGTH; length++)
    for (const place of index.byStart.get(start.slice(0, length)) ?? NONE) places.add(place);
  const fitting = places.size === 0 ? NONE : [...places].sort((a, b) => a - b).map((place) => index.rules[place]!);
  if (number < 0) return fitting;
  while (index.byNumber.length <= number) index.byNumber.push(undefined);
  index.byNumber[number] = fitting;
  return fitting;
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
