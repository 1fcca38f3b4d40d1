import type { Database } from '../database/connection.server.ts';
import { fromJson } from '../database/json.ts';

/** One line of the audit trail as people read it. */
export interface AuditLine {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * The newest lines first.
 * @param filter.subject a whole subject ("claim/0123…") or the part before the slash ("claim")
 * @param filter.beforeId only lines older than this one, to page on
 */
export async function readAuditTrail(
  database: Database,
  filter: { subject?: string; beforeId?: number; limit: number },
): Promise<readonly AuditLine[]> {
  let query = database.kysely.selectFrom('audit_entry').selectAll().orderBy('id', 'desc').limit(filter.limit);
  if (filter.subject) {
    const subject = filter.subject;
    query = query.where((row) =>
      row.or([
        row('subject', '=', subject),
        // A range instead of LIKE: what is typed may hold % and _. 0 follows the slash in ASCII.
        row.and([row('subject', '>=', `${subject}/`), row('subject', '<', `${subject}0`)]),
      ]),
    );
  }
  if (filter.beforeId !== undefined) query = query.where('id', '<', filter.beforeId);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    detail: (fromJson(row.detail) ?? {}) as Record<string, unknown>,
  }));
}
