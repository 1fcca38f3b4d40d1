/** An invented report, and for figures of it "token start..end": the period that follows from the whole report. */
export interface DatedPassage {
  readonly published: string;
  readonly title: string | null;
  readonly text: string;
  readonly expected: readonly string[];
}
