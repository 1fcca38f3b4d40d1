import { describe, expect, it } from 'vitest';
import { hashPassPhrase, verifyPassPhrase } from './pass-phrase.server.ts';
import { passPhraseProblem } from './pass-phrase.ts';

describe('A pass phrase', () => {
  it('is kept as Argon2id in PHC form, each time with another salt', async () => {
    const [first, second] = await Promise.all([
      hashPassPhrase('cuatro llamas azules'),
      hashPassPhrase('cuatro llamas azules'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(first).not.toBe(second);
  });

  it('is recognised, and another one is not', async () => {
    const hash = await hashPassPhrase('cuatro llamas azules');
    expect(await verifyPassPhrase('cuatro llamas azules', hash)).toBe(true);
    expect(await verifyPassPhrase('cuatro llamas azule', hash)).toBe(false);
  });

  it('verifies a hash of the reference implementation', async () => {
    // argon2 of the reference command line tool: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassPhrase('password', hash)).toBe(true);
  });

  it('is the same on keyboards that compose accents differently', async () => {
    const hash = await hashPassPhrase('montaña del sur'.normalize('NFD'));
    expect(await verifyPassPhrase('montaña del sur'.normalize('NFC'), hash)).toBe(true);
  });

  it('is never right where there is no hash or a damaged one', async () => {
    expect(await verifyPassPhrase('cuatro llamas azules', null)).toBe(false);
    expect(await verifyPassPhrase('cuatro llamas azules', '$argon2id$damaged')).toBe(false);
  });

  it.each([
    ['eleven char', 'short'],
    ['x'.repeat(257), 'long'],
    ['aaaaaaaaaaaaaa', 'uniform'],
    ['ana.quispe 2026', 'contains-name'],
    ['cuatro llamas azules', null],
    ['ana.quispe cuida cuatro llamas', null],
  ])('%j is refused as %j', (passPhrase, problem) => {
    expect(passPhraseProblem(passPhrase, 'ana.quispe')).toBe(problem);
  });
});
