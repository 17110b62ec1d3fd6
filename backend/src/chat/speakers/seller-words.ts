import type { Bilingual } from '../domain/words.ts';

export const FOUND_TWO: Bilingual = {
  en: 'Of {count} that fit, these two come first.',
  fr: 'Sur {count} qui conviennent, voici les deux premiers.',
};
export const FOUND_ONE: Bilingual = { en: 'One article fits.', fr: 'Un seul article convient.' };
export const FIRST: Bilingual = { en: '1. {title}, {price}: {reasons}.', fr: '1. {title}, {price} : {reasons}.' };
export const SECOND: Bilingual = { en: '2. {title}, {price}: {reasons}.', fr: '2. {title}, {price} : {reasons}.' };
export const ONLY: Bilingual = { en: '{title}, {price}: {reasons}.', fr: '{title}, {price} : {reasons}.' };
export const NOTHING: Bilingual = {
  en: 'Nothing in the shop meets all of that{wishes}. Shall we let go of one wish?',
  fr: 'Rien dans la boutique ne répond à tout cela{wishes}. On lâche un critère ?',
};
export const RELAXED: Bilingual = {
  en: 'Nothing met every wish, so I let go of {relaxed}.',
  fr: 'Rien ne répondait à tout, j’ai donc laissé de côté {relaxed}.',
};
export const CHEAPEST_ALREADY: Bilingual = {
  en: 'There is nothing cheaper that meets your wishes. The first on the shelf costs {price}.',
  fr: 'Il n’y a rien de moins cher qui réponde à tes critères. Le premier de l’étagère coûte {price}.',
};
export const NO_MORE: Bilingual = {
  en: 'That was all that fits your wishes. Let go of one, and there is more to see.',
  fr: 'C’était tout ce qui répond à tes critères. Lâche-en un, et il y aura plus à voir.',
};
export const NO_SUCH_SIZE: Bilingual = {
  en: 'There is no size {size} here: these come in {sizes}.',
  fr: 'La taille {size} n’existe pas ici : il y a {sizes}.',
};
export const NO_SIZE_AT_ALL: Bilingual = {
  en: 'There is no size {size} in this shop. Shoes come in {shoes}, clothing in {clothing}, socks in {socks}. What are you looking for, and in which size?',
  fr: 'La taille {size} n’existe pas dans cette boutique. Chaussures : {shoes} ; vêtements : {clothing} ; chaussettes : {socks}. Que cherches-tu, et en quelle taille ?',
};
export const NO_SUCH_ARTICLE: Bilingual = {
  en: 'I know no “{name}” in this shop. What kind of article is it? Then I show you what comes near.',
  fr: 'Je ne connais pas de « {name} » dans cette boutique. Quel genre d’article est-ce ? Je te montrerai ce qui s’en approche.',
};
export const NEAREST_TWO: Bilingual = {
  en: 'These two come nearest.',
  fr: 'Voici les deux qui s’en approchent le plus.',
};
export const NEAREST_ONE: Bilingual = { en: 'This one comes nearest.', fr: 'Voici celui qui s’en approche le plus.' };
export const LOW_PRICE: Bilingual = {
  en: 'I kept to the lower prices, up to {price}.',
  fr: 'Je suis resté dans les petits prix, jusqu’à {price}.',
};
export const COMPLEMENTS: Bilingual = {
  en: 'What goes with the first one: {items}.',
  fr: 'Ce qui va bien avec le premier : {items}.',
};
export const ASK_SURFACE: Bilingual = {
  en: 'Will you run on road or trail? Then I can be more exact.',
  fr: 'Tu courras sur route ou sur sentier ? Je pourrai être plus précis.',
};
export const ASK_KIND: Bilingual = {
  en: 'What kind of present shall it be: something to wear, a gadget, something to eat?',
  fr: 'Quel genre de cadeau : quelque chose à porter, un accessoire, de quoi manger ?',
};
export const ASK_THEIR_SIZE: Bilingual = {
  en: 'Which size do they take? Then I look only at what will fit.',
  fr: 'Quelle est sa taille ? Je ne regarderai alors que ce qui lui ira.',
};
export const ASK_THEIR_SHOE_SIZE: Bilingual = {
  en: 'Which shoe size do they take? Then I look only at what will fit.',
  fr: 'Quelle est sa pointure ? Je ne regarderai alors que ce qui lui ira.',
};
export const WISH_NAMED: Bilingual = { en: 'the wish “{wish}”', fr: 'le critère « {wish} »' };
export const IN_COLOR: Bilingual = {
  en: 'Yes, {title} comes in {color}{sizes}.',
  fr: 'Oui, {title} existe en {color}{sizes}.',
};
export const NOT_IN_COLOR: Bilingual = {
  en: '{title} does not come in {color}. It comes in {colors}.',
  fr: '{title} n’existe pas en {color}. Couleurs : {colors}.',
};
export const SIZE_LEFT: Bilingual = { en: ', in stock in {size}', fr: ', en stock en {size}' };
export const SIZE_GONE: Bilingual = {
  en: ', but {size} is sold out in that colour; in stock: {sizes}',
  fr: ', mais le {size} est épuisé dans cette couleur ; en stock : {sizes}',
};
export const ABOUT: Bilingual = { en: '{title} costs {price}. {features}', fr: '{title} coûte {price}. {features}' };
export const NO_SUCH_ON_SHELF: Bilingual = {
  en: 'I do not see that one on the shelf. What are you looking for?',
  fr: 'Je ne le vois pas sur l’étagère. Que cherches-tu ?',
};

/** Names of the wishes that were dropped, as `relaxed` codes. */
export const WISH_NAMES: Readonly<Record<string, Bilingual>> = {
  color: { en: 'the colour', fr: 'la couleur' },
  figure: { en: 'the figure', fr: 'le chiffre' },
  feature: { en: 'a feature', fr: 'une caractéristique' },
  brand: { en: 'the brand', fr: 'la marque' },
  notBrand: { en: 'the brand', fr: 'la marque' },
  minRating: { en: 'the rating', fr: 'la note' },
  season: { en: 'the season', fr: 'la saison' },
  use: { en: 'the use', fr: 'l’usage' },
  maxPrice: { en: 'the upper price', fr: 'le prix maximum' },
  minPrice: { en: 'the lower price', fr: 'le prix minimum' },
  size: { en: 'the size', fr: 'la taille' },
};

export const CHIPS = {
  cheaper: { en: 'Cheaper?', fr: 'Moins cher ?' },
  add: { en: 'Add the first one to my cart', fr: 'Mets le premier dans mon panier' },
  compare: { en: 'Compare the two', fr: 'Compare les deux' },
  noBudget: { en: 'Forget the budget', fr: 'Oublie le budget' },
  noSize: { en: 'Any size', fr: 'Peu importe la taille' },
  others: { en: 'Show me others', fr: 'Montre-m’en d’autres' },
  noColor: { en: 'Any colour', fr: 'Peu importe la couleur' },
} satisfies Record<string, Bilingual>;
