import type { Article, ArticleTexts } from './article.ts';
import { brandSlug } from './brands.ts';
import { type Facts, fill, type Language, type Phrase, readPhrases, Speaker } from './phrases.ts';
import { createRandom, type Random } from './random.ts';
import type { Recipe } from './recipe.ts';
import { FABRICS, type WordPair, WORDS } from './words.ts';

/** Everything a phrase may ask about an article, or name. */
export function factsOf(article: Omit<Article, 'facts' | 'texts'>): Facts {
  const { attributes } = article;
  const shown: Facts = {};
  showWord(shown, 'fabric', attributes.fabric ? FABRICS[attributes.fabric] : undefined);
  showWord(shown, 'terrain', attributes.terrain ? WORDS[attributes.terrain] : undefined);
  showWord(shown, 'support', attributes.support ? WORDS[attributes.support] : undefined);
  showWord(shown, 'flavour', article.flavour);
  return {
    ...attributes,
    ...shown,
    leaf: article.leaf,
    kind: article.kind,
    brand: article.brand,
    brandSlug: brandSlug(article.brand),
    model: article.model,
    gender: article.gender,
    fit: article.sizing === 'one' ? 'none' : article.fit,
    sized: article.sizes.length > 1 ? 'yes' : 'no',
    priceTier: article.priceTier,
    flaws: article.flaws,
    strengths: article.strengths,
  };
}

function showWord(facts: Facts, name: string, pair: WordPair | undefined): void {
  if (!pair) return;
  facts[`${name}En`] = pair.en;
  facts[`${name}Fr`] = pair.fr;
}

/** Speakers per shelf; each remembers what it has said so that the shelf does not repeat itself. */
export function createWriter(
  recipes: readonly Recipe[],
): (article: Omit<Article, 'texts'>, random: Random) => ArticleTexts {
  const brandLines = readPhrases('_brands');
  const speakers = new Map(
    recipes.map((recipe) => [
      recipe.leaf,
      new Speaker([...brandLines, ...[recipe.leaf, ...(recipe.shares ?? [])].flatMap(readPhrases)]),
    ]),
  );
  const seen = new Set<string>();
  return (article, random) => {
    for (;;) {
      const texts = writeTexts(speakers.get(article.leaf)!, article, random);
      const whole = texts.descriptionEn.join('\n');
      if (seen.has(whole)) continue;
      seen.add(whole);
      return texts;
    }
  };
}

interface Telling {
  facts: Facts;
  random: Random;
  taken: Set<string>;
}

function writeTexts(speaker: Speaker, article: Omit<Article, 'texts'>, random: Random): ArticleTexts {
  const telling: Telling = { facts: article.facts, random, taken: new Set() };
  const paragraphs = tellAbout(speaker, telling);
  const bullets = speaker.choose('bullet', random.int(4, 6), { ...telling, taken: new Set() });
  const oneEach = bullets.map((bullet) => [bullet]);
  return {
    ...titles(article, narrowest(speaker, telling)),
    ...speakBoth('description', paragraphs, telling),
    ...speakBoth('features', oneEach, telling),
  } as ArticleTexts;
}

/** Below this many characters a closing remark joins the paragraph before it. */
const SHORT_PARAGRAPH = 70;

/** What it is; how it is made; for whom it is not, with a hint. A line on the maker closes the first or the second. */
function tellAbout(speaker: Speaker, telling: Telling): Phrase[][] {
  const { random } = telling;
  const what = speaker.choose('what', 1, telling);
  const how = speaker.choose('how', random.int(2, 3), telling);
  const honest = [...speaker.choose('not', 1, telling), ...speaker.choose('tip', random.chance(0.85) ? 1 : 0, telling)];
  const brand = speaker.choose('brand', random.chance(0.6) ? 1 : 0, telling);
  const isBrandFirst = random.chance(0.5);
  const opening = isBrandFirst ? [...what, ...brand] : what;
  const making = isBrandFirst ? how : [...how, ...brand];
  const isShort = honest.reduce((sum, phrase) => sum + phrase.en.length, 0) < SHORT_PARAGRAPH;
  return isShort ? [opening, [...making, ...honest]] : [opening, making, honest];
}

/** Both languages settle their {choices} with the same draws, so that they say the same thing. */
function speakBoth(
  name: string,
  paragraphs: Phrase[][],
  { facts, random }: { facts: Facts; random: Random },
): Record<string, string[]> {
  const seed = random.int(0, 0xffffff);
  const inLanguage = (language: Language): string[] =>
    paragraphs.map((lines, place) => speak(lines, language, { facts, seed: seed + 101 * place }));
  return { [`${name}En`]: inLanguage('en'), [`${name}Fr`]: inLanguage('fr') };
}

/** The noun of a title is the most particular one that is true. */
function narrowest(speaker: Speaker, context: { facts: Facts; random: Random }): Phrase {
  const nouns = speaker.choose('noun', 9, { ...context, taken: new Set() });
  return nouns.reduce((best, next) => (next.conditions.length > best.conditions.length ? next : best));
}

function titles(article: Omit<Article, 'texts'>, noun: Phrase): { titleEn: string; titleFr: string } {
  const { brand, model, gender, leaf } = article;
  const random = createRandom(0);
  const isObvious = leaf === 'skirts' || leaf === 'sports-bras' || gender === 'unisex';
  const suffixEn = isObvious ? '' : gender === 'women' ? ' – Women' : ' – Men';
  const suffixFr = isObvious ? '' : gender === 'women' ? ' femme' : ' homme';
  const facts = { ...article.facts, flavourEn: capitalised(article.flavour?.en), g: suffixFr };
  return {
    titleEn: `${brand} ${model} ${fill(noun.en, { facts, language: 'en', random })}${suffixEn}`,
    titleFr: `${brand} ${model} – ${fill(noun.fr, { facts, language: 'fr', random })}${noun.fr.includes('{g}') ? '' : suffixFr}`,
  };
}

const capitalised = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Joins phrases into a paragraph; each begins with a capital and settles its choices from its own seed. */
function speak(lines: readonly Phrase[], language: Language, { facts, seed }: { facts: Facts; seed: number }): string {
  return lines
    .map((line, place) => fill(line[language], { facts, language, random: createRandom(seed + place) }))
    .map(capitalised)
    .join(' ');
}
