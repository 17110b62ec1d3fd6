import type { CartLine } from '../../cart/cart.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';
import type { ShownProduct } from './conversation-state.ts';

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);

/**
 * The cart line a runner means: the only one there is, the one with an ordinal, the article on the shelf, or the line
 * whose title shares most words with what was said. Undefined when several could be meant.
 */
export function lineMeant(
  lines: CartLine[],
  said: { text: string; reference: Slots['reference']; shown: ShownProduct[] },
): CartLine | undefined {
  if (lines.length === 1) return lines[0];
  const words = wordsOf(said.text);
  const scored = lines
    .map((line) => ({
      line,
      shared: [...wordsOf(`${line.title} ${line.brand}`)].filter((word) => words.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  if (scored[0]!.shared > 0 && scored[0]!.shared > (scored[1]?.shared ?? 0)) return scored[0]!.line;
  if (said.reference?.kind === 'ordinal') return lines[(said.reference.index ?? 1) - 1];
  if (said.reference?.kind === 'last') return lines.at(-1);
  return lines.find((line) => said.shown.some((product) => product.productId === line.productId));
}
