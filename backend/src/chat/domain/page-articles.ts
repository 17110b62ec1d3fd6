const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PRODUCT_PAGE = new RegExp(`^/product/(${ID})(?:[/?#]|$)`, 'i');
const COMPARE_PAGE = /^\/compare\?(?:.*&)?ids=([^&#]*)/i;

/** Ids of the articles a page of the shop is about: one on its own page, up to four where they are compared. */
export function articlesOfPage(page: string | undefined): string[] {
  const product = PRODUCT_PAGE.exec(page ?? '')?.[1];
  if (product) return [product.toLowerCase()];
  const listed = COMPARE_PAGE.exec(page ?? '')?.[1]?.toLowerCase() ?? '';
  const ids = listed.split(/,|%2c/).filter((id) => new RegExp(`^${ID}$`).test(id));
  return [...new Set(ids)].slice(0, 4);
}
