import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { BlobStore } from './blob-store.ts';

/** What every store must do; `store` is called inside tests. */
export function describeBlobStore(store: () => BlobStore): void {
  const read = async (key: string): Promise<Buffer | undefined> => {
    const stream = await store().getStream(key);
    return stream && buffer(stream);
  };

  test('a file comes back byte for byte', async () => {
    const photo = Buffer.from(Array.from({ length: 300_000 }, (_, position) => (position * 31) % 256));
    await store().put('photos/round-trip.jpg', photo, { contentType: 'image/jpeg' });
    expect((await read('photos/round-trip.jpg'))?.equals(photo)).toBe(true);
    expect(await store().exists('photos/round-trip.jpg')).toBe(true);
  });

  test('an empty file is a file', async () => {
    await store().put('exports/empty.json', new Uint8Array());
    expect(await store().exists('exports/empty.json')).toBe(true);
    expect(await read('exports/empty.json')).toHaveLength(0);
  });

  test('putting again replaces the file', async () => {
    await store().put('plans/again.txt', Buffer.from('a long first version'));
    await store().put('plans/again.txt', Buffer.from('second'));
    expect(String(await read('plans/again.txt'))).toBe('second');
  });

  test('of many writers at once one wins and the file is whole', async () => {
    const versions = Array.from({ length: 8 }, (_, number) => String(number).repeat(50_000));
    await Promise.all(versions.map(async (text) => store().put('plans/race.txt', Buffer.from(text))));
    expect(versions).toContain(String(await read('plans/race.txt')));
  });

  test('a deleted file is gone, and deleting it again is no error', async () => {
    await store().put('photos/gone.jpg', Buffer.from('x'));
    await store().delete('photos/gone.jpg');
    await store().delete('photos/gone.jpg');
    expect(await store().exists('photos/gone.jpg')).toBe(false);
    expect(await read('photos/gone.jpg')).toBeUndefined();
  });

  test.each([
    '../secret',
    'a/../../etc/passwd',
    '/etc/passwd',
    'a//b',
    'a/',
    '',
    '.env',
    'a/.hidden',
    'photo été.jpg',
    'A.JPG',
    'a\\b',
    'a\0b',
    'x'.repeat(201),
  ])('the key %j is refused for reading and for writing', async (key) => {
    await expect(store().put(key, Buffer.from('x'))).rejects.toThrow('is no key for a stored file');
    await expect(store().getStream(key)).rejects.toThrow('is no key for a stored file');
    await expect(store().delete(key)).rejects.toThrow('is no key for a stored file');
  });
}
