import type { AdviceSentence, Citation } from '../advisor.contract.ts';
import { factText, type ArticleFacts, type Draft } from './sources.ts';

/** An article as a citation names it. */
export type CitedArticle = ArticleFacts & Pick<Citation, 'title' | 'authors' | 'year' | 'journal' | 'doi'>;

/** Numbers the findings in the order in which they are first used. A sentence none of whose facts exists is left out. */
export function citeDrafts(
  drafts: readonly Draft[],
  articles: readonly CitedArticle[],
): { sentences: AdviceSentence[]; citations: Citation[] } {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const citations: Citation[] = [];
  const numbers = new Map<string, number>();
  const sentences = drafts.flatMap((draft): AdviceSentence[] => {
    const cited = draft.rests.flatMap(({ articleKey, reference }) => {
      const article = byKey.get(articleKey);
      const sentence = factText(article, reference);
      if (!article || !sentence) return [];
      const key = `${articleKey} ${reference}`;
      if (!numbers.has(key)) {
        numbers.set(key, citations.length + 1);
        const { title, authors, year, journal, doi } = article;
        citations.push({
          n: citations.length + 1,
          articleId: articleKey,
          title,
          authors: [...authors],
          year,
          journal,
          doi,
          sentence,
        });
      }
      return [numbers.get(key)!];
    });
    return cited.length > 0 ? [{ text: draft.text, citations: [...new Set(cited)], role: draft.role }] : [];
  });
  return { sentences, citations };
}
