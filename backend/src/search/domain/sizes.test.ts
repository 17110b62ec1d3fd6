import { expect, test } from 'vitest';
import { wantedSizes } from './sizes.ts';

test.each([
  ['43', undefined, ['43', '43-46']],
  ['42,5', undefined, ['42.5', '39-42']],
  ['EU 38', 'women', ['38', '35-38']],
  ['US 10', 'men', ['44', '43-46']],
  ['US 10', 'women', ['42', '39-42']],
  ['9 uk', 'men', ['44', '43-46']],
  ['27.5 cm', 'men', ['43', '43-46']],
  ['taille m', undefined, ['M']],
  ['xxl', undefined, ['XXL']],
  ['taille unique', undefined, ['one-size']],
  ['US 31', 'men', ['US 31']],
  ['105', undefined, ['105']],
] as const)('%s (%s) is %j in the shop', (said, gender, sizes) => {
  expect(wantedSizes(said, gender)).toEqual(sizes);
});
