import { expect, test } from 'vitest';
import { inSlices, nextSliceRows } from './in-slices.ts';

test.each([
  ['a quick slice is followed by one twice as large', 100, 10, 200],
  ['a slow one by a smaller one', 100, 400, 25],
  ['a very slow one by a single row at least', 1, 5_000, 1],
  ['no slice grows without end', 5_000, 1, 5_000],
])('%s', (_, rows, tookMs, next) => {
  expect(nextSliceRows(rows, tookMs)).toBe(next);
});

test('every row is done once, in order', async () => {
  const done: number[] = [];
  await inSlices(async (last, rows) => {
    const from = last === null ? 0 : Number(last);
    const to = Math.min(from + rows, 1_234);
    for (let n = from; n < to; n += 1) done.push(n);
    return to > from ? String(to) : undefined;
  });
  expect(done).toEqual(Array.from({ length: 1_234 }, (_, n) => n));
});

test('work that is told to stop does no further slice', async () => {
  const stop = new AbortController();
  let slices = 0;
  const work = inSlices(
    async () => {
      slices += 1;
      stop.abort(new Error('the process is stopping'));
      return 'x';
    },
    { signal: stop.signal },
  );
  await expect(work).rejects.toThrow('the process is stopping');
  expect(slices).toBe(1);
});
