import type { TextLanguage } from './numbers.ts';

/** Lower case, no accents, straight apostrophes: the form in which words are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase();
}

/** The words of a text in their plain form; an elided French article stands alone (`l'allure` → `l`, `allure`). */
export function tokens(text: string): string[] {
  return plain(text).match(/[a-z0-9]+/g) ?? [];
}

const lines = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Words that say nothing about the subject of an English message. */
const ENGLISH_FUNCTION_WORDS = lines(`
  a an the this that these those my your his her its our their mine yours i me you he she it we us they them who whom whose which what
  when where why how and or but nor so if then than as at by for from in into of off on onto out over to up with without about after
  before during between through under above below again further once here there all any both each few more most other some such no not
  only own same too very can could will would shall should may might must do does did doing done don doesn didn won wouldn isn aren
  wasn be is am are was were been being have has had having let lets get gets got getting go goes going gone went come comes just also
  even still yet ever never always often sometimes maybe perhaps really quite rather pretty much many lot lots kind sort thing things
  way ok okay yes yeah well like want wants wanted need needs know knows think thinks tell please thanks thank hi hello hey dear
  im ive id ill youre whats thats theres cant dont doesnt isnt s t m re ve ll d u ur pls thx lol actually basically literally honestly
  because cause since while until though although anyone someone something anything everything everyone nobody one ones use using used
  make makes made making try trying tried good better best bad worse worst right wrong true okay fine idea question help mean means say
  says said people person guy guys take takes taking took give gives given put keep keeps kept see seen look looks looking
`);

/** The French ones. */
const FRENCH_FUNCTION_WORDS = lines(`
  le la les l un une des du de d au aux ce cet cette ces c ca cela ceci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je j me m moi tu te t toi il elle on nous vous ils elles se s lui y en qui que qu quoi dont ou quel quelle quels quelles quand comment
  pourquoi combien et mais donc or ni car si alors comme pour par avec sans sur sous dans chez entre vers avant apres pendant depuis
  contre ne n pas plus moins point jamais rien aucun aucune tout toute tous toutes meme memes autre autres tres trop peu beaucoup assez
  bien mal mieux pire bon bonne bons bonnes meilleur meilleure mauvais mauvaise vrai vraiment etre est suis es sont sommes etes etait
  etais ete sera serait soit avoir ai as a ont avons avez avait avais eu aura faire fais fait font faut falloir aller vais va vas vont
  peut peux peuvent pouvoir dois doit doivent devoir veux veut voudrais vouloir sais sait savoir dire dis dit pense penser crois croire
  mettre mets met prendre prends pris donner donne voir vu oui non ok bonjour salut coucou bonsoir merci stp svp hello voila genre
  truc chose choses petit petite grand grande encore deja aussi toujours souvent parfois peutetre ici la lors vite juste seulement
  selon afin parce puisque lorsque tant tel telle quelque quelques plusieurs chaque certain certains sert servir utile interet vaut
  valoir coup question aide aider besoin quelqu chacun celui celle ceux celles leur eux an ans jour jours fois
`);

export function isFunctionWord(word: string, language: TextLanguage): boolean {
  return (language === 'fr' ? FRENCH_FUNCTION_WORDS : ENGLISH_FUNCTION_WORDS).has(word);
}

/** Stems of the words that carry meaning, in order, each once. Single letters and bare digits are left out. */
export function contentStems(text: string, language: TextLanguage): string[] {
  const words = tokens(text).filter(
    (word) => word.length > 1 && !/^\d+$/.test(word) && !isFunctionWord(word, language),
  );
  return [...new Set(words.map((word) => stem(word, language)))];
}

/** The words that carry meaning, each once, for keyword search; numbers stay, they may be what is asked for. */
export function contentWords(text: string, language: TextLanguage): string {
  return [
    ...new Set(tokens(text).filter((word) => (word.length > 1 || /\d/.test(word)) && !isFunctionWord(word, language))),
  ].join(' ');
}

/** A light stem: forms of one word fall together, different words seldom do. */
export function stem(word: string, language: TextLanguage): string {
  return language === 'fr' ? frenchStem(word) : englishStem(word);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  ran: 'run', ate: 'eat', eaten: 'eat', slept: 'sleep', drank: 'drink', drunk: 'drink', feet: 'foot', children: 'child', women: 'woman', men: 'man',
  felt: 'feel', hurts: 'hurt', injuries: 'injur', injured: 'injur', injury: 'injur', older: 'old', elderly: 'old', slower: 'slow', faster: 'fast', heavier: 'heavy', softer: 'soft', harder: 'hard',
}; // prettier-ignore

function englishStem(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length < 4) return word;
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[^aeiou]{1,2}e?[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed|er|ers|ly|ation|ness|ment)$/, '');
  return bare.replace(/([^aeioulsz])\1$/, '$1').replace(/(?<=[a-z]{3})[ey]$/, '');
}

function frenchStem(word: string): string {
  if (word.length < 4) return word;
  const singular = word.replace(/aux$/, 'al').replace(/[sx]$/, '');
  const bare = singular.replace(
    /(?<=[a-z]{3})(?:issement|ement|ation|aient|erai|erais|erait|eront|ons|ez|ent|ais|ait|ant|ante|er|ir|ee|e|i|ie|if|ive|euse|eur)$/,
    '',
  );
  return bare.replace(/([^aeiou])\1$/, '$1');
}
