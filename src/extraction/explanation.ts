/** What a step of the reading decided: one per topic. */
export const TOPICS = [
  'number',
  'qualifier',
  'measure',
  'period',
  'place',
  'attribution',
  'exploitation',
  'victim',
  'scope',
  'dispute',
] as const;
export type Topic = (typeof TOPICS)[number];

/** One decision about a claim and the rule that made it, in words that a reviewer reads. */
export interface Step {
  readonly topic: Topic;
  readonly rule: string;
}

/** A number of the text that became no claim. Offsets are UTF-16 offsets into the text. */
export interface LeftOut {
  readonly token: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}
