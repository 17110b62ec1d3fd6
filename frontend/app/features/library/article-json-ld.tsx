import type { Article } from '../../../../backend/src/advisor/advisor.contract.ts';
import { JsonLd } from '../../ui/json-ld.tsx';

/** Our summary of a study in schema.org's words; it says whose study it is and points to the original. */
export function ArticleJsonLd({ article }: { article: Article }) {
  const address = article.doi && `https://doi.org/${article.doi}`;
  const study = {
    '@type': 'ScholarlyArticle',
    name: article.originalTitle,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: String(article.year),
    isPartOf: { '@type': 'Periodical', name: article.journal },
    ...(address && { sameAs: address, identifier: address }),
  };
  return (
    <JsonLd
      document={{
        '@type': 'Article',
        headline: article.title,
        abstract: article.summary,
        keywords: article.topics.join(', '),
        about: study,
      }}
    />
  );
}
