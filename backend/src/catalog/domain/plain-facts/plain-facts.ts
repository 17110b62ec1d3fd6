import { isAddress } from './address.ts';
import { isDisguised, otherReadings } from './disguises.ts';
import { isForeign } from './foreign.ts';
import { GATE } from './gate.ts';
import { ENGLISH } from './orders-en.ts';
import { FRENCH } from './orders-fr.ts';
import type { SuspicionKind } from './suspicion.ts';

/** Code, calls, addresses and marks of a chat protocol. Read on the text as it stands, case and all. */
const MARKUP =
  /https?:|\bwww\.|javascript:|vbscript:|mailto:|data:\w+\/|\]\s*\(|!\[|\{\s*["'\w]+\s*:|"\s*:\s*["{[\d]|\[\s*\{|\}\s*[\]}]|<\/?\w[^<>]*>|<\||\|>|\[\/?INST|<<\/?SYS|^\s*#{2,}|\b#{2,} ?\w|=>|\b(?:tool|outil|action|function|fonction)\s*(?:=|:\s*\w+[.(])|-----|`{3}|[=~-]{5,}|\b[a-z]+[A-Z_]\w*\(|\bon(?:error|load|click|mouseover)\s*=|\{\{|\$\{|\b(?:DROP TABLE|DELETE FROM|INSERT INTO|SELECT \*)|^\W*(?:SYST[EÈ]ME?|ADMIN|ROOT|USER|ASSISTANT|DEVELOPER)\s*[:>\]]/;

/** Signs without which there is no markup. */
const MARKS = /[<>{}[\]|`#=:(;$~*]|www|TABLE|DELETE/;

/** Ends of sentences and the dashes and bars titles are put together with. Kept, so that what remains is unchanged. */
const BREAK = /((?:[.!?…]+["'»”’)\]]*|[;•▪◆■►●|])\s+|\s+[–—|-]\s+|\n+|\s*[•▪◆■►●]\s*|。|！)/u;

const ORDERS = [...ENGLISH, ...FRENCH];

/** Below this a sentence is part of a name or a measure. */
const LEAST_LETTERS = 4;

/** Lower case, straight quotes, one kind of space; `ignoreAllRules` and `ignore_all_rules` are words. Accents stay. */
function folded(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\s_~+\\]+/g, ' ')
    .trim();
}

function orderIn(text: string): SuspicionKind | undefined {
  const known = GATE.test(text) ? ORDERS.find(({ pattern }) => pattern.test(text))?.kind : undefined;
  return known ?? (isAddress(text) ? 'address' : undefined);
}

/** What a sentence does instead of stating a fact, or undefined for a plain one. */
export function suspicionOf(sentence: string): SuspicionKind | undefined {
  if (MARKS.test(sentence) && MARKUP.test(sentence)) return 'markup';
  if (sentence.trim().length < LEAST_LETTERS) return undefined;
  const text = folded(sentence);
  const order = orderIn(text) ?? otherReadings(text).map(orderIn).find(Boolean);
  if (order) return order;
  if (isDisguised(sentence)) return 'disguise';
  return isForeign(sentence) ? 'foreign' : undefined;
}

/**
 * A text from outside without the sentences that are no facts: orders to whoever reads it, claims to speak for the shop,
 * code, text in disguise, health advice. What is plain is returned letter for letter. This is a sieve, not the wall: the
 * wall is that no tool, filter or weight is ever read from such a text (decision 014).
 */
export function plainFacts(text: string): string {
  if (text.length < LEAST_LETTERS) return text;
  const pieces = text.split(BREAK);
  const kept = pieces.map((piece, index) => index % 2 === 1 || suspicionOf(piece) === undefined);
  if (kept.every(Boolean)) return isCutUp(text, pieces) ? '' : text;
  return pieces
    .filter((_piece, index) => kept[index % 2 === 1 ? index - 1 : index])
    .join('')
    .replace(/(?:\s+[–—|-]|[;:,(|])\s*$/u, '')
    .trim();
}

/** One order spread over sentences of a word each: "Ignore. All. Previous. Instructions." */
function isCutUp(text: string, pieces: string[]): boolean {
  const sentences = (pieces.length + 1) / 2;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (sentences < 4 || words > sentences * 2.5) return false;
  return orderIn(folded(pieces.filter((_piece, index) => index % 2 === 0).join(' '))) !== undefined;
}
