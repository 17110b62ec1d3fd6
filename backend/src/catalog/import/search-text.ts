import type { ProductRow } from './product-row.ts';

/**
 * The text keyword ranking reads. The title stands twice: BM25 has no field weights here, and a word of the title says
 * more than one of the description. `leafName` is the category's name in the text's language.
 */
export function searchText(row: ProductRow, language: 'en' | 'fr', leafName: string): string {
  const isFrench = language === 'fr';
  const title = isFrench ? row.titleFr : row.titleEn;
  const parts = [
    title,
    title,
    row.brand,
    leafName,
    (isFrench ? row.featuresFr : row.featuresEn).join(' '),
    (isFrench ? row.descriptionFr : row.descriptionEn).join(' '),
    Object.values(isFrench ? row.detailsFr : row.detailsEn).join(' '),
    [...row.uses, ...row.seasons, ...row.featureTags].join(' ').replaceAll('-', ' '),
  ];
  return parts.filter(Boolean).join('\n').slice(0, 20_000);
}
