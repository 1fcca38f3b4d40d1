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
 * can follow. Patterns are global; those whose productions ask for the span of a group carry the `d` flag.
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

/** Everything that any rule finds, in order of position; spans may overlap. */
export function applyRules<Value, Context>(
  rules: readonly Rule<Value, Context>[],
  text: string,
  context: Context,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      if (match[0].length === 0) {
        rule.pattern.lastIndex++;
        continue;
      }
      const value = rule.produce(ruleMatch(match), context);
      if (value !== null) {
        found.push({ start: match.index, end: match.index + match[0].length, value, rule: rule.name });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
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
