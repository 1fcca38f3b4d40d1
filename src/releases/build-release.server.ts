import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { claimOfRow } from '../claims/claim-rows.ts';
import { listDecidedFigures } from '../claims/figures/list-figures.server.ts';
import { inTransaction, type Actor } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { syncFolder, writeDurably } from '../database/durable-file.server.ts';
import { placeById, placeByPath } from '../places/gazetteer.ts';
import type { Place } from '../places/place.ts';
import { readNameMerges } from '../sources/name-merge-store.server.ts';
import { listProducers, listSources } from '../sources/source-store.server.ts';
import { lookForNewRelease } from './current-release.server.ts';
import { markReleased, RELEASE_RULES, type ReleasedRevision } from './released-marks.server.ts';
import { withMergedNames } from './merged-names.ts';
import { identifyingField, releaseClaim, releaseSource } from './release-claim.ts';
import { figureObstacle, releaseFigure } from './release-figure.ts';
import { releaseFiles } from './release-files.ts';
import { ReleaseError, releaseFolderName, releaseNumbers, readRelease } from './read-release.server.ts';
import type { Release, ReleasedClaim, ReleasedFigure, ReleasedPlace, ReleaseManifest } from './release.ts';

export interface BuiltRelease {
  readonly number: number;
  readonly claims: number;
  readonly folder: string;
}

export interface ListedRelease {
  readonly number: number;
  readonly builtAt: string;
  readonly builtBy: string;
  readonly claims: number;
}

/**
 * Builds the next release from the reviewed claims: `releases/NNNN/` appears whole or not at all, and never changes after.
 * @throws the file system's error when the disk is full; no folder is left behind
 */
export async function buildRelease(
  database: Database,
  dataFolder: string,
  actor: Actor,
  now: Date,
): Promise<BuiltRelease> {
  const { marks, ...contents } = await readContents(database);
  const releases = join(dataFolder, 'releases');
  await mkdir(releases, { recursive: true });
  const number = ((await releaseNumbers(dataFolder)).at(-1) ?? 0) + 1;
  const builtAt = now.toISOString();
  const folder = join(releases, releaseFolderName(number));
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished);
    const files = releaseFiles(contents, { number, builtAt });
    for (const file of files) await writeDurably(join(unfinished, file.path), file.content);
    const manifest: ReleaseManifest = {
      formatVersion: 1,
      number,
      builtAt,
      builtBy: actor.name,
      homePlaceId: contents.homePlaceId,
      counts: {
        claims: contents.claims.length,
        sources: contents.sources.length,
        producers: contents.producers.length,
        places: contents.places.length,
        figures: contents.figures.length,
      },
      files: files.map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content), sha256: sha256(content) })),
    };
    const manifestText = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeDurably(join(unfinished, 'release.json'), manifestText);
    // Read it back as the public site will: what cannot be read must not be published.
    await readRelease(unfinished);
    await inTransaction(database, actor, now, async (write) => {
      await write.transaction
        .insertInto('release')
        .values({
          number,
          built_at: builtAt,
          built_by: actor.name,
          claims: contents.claims.length,
          digest: sha256(manifestText),
          claims_marked: RELEASE_RULES,
        })
        .execute();
      await markReleased(write.transaction, marks);
      write.record({
        action: 'release.built',
        subject: `release/${number}`,
        detail: { claims: contents.claims.length },
      });
      await rename(unfinished, folder);
    });
    await syncFolder(releases);
    // Who published it sees it at once.
    lookForNewRelease();
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { number, claims: contents.claims.length, folder };
}

/** All releases, the newest first. */
export async function listReleases(database: Database): Promise<readonly ListedRelease[]> {
  const rows = await database.kysely.selectFrom('release').selectAll().orderBy('number', 'desc').execute();
  return rows.map((row) => ({ number: row.number, builtAt: row.built_at, builtBy: row.built_by, claims: row.claims }));
}

type Contents = Omit<Release, 'manifest'> & {
  readonly homePlaceId: string;
  /** Claims whose mark is not yet the revision that is released. */
  readonly marks: readonly ReleasedRevision[];
};

async function readContents(database: Database): Promise<Contents> {
  const connection = database.kysely;
  const workspace = await connection.selectFrom('workspace').select('home_place_id').executeTakeFirst();
  const rows = await connection
    .selectFrom('claim')
    .leftJoin('document', 'document.id', 'claim.document_id')
    .selectAll('claim')
    .select('document.text as document_text')
    .where('claim.status', 'in', ['accepted', 'corrected'])
    .orderBy('claim.id')
    .execute();
  const merges = await readNameMerges(connection);
  const claims = rows.map(({ document_text, ...row }) => {
    const claim = withMergedNames(claimOfRow(row), merges);
    const field = identifyingField(claim);
    if (field !== null)
      throw new ReleaseError(
        `Claim ${claim.id} cannot be released: its field "${field}" seems to identify a victim. Correct it at /desk/claims/${claim.id} or reject the claim.`,
      );
    return releaseClaim(claim, document_text);
  });
  const figures = await readFigures(database, claims);
  const sourceIds = new Set(claims.map((claim) => claim.sourceId));
  const producerIds = new Set(claims.map((claim) => claim.producerId));
  return {
    homePlaceId: workspace?.home_place_id ?? 'world',
    claims,
    figures,
    marks: rows.filter((row) => row.released_revision !== row.revision).map(({ id, revision }) => ({ id, revision })),
    sources: (await listSources(connection))
      .filter((source) => sourceIds.has(source.id))
      .map((source) => releaseSource({ ...source, publisher: merges.publisher(source.publisher) })),
    producers: (await listProducers(connection)).filter((producer) => producerIds.has(producer.id)),
    places: placesOf(claims, workspace?.home_place_id ?? 'world'),
  };
}

/** The decided figures. @throws ReleaseError for one that cannot stand beside these claims */
async function readFigures(database: Database, claims: readonly ReleasedClaim[]): Promise<readonly ReleasedFigure[]> {
  const ids = new Set(claims.map(({ id }) => id));
  return (await listDecidedFigures(database.kysely)).flatMap((figure) => {
    const released = releaseFigure(figure);
    if (!released) return [];
    const obstacle = figureObstacle(released, (id) => ids.has(id));
    if (obstacle === 'identifying-reason')
      throw new ReleaseError(
        `Figure ${released.id} cannot be released: its reason seems to identify a victim. Decide it again at /desk/figures/${released.id} with another reason.`,
      );
    if (obstacle)
      throw new ReleaseError(
        `Figure ${released.id} cannot be released: it names a claim that is not. Look at /desk/figures/${released.id} and decide it again.`,
      );
    return [released];
  });
}

/** The home place and the places of the claims, with the places that hold them. */
function placesOf(claims: readonly ReleasedClaim[], homePlaceId: string): readonly ReleasedPlace[] {
  const places = new Map<string, ReleasedPlace>();
  const add = (place: Place | null) => {
    if (!place || places.has(place.id)) return;
    places.set(place.id, {
      id: place.id,
      path: place.path,
      name: place.name,
      level: place.level,
      parentId: place.parentId,
    });
  };
  add(placeById(homePlaceId));
  for (const path of new Set(claims.flatMap((claim) => claim.place))) {
    const names = path.split('/');
    for (let depth = 1; depth <= names.length; depth++) add(placeByPath(names.slice(0, depth).join('/')));
  }
  return [...places.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
