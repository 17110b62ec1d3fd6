/** Clothing sizes as a shop hangs them. */
const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'];

/** Numbers by value, letters by size, anything else in the order of the alphabet. */
function compareSizes(a: string, b: string): number {
  const letters = [LETTERS.indexOf(a), LETTERS.indexOf(b)] as const;
  if (letters[0] >= 0 && letters[1] >= 0) return letters[0] - letters[1];
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Each size once, from the smallest to the largest. */
export function inSizeOrder(sizes: readonly string[]): string[] {
  return [...new Set(sizes)].toSorted(compareSizes);
}
