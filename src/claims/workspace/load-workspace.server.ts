import { inTransaction, type Actor } from '../../database/audit.server.ts';
import type { Database } from '../../database/connection.server.ts';
import { json } from '../../database/json.ts';
import { insertProducer, insertSource } from '../../sources/source-store.server.ts';
import { statementOfClaim } from '../claim-rows.ts';
import { insertClaims } from '../claim-store.server.ts';
import { recomputeAround } from '../findings/kept/finding-store.server.ts';
import type { LoadedWorkspace } from './workspace.ts';

/** Whether the store already holds a workspace. */
export async function hasWorkspace(database: Database): Promise<boolean> {
  return (await database.kysely.selectFrom('workspace').select('id').executeTakeFirst()) !== undefined;
}

/**
 * Fills an empty store with a workspace: its sources, producers and reviewed claims, in one transaction.
 * @throws Error when the store holds a workspace already
 */
export async function loadWorkspace(
  database: Database,
  actor: Actor,
  now: Date,
  loaded: LoadedWorkspace,
): Promise<{ claims: number }> {
  const { workspace, sources, producers, claims } = loaded;
  await inTransaction(database, actor, now, async (write) => {
    await write.transaction
      .insertInto('workspace')
      .values({ id: 1, name: json(workspace.name), home_place_id: workspace.homePlaceId, created_at: write.at })
      .execute();
    for (const source of sources) await insertSource(write, source);
    for (const producer of producers) await insertProducer(write, producer);
    await insertClaims(write, claims);
    await write.transaction
      .insertInto('review')
      .values(
        claims.map((claim) => ({
          claim_id: claim.id,
          decision: 'accept',
          person_id: null,
          reviewer: claim.reviewedBy ?? actor.name,
          decided_at: claim.reviewedAt ?? write.at,
          reason: null,
          revision: claim.revision,
          before: json(statementOfClaim(claim)),
          after: json(statementOfClaim(claim)),
          status_before: 'proposed',
          status_after: claim.status,
        })),
      )
      .execute();
    await recomputeAround(
      write,
      claims.map((claim) => claim.id),
    );
    write.record({
      action: 'workspace.loaded',
      subject: 'workspace',
      detail: { claims: claims.length, sources: sources.length },
    });
  });
  return { claims: claims.length };
}
