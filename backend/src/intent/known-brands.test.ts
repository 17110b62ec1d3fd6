import { expect, test } from 'vitest';
import { KnownBrands } from './known-brands.ts';

test('the first message already knows the makers', async () => {
  const brands = new KnownBrands(async () => ['Corvane']);
  expect(await brands.now()).toEqual(['Corvane']);
});

test('a shop that was still opening is asked again by the next message', async () => {
  const answers = [async () => Promise.reject(new Error('still opening')), async () => [], async () => ['Kaweri']];
  const brands = new KnownBrands(async () => answers.shift()!());
  expect(await brands.now()).toEqual([]);
  expect(await brands.now()).toEqual([]);
  expect(await brands.now()).toEqual(['Kaweri']);
});

test('many messages at once read once', async () => {
  let asked = 0;
  const brands = new KnownBrands(async () => {
    asked += 1;
    return ['Tussock'];
  });
  await Promise.all(Array.from({ length: 10 }, () => brands.now()));
  expect(asked).toBe(1);
});
