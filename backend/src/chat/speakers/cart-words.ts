import type { CartRefusal } from '../../cart/cart.contract.ts';
import type { Bilingual } from '../domain/words.ts';

export const WHICH_ONE: Bilingual = {
  en: 'Which article do you mean? Tell me what you are looking for, and I will put two on the shelf.',
  fr: 'De quel article parles-tu ? Dis-moi ce que tu cherches et j’en pose deux sur l’étagère.',
};
export const SOLD_OUT_SIZE: Bilingual = {
  en: '{what} is sold out in {size}. In stock: {choices}.',
  fr: '{what} est épuisé en {size}. En stock : {choices}.',
};

/** Why an article cannot go into the cart, said of the article. */
export const REFUSALS: Record<CartRefusal, Bilingual> = {
  'cart/size-needed': {
    en: 'Which size would you like for {what}? In stock: {choices}.',
    fr: 'Quelle taille veux-tu pour {what} ? En stock : {choices}.',
  },
  'cart/unknown-size': {
    en: '{what} does not come in {size}. In stock: {choices}.',
    fr: '{what} n’existe pas en {size}. En stock : {choices}.',
  },
  'cart/unknown-color': {
    en: '{what} does not come in {color}. It comes in {choices}.',
    fr: '{what} n’existe pas en {color}. Couleurs : {choices}.',
  },
  'cart/sold-out': { en: '{what} is sold out.', fr: '{what} est épuisé.' },
  'cart/not-enough-stock': {
    en: 'Only {choices} of {what} are left.',
    fr: 'Il ne reste que {choices} exemplaires de {what}.',
  },
  'cart/not-for-sale': { en: '{what} is not for sale now.', fr: '{what} n’est pas en vente actuellement.' },
};
export const ASK_ADD: Bilingual = {
  en: 'Shall I put {what} in your cart for {price}? A "yes" is enough.',
  fr: 'Je mets {what} dans ton panier pour {price} ? Un « oui » suffit.',
};
export const DOING_IT: Bilingual = { en: 'All right, doing it now.', fr: 'D’accord, je m’en occupe.' };
export const LEFT_IT: Bilingual = { en: 'All right, I leave it as it is.', fr: 'D’accord, je n’y touche pas.' };
export const EMPTY_CART: Bilingual = { en: 'Your cart is empty.', fr: 'Ton panier est vide.' };
export const ASK_REMOVE: Bilingual = {
  en: 'Shall I take {what} out of your cart?',
  fr: 'Je retire {what} de ton panier ?',
};
export const ASK_QUANTITY: Bilingual = {
  en: 'Shall I change {what} to {quantity}?',
  fr: 'Je passe {what} à {quantity} ?',
};
export const ASK_CLEAR: Bilingual = {
  en: 'Shall I empty your cart? It holds {count} articles.',
  fr: 'Je vide ton panier ? Il contient {count} articles.',
};
export const SHOW_CART: Bilingual = {
  en: 'Here is your cart: {count} articles, {total} in all.',
  fr: 'Voici ton panier : {count} articles, {total} en tout.',
};
export const SHOW_CART_ONE: Bilingual = {
  en: 'Here is your cart: one article, {total}.',
  fr: 'Voici ton panier : un article, {total}.',
};
export const CHECKOUT: Bilingual = {
  en: 'I take you to your cart. You check it and order there; I never buy for you.',
  fr: 'Je t’emmène à ton panier. C’est toi qui vérifies et commandes : je n’achète jamais à ta place.',
};
export const WHICH_LINE: Bilingual = {
  en: 'Which line do you mean? In your cart: {lines}.',
  fr: 'Quelle ligne ? Dans ton panier : {lines}.',
};
export const YES_NO: Readonly<Record<'en' | 'fr', string[]>> = { en: ['Yes', 'No'], fr: ['Oui', 'Non'] };
