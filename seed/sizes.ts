import type { Random } from './random.ts';
import type { Gender, Sizing } from './vocabulary.ts';

const range = (low: number, high: number, step: number): string[] =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => String(low + index * step));

const CLOTHING = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

/** Every size an article could come in. Shoes in EU sizes: women 36–42, men 39–48, unisex 36–48. */
export function sizesOf(sizing: Sizing, gender: Gender, random: Random): string[] {
  if (sizing === 'shoe') return shoeSizes(gender, random);
  if (sizing === 'half-shoe') {
    return gender === 'women' ? range(36, 42, 1) : gender === 'men' ? range(39, 48, 1) : range(36, 47, 1);
  }
  if (sizing === 'clothing') return clothingSizes(gender, random);
  if (sizing === 'sock' || sizing === 'insole') return ['35-38', '39-42', '43-46'];
  if (sizing === 'hand') return random.chance(0.3) ? ['S', 'M', 'L'] : ['S', 'M', 'L', 'XL'];
  if (sizing === 'head') return random.chance(0.55) ? ['one-size'] : ['S', 'M', 'L'];
  if (sizing === 'pole') return random.chance(0.25) ? ['100-130'] : range(105, 130, 5);
  return ['one-size'];
}

function shoeSizes(gender: Gender, random: Random): string[] {
  const [low, high] = gender === 'women' ? [36, 42] : gender === 'men' ? [39, 48] : [36, 48];
  if (random.chance(0.45)) return range(low, high, 1);
  return range(low, high, 0.5).filter((size) => !(Number(size) > 46 && size.endsWith('.5')));
}

function clothingSizes(gender: Gender, random: Random): string[] {
  if (gender === 'women') return random.chance(0.45) ? CLOTHING : CLOTHING.slice(0, 5);
  return random.chance(0.4) ? CLOTHING : CLOTHING.slice(1);
}

/** How near the middle of its range a size is, in [0, 1]: middle sizes are stocked deepest and sell out first. */
export function commonness(sizes: readonly string[], size: string): number {
  if (sizes.length === 1) return 1;
  const place = sizes.indexOf(size) / (sizes.length - 1);
  return 1 - Math.abs(place - 0.5) * 1.4;
}

/** The band of a range such as "39-42" that holds a foot of this EU size. */
export function bandFor(sizeEu: number): string {
  return sizeEu < 38.75 ? '35-38' : sizeEu < 42.75 ? '39-42' : '43-46';
}
