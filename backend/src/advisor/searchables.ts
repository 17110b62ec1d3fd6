import type { Searchable } from '../retrieval/searchable.ts';

/** Answers by the words of their questions and sentences, in both languages. */
export const ANSWERS: Searchable = {
  table: 'advice_answers',
  idColumn: 'id',
  keyword: {
    en: { column: 'search_en', index: 'advice_answers_search_en', config: 'public.english_unaccent' },
    fr: { column: 'search_fr', index: 'advice_answers_search_fr', config: 'public.french_unaccent' },
  },
};

/** Wordings of questions by their meaning. */
export const WORDINGS: Searchable = {
  table: 'advice_wordings',
  idColumn: 'id',
  keyword: {},
  embedding: { column: 'embedding', modelColumn: 'embedding_model' },
};

/** Articles of the library by their words. */
export const ARTICLES: Searchable = {
  table: 'articles',
  idColumn: 'id',
  keyword: {
    en: { column: 'search_en', index: 'articles_search_en', config: 'public.english_unaccent' },
    fr: { column: 'search_fr', index: 'articles_search_fr', config: 'public.french_unaccent' },
  },
};
