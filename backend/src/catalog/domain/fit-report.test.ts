import { expect, test } from 'vitest';
import { fitReport } from './fit-report.ts';

const saying = (text: string) => ({ title: '', text, stars: 4, language: 'en', writtenAt: new Date(0) });

test.each([
  ['Good, but runs small', 'small'],
  ['Comes up small, take one size up. I’m a 43 normally.', 'small'],
  ['Elles taillent petit, prendre une demi-pointure de plus.', 'small'],
  ['Comes up big, I could have taken half a size less than 44.5.', 'large'],
  ['Prévoir plus petit. Le talon est parfaitement tenu.', 'large'],
  ['Taille grand, le M flotte un peu.', 'large'],
  ['True to size, my usual 42 is perfect.', 'trueToSize'],
  ['Taille normalement, mon 42 habituel est parfait.', 'trueToSize'],
] as const)('"%s" counts as %s', (text, fit) => {
  expect(fitReport([saying(text)])).toMatchObject({ [fit]: 1, reviewCount: 1 });
});

test('a review that speaks of other things counts for none', () => {
  expect(fitReport([saying('Small pocket, that is it. Petit défaut à la fermeture.')])).toEqual({
    small: 0,
    trueToSize: 0,
    large: 0,
    reviewCount: 1,
  });
});
