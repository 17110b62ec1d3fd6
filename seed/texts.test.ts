import { describe, expect, test } from 'vitest';
import { makeDataset } from './dataset.ts';
import { fill, formatNumber, holds } from './phrases.ts';
import { createRandom } from './random.ts';

const { articles, reviews } = makeDataset({ products: 1560, shoppers: 1500, seed: 7 });
const texts = articles.map((article) => article.texts);

describe('what the shop says about an article', () => {
  test('no two articles have one title or one description, in either language', () => {
    for (const key of ['titleEn', 'titleFr', 'descriptionEn', 'descriptionFr'] as const) {
      expect(new Set(texts.map((text) => String(text[key]))).size).toBe(articles.length);
    }
  });

  test('is there in both languages, in two or three paragraphs and four to six features', () => {
    for (const text of texts) {
      expect(text.titleFr).not.toBe(text.titleEn);
      expect(text.descriptionFr).toHaveLength(text.descriptionEn.length);
      expect(text.descriptionEn.length).toBeGreaterThanOrEqual(2);
      expect(text.descriptionEn.every((paragraph) => paragraph.length > 15)).toBe(true);
      expect(text.featuresEn.length).toBeGreaterThanOrEqual(4);
      expect(text.featuresEn.length).toBeLessThanOrEqual(6);
      expect(text.featuresFr).toHaveLength(text.featuresEn.length);
      expect(text.descriptionFr.join(' ')).not.toBe(text.descriptionEn.join(' '));
    }
  });

  test('leaves no blank unfilled and no elision forgotten', () => {
    for (const text of texts) {
      const all = [text.titleEn, text.titleFr, ...text.descriptionEn, ...text.descriptionFr, ...text.featuresFr].join(
        ' ',
      );
      expect(all).not.toMatch(/[{}|]|undefined|NaN/);
      expect(text.descriptionFr.join(' ')).not.toMatch(/(?<!\p{L})([Ll][ea]|[Dd]e|[Qq]ue) [AEIOUÉÈÊÎÔ]\p{Ll}+ /u);
    }
  });

  test('gives the same numbers in English and in French', () => {
    const numbers = (lines: string[]) =>
      lines
        .join(' ')
        .replaceAll(/[\u00a0,](?=\d{3}(?!\d))/g, '')
        .replaceAll(',', '.')
        .match(/\d+(\.\d+)?(?= ?\u00a0?(g|mm|lm|lumens|mg|L)\b)/g);
    for (const text of texts) expect(numbers(text.featuresFr)?.sort()).toEqual(numbers(text.featuresEn)?.sort());
  });

  test('never calls anything the best, nor promises a cure', () => {
    for (const text of texts) {
      const english = [text.titleEn, ...text.descriptionEn, ...text.featuresEn].join(' ');
      const french = [text.titleFr, ...text.descriptionFr, ...text.featuresFr].join(' ');
      expect(english).not.toMatch(/\bthe best\b|\bcures\b|\bheals\b|clinically|prevents injur/i);
      expect(french).not.toMatch(
        /(?<!pour )\ble meilleur\b|\bla meilleure\b|\bguérit\b|cliniquement|prévient les blessures/i,
      );
    }
  });

  test('does not call a heavy shoe light', () => {
    const shoes = articles.filter((article) => article.leaf === 'road-shoes' && article.attributes.weightG! >= 260);
    expect(shoes.length).toBeGreaterThan(20);
    expect(shoes.filter((shoe) => shoe.attributes.features!.includes('lightweight'))).toEqual([]);
  });
});

describe('what buyers say', () => {
  test('agrees about the fit of a shoe', () => {
    const onShoes = reviews.filter((review) => review.article.sizing === 'shoe');
    const saysSmall = onShoes.filter(({ text }) => /runs small|taillent? petit/i.test(text));
    const saysLarge = onShoes.filter(({ text }) => /runs large|taillent? grand/i.test(text));
    expect(saysSmall.length).toBeGreaterThan(10);
    expect(saysSmall.filter(({ article }) => article.fit !== 'small')).toEqual([]);
    expect(saysLarge.filter(({ article }) => article.fit !== 'large')).toEqual([]);
  });

  test('is varied', () => {
    expect(new Set(reviews.map((review) => review.text)).size / reviews.length).toBeGreaterThan(0.7);
    expect(reviews.every((review) => review.text.length >= 2 && review.title.length >= 2)).toBe(true);
    expect(reviews.some((review) => /[{}|]|undefined/.test(review.text))).toBe(false);
  });
});

describe('a phrase', () => {
  const facts = { dropMm: 4, kind: 'daily', features: ['reflective'], model: 'Ardoise 2' };
  const context = { facts, random: createRandom(1) };

  test('is said only where its conditions are true', () => {
    expect(holds(['dropMm<=4', 'kind=daily,tempo', 'has:reflective', 'no:waterproof'], facts)).toBe(true);
    expect(holds(['lugMm>=4'], facts)).toBe(false);
    expect(() => holds(['wears:hat'], facts)).toThrow('not a question');
  });

  test('elides French articles and spaces French punctuation', () => {
    expect(fill('{La model} : {dropMm} mm', { ...context, language: 'fr' })).toBe("L'Ardoise 2\u00a0: 4\u00a0mm");
  });

  test('that asks for an unknown fact is a bug', () => {
    expect(() => fill('{lumens}', { ...context, language: 'en' })).toThrow('Nothing is known');
  });

  test('writes numbers as each language does', () => {
    expect(formatNumber(20000, 'en')).toBe('20,000');
    expect(formatNumber(20000, 'fr')).toBe('20\u00a0000');
    expect(formatNumber(4.5, 'fr')).toBe('4,5');
  });
});
