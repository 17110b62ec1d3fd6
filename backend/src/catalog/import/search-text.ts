import type { ProductRow } from './product-row.ts';

/** Longest text that is indexed, in characters. */
const MAX_LENGTH = 20_000;

/**
 * The text keyword ranking reads. The title stands twice: BM25 has no field weights here, and a word of the title says
 * more than one of the description. `leafName` is the category's name in the text's language.
 */
export function searchText(row: ProductRow, language: 'en' | 'fr', leafName: string): string {
  const parts =
    language === 'en' ? english(row, leafName) : row.hasFrench ? french(row, leafName) : names(row, leafName);
  return parts.filter(Boolean).join('\n').slice(0, MAX_LENGTH);
}

function english(row: ProductRow, leafName: string): string[] {
  return [
    row.titleEn,
    row.titleEn,
    row.brand,
    leafName,
    row.featuresEn.join(' '),
    row.descriptionEn.join(' '),
    Object.values(row.detailsEn).join(' '),
    tagsOf(row),
  ];
}

function french(row: ProductRow, leafName: string): string[] {
  return [
    row.titleFr,
    row.titleFr,
    row.brand,
    leafName,
    row.featuresFr.join(' '),
    row.descriptionFr.join(' '),
    Object.values(row.detailsFr).join(' '),
    tagsOf(row),
  ];
}

/**
 * An article without French: its names alone. Its English sentences would be stemmed by the wrong rules, every query is looked
 * up in English as well, and indexing them twice is a third of the cost of an import.
 */
function names(row: ProductRow, leafName: string): string[] {
  return [row.titleFr, row.titleFr, row.brand, leafName, tagsOf(row)];
}

function tagsOf(row: ProductRow): string {
  return [...row.uses, ...row.seasons, ...row.featureTags].join(' ').replaceAll('-', ' ');
}
