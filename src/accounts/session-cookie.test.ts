import { expect, it } from 'vitest';
import { sessionCookie } from './session-cookie.ts';

it.each([
  ['https://observatorio.example/desk', '__Host-vigia', true],
  ['https://127.0.0.1:8420/desk', '__Host-vigia', true],
  ['http://127.0.0.1:8420/desk', 'vigia-local', false],
  ['http://localhost:8420/desk', 'vigia-local', false],
  ['http://[::1]:8420/desk', 'vigia-local', false],
])('the session of %s travels in %s', (address, name, secure) => {
  const cookie = sessionCookie(new URL(address));
  expect(cookie).toMatchObject({ name, attributes: { httpOnly: true, sameSite: 'strict', path: '/', secure } });
});

it.each(['http://192.168.1.20:8420/', 'http://observatorio.example/', 'http://127.0.0.1.evil.example/'])(
  'no session travels to %s',
  (address) => {
    expect(sessionCookie(new URL(address))).toBeNull();
  },
);
