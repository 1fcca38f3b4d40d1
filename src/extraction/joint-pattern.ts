/**
 * One pattern that matches where any of several does: most texts match none, and one look says so. Null where they
 * cannot be joined: with different flags, or references to groups.
 */
export function jointPattern(patterns: readonly RegExp[]): RegExp | null {
  const [first] = patterns;
  if (!first || patterns.some(({ flags, source }) => flags !== first.flags || /\\[1-9k]/.test(source))) return null;
  const sources = patterns.map(({ source }) => `(?:${source.replaceAll(/\(\?<(?![=!])\w+>/g, '(?:')})`);
  return new RegExp(sources.join('|'), first.flags);
}

/** The joint pattern of the rules in a list, made when it is first asked for. `patternOf` says which are meant. */
export function jointPatternOf<Rule extends object>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp | undefined,
  known: WeakMap<object, RegExp | null>,
): RegExp | null {
  const made = known.get(rules);
  if (made !== undefined) return made;
  const joint = jointPattern(rules.map(patternOf).filter((pattern) => pattern !== undefined));
  known.set(rules, joint);
  return joint;
}
