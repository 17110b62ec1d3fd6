import type { LoaderFunctionArgs } from 'react-router';
import type { ArticleSummary } from '../../../backend/src/advisor/advisor.contract.ts';
import type { Category } from '../../../backend/src/catalog/catalog.contract.ts';
import type { ProductPage } from '../../../backend/src/search/search.contract.ts';
import { optional, serverApi } from '../api/server.ts';
import { paths } from '../lib/paths.ts';

/** A sitemap may hold 50,000 addresses (sitemaps.org); the largest page of the API times this stays far below. */
const PRODUCT_PAGES = 60;
const PAGE_SIZE = 60;

type Api = ReturnType<typeof serverApi>;

async function productPaths(api: Api): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1; page <= PRODUCT_PAGES; page += 1) {
    const answer = await optional(
      api.get<ProductPage>('/products', { page, pageSize: PAGE_SIZE, sort: 'newest' }),
      null,
    );
    found.push(...(answer?.items ?? []).map((item) => paths.product(item.productId)));
    if (!answer || page * PAGE_SIZE >= answer.total) break;
  }
  return found;
}

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const api = serverApi({ request, context });
  const nothing = { items: [] };
  const [categories, articles, products] = await Promise.all([
    optional(api.get<{ items: Category[] }>('/categories'), nothing),
    optional(api.get<{ items: ArticleSummary[] }>('/articles'), nothing),
    productPaths(api),
  ]);
  const addresses = [
    paths.home(),
    paths.shop(),
    paths.library(),
    paths.plans(),
    ...categories.items.map((category) => paths.category(category.slug)),
    ...articles.items.map((article) => paths.article(article.articleId)),
    ...products,
  ];
  const { origin } = new URL(request.url);
  const entries = addresses.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('\n');
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
