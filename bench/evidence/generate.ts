import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimId } from '../../src/claims/claim-id.ts';
import { rowOfClaim } from '../../src/claims/claim-rows.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { inTransaction, type Actor, type Write } from '../../src/database/audit.server.ts';
import type { Database } from '../../src/database/connection.server.ts';
import { json } from '../../src/database/json.ts';
import { NO_MERGES } from '../../src/sources/name-merges.ts';
import { insertProducer } from '../../src/sources/source-store.server.ts';
import type { ClaimStatus } from '../../src/vocabulary/claim-terms.ts';
import {
  FIRST_YEAR,
  inventedPlaces,
  inventedProducers,
  inventedPublishers,
  LAST_YEAR,
  type InventedPlace,
} from './invented-office.ts';
import { writeReport, type Report, type Story } from './invented-report.ts';
import { seededChance, type Chance } from './seeded-chance.ts';

/** How large an invented workspace is. */
export interface EvidenceSize {
  readonly documents: number;
  readonly claims: number;
  /** Share of the claims that are accepted or corrected. */
  readonly reviewed: number;
  readonly seed: number;
}

/** The size that the desk is measured at. */
export const LARGE: EvidenceSize = { documents: 10_000, claims: 200_000, reviewed: 0.6, seed: 2012 };

export interface GeneratedEvidence {
  readonly documents: number;
  readonly claims: number;
  readonly reviewed: number;
  readonly stories: number;
  readonly bytes: number;
}

const ACTOR: Actor = { personId: null, name: 'vigia (invented)' };
const REVIEWER = 'Ana (invented)';
/** Every twentieth report is a copy of the one before it, in another paper. */
const COPIES = 0.05;
const REJECTED = 0.03;
const DOCUMENTS_PER_WRITE = 250;
const ROWS_PER_INSERT = 400;

/**
 * Fills a store with an invented workspace, as if its documents had been added and its claims reviewed one by one: with
 * histories, producers and groups of copies, without findings and figures. Runs a few thousand claims a second.
 * @param folder where captured files are kept; left out, there are none
 */
export async function generateEvidence(
  database: Database,
  size: EvidenceSize = LARGE,
  options: { readonly folder?: string; readonly progress?: (documents: number) => void } = {},
): Promise<GeneratedEvidence> {
  const chance = seededChance(size.seed);
  const places = inventedPlaces();
  const byPath = new Map(places.map((place) => [place.path, place]));
  const publishers = inventedPublishers();
  const now = new Date(`${LAST_YEAR + 1}-01-05T12:00:00.000Z`);
  await inTransaction(database, ACTOR, now, async (write) => {
    await write.transaction
      .insertInto('workspace')
      .values({
        id: 1,
        name: json({ es: 'Espacio inventado', en: 'Invented workspace' }),
        home_place_id: 'BO',
        created_at: write.at,
      })
      .execute();
    for (const producer of inventedProducers()) await insertProducer(write, producer);
    write.record({ action: 'workspace.generated', subject: 'workspace', detail: { seed: size.seed } });
  });
  if (options.folder) mkdirSync(join(options.folder, 'documents'), { recursive: true });

  const total = { documents: 0, claims: 0, reviewed: 0, stories: 0, bytes: 0 };
  let story: (Story & { readonly firstId: string; readonly publisher: string }) | null = null;
  while (total.documents < size.documents) {
    const written: WrittenDocument[] = [];
    const until = Math.min(size.documents, total.documents + DOCUMENTS_PER_WRITE);
    for (; total.documents < until; total.documents++) {
      const isCopy: boolean = story !== null && chance.is(COPIES);
      const claims =
        Math.floor((size.claims * (total.documents + 1)) / size.documents) -
        Math.floor((size.claims * total.documents) / size.documents);
      const told: Story = isCopy && story ? { ...story, claims } : newStory(chance, places, claims);
      const publisher: string =
        isCopy && story ? otherThan(chance, publishers, story.publisher) : chance.pickEarly(publishers);
      const report = writeReport(size.seed, told, { publisher, number: total.documents }, byPath);
      const document = writtenDocument(total.documents, report, told, publisher, isCopy ? story!.firstId : null);
      if (!isCopy) {
        story = { ...told, firstId: document.id, publisher };
        total.stories++;
      }
      written.push(document);
    }
    await inTransaction(database, ACTOR, now, async (write) => {
      const counts = await insertDocuments(write, written, chance, size.reviewed);
      total.claims += counts.claims;
      total.reviewed += counts.reviewed;
      write.record({ action: 'documents.generated', subject: 'workspace', detail: { documents: written.length } });
    });
    for (const { id, bytes } of written) {
      total.bytes += bytes.byteLength;
      if (options.folder) writeFileSync(join(options.folder, 'documents', id), bytes);
    }
    options.progress?.(total.documents);
  }
  return total;
}

