import type { Finding, ReasonFacts } from './reasons.ts';
import { type Language, money } from './words.ts';

/** How the price stands to what was said of it; nothing where nothing was said. */
export function budget(facts: ReasonFacts, language: Language): Finding | undefined {
  const { product, filters, aboutPriceCents } = facts;
  if (aboutPriceCents !== undefined) return aroundFigure(facts, aboutPriceCents, language);
  if (filters.maxPrice === undefined || product.priceCents === null) return undefined;
  const limitCents = Math.round(filters.maxPrice * 100);
  const overCents = product.priceCents - limitCents;
  if (overCents > 0) {
    const over = money(overCents, product.currency, language);
    return { code: 'notMet', text: language === 'fr' ? `${over} au-dessus de ton budget` : `${over} over your budget` };
  }
  const limit = money(limitCents, product.currency, language);
  return { code: 'budget', text: language === 'fr' ? `dans ton budget de ${limit}` : `within your ${limit}` };
}

/** "Around 80" is no limit of 96: in its neighbourhood it is "about your €80", else so much above or below. */
function aroundFigure(
  { product: { priceCents, currency }, filters }: ReasonFacts,
  aboutCents: number,
  language: Language,
): Finding | undefined {
  if (priceCents === null) return undefined;
  const figure = money(aboutCents, currency, language);
  const euros = priceCents / 100;
  const isNear = euros >= (filters.minPrice ?? 0) && euros <= (filters.maxPrice ?? Number.POSITIVE_INFINITY);
  if (isNear) return { code: 'budget', text: language === 'fr' ? `autour de tes ${figure}` : `about your ${figure}` };
  const isOver = priceCents > aboutCents;
  const gap = money(Math.abs(priceCents - aboutCents), currency, language);
  if (language === 'fr') {
    return { code: 'notMet', text: `${gap} ${isOver ? 'au-dessus' : 'au-dessous'} de tes ${figure}` };
  }
  return { code: 'notMet', text: `${gap} ${isOver ? 'over' : 'below'} your ${figure}` };
}
