export type Language = 'en' | 'fr';

/** Words that belong to one of the two languages only; spelling with or without accents. */
const ENGLISH = new Set(
  `the a an of to in is are am was were be been do does did not i i'm i'd i'll me my mine you your yours he she it its we our they their this that these those
  what which who why how when where and or but if then than with without for from at on by about after before under over below between into can could should would will
  have has had need want looking look show find get give make add put take buy please thanks thank hello hi hey yes no more less much many some any all both first second third last one ones
  shoes shoe running run runs socks jacket shorts watch headlamp gloves size men women black blue red white green cheap cheaper plan training week weeks race cart shop back open go my
  knee hurts hurt pain eat drink long hard easy better best good is it's don't doesn't can't there here there's other another`.split(
    /\s+/,
  ),
);
const FRENCH = new Set(
  `le la les l un une des du de d au aux et ou ou mais si que qu qui quoi quel quelle quels quelles comment pourquoi quand combien est sont suis es sommes etes etait etre ai as avons avez ont avoir
  je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur mon ma mes ton ta tes son sa ses notre votre nos vos ce c cet cette ces ca celui celle ceux celles ci
  ne n pas plus moins tres trop bien aussi avec sans pour par sur sous dans en entre vers chez avant apres contre depuis pendant y
  faut veux voudrais cherche besoin montre trouve donne fais fait mets ajoute enleve retire ouvre va vais peux peut puis dois doit achete prends prendre courir course cours
  chaussures chaussure chaussettes veste short montre frontale gants bonnet collant casquette gourde taille pointure homme femme noir noire bleu bleue rouge blanc blanche vert verte cher chere chers
  semaine semaines seance seances sortie sorties panier boutique accueil retour compte oui non merci bonjour salut bonsoir stp svp premier premiere deuxieme troisieme dernier derniere
  bonne bon nuit bravo coucou commande commander passer finalement annule ciao demain soir matin aide pardon desole prepa plan-la repas jour jours mois an ans apres-midi veste impermeable coupe-vent bandeau lunettes barre barres gels-la ampoules trail-la route piste pluie hiver ete froid chaud chaude chaleur comme encore ici deja toujours jamais jusqu'a ainsi alors car donc parce puis afin lors selon etant ayant avais avait seras sera serait pourrais pourrait veut vont font fais allez voici voila vois voir
  j'ai c'est qu'est d'un d'une l'ai n'ai aujourd'hui demain hier mal genou mollet quoi rien tout tous toutes autre autres meme mieux meilleur meilleure`.split(
    /\s+/,
  ),
);

/** Other languages customers write: they count as English, because English is what they will be answered in. */
const ELSEWHERE = new Set(
  `el los las para con quiero necesito zapatillas busco por pero como hola gracias muy una unos der die das und ich ist nicht suche fur mit ein eine einen bitte danke wie
  che sono per della vorrei scarpe grazie ciao-it gli het een niet voor graag schoenen mijn ik jag och nao uma quero obrigado tenis`.split(
    /\s+/,
  ),
);

/** Endings and beginnings that give a longer word away. */
const FRENCH_SHAPE =
  /(?:eaux?|euse?s?|tion nelle|ment|ique|iques|aient|ais|ait|ez|oir|oire|eurs?|elle|ette|ettes|age|ures?)$|^(?:qu|ch)[aeiou].*(?:e|er|es)$/;
const ENGLISH_SHAPE = /(?:ing|ings|ness|ful|ght|ly|ed|th|ck|ow|ew|ay|ey|oo\w|ee\w|wn)$|^(?:wh|th|sh|kn)/;
/** Letters English does not write. */
const FRENCH_LETTERS = /[àâçéèêëîïôùûüÿœæ]/gi;

const WORD_POINTS = 2;
const SHAPE_POINTS = 0.6;
const LETTER_POINTS = 1.5;
/** Lead needed to be sure; below it the site's language decides. */
const CLEAR_LEAD = 1;
const MAX_CHARACTERS = 600;

/**
 * English or French; anything else counts as English when it is long enough to be sure that it is not French. A short
 * message that could be either ("43", "ok", "marathon") stays in the language of the site or the thread.
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const sample = text
    .toWellFormed()
    .slice(0, MAX_CHARACTERS)
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/g, "'");
  const letters = (sample.match(FRENCH_LETTERS) ?? []).length;
  const words = sample
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .match(/[a-zœæ]+(?:'[a-z]+)*/g);
  if (!words) return /\p{L}{4}/u.test(sample) ? 'en' : fallback;
  let lead = -Math.min(letters, 3) * LETTER_POINTS;
  for (const word of words) lead += pointsOf(word);
  if (lead >= CLEAR_LEAD) return 'en';
  if (lead <= -CLEAR_LEAD) return 'fr';
  return fallback;
}

/** Above zero for English, below for French. */
function pointsOf(word: string): number {
  const parts = word.split("'");
  const isEnglish =
    ENGLISH.has(word) || (parts.length > 1 && ENGLISH.has(parts[0]!) && /^(m|s|d|ll|re|ve|t)$/.test(parts[1]!));
  const isFrench =
    FRENCH.has(word) ||
    (parts.length > 1 &&
      /^(l|d|j|qu|n|s|m|t|c|jusqu|lorsqu|puisqu)$/.test(parts[0]!) &&
      parts[1]!.length > 1 &&
      !isEnglish);
  if (ELSEWHERE.has(word)) return WORD_POINTS;
  if (isEnglish && isFrench) return 0;
  if (isEnglish) return WORD_POINTS;
  if (isFrench) return -WORD_POINTS;
  if (word.length < 4) return 0;
  if (FRENCH_SHAPE.test(word) && !ENGLISH_SHAPE.test(word)) return -SHAPE_POINTS;
  return ENGLISH_SHAPE.test(word) && !FRENCH_SHAPE.test(word) ? SHAPE_POINTS : 0;
}
