import { expect, test } from 'vitest';
import { RecentVectors } from './recent-vectors.ts';

test('the query unused longest is forgotten first', () => {
  const recent = new RecentVectors(2);
  recent.set('shoes', [1]);
  recent.set('socks', [2]);
  recent.get('shoes');
  recent.set('gels', [3]);
  expect(recent.get('shoes')).toEqual([1]);
  expect(recent.get('socks')).toBeUndefined();
  expect(recent.get('gels')).toEqual([3]);
});
