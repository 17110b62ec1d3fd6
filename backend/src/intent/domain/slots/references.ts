import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

const ORDINALS: ReadonlyArray<readonly [index: number, words: string]> = [
  [
    1,
    'first|1st|number one|number 1|no\\.? ?1|#1|top one|left one|one on the left|premier|premiere|1ere|1er|numero 1|numero un|celle? de gauche|celui de gauche',
  ],
  [
    2,
    'second|2nd|number two|number 2|no\\.? ?2|#2|right one|one on the right|deuxieme|seconde|2e|2eme|numero 2|numero deux|celle? de droite|celui de droite',
  ],
  [3, 'third|3rd|number three|number 3|no\\.? ?3|#3|troisieme|3e|3eme|numero 3'],
  [4, 'fourth|4th|number four|number 4|#4|quatrieme|4e|4eme|numero 4'],
  [5, 'fifth|5th|number five|number 5|#5|cinquieme|5e|5eme|numero 5'],
];

/** What follows makes it something else than an article on screen: "my first marathon", "la première fois". */
const ELSE = String.raw`(?! (?:\w+ )?(?:marathon|marathons|half|semi|races?|course|trail run|ultra|10|5|10k|5k|time|fois|of all|runs?|week|semaine|month|mois|year|annee|day|jour|name|hand|man|person|world|couche|layer|layers|aid|steps?|pas|mile|km|kilomet\w+|hour|heure|minute|season|saison|competition|dossard|foulees?|sorties?|seances?|sessions?|workouts?|half|mi-temps|ministre|guerre)\b)`;
const BEFORE = String.raw`(?<!\b(?:my|mon|ma|his|her|from|at) )`;

const ORDINAL_PATTERNS = ORDINALS.map(([index, words]) => ({
  index,
  pattern: new RegExp(String.raw`${BEFORE}(?<![\p{L}\p{N}])(?:the |le |la )?(?:${words})(?![\p{L}\p{N}])${ELSE}`, 'u'),
}));

const BOTH =
  /\b(both|all of (them|these|those)|them all|the two of them|(the|these|those) two\b(?! (best|weeks|months))|the first two( \w+)?|(the )?first (one )?(and|with|or|to) (the )?second( one)?|(la |le )?premiere? (et|avec|ou) (la |le )?(deuxieme|seconde?)|les deux(?! (meilleur|semaine|mois))( premiere?s?)?|les 2|ces deux|tous les deux|toutes les deux|compare (them|these|those|ces|les)|them both)\b/;
const LAST = new RegExp(
  String.raw`${BEFORE}\b(?:the |le |la |l')?(?:last|derniere?)\b(?! (?:\w+ )?(?:week|weeks|month|year|night|time|run|race|session|long|few|2|3|two|three|semaine|mois|annee|fois|course|seance|sortie|page|kilomet\w+|km|conversation|chat|discussion|album)\b)`,
);
const THIS =
  /\b(this one|that one|this|these|those|celui-ci|celui-la|celle-ci|celle-la|ceux-ci|ceux-la|celles-ci|celles-la|celui la|celle la|ce modele|cette chaussure|cette veste|cette paire|ce produit|cet article|ces chaussures|cette montre|ca)\b/;
const IT_ASKED =
  /\b(is it|does it|has it|have it|can it|will it|was it|would it|do they|are they|will they|do these|are these|how (heavy|light|warm|thick|big) (is|are) (it|they)|(elle|elles|ils) (est|sont|a|ont|tailles?|taillent|existent?|conviennent|convient|pese|pesent|tient|tiennent|se lave)|il (est|a|taille|existe|convient|pese|se lave)|(est|sont|a-t|taille|pese)-(elle|il|elles|ils)|ca taille)\b/;
const IT_BOUGHT =
  /\b(take|buy|add|want|order|get|remove|delete|put|pop|throw|reserve|stick|keep|have) (it|them)\b|\b(le|la|l'|les) (prends?|achete|veux|commande)\b|\bl'(achete|ajouter|acheter|commander)|\b(ajoute|mets|met|enleve|retire|supprime|reserve|commande|achete|prends|rajoute|pose|garde)[ -](le|la|les|ca)\b(?= *$|[ ,.!?]+(?:dans|au|a|en|s'il|stp|de|du|moi|aussi|svp))/;
const PLURAL_ALL = /\b(tout|all) (prendre|le)\b/;

/**
 * Which articles on screen are meant: "the second", "la dernière", "both", "this one", "does it run small?".
 * Order: a number beats "last" beats "both" beats "this".
 */
export function readReference(reading: Reading): Pick<Slots, 'reference'> {
  if (reading.take(BOTH)) return { reference: { kind: 'all' } };
  for (const { index, pattern } of ORDINAL_PATTERNS) {
    if (reading.take(pattern)) return { reference: { kind: 'ordinal', index } };
  }
  if (reading.take(LAST)) return { reference: { kind: 'last' } };
  if (reading.has(THIS) && !isAboutElse(reading)) return { reference: { kind: 'this' } };
  if (reading.has(IT_ASKED) || reading.has(IT_BOUGHT)) return { reference: { kind: 'this' } };
  return reading.has(PLURAL_ALL) ? { reference: { kind: 'all' } } : {};
}

/** "this week", "like this", "comme ça", "ça marche": no article. */
function isAboutElse(reading: Reading): boolean {
  return /\b(this|these|those) (week|weekend|month|year|morning|evening|summer|winter|spring|plan|programme|schedule|sunday|monday|tuesday|wednesday|thursday|friday|saturday|page|site|race|time|sentence|session)\b|\b(none|not|pas) (of )?(these|those|celles-la|ceux-la|celle-la|celui-la|ca)\b|\b(ca (va|marche|fait|coute|suffit|me)|comme ca|ca\?*$)/.test(
    reading.text,
  );
}
