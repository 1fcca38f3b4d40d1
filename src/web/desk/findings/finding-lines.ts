/** A finding in one line, beside one of its claims. */
export interface FindingLine {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  readonly sentence: string;
}
