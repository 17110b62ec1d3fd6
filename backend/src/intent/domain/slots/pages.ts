import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

/** The first that fits wins: "the product page of the shop" is a product, "back to the shop" is no going back. */
const PAGES: ReadonlyArray<readonly [page: string, pattern: RegExp]> = [
  [
    'signIn',
    /\b(sign ?(me )?(in|up)|log ?(me )?in|login|register|create (an|my|me an) account|make me an account|connexion|me connecter|se connecter|connecte-moi|connecte moi|inscri\w+|m'identifier|creer? (un|mon) compte|cree-moi un compte)\b/,
  ],
  ['cart', /\b(cart|basket|bag|panier)\b/],
  [
    'onboarding',
    /\b(onboarding|questionnaire|questions? (from the start|again|du debut)|onboarding questions|start questions|questions de depart)\b|\banswer the questions\b|\brepondre de nouveau aux questions\b/,
  ],
  [
    'library',
    /\b(library|biblio\w*|scientific|science|studies|etudes|sources?|(the|les|aux) articles|research|articles scientifiques)\b/,
  ],
  [
    'plan',
    /\b(plan|plans|schedule|training (page|calendar|programme)|calendar|calendrier|programme|planning|page d'entrainement|seances)\b/,
  ],
  ['coach', /\b(coach|chat|conversations?|discussions?)\b/],
  [
    'account',
    /\b(account|profile?|settings|parametres|reglages|compte|orders?|order history|commandes|password|mot de passe|address|adresse|e-?mail)\b/,
  ],
  ['home', /\b(home|home ?page|main page|start page|the start|accueil|page principale)\b/],
  ['product', /\b(product|item|details?|fiche|produit)( page)?\b(?!s)|\b(page|fiche) (of|for|de|du)\b/],
  [
    'shop',
    /\b(shop|store|shopping|catalog(ue)?|products|all articles|product list|browse|section|department|category|boutique|magasin|catalogue|produits|rayon|categorie|tous les articles)\b/,
  ],
  ['back', /\b(back|previous|return|where i was|last page|retour|arriere|precedente?|page d'avant|reviens|revenir)\b/],
];

const LANGUAGE =
  /\b(?:(?:switch|change|set|translate|put|speak|talk|answer|use|site|show|prefer|have|want|read|display|passe|mets?|change|parle|reponds|affiche|utilise|prefere|traduis|veux)\b.*)?\b(?:in |to |en |l'|le |d')?(english|french|anglais|francais)\b/;

/** The page to open, or the language the site shall speak. Only asked of messages that want to go somewhere. */
export function readPage(reading: Reading): Pick<Slots, 'page' | 'siteLanguage'> {
  const text = reading.normalized;
  const asked = LANGUAGE.exec(
    text.replace(/,? ?(the site|it|le site|il)?( is|'s| est) (in|en) (english|french|anglais|francais)/, ''),
  );
  if (asked) return { siteLanguage: /french|francais/.test(asked[1]!) ? 'fr' : 'en' };
  for (const [page, pattern] of PAGES) {
    if (pattern.test(text)) return { page };
  }
  return /\b(first|second|third|premiere?|deuxieme|troisieme|this one|celui-ci|celle-ci)\b/.test(text)
    ? { page: 'product' }
    : {};
}
