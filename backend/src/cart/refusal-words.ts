import type { CartRefusal } from './cart.contract.ts';

type Sentence = (choices: string) => string;

/** Why something cannot go into the cart, in words, with what can. */
export const REFUSAL_WORDS: Record<CartRefusal, { en: Sentence; fr: Sentence }> = {
  'cart/sold-out': {
    en: (choices) => `This one is sold out.${choices && ` Still in stock: ${choices}.`}`,
    fr: (choices) => `Celui-ci est épuisé.${choices && ` Encore en stock : ${choices}.`}`,
  },
  'cart/not-enough-stock': {
    en: (choices) => `Only ${choices} left in stock.`,
    fr: (choices) => `Il n’en reste que ${choices} en stock.`,
  },
  'cart/unknown-size': {
    en: (choices) => `It does not come in that size. In stock: ${choices}.`,
    fr: (choices) => `Il n’existe pas dans cette taille. En stock : ${choices}.`,
  },
  'cart/size-needed': {
    en: (choices) => `Choose a size: ${choices}.`,
    fr: (choices) => `Choisis une taille : ${choices}.`,
  },
  'cart/unknown-color': {
    en: (choices) => `It does not come in that colour. Colours: ${choices}.`,
    fr: (choices) => `Il n’existe pas dans cette couleur. Couleurs : ${choices}.`,
  },
  'cart/not-for-sale': {
    en: () => 'This article is not for sale now.',
    fr: () => 'Cet article n’est pas en vente actuellement.',
  },
};
