import { describe, expect, test } from 'vitest';
import { makeDataset } from './dataset.ts';
import { LEAVES } from './taxonomy.ts';

const dataset = makeDataset({ products: 1560, shoppers: 6000, seed: 7 });
const { articles, shoppers, purchases, reviews } = dataset;
const onShelf = (leaf: string) => articles.filter((article) => article.leaf === leaf);

describe('the catalogue', () => {
  test('fills at least 38 shelves with at least 1,500 articles, and leaves no shelf bare', () => {
    expect(articles.length).toBeGreaterThanOrEqual(1500);
    expect(LEAVES.length).toBeGreaterThanOrEqual(38);
    expect(LEAVES.filter((leaf) => onShelf(leaf.slug).length < 8)).toEqual([]);
  });

  test('a man who takes 43 finds forty trail shoes under 140 € that are in stock', () => {
    const found = onShelf('trail-shoes').filter(
      ({ gender, priceEur, variants }) =>
        gender !== 'women' && priceEur < 140 && variants.some(({ size, stock }) => size === '43' && stock > 0),
    );
    expect(found.length).toBeGreaterThanOrEqual(40);
  });

  test.each([
    ['road-shoes', 75, 190],
    ['trail-shoes', 80, 185],
    ['tshirts', 18, 70],
    ['socks', 12, 26],
    ['gps-watches', 149, 749],
    ['headlamps', 29, 160],
    ['hydration-vests', 70, 185],
  ])('%s cost between %d and %d €', (leaf, lowest, highest) => {
    const prices = onShelf(leaf).map((article) => article.priceEur);
    expect(Math.min(...prices)).toBeGreaterThanOrEqual(lowest);
    expect(Math.max(...prices)).toBeLessThanOrEqual(highest);
  });

  test('a carbon racer is light, within the 40 mm rule, and priced as one', () => {
    const racers = onShelf('race-shoes').filter((article) => article.kind === 'carbon');
    expect(racers.length).toBeGreaterThan(10);
    for (const { attributes, priceEur } of racers) {
      expect(attributes.weightG).toBeGreaterThanOrEqual(180);
      expect(attributes.weightG).toBeLessThanOrEqual(230);
      expect(attributes.stackHeelMm).toBeLessThanOrEqual(40);
      expect(priceEur).toBeGreaterThanOrEqual(180);
      expect(priceEur).toBeLessThanOrEqual(280);
    }
  });

  test('measurements agree with each other: drop is heel minus forefoot, and features follow it', () => {
    for (const { attributes } of articles.filter((article) => article.attributes.dropMm !== undefined)) {
      const { dropMm, stackHeelMm, stackForefootMm, features } = attributes;
      expect(stackHeelMm! - stackForefootMm!).toBe(dropMm);
      expect(features!.includes('zero-drop')).toBe(dropMm === 0);
    }
  });

  test('food says no more carbohydrate and protein than it weighs, and never caffeine and no caffeine at once', () => {
    for (const { attributes } of articles.filter((article) => article.group === 'nutrition')) {
      const { carbohydrateG = 0, proteinG = 0, weightG = 0, features = [], caffeineMg } = attributes;
      expect(carbohydrateG + proteinG).toBeLessThan(weightG);
      expect(features.includes('caffeine')).toBe(caffeineMg !== undefined);
      expect(features.includes('caffeine') && features.includes('caffeine-free')).toBe(false);
    }
  });

  test('model names are unique within a brand, ASINs and SKUs everywhere', () => {
    const variants = articles.flatMap((article) => article.variants);
    expect(new Set(articles.map(({ brand, model }) => `${brand} ${model}`)).size).toBe(articles.length);
    expect(new Set(articles.map(({ asin }) => asin)).size).toBe(articles.length);
    expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length);
    for (const { asin } of articles) expect(asin).toMatch(/^FL[0-9A-Z]{8}$/);
  });

  test('some sizes are sold out, none is stocked beyond 40', () => {
    const stocks = articles.flatMap((article) => article.variants.map((variant) => variant.stock));
    const soldOut = stocks.filter((stock) => stock === 0).length / stocks.length;
    expect(soldOut).toBeGreaterThan(0.03);
    expect(soldOut).toBeLessThan(0.3);
    expect(Math.max(...stocks)).toBeLessThanOrEqual(40);
  });
});

