import { createRandom, type Random } from './random.ts';

/** Makers a large catalogue has; the first are everywhere, the last on one shelf (weights 1 ÷ rank). */
const BRAND_COUNT = 600;

/** Share of variations that carry another maker's name; the rest stay with the maker of the article they vary. */
const FOREIGN_SHARE = 0.6;

/** Spread of a variation's price around its article's: ln-normal, so that half lie within 84–119 %. */
const PRICE_SPREAD = 0.26;

const SYLLABLES = 'al ba ce dor el fen gra hil is jor ka lum mer nor ost per qui ra sol tar ul ven wil yor zan'.split(
  ' ',
);

interface ItemLine {
  parent_asin: string;
  store: string;
  price: number;
  rating_number: number;
  average_rating: number | null;
  details: Record<string, string>;
  foulee: { launchedAt: string };
}

const brandNames = Array.from({ length: BRAND_COUNT }, (_, rank) => inventedName(createRandom(`brand ${rank}`)));

/** ASIN of the n-th variation; 0 is the article itself. */
export function variedAsin(asin: string, n: number): string {
  return n === 0 ? asin : `${asin}${n.toString(36).padStart(2, '0').toUpperCase()}`;
}

/**
 * The n-th variation of an item line: another name, most often another maker, another price, other ratings; what it is and
 * what is said of it stay. The same line and n give the same bytes.
 */
export function variedLine(line: string, n: number): string {
  if (n === 0) return line;
  const item = JSON.parse(line) as ItemLine;
  const random = createRandom(`${item.parent_asin} ${n}`);
  const model = item.details['Model'];
  const brand = random.next() < FOREIGN_SHARE ? zipf(brandNames, random) : item.store;
  const named = [
    [item.parent_asin, variedAsin(item.parent_asin, n)],
    [item.store, brand],
    ...(model && model.length > 3 ? [[model, `${inventedName(random)} ${random.below(9) + 1}`]] : []),
  ].reduce((text, [from, to]) => text.replaceAll(from!, to!), line);
  return JSON.stringify({ ...(JSON.parse(named) as ItemLine), ...figures(item, random) });
}

function figures(item: ItemLine, random: Random): Partial<ItemLine> {
  const price = Math.round(item.price * Math.exp(random.normal() * PRICE_SPREAD) * 20) / 20;
  const count = Math.floor(Math.exp(random.normal() * 1.6 + 2));
  const mean = Math.min(5, Math.max(1, (item.average_rating ?? 4.2) + random.normal() * 0.3));
  return { price, rating_number: count, average_rating: count === 0 ? null : Math.round(mean * 10) / 10 };
}

/** One of the names, the r-th with weight 1 ÷ r. */
function zipf(names: readonly string[], random: Random): string {
  return names[Math.floor(names.length ** random.next()) - 1] ?? names[0]!;
}

function inventedName(random: Random): string {
  const name = Array.from({ length: 2 + random.below(2) }, () => SYLLABLES[random.below(SYLLABLES.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
