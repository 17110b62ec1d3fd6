/** The vector scaled to length 1, so that a dot product is the cosine. A zero vector stays as it is. */
export function toUnitLength(vector: number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
