/**
 * One pattern that matches where any of several does: most texts match none, and one look says so. Null where they
 * cannot be joined: with different flags, or references to groups.
 */
export function jointPattern(patterns: readonly RegExp[]): RegExp | null {
  const [first] = patterns;
  if (!first || patterns.some(({ flags, source }) => flags !== first.flags || /\\[1-9k]/.test(source))) return null;
  const sources = patterns.map(({ source }) => `(?:${withoutNames(source)})`);
  return new RegExp(sources.join('|'), first.flags);
}

/**
 * Whether a text ends with what a pattern ending in `$` matches. Read backwards from the end, which is the only place
 * where it can match, instead of from each position.
 */
export function endsWithMatch(pattern: RegExp, text: string): boolean {
  let backwards = BACKWARDS.get(pattern);
  if (!backwards) {
    backwards = new RegExp(`(?<=${pattern.source})`, `${pattern.flags.replace(/[gy]/g, '')}y`);
    BACKWARDS.set(pattern, backwards);
  }
  backwards.lastIndex = text.length;
  return backwards.test(text);
}

const BACKWARDS = new WeakMap<RegExp, RegExp>();

/**
 * The first of several patterns that matches at the start of a text, and its length; all are of the form `^(?:…)`, perhaps
 * with a condition behind. One pattern with a
 * group for each is tried instead of one after another; undefined where they cannot be joined.
 */
export function firstAtStart(
  patterns: readonly RegExp[],
  text: string,
): { readonly index: number; readonly length: number } | null | undefined {
  let joint = IN_ORDER.get(patterns);
  if (joint === undefined) {
    const grouped = patterns.map(
      ({ source, flags }, index) => new RegExp(`(?<p${index}>${withoutNames(source)})`, flags),
    );
    const isAnchored = patterns.every(({ source }) => source.startsWith('^(?:'));
    joint =
      isAnchored && jointPattern(patterns)
        ? new RegExp(grouped.map(({ source }) => source).join('|'), patterns[0]!.flags)
        : null;
    IN_ORDER.set(patterns, joint);
  }
  if (joint === null) return undefined;
  const match = joint.exec(text);
  if (!match) return null;
  const index = patterns.findIndex((_, place) => match.groups![`p${place}`] !== undefined);
  return { index, length: match[0].length };
}

const IN_ORDER = new WeakMap<object, RegExp | null>();

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

function withoutNames(source: string): string {
  return source.replaceAll(/\(\?<(?![=!])\w+>/g, '(?:');
}
