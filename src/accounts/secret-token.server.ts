import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret that a person carries (cookie, link), and the digest under which the store knows it. */
export interface SecretToken {
  readonly token: string;
  readonly id: string;
}

export function newSecretToken(): SecretToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, id: tokenId(token) };
}

/** SHA-256 of a token: 256 random bits need no slow hash, and a copy of the store signs nobody in. */
export function tokenId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
