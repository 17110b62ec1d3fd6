import type { Article } from '../article.ts';
import { bandFor } from '../sizes.ts';
import type { Profile } from './profile.ts';

/** Whether an article is cut for this person. */
export function suitsSex(article: Article, sex: Profile['sex']): boolean {
  if (article.gender === 'unisex' || sex === 'other') return true;
  return article.gender === (sex === 'female' ? 'women' : 'men');
}

/** The size of this article the person would buy, or undefined where it is not made for them. */
export function sizeFor(article: Article, profile: Profile): string | undefined {
  const wanted = wantedSize(article, profile);
  return article.sizes.includes(wanted) ? wanted : undefined;
}

function wantedSize(article: Article, { shoeSizeEu, clothingSize, heightCm }: Profile): string {
  const { sizing, sizes } = article;
  if (sizes.length === 1) return sizes[0]!;
  if (sizing === 'shoe' || sizing === 'half-shoe') {
    return sizes.includes(String(shoeSizeEu)) ? String(shoeSizeEu) : String(Math.ceil(shoeSizeEu));
  }
  if (sizing === 'sock' || sizing === 'insole') return bandFor(shoeSizeEu);
  if (sizing === 'pole') return String(Math.max(105, Math.min(130, Math.round((heightCm * 0.68) / 5) * 5)));
  if (sizing === 'clothing') return clothingSize;
  const letter = clothingSize === 'XS' ? 'S' : clothingSize === 'XXL' ? 'XL' : clothingSize;
  return sizes.includes(letter) ? letter : sizes.at(-1)!;
}
