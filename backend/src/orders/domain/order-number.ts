/** Letters and digits that cannot be mistaken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** F-26-4K7Q2M: the year and six characters of a random number in [0, 1). */
export function orderNumber(year: number, random: () => number): string {
  const letters = Array.from({ length: 6 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]);
  return `F-${String(year % 100).padStart(2, '0')}-${letters.join('')}`;
}
