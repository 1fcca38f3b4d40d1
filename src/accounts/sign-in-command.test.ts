import { describe, expect, it } from 'vitest';
import { mayLearnFolder, signInLinkCommand } from './sign-in-command.ts';

describe('The command for a one-time link', () => {
  it('names the data folder, in quotes where a shell needs them', () => {
    expect(signInLinkCommand('/srv/vigia')).toBe('npm run vigia -- sign-in-link --data /srv/vigia');
    expect(signInLinkCommand('/srv/vigía de La Paz')).toBe(
      'npm run vigia -- sign-in-link --data "/srv/vigía de La Paz"',
    );
    expect(signInLinkCommand('/a$b "c"')).toBe('npm run vigia -- sign-in-link --data "/a\\$b \\"c\\""');
  });

  it.each([
    ['on this computer', { hostname: '127.0.0.1', clientAddress: '127.0.0.1', role: null }, true],
    ['on this computer by IPv6', { hostname: '[::1]', clientAddress: '::1', role: null }, true],
    [
      'on this computer by a mapped address',
      { hostname: 'localhost', clientAddress: '::ffff:127.0.0.1', role: null },
      true,
    ],
    ['behind a proxy of this computer', { hostname: 'vigia.example', clientAddress: '127.0.0.1', role: null }, false],
    ['elsewhere with our name', { hostname: 'localhost', clientAddress: '192.0.2.7', role: null }, false],
    ['to a reviewer elsewhere', { hostname: 'vigia.example', clientAddress: '192.0.2.7', role: 'reviewer' }, false],
    [
      'to an administrator elsewhere',
      { hostname: 'vigia.example', clientAddress: '192.0.2.7', role: 'administrator' },
      true,
    ],
  ] as const)('is told with its folder %s: %s', (_where, visit, told) => {
    expect(mayLearnFolder(visit)).toBe(told);
  });
});
