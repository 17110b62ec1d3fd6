import { money } from './money.ts';

type Language = 'en' | 'fr';

/** What is compared of an article; a missing figure is not compared. */
export interface Compared {
  name: string;
  priceCents: number | null;
  currency: string;
  /** Mean of the ratings, 0 when there are none. */
  rating: number;
  ratingCount: number;
  weightG?: number;
  dropMm?: number;
  /** Labels of its features, in the language of the answer. */
  features?: readonly string[];
}

/** Differences smaller than these are not worth a word: grams, stars. */
const LEAST_GRAMS = 5;
const LEAST_STARS = 0.2;
/** Ratings before a mean may win over another: as many as the ranking gives the shop's own mean (Bayesian shrinking). */
export const ENOUGH_RATINGS = 10;
/** Features named of one article. */
const MOST_FEATURES = 3;

function listed(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

function advantages(one: Compared, other: Compared, language: Language): string[] {
  const saving = (other.priceCents ?? 0) - (one.priceCents ?? 0);
  const grams = Math.round((other.weightG ?? 0) - (one.weightG ?? 0));
  const isWeighed = one.weightG !== undefined && other.weightG !== undefined;
  const isPriced = one.priceCents !== null && other.priceCents !== null;
  const isFrench = language === 'fr';
  const isRated = Math.min(one.ratingCount, other.ratingCount) >= ENOUGH_RATINGS;
  const amount = money(saving, one.currency, language);
  return [
    isPriced && saving > 0 && (isFrench ? `${amount} de moins` : `${amount} cheaper`),
    isWeighed && grams >= LEAST_GRAMS && (isFrench ? `${grams} g plus léger` : `${grams} g lighter`),
    isRated && one.rating - other.rating >= LEAST_STARS && (isFrench ? 'mieux noté' : 'better rated'),
  ].filter((text) => typeof text === 'string');
}

function sentence(name: string, said: readonly string[], language: Language): string {
  return `${name}${language === 'fr' ? ' : ' : ' is '}${listed(said, language)}`;
}

/** What speaks for each of two articles, in one line; empty when nothing sets them apart. */
export function tradeOff(first: Compared, second: Compared, language: Language): string {
  const told = [
    { name: first.name, said: advantages(first, second, language) },
    { name: second.name, said: advantages(second, first, language) },
  ].filter(({ said }) => said.length > 0);
  const differences = told.map(({ name, said }) => sentence(name, said, language));
  if (differences.length === 0) return '';
  return language === 'fr'
    ? `Entre les deux, ${differences.join(' ; ')}.`
    : `Between the two: ${differences.join('; ')}.`;
}

/** What sets two to four articles apart, a sentence each: what is better beyond doubt, then what only one has, then the drop. */
export function tradeOffs(articles: readonly Compared[], language: Language): string[] {
  const [first, second] = articles;
  if (!first || !second) return [];
  const advantage = articles.length === 2 ? tradeOff(first, second, language) : superlatives(articles, language);
  return [advantage, ...ownFeatures(articles, language), drops(articles, language)].filter(Boolean);
}

/** "X is the cheapest (€99); Y is the lightest (230 g)": only where one alone is. */
function superlatives(articles: readonly Compared[], language: Language): string {
  const isFrench = language === 'fr';
  const best = new Map<Compared, string[]>();
  const note = (one: Compared | undefined, en: string, fr: string) =>
    one && best.set(one, [...(best.get(one) ?? []), isFrench ? fr : en]);
  const cheapest = least(articles, ({ priceCents }) => priceCents ?? undefined);
  const lightest = least(articles, ({ weightG }) => weightG);
  const loved = least(articles, ({ rating, ratingCount }) => (ratingCount >= ENOUGH_RATINGS ? -rating : undefined));
  const cost = cheapest && money(cheapest.priceCents!, cheapest.currency, language);
  note(cheapest, `the cheapest (${cost})`, `le moins cher (${cost})`);
  note(lightest, `the lightest (${lightest?.weightG} g)`, `le plus léger (${lightest?.weightG} g)`);
  const stars = loved?.rating.toLocaleString(language);
  note(loved, `the best rated (${stars})`, `le mieux noté (${stars})`);
  const told = articles
    .filter((article) => best.has(article))
    .map((article) => sentence(article.name, best.get(article)!, language));
  return told.length > 0 ? `${told.join(isFrench ? ' ; ' : '; ')}.` : '';
}

/** The one article with the lowest figure, when all have it and no other shares it. */
function least(articles: readonly Compared[], figure: (one: Compared) => number | undefined): Compared | undefined {
  const figures = articles.map(figure);
  if (figures.some((each) => each === undefined)) return undefined;
  const lowest = Math.min(...(figures as number[]));
  return figures.filter((each) => each === lowest).length === 1 ? articles[figures.indexOf(lowest)] : undefined;
}

/** A maker that lists no features at all says nothing about them; then nobody is said to be alone with one. */
function ownFeatures(articles: readonly Compared[], language: Language): string[] {
  if (articles.some(({ features }) => !features?.length)) return [];
  return articles.flatMap((article) => {
    const others = new Set(articles.filter((other) => other !== article).flatMap((other) => other.features ?? []));
    const own = article.features!.filter((feature) => !others.has(feature)).slice(0, MOST_FEATURES);
    if (own.length === 0) return [];
    const list = listed(
      own.map((feature) => feature.toLowerCase()),
      language,
    );
    return [language === 'fr' ? `Seul ${article.name} a : ${list}.` : `Only ${article.name} has: ${list}.`];
  });
}

/** A matter of taste, so told without a verdict. */
function drops(articles: readonly Compared[], language: Language): string {
  const figures = articles.map(({ dropMm }) => dropMm);
  if (figures.some((drop) => drop === undefined) || new Set(figures).size === 1) return '';
  const list = listed(
    articles.map(({ name, dropMm }) =>
      language === 'fr' ? `${dropMm!.toLocaleString('fr')} mm pour ${name}` : `${dropMm} mm for ${name}`,
    ),
    language,
  );
  return language === 'fr' ? `Drop : ${list}.` : `Drop: ${list}.`;
}
