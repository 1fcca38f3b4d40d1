import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** Argon2id as OWASP recommends at least (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;
const SALT_BYTES = 16;

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** A pass phrase as the store keeps it: Argon2id in PHC string form, with its own salt. */
export async function hashPassPhrase(passPhrase: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive(passPhrase, salt, COST, TAG_BYTES);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(salt)}$${base64(tag)}`;
}

/**
 * Whether a pass phrase is the one that was hashed. Without a hash (unknown name, no pass phrase chosen) it works just as
 * long and says no.
 */
export async function verifyPassPhrase(passPhrase: string, hash: string | null): Promise<boolean> {
  const parts = hash === null ? null : PHC.exec(hash);
  if (!parts) {
    await derive(passPhrase, randomBytes(SALT_BYTES), COST, TAG_BYTES);
    return false;
  }
  const [, memory, passes, parallelism, salt, tag] = parts;
  const expected = Buffer.from(tag!, 'base64');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const actual = await derive(passPhrase, Buffer.from(salt!, 'base64'), cost, expected.length);
  return timingSafeEqual(actual, expected);
}

/** Node runs this in its thread pool: the server goes on answering meanwhile. */
function derive(passPhrase: string, salt: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  // One form for letters that can be typed as one code point or two: á on one keyboard is á on another.
  const message = Buffer.from(passPhrase.normalize('NFKC'), 'utf8');
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce: salt, ...cost, tagLength }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    );
  });
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
