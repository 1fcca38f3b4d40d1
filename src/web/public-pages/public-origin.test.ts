import { expect, it } from 'vitest';
import { publicOrigin } from './public-origin.ts';

it.each([
  ['http://127.0.0.1:5399/es/data', null],
  ['http://127.1.2.3/es', null],
  ['http://localhost:8080/en', null],
  ['http://vigia.localhost/en', null],
  ['http://[::1]:8080/en', null],
  ['https://vigia.example/es/claims/1', 'https://vigia.example'],
  ['http://localhost.example/es', 'http://localhost.example'],
])('An address that only one computer can open is not for citing: %s', (address, origin) => {
  expect(publicOrigin(new URL(address))).toBe(origin);
});
