import type { Slots } from '../../intent/intent.contract.ts';
import type { ConversationState, ShownProduct } from './conversation-state.ts';

/** What "which one is lighter?" asks for, as rows of a comparison. */
const MEASURES: ReadonlyArray<readonly [row: string, asked: RegExp]> = [
  ['weightG', /\b(light|lighter|lightest|heavier|weighs?|leger|legere|lourde?|pese)\b/i],
  ['price', /\b(cheap|cheaper|cheapest|expensive|costs?|cher|chere|coute)\b/i],
  ['rating', /\b(rated|rating|ratings|reviews?|notee?|avis)\b/i],
  ['dropMm', /\bdrop\b/i],
  ['stackHeelMm', /\b(soft|softer|cushion\w*|amorti\w*|moelleu\w*)\b/i],
];

/** The row of a comparison a question about a choice hangs on. */
export function measureAsked(text: string): string | undefined {
  return MEASURES.find(([, asked]) => asked.test(folded(text)))?.[0];
}

/** Articles that stand beside each other at most. */
const MOST_COMPARED = 4;
/** Shorter words name nothing: "2", "the". */
const SHORTEST_NAME = 4;

const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '');
const wordsOf = (text: string) => folded(text).split(/[^\p{L}\p{N}]+/u);

/**
 * The articles a message wants compared: the places it names, those it names by a word of their title that no other has
 * ("the Corvane and the Tussock"), else all in view: on the shelf, or on the page that compares.
 */
export function comparedArticles(
  state: ConversationState,
  text: string,
  comparison: Slots['comparison'],
): ShownProduct[] {
  const inView = viewOf(state);
  const ranked = inView === state.shown ? [...inView, ...(state.next ?? [])] : inView;
  const { places = [] } = comparison ?? {};
  if (places.length > 1) return places.map((place) => ranked[place - 1]).filter((product) => product !== undefined);
  const said = new Set(wordsOf(text));
  const named = inView.filter((product) => ownWords(product, inView).some((word) => said.has(word)));
  return (named.length > 1 ? named : inView).slice(0, MOST_COMPARED);
}

/** The page that compares, else the shelf, else the shelf beside the article that is open. */
function viewOf({ shown = [], onPage = [] }: ConversationState): ShownProduct[] {
  if (onPage.length > 1) return onPage;
  if (shown.length > 1 || onPage.length === 0) return shown;
  return [...onPage, ...shown.filter((product) => product.productId !== onPage[0]!.productId)];
}

function ownWords(product: ShownProduct, all: readonly ShownProduct[]): string[] {
  const others = new Set(all.filter((other) => other !== product).flatMap((other) => wordsOf(other.title)));
  return wordsOf(product.title).filter((word) => word.length >= SHORTEST_NAME && !others.has(word));
}
