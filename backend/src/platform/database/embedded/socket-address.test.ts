import { expect, test } from 'vitest';
import { forgetAddress, socketAddress } from './socket-address.ts';

test('the socket lies in the database folder', () => {
  expect(socketAddress('/srv/foulee/database', 'linux').path).toBe('/srv/foulee/database/.s.PGSQL.5432');
});

test('Windows gets a named pipe of its own for each folder', () => {
  const one = socketAddress('C:\\Shop\\.data\\database', 'win32');
  const other = socketAddress('C:\\Shop2\\.data\\database', 'win32');
  expect(one.path).toMatch(/^\\\\\.\\pipe\\foulee-\d+-[0-9a-f]{16}$/);
  expect(one.path).not.toBe(other.path);
});

test('two long paths do not share a socket', () => {
  const long = `/srv/${'x'.repeat(120)}`;
  const [one, other] = [socketAddress(`${long}/a`, 'linux'), socketAddress(`${long}/b`, 'linux')];
  expect(one.path).not.toBe(other.path);
  forgetAddress(one, `${long}/a`);
  forgetAddress(other, `${long}/b`);
});
