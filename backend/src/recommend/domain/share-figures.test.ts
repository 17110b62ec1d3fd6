import { expect, test } from 'vitest';
import { type Contender, reweigh } from './reweigh.ts';
import { ShareMeter, SHARE_STEPS, stepOf } from './share-figures.ts';

function contender(productId: string, parts: Partial<Contender>): Contender {
  return { productId, similarity: 0, ratingPart: 0.8, neighbourCount: 0, ratingCount: 10, ...parts };
}
/** Loved by the neighbours, badly rated — and the other way round; a third is middling in both. */
const LOVED = contender('a', { similarity: 1, ratingPart: 0.6, neighbourCount: 30 });
const PRAISED = contender('b', { similarity: 0, ratingPart: 0.96, neighbourCount: 1 });
const MIDDLING = contender('c', { similarity: 0.5, ratingPart: 0.7, neighbourCount: 9 });
const ids = (list: readonly Contender[]) => list.map((one) => one.productId).join('');

test.each([
  [1, 'acb'],
  [0.7, 'acb'],
  [0.3, 'abc'],
  [0, 'bca'],
])('with similarity at %s the order is %s', (share, order) => {
  expect(ids(reweigh([PRAISED, MIDDLING, LOVED], share))).toBe(order);
});

test('equal scores go by rating count, then by id', () => {
  const equal = [contender('z', {}), contender('y', {}), contender('x', { ratingCount: 9 })];
  expect(ids(reweigh(equal, 0.7))).toBe('yzx');
});

test('no share is no share: beyond 0 and 1 it is refused', () => {
  expect(() => reweigh([], 1.01)).toThrow(RangeError);
});

test('the figures tell how many of the questions would show another pair, and what the pair is like', () => {
  const meter = new ShareMeter();
  meter.addQuestion([LOVED, PRAISED, MIDDLING]);
  meter.addQuestion([LOVED, MIDDLING]); // only two: every share shows the same pair
  meter.addQuestion([]); // nothing found: no question
  const { questions, changed, steps } = meter.figures();
  expect(questions).toBe(2);
  expect(changed[stepOf(0.7)]![stepOf(0)]).toBe(1);
  expect(changed[stepOf(0.7)]![stepOf(0.7)]).toBe(0);
  expect(steps[stepOf(0)]!.meanRating).toBeGreaterThan(steps[stepOf(1)]!.meanRating!);
  expect(steps[stepOf(1)]!.meanNeighbours).toBeGreaterThan(steps[stepOf(0)]!.meanNeighbours!);
  expect(steps[0]).toMatchObject({ hitRate2: null, hitRate10: null });
});

test('a hidden purchase counts as found where it is among the two best', () => {
  const meter = new ShareMeter();
  meter.addHeldOut({ productId: 'b', contenders: [LOVED, PRAISED, MIDDLING] });
  meter.addHeldOut({ productId: 'gone', contenders: [LOVED, PRAISED, MIDDLING] });
  const { steps, heldOut } = meter.figures();
  expect(heldOut).toBe(2);
  expect(steps[stepOf(0)]).toMatchObject({ hitRate2: 0.5, hitRate10: 0.5 });
  expect(steps[stepOf(1)]).toMatchObject({ hitRate2: 0, hitRate10: 0.5 });
});

test('steps are five per cent apart', () => {
  expect(SHARE_STEPS).toHaveLength(21);
  expect(SHARE_STEPS[stepOf(0.72)]).toBe(0.7);
});
