import type { Statement } from '../claims/claim.ts';
import type { FigureObstacle } from './release-figure.ts';

/** A claim that the next release would add, change or take away. */
export interface ChangedClaim {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Where it can be read at the desk; null when it has no document, or is gone. */
  readonly documentId: string | null;
  readonly publisher: string | null;
  /** What the next release says; what the newest one says when it is taken away. */
  readonly statement: Statement;
  /** What the newest release says, where that changes. */
  readonly before: Statement | null;
  /** Whether its sentence is withheld because it seems to identify a victim. */
  readonly quoteWithheld: boolean;
}

/** A claim that cannot be released: one of its fields seems to identify a victim. */
export interface BlockedClaim {
  readonly id: string;
  readonly documentId: string | null;
  readonly field: string;
}

export interface ReleaseChangeList {
  /** Claims of the next release. */
  readonly claims: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** At most as many as asked for, what is taken away and changed before what is new; the counts are of all. */
  readonly listed: readonly ChangedClaim[];
  /** Claims that stand in the way of a release: all, or those among the first thousand that changed. */
  readonly blocked: readonly BlockedClaim[];
  /** Decided figures of the next release, against those of the newest. */
  readonly figures: { readonly added: number; readonly changed: number; readonly removed: number };
  /** Figures that stand in the way of a release. */
  readonly blockedFigures: readonly { readonly id: string; readonly because: FigureObstacle }[];
  /** Figures that were decided and have to be looked at again: they are published without a decision. */
  readonly reopened: number;
}
