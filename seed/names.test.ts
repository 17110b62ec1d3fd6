import { describe, expect, test } from 'vitest';
import { createNamer } from './names.ts';
import { createRandom } from './random.ts';

describe('the names of articles', () => {
  test('a brand that has used up its words names later editions, and none twice', () => {
    const namer = createNamer(createRandom(7));
    const names = Array.from({ length: 1_500 }, () => namer('Corvane', 'shoes'));
    expect(new Set(names).size).toBe(1_500);
    expect(names.some((name) => / ([7-9]|\d\d)$/.test(name))).toBe(true);
  });
});
