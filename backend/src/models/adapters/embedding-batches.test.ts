import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBatches } from './embedding-batches.ts';

test('batches keep every text in order and stay within both limits', () => {
  const texts = fc.array(fc.string({ maxLength: 30 }), { maxLength: 80 });
  const limits = fc.record({ texts: fc.integer({ min: 1, max: 10 }), chars: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(texts, limits, (given, limit) => {
      const batches = inBatches(given, limit);
      expect(batches.flat()).toEqual(given);
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(limit.texts);
        expect(batch.length === 1 || batch.join('').length <= limit.chars).toBe(true);
      }
    }),
  );
});
