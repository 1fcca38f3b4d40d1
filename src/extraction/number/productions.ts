import type { Rule, RuleMatch } from '../rule.ts';
import type { NumberContext, NumberProduct } from './number.ts';

/**
 * A range from the atoms of the groups `low` and `high`. A multiplier word of the upper end counts for both when the
 * lower end is smaller without it: "two to three million", "200 a 400 mil".
 */
export function rangeValue(match: RuleMatch, context: NumberContext): NumberProduct | null {
  const lowSpan = match.span('low');
  const highSpan = match.span('high');
  const low = context.atomAt(lowSpan);
  const high = context.atomAt(highSpan);
  if (!low || !high || !lowSpan || !highSpan) return null;
  const bareHigh = high.value / high.scale;
  const value = high.scale > 1 && low.scale === 1 && low.value <= bareHigh ? low.value * high.scale : low.value;
  if (value > high.value && !/month|mes/i.test(match.text)) return null;
  return { form: 'cardinal', value, valueMax: high.value, token: [lowSpan[0], highSpan[1]] };
}

/** "N in M" as a percentage; only where the part is smaller than the whole and the whole is a small round number. */
export function shareValue(match: RuleMatch, context: NumberContext): NumberProduct | null {
  const part = context.atomAt(match.span('part'));
  const whole = context.atomAt(match.span('whole'));
  if (!part || !whole || part.value >= whole.value || whole.value > 1000 || part.value === 0) return null;
  return { form: 'share', value: Math.round((part.value / whole.value) * 1000) / 10, rounded: true };
}

/** A negative rule: what it matches is no quantity. */
export function identifierRule(name: string, pattern: RegExp): Rule<NumberProduct, NumberContext> {
  return { name, pattern, produce: () => ({ form: 'identifier', value: 0 }) };
}

/** "N per M": a rate per 100,000, or a share that the text states exactly ("three for every 100"). */
export function ratioValue(match: RuleMatch, context: NumberContext): NumberProduct | null {
  const part = context.atomAt(match.span('part'));
  const whole = context.atomAt(match.span('whole'));
  if (!part || !whole) return null;
  if (whole.value === 100_000) return { form: 'rate100k', value: part.value, token: match.span('part') };
  const share = shareValue(match, context);
  return share && { ...share, rounded: false, isRate: true };
}