function newStory(chance: Chance, places: readonly InventedPlace[], claims: number): Story {
  const year = chance.whole(FIRST_YEAR + 1, LAST_YEAR);
  const day = `${year}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
  return { seed: chance.whole(1, 2 ** 31), place: chance.pickEarly(places), published: day, claims };
}

const two = (number: number) => String(number).padStart(2, '0');

function otherThan(chance: Chance, publishers: readonly string[], publisher: string): string {
  for (;;) {
    const other = chance.pick(publishers);
    if (other !== publisher) return other;
  }
}

interface WrittenDocument {
  readonly id: string;
  readonly sourceId: string;
  readonly number: number;
  readonly bytes: Buffer;
  readonly report: Report;
  readonly publisher: string;
  readonly published: string;
  readonly copyOf: string | null;
}

function writtenDocument(
  number: number,
  report: Report,
  story: Story,
  publisher: string,
  copyOf: string | null,
): WrittenDocument {
  const bytes = Buffer.from(report.text, 'utf8');
  const id = createHash('sha256').update(bytes).digest('hex');
  return {
    id,
    sourceId: `invented-${number}-${story.published}`,
    number,
    bytes,
    report,
    publisher,
    published: story.published,
    copyOf,
  };
}

async function insertDocuments(
  write: Write,
  documents: readonly WrittenDocument[],
  chance: Chance,
  reviewedShare: number,
): Promise<{ claims: number; reviewed: number }> {
  const { transaction } = write;
  const addedAt = (document: WrittenDocument) => `${document.published}T15:00:00.000Z`;
  await transaction
    .insertInto('source')
    .values(
      documents.map((document) => ({
        id: document.sourceId,
        title: document.report.title,
        publisher: document.publisher,
        published: document.published,
        url: `https://example.org/invented/${document.number}`,
        language: 'es',
        captured: 1,
        added_at: addedAt(document),
      })),
    )
    .execute();
  await transaction
    .insertInto('document')
    .values(
      documents.map((document) => ({
        id: document.id,
        source_id: document.sourceId,
        file_name: `invented-${document.number}.txt`,
        media_type: 'text/plain',
        bytes: document.bytes.byteLength,
        language: 'es',
        text: document.report.text,
        added_at: addedAt(document),
      })),
    )
    .execute();
  const groups = documents.flatMap(({ id, copyOf }) =>
    copyOf === null
      ? []
      : [
          { document_id: copyOf, group_id: copyOf, likeness: 1, state: 'proposed' },
          { document_id: id, group_id: copyOf, likeness: 0.95, state: 'proposed' },
        ],
  );
  if (groups.length > 0)
    await transaction
      .insertInto('document_group')
      .values(groups)
      .onConflict((conflict) => conflict.doNothing())
      .execute();

  const claims = documents.flatMap((document) => claimsOf(document, chance, reviewedShare, addedAt(document)));
  for (let from = 0; from < claims.length; from += ROWS_PER_INSERT) {
    const some = claims.slice(from, from + ROWS_PER_INSERT);
    await transaction
      .insertInto('claim')
      .values(
        some.map(({ claim, proposed }) => ({
          ...rowOfClaim(claim, claim.reviewedAt ?? write.at, NO_MERGES),
          ...(proposed === null ? {} : { proposed: json(proposed) }),
        })),
      )
      .execute();
    const decided = some.filter(({ claim }) => claim.status !== 'proposed');
    if (decided.length === 0) continue;
    await transaction
      .insertInto('review')
      .values(
        decided.map(({ claim, proposed }) => {
          const after = json(statementIn(claim));
          return {
            claim_id: claim.id,
            decision: DECISIONS[claim.status],
            person_id: null,
            reviewer: REVIEWER,
            decided_at: claim.reviewedAt!,
            reason: null,
            revision: 1,
            before: proposed === null ? after : json(proposed),
            after,
            status_before: 'proposed',
            status_after: claim.status,
          };
        }),
      )
      .execute();
  }
  return {
    claims: claims.length,
    reviewed: claims.filter(({ claim }) => claim.status === 'accepted' || claim.status === 'corrected').length,
  };
}

const DECISIONS: Readonly<Record<ClaimStatus, string>> = {
  proposed: 'undo',
  accepted: 'accept',
  corrected: 'correct',
  rejected: 'reject',
};

interface GeneratedClaim {
  readonly claim: Claim;
  /** What was proposed, where a reviewer corrected it. */
  readonly proposed: Claim | ReturnType<typeof statementIn> | null;
}

function claimsOf(
  document: WrittenDocument,
  chance: Chance,
  reviewedShare: number,
  addedAt: string,
): readonly GeneratedClaim[] {
  return document.report.claims.map(({ statement, citation, producerId }) => {
    const drawn = chance.next();
    const status: ClaimStatus =
      drawn < reviewedShare * 0.9
        ? 'accepted'
        : drawn < reviewedShare
          ? 'corrected'
          : drawn < reviewedShare + REJECTED
            ? 'rejected'
            : 'proposed';
    const claim: Claim = {
      ...statement,
      id: claimId(`${document.id}:${citation.tokenStart}:${citation.tokenEnd}`),
      sourceId: document.sourceId,
      documentId: document.id,
      citation,
      producerId: status === 'accepted' || status === 'corrected' ? producerId : null,
      origin: 'extraction',
      confidence: Math.round((0.3 + 0.69 * chance.next() ** 0.5) * 1000) / 1000,
      status,
      reviewedBy: status === 'proposed' ? null : REVIEWER,
      reviewedAt: status === 'proposed' ? null : addedAt,
      revision: status === 'proposed' ? 0 : 1,
      splitFrom: null,
      foundAt: null,
    };
    return {
      claim,
      proposed: status === 'corrected' ? { ...statementIn(claim), attribution: claim.attribution.slice(0, 1) } : null,
    };
  });
}

/** Only the statement of a claim. */
function statementIn(claim: Claim) {
  const {
    id: _id,
    sourceId: _source,
    documentId: _document,
    citation: _citation,
    producerId: _producer,
    origin: _origin,
    confidence: _confidence,
    status: _status,
    reviewedBy: _by,
    reviewedAt: _at,
    revision: _revision,
    splitFrom: _split,
    foundAt: _found,
    ...statement
  } = claim;
  return statement;
}
