import { expect, test } from 'vitest';
import { pagesToShow } from './pagination.tsx';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [2, 9, [1, 2, 3, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('on page %i of %i the runner sees the ends and the neighbours', (page, count, shown) => {
  expect(pagesToShow(page, count)).toEqual(shown);
});
