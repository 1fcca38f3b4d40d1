import type { Rule } from '../rule.ts';

/** A rule for names that count only as they are printed: "AFP", "Bs", "MOM" are short names, "mom" is a mother. */
export function acronymRule<Value>(name: string, value: Value, pattern: string): Rule<Value> {
  return { name, pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'gu'), produce: () => value };
}
