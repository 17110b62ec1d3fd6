/** What the figures of a query say; they are taken out of its words, where they would match weights and volumes. */
export interface Figures {
  /** The query without what was read. */
  rest: string;
  /** Sizes as said: "43", "US 10", "M". */
  sizes: string[];
  /** Euros. */
  maxPrice?: number;
  minPrice?: number;
  /** A low price was asked for without a figure. */
  isCheap: boolean;
}

const AMOUNT = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
const MONEY = String.raw`(?:€|euros?\b|eur\b)`;
/** Not a price or a size: a weight, a length, a volume, a time. */
const NO_UNIT = String.raw`(?!\s*(?:g|gr|grams?|grammes?|kg|mg|km|k|mm|cm|m|ml|cl|l|lm|lumens?|litres?|liters?|h|hours?|heures?|min|%|x|×|°|'|")(?![a-zà-ÿ]))(?!\d|[.,]\d)`;
const UPPER = String.raw`(?:under|below|less than|cheaper than|max(?:imum)?|at most|up to|moins de|moins cher que|sous|jusqu['’]?[àa]|pas plus de|<)`;
const LOWER = String.raw`(?:over|above|more than|at least|min(?:imum)?|plus de|au moins|à partir de|>)`;

const MAX_PRICE = new RegExp(String.raw`(?<![\p{L}\d])${UPPER}\s*€?\s*${AMOUNT}${NO_UNIT}\s*${MONEY}?`, 'iu');
const MIN_PRICE = new RegExp(String.raw`(?<![\p{L}\d])${LOWER}\s*€?\s*${AMOUNT}${NO_UNIT}\s*${MONEY}`, 'iu');
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:between|entre|from|de)\s*€?\s*${AMOUNT}\s*${MONEY}?\s*(?:and|et|to|à|-|–)\s*€?\s*${AMOUNT}${NO_UNIT}\s*${MONEY}`,
  'iu',
);
const PLAIN_PRICE = new RegExp(String.raw`(?<![\p{L}\d])${AMOUNT}\s*${MONEY}`, 'iu');

const CHEAP =
  /(?<![\p{L}\d])(?:not too expensive|cheap(?:est|er)?|affordable|inexpensive|low[- ]cost|low[- ]priced|pas (?:trop )?ch[eè]re?s?|bon marché|abordables?|à petits? prix|petits? prix)(?![\p{L}\d])/iu;

const NAMED_SIZE =
  /(?<![\p{L}\d])(?:size|taille|pointure|en taille|in size)\s*((?:us|uk|eu)?\s*\d{1,2}(?:[.,]5)?|x{0,2}[sl]|m)(?![\p{L}\d])/iu;
const FOREIGN_SIZE = /(?<![\p{L}\d])((?:us|uk|eu)\s*\d{1,2}(?:[.,]5)?|\d{1,2}(?:[.,]5)?\s*(?:us|uk|eu))(?![\p{L}\d])/iu;
const SHOE_SIZE = new RegExp(String.raw`(?<![\p{L}\d.,])((?:3[5-9]|4[0-9])(?:[.,]5)?)${NO_UNIT}(?![\p{L}])`, 'iu');
/** Capitals only: "l" and "m" are units and words. A figure before it makes it a volume. */
const CLOTHING_SIZE = /(?<![\p{L}\d'’]|\d\s)(XS|S|M|L|XL|XXL)(?![\p{L}\d'’])/u;

const euros = (text: string | undefined) => (text === undefined ? undefined : Number(text.replace(',', '.')));

/** Reads prices and sizes out of a query. What is not surely one of them stays in the words. */
export function readFigures(query: string): Figures {
  let rest = query;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const span = take(SPAN);
  const maxPrice = euros(span?.[2] ?? take(MAX_PRICE)?.[1]);
  const minPrice = euros(span?.[1] ?? take(MIN_PRICE)?.[1]);
  take(PLAIN_PRICE);
  const isCheap = take(CHEAP) !== null;
  const sizes = [take(NAMED_SIZE), take(FOREIGN_SIZE), take(SHOE_SIZE), take(CLOTHING_SIZE)]
    .map((found) => found?.[1]?.trim())
    .filter((size) => size !== undefined);
  return { rest: rest.replace(/\s+/g, ' ').trim(), sizes, maxPrice, minPrice, isCheap };
}
