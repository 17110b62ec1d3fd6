import type { CorpusFiles } from '../import/corpus-files.ts';
import { corpusRows, type AnswerRow, type CorpusRows } from '../import/corpus-rows.ts';
import { OWN_PREFIX } from '../import/corpus.repository.ts';
import { detectLanguage } from '../domain/detect-language.ts';
import { gloss } from '../domain/gloss.ts';
import type { TextLanguage } from '../domain/numbers.ts';

/** The shop's own articles stand behind the library's. */
const SORT_FROM = 100_000;

/**
 * Rows of a retailer's articles. Passages are quoted in one language: they are searched for by the words of that language
 * only, and a French one by its meaning through a gloss, since the local model knows English only.
 * @throws when an article is not one of the shop's own: it could take the place of one of the library.
 */
export function ownCorpusRows(files: CorpusFiles): CorpusRows {
  const stranger = files.library.find((article) => !article.articleId.startsWith(OWN_PREFIX));
  if (stranger) throw new Error(`${stranger.articleId} is not an article of the shop's own.`);
  const rows = corpusRows(files);
  const languages = new Map(rows.answers.map((answer) => [answer.key, onlyLanguage(answer)]));
  return {
    articles: rows.articles.map((article) => ({ ...article, sortOrder: SORT_FROM + article.sortOrder })),
    answers: rows.answers.map((answer) => {
      const language = languages.get(answer.key);
      const row = { ...answer, sortOrder: SORT_FROM + answer.sortOrder };
      if (language === 'en') row.searchFr = '';
      if (language === 'fr') row.searchEn = '';
      return row;
    }),
    wordings: rows.wordings.map((wording) =>
      languages.get(wording.answerKey) === 'fr' ? { ...wording, text: gloss(wording.text).text } : wording,
    ),
  };
}

/** The language of an answer that says the same sentences in both, or undefined for one that exists in both languages. */
function onlyLanguage({ textEn, textFr }: AnswerRow): TextLanguage | undefined {
  const said = textEn.sentences.map((sentence) => sentence.text).join(' ');
  if (said !== textFr.sentences.map((sentence) => sentence.text).join(' ')) return undefined;
  return detectLanguage(said) ?? 'en';
}
