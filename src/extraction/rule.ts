import { beginningsIn, FIRST } from './beginnings.ts';
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
  const { lower, positions, keys } = beginningsIn(text);
  let reached: Map<IndexedRule<Value, Context>, number> | null = null;
  for (let each = 0; each < positions.length; each++) {
    const rules = rulesFor(index, lower, positions[each]!, keys[each]!);
    if (rules.length === 0) continue;
    const position = positions[each]!;
    for (const indexed of rules) {
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

interface IndexedRule<Value, Context> {
  readonly rule: Rule<Value, Context>;
  readonly sticky: RegExp;
}

interface StartingRule<Value, Context> {
  readonly indexed: IndexedRule<Value, Context>;
  readonly starts: readonly string[];
}

interface RuleIndex<Value, Context> {
  readonly rules: readonly StartingRule<Value, Context>[];
  /** Rules that can match where the text goes on with these three characters; filled as they are met. */
  readonly byFirst: Map<number | string, readonly StartingRule<Value, Context>[]>;
  /** The same for all the characters that a start may have. */
  readonly byStart: Map<string, readonly IndexedRule<Value, Context>[]>;
}

const indexes = new WeakMap<object, unknown>();

function indexOf<Value, Context>(rules: readonly Rule<Value, Context>[]): RuleIndex<Value, Context> {
  const known = indexes.get(rules) as RuleIndex<Value, Context> | undefined;
  if (known) return known;
  const starting = rules.map((rule) => ({
    indexed: { rule, sticky: new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', 'y')) },
    starts: startsOf(rule.pattern.source, rule.pattern.flags),
  }));
  const index: RuleIndex<Value, Context> = { rules: starting, byFirst: new Map(), byStart: new Map() };
  indexes.set(rules, index);
  return index;
}

/** Most different beginnings that are remembered; a text of signs from everywhere must not fill the memory. */
const MOST_REMEMBERED = 20_000;
const NONE: readonly never[] = [];

function rulesFor<Value, Context>(
  index: RuleIndex<Value, Context>,
  lower: string,
  position: number,
  key: number,
): readonly IndexedRule<Value, Context>[] {
  const isCapital = (key & 1) === 1;
  const firstKey = key >= 0 ? key : lower.slice(position, position + FIRST) + key;
  const candidates =
    index.byFirst.get(firstKey) ?? remember(index.byFirst, firstKey, index.rules, lower, position, FIRST, isCapital);
  if (candidates.length === 0) return NONE;
  const start = lower.slice(position, position + START_LENGTH) + (isCapital ? '^' : '');
  const known = index.byStart.get(start);
  if (known) return known;
  const fitting = fittingRules(candidates, lower, position, START_LENGTH, isCapital).map(({ indexed }) => indexed);
  if (index.byStart.size < MOST_REMEMBERED) index.byStart.set(start, fitting);
  return fitting;
}

function remember<Value, Context>(
  known: Map<number | string, readonly StartingRule<Value, Context>[]>,
  key: number | string,
  rules: readonly StartingRule<Value, Context>[],
  lower: string,
  position: number,
  length: number,
  isCapital: boolean,
): readonly StartingRule<Value, Context>[] {
  const fitting = fittingRules(rules, lower, position, length, isCapital);
  if (known.size < MOST_REMEMBERED) known.set(key, fitting);
  return fitting;
}

function fittingRules<Value, Context>(
  rules: readonly StartingRule<Value, Context>[],
  lower: string,
  position: number,
  length: number,
  isCapital: boolean,
): readonly StartingRule<Value, Context>[] {
  const printed = lower.slice(position, position + length);
  const fits = (start: string): boolean => (start === CAPITAL ? isCapital : printed.startsWith(start.slice(0, length)));
  return rules.filter(({ starts }) => starts.some(fits));
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
