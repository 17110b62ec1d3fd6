/** How the `products` table is searched: the keyword index of each language, and the vectors. Read by catalog and search. */
export const PRODUCTS = {
  table: 'products',
  idColumn: 'id',
  keyword: {
    en: { column: 'search_en', index: 'products_search_en', config: 'public.english_unaccent' },
    fr: { column: 'search_fr', index: 'products_search_fr', config: 'public.french_unaccent' },
  },
  embedding: { column: 'embedding', modelColumn: 'embedding_model' },
  filterTable: 'shelf',
  keptWords: 'shelf_words',
} as const;

/** SQL for the text an article's vector is made of: what it is, before how it is praised. The model reads 256 tokens. */
export const PRODUCT_EMBEDDING_TEXT = `title_en || '. ' || brand || '. ' || array_to_string(features_en, '. ') || ' ' || coalesce(description_en[1], '')`;