describe('the shoppers', () => {
  test('are at least 6,000 with 60,000 purchases and 30,000 reviews, seven in ten in English', () => {
    const english = reviews.filter((review) => review.shopper.profile.language === 'en').length / reviews.length;
    expect(shoppers.length).toBeGreaterThanOrEqual(6000);
    expect(purchases.length).toBeGreaterThanOrEqual(60_000);
    expect(reviews.length).toBeGreaterThanOrEqual(30_000);
    expect(english).toBeGreaterThan(0.65);
    expect(english).toBeLessThan(0.75);
  });

  test('have one id each', () => {
    expect(new Set(shoppers.map(({ userId }) => userId)).size).toBe(shoppers.length);
  });

  test('buy what is cut for them, in a size that exists, after it came into the shop', () => {
    const wrongCut = { female: 'men', male: 'women', other: '' };
    const wrong = purchases.filter(
      ({ shopper, article, size, purchasedAtMs }) =>
        article.gender === wrongCut[shopper.profile.sex] ||
        !article.sizes.includes(size) ||
        purchasedAtMs < article.launchedAtMs,
    );
    expect(wrong).toEqual([]);
  });

  test('take shoes of their own size', () => {
    const shoes = purchases.filter(({ article }) => article.sizing === 'shoe');
    const steps = shoes.map(({ shopper, size }) => Number(size) - shopper.profile.shoeSizeEu);
    expect(steps.length).toBeGreaterThan(5000);
    expect(steps.filter((step) => step < 0 || step > 0.5)).toEqual([]);
  });

  test('spread over a long tail: the best-selling tenth is bought far more than the worst-selling half', () => {
    const sold = new Map(articles.map((article) => [article, 0]));
    for (const { article } of purchases) sold.set(article, sold.get(article)! + 1);
    const counts = [...sold.values()].sort((a, b) => b - a);
    const sum = (part: number[]) => part.reduce((total, count) => total + count, 0);
    expect(sum(counts.slice(0, articles.length / 10))).toBeGreaterThan(1.5 * sum(counts.slice(articles.length / 2)));
  });
});

describe('what can be learned from them', () => {
  test('runners of one kind share more purchases than runners of different kinds', () => {
    const bought = new Map(shoppers.map((shopper) => [shopper, new Set<string>()]));
    for (const { shopper, article } of purchases) bought.get(shopper)!.add(article.asin);
    const sample = shoppers.filter((shopper) => bought.get(shopper)!.size >= 5).slice(0, 600);
    const overlap = { same: [0, 0], different: [0, 0] };
    sample.forEach((one, index) => {
      for (const other of sample.slice(index + 1)) {
        const [a, b] = [bought.get(one)!, bought.get(other)!];
        const tally = overlap[one.type === other.type ? 'same' : 'different'];
        tally[0]! += [...a].filter((asin) => b.has(asin)).length / Math.sqrt(a.size * b.size);
        tally[1]! += 1;
      }
    });
    const mean = ([sum, pairs]: number[]) => sum! / pairs!;
    expect(mean(overlap.same)).toBeGreaterThan(1.8 * mean(overlap.different));
  });

  test.each([
    ['road-shoes', 'socks'],
    ['trail-shoes', 'gaiters'],
    ['trail-shoes', 'socks'],
    ['hydration-vests', 'soft-flasks'],
    ['gps-watches', 'heart-rate-straps'],
    ['gels', 'running-belts'],
    ['headlamps', 'reflective-gear'],
    ['race-shoes', 'race-belts'],
    ['foam-rollers', 'massage-balls'],
  ])('%s and %s lie in one basket more often than chance would have it', (one, other) => {
    const baskets = Map.groupBy(purchases, ({ shopper, purchasedAtMs }) => `${shopper.userId} ${purchasedAtMs}`);
    const shelves = [...baskets.values()].map((basket) => new Set(basket.map(({ article }) => article.leaf)));
    const share = (test: (shelf: Set<string>) => boolean) => shelves.filter(test).length / shelves.length;
    const lift =
      share((shelf) => shelf.has(one) && shelf.has(other)) /
      (share((shelf) => shelf.has(one)) * share((shelf) => shelf.has(other)));
    expect(lift).toBeGreaterThan(1.3);
  });

  test('runners give more stars to what suits their kind', () => {
    const stars = (test: (review: (typeof reviews)[number]) => boolean) => {
      const chosen = reviews.filter(test);
      return chosen.reduce((sum, review) => sum + review.rating, 0) / chosen.length;
    };
    const isCarbon = (review: (typeof reviews)[number]) => review.article.attributes.features!.includes('carbon-plate');
    const byRacers = stars((review) => isCarbon(review) && review.shopper.type.name === 'marathon-racer');
    const byOthers = stars((review) => isCarbon(review) && review.shopper.type.name !== 'marathon-racer');
    expect(byRacers).toBeGreaterThan(byOthers);
  });

  test('some articles have no review, and some a single one of five stars', () => {
    const byArticle = Map.groupBy(reviews, (review) => review.article);
    const perArticle = articles.map((article) => byArticle.get(article) ?? []);
    expect(perArticle.filter((list) => list.length === 0).length).toBeGreaterThan(10);
    expect(perArticle.filter((list) => list.length === 1 && list[0]!.rating === 5).length).toBeGreaterThan(5);
  });
});
