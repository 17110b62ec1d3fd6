import type { Bilingual } from '../domain/words.ts';

/** The pages one can be taken to: where they are, and how they are called on the way. */
export const PAGES: Readonly<Record<string, { path: string; name: Bilingual }>> = {
  home: { path: '/', name: { en: 'the home page', fr: 'la page d’accueil' } },
  shop: { path: '/shop', name: { en: 'the shop', fr: 'la boutique' } },
  cart: { path: '/cart', name: { en: 'your cart', fr: 'ton panier' } },
  coach: { path: '/coach', name: { en: 'the coach', fr: 'le coach' } },
  plan: { path: '/plans', name: { en: 'your training plans', fr: 'tes plans d’entraînement' } },
  account: { path: '/account', name: { en: 'your account', fr: 'ton compte' } },
  library: { path: '/library', name: { en: 'the library', fr: 'la bibliothèque' } },
  onboarding: { path: '/onboarding', name: { en: 'the questions about you', fr: 'les questions sur toi' } },
  'sign-in': { path: '/sign-in', name: { en: 'the sign-in page', fr: 'la page de connexion' } },
};

export const ON_THE_WAY: Bilingual = { en: 'Here is {page}.', fr: 'Voici {page}.' };
export const GOING_BACK: Bilingual = { en: 'Going back.', fr: 'On revient en arrière.' };
export const NOT_A_PAGE: Bilingual = {
  en: 'I am not sure which page you mean. I can open the shop, your cart, your plans, the library or your account.',
  fr: 'Je ne suis pas sûr de la page que tu veux. Je peux ouvrir la boutique, ton panier, tes plans, la bibliothèque ou ton compte.',
};

/** Said in the language that was asked for. */
export const SITE_LANGUAGE: Bilingual = {
  en: 'The EN button at the top of the page switches the whole shop. I answer in whichever language you write.',
  fr: 'Le bouton FR en haut de la page change toute la boutique. Moi, je réponds dans la langue où tu écris.',
};

export const HELLO: Bilingual = {
  en: 'Hello! Ask me about training, food or a niggle, and I answer from studies. Or tell me what gear you need, and I find it.',
  fr: 'Bonjour ! Pose-moi une question d’entraînement, d’alimentation ou sur une gêne : je réponds d’après des études. Ou dis-moi ce qu’il te faut, et je le trouve.',
};
export const THANKS: Bilingual = { en: 'With pleasure. Run well!', fr: 'Avec plaisir. Bonne course !' };
export const GOODBYE: Bilingual = {
  en: 'See you soon. I will remember where we were.',
  fr: 'À bientôt. Je me souviendrai d’où nous en étions.',
};
export const WHO_ARE_YOU: Bilingual = {
  en: 'I am the coach of Foulée: a program, not a person. My advice comes from named studies and sells nothing. When you ask for gear, I rank what runners like you bought and say why.',
  fr: 'Je suis le coach de Foulée : un programme, pas une personne. Mes conseils viennent d’études citées et ne vendent rien. Quand tu cherches du matériel, je classe ce que des coureurs comme toi ont acheté et je dis pourquoi.',
};
export const NOTHING_OPEN: Bilingual = {
  en: 'All right. What would you like to know, or to find?',
  fr: 'D’accord. Que veux-tu savoir, ou trouver ?',
};
export const OFF_TOPIC: Bilingual = {
  en: 'That is outside what I know. I can help with running: training, races, food, injuries, and gear.',
  fr: 'Cela sort de ce que je connais. Je peux t’aider pour la course à pied : entraînement, courses, alimentation, blessures et matériel.',
};

export const FIRST_CHIPS: Readonly<Record<'en' | 'fr', string[]>> = {
  en: ['How long should I taper before a marathon?', 'Make me a plan for a 10 km', 'I need trail shoes under 140 €'],
  fr: [
    'Combien de temps s’affûter avant un marathon ?',
    'Fais-moi un plan pour un 10 km',
    'Je cherche des chaussures de trail à moins de 140 €',
  ],
};
