import { createHash } from 'node:crypto';

/**
 * A claim's id from where it stands: the first sixteen hexadecimal digits of a SHA-256.
 * @param key for a claim in a document `SHA-256 of its bytes:tokenStart:tokenEnd`; for a row of a workspace
 *   `workspace:NAME:ROW`
 */
export function claimId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
