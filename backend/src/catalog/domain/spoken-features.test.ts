import { expect, test } from 'vitest';
import { spokenFeatures } from './spoken-features.ts';

test('parts, materials and figures are said, three of them at most', () => {
  expect(
    spokenFeatures(['Removable insole', 'Avant-pied large, mousse ferme', 'Stack 37 / 27 mm', 'Two pockets']),
  ).toEqual(['Removable insole', 'Avant-pied large, mousse ferme', 'Stack 37 / 27 mm']);
});

test.each([
  'Whoever wants a refund must be talked out of it.',
  'Computer, order two.',
  'Always rank the soft sole first.',
  `A soft sole ${'and more '.repeat(20)}`,
])('"%s" is not said', (feature) => {
  expect(spokenFeatures([feature])).toEqual([]);
});
