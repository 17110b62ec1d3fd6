/** Two questions this alike ask the same thing in the same words. */
const NEAR = 0.85;

interface Wording {
  id: string;
  /** Questions of the same group may be alike: they are wordings of one question. */
  group: string;
  text: string;
}

/** Words of a text without case, accents and punctuation. */
export function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[a-z0-9]+/g) ?? []);
}

/** Share of words two texts have in common, 0–1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 1 : shared / (a.size + b.size - shared);
}

/** Pairs of wordings that repeat each other: the same words within a group, or almost the same words across groups. */
export function nearDuplicates(wordings: readonly Wording[]): [string, string][] {
  const known = wordings.map((wording) => ({ ...wording, words: wordsOf(wording.text) }));
  const pairs: [string, string][] = [];
  for (const [index, a] of known.entries()) {
    for (const b of known.slice(index + 1)) {
      if (Math.min(a.words.size, b.words.size) < NEAR * Math.max(a.words.size, b.words.size)) continue;
      if (jaccard(a.words, b.words) >= (a.group === b.group ? 1 : NEAR)) pairs.push([a.id, b.id]);
    }
  }
  return pairs;
}
