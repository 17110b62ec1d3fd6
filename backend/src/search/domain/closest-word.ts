/** A word that can be suggested for a misspelt one, and how many articles say it. */
export interface KnownWord {
  word: string;
  count: number;
}

/** Up to so many letters the first must be right: too many short words differ by it alone ("berry", "ferry"). */
const SHORT_WORD = 5;

/** Letters that may be wrong: none below four letters, one up to seven, two from eight. */
export function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The known word nearest to a misspelt one: fewest edits (an exchange of neighbours is one), then the same first letter, then
 * the more frequent. Undefined when nothing is near enough.
 */
export function closestWord(misspelt: string, candidates: Iterable<KnownWord>): string | undefined {
  const limit = mostEdits(misspelt.length);
  let best: { word: string; edits: number; isSameStart: boolean; count: number } | undefined;
  if (limit === 0) return undefined;
  for (const { word, count } of candidates) {
    if (Math.abs(word.length - misspelt.length) > limit || word.length < 4) continue;
    if (misspelt.length <= SHORT_WORD && word[0] !== misspelt[0]) continue;
    const edits = editsBetween(misspelt, word, limit);
    if (edits > limit) continue;
    const found = { word, edits, isSameStart: word[0] === misspelt[0], count };
    if (!best || isNearer(found, best)) best = found;
  }
  return best?.word;
}

type Found = { edits: number; isSameStart: boolean; count: number };

function isNearer(a: Found, b: Found): boolean {
  if (a.edits !== b.edits) return a.edits < b.edits;
  if (a.isSameStart !== b.isSameStart) return a.isSameStart;
  return a.count > b.count;
}

/**
 * Insertions, deletions, replacements and exchanges of neighbours between two words (optimal string alignment). Stops early:
 * any number above `limit` means "more than limit".
 */
export function editsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (isSame ? 0 : 1));
      const isExchange = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isExchange) edits = Math.min(edits, before[column - 2]! + 1);
      current.push(edits);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
