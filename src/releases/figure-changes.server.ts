import { join } from 'node:path';
import { listDecidedFigures, listFigures } from '../claims/figures/list-figures.server.ts';
import type { Connection, Database } from '../database/connection.server.ts';
import { readReleasedFigures, releaseFolderName } from './read-release.server.ts';
import type { ReleaseChangeList } from './release-change.ts';
import { figureObstacle, releaseFigure } from './release-figure.ts';
import type { ReleasedFigure } from './release.ts';

/** The figures of a release by id, each as text to be compared. */
export type FiguresAsText = ReadonlyMap<string, string>;
export const NO_FIGURES: FiguresAsText = new Map();

export function asText(figures: readonly ReleasedFigure[]): FiguresAsText {
  return new Map(figures.map((figure) => [figure.id, JSON.stringify(figure)]));
}

let remembered: { readonly folder: string; readonly figures: FiguresAsText } | null = null;

/** The figures of a release; those of the last one asked for are kept, because a release never changes. */
export async function figuresOfRelease(dataFolder: string, number: number): Promise<FiguresAsText> {
  const folder = join(dataFolder, 'releases', releaseFolderName(number));
  if (remembered?.folder !== folder) remembered = { folder, figures: asText(await readReleasedFigures(folder)) };
  return remembered.figures;
}

/** How the decided figures differ from those of the newest release, and which cannot be published. */
export async function figureChanges(
  database: Database,
  earlier: FiguresAsText,
): Promise<Pick<ReleaseChangeList, 'figures' | 'blockedFigures' | 'reopened'>> {
  const [decided, { counts }] = await Promise.all([
    listDecidedFigures(database.kysely),
    listFigures(database.kysely, { state: 'reopened', measure: null, place: null }, { size: 1 }),
  ]);
  const next = decided.map(releaseFigure).filter((figure) => figure !== null);
  const added = next.filter(({ id }) => !earlier.has(id)).length;
  const kept = next.filter(({ id }) => earlier.has(id));
  const named = next.flatMap(({ claimId, rivals }) => (claimId === null ? rivals : [claimId, ...rivals]));
  const reviewed = await reviewedOf(database.kysely, [...new Set(named)]);
  return {
    figures: {
      added,
      changed: kept.filter((figure) => earlier.get(figure.id) !== JSON.stringify(figure)).length,
      removed: earlier.size - kept.length,
    },
    blockedFigures: next.flatMap((figure) => {
      const because = figureObstacle(figure, (id) => reviewed.has(id));
      return because === null ? [] : [{ id: figure.id, because }];
    }),
    reopened: counts.reopened,
  };
}

/** Those of some claims that the next release holds. */
async function reviewedOf(connection: Connection, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const ROWS_AT_ONCE = 500;
  const found = new Set<string>();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await connection
      .selectFrom('claim')
      .select('id')
      .where('id', 'in', ids.slice(from, from + ROWS_AT_ONCE))
      .where('status', 'in', ['accepted', 'corrected'])
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}
