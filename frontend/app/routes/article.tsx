import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { Article } from '../../../backend/src/advisor/advisor.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { ArticleJsonLd } from '../features/library/article-json-ld.tsx';
import { ArticlePage } from '../features/library/article-page.tsx';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const id = encodeURIComponent(args.params['id'] ?? '');
  return { article: await needed(serverApi(args).get<Article>(`/articles/${id}`)) };
}

export default function ArticleRoute() {
  const { article } = useLoaderData<typeof loader>();
  return (
    <>
      <PageMeta title={article.title} description={article.summary} path={paths.article(article.articleId)} />
      <ArticleJsonLd article={article} />
      <ArticlePage article={article} />
    </>
  );
}
