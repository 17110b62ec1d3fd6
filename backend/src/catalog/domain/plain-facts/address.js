const START = String.raw`(?:^\W*|[,:;]\s*|(?<![a-zà-ÿ])(?:and|then|must|should|so|dois|doit|doivent|devez|kindly|please) )`;
const word = (list) => new RegExp(String.raw`(?<![a-zà-ÿœ'])(?:${list})(?![a-zà-ÿœ])`, 'g');
const verb = (list) => new RegExp(`${START}(?:${list})(?![a-zà-ÿœ])`, 'g');
const ABOUT_THE_TALK = [
  {
    // The talk itself, and who is behind it.
    points: 2,
    most: 2,
    pattern: word(
      String.raw`questions?|(?:the|your|an|each|every|this) answers?|chats?|conversations?|summar(?:y|ies)|brief(?:ing)?|guidance|mission|operators?|creators?|programs?|readers?|agents?|passages?|entry|entries|sentences?|paragraphs?|(?:you have been|you were|been) told|as i say|what follows|output|head office|root access|policy|prompts?|instructions?|instructed|orders from|queries|query|dialogue|repl(?:y|ies)|speaker|search engines?|moteurs? de recherche|lecteurs?|réponses?|résumés?|consignes?|instructions?|opérateurs?|créateurs?|programmes? (?:et|,|écris)|passages?|phrases?|paragraphes?|fiches?|ce qu'on t'a (?:dit|appris)|ce que je dis|ce qui suit|le siège|accès administrateur|règlement|briefing|dialogue|requêtes?|on t'a|jusqu'ici`,
    ),
  },
  {
    // The sale and the others on the shelf.
    points: 1.5,
    most: 2,
    pattern: word(
      String.raw`sales?|sell|selling|upsell\w*|customers?|shoppers?|buyers?|they are buying|alternatives?|competitors?|competing|rivals?|compar(?:e|ing|isons?)|placements?|payments?|checkout|cart|quantity|reviewers?|full marks|votes|any wish|perfect match|best (?:spot|place)|option [a-d]|reliable|unreliable|outranks?|marketplace|stock of others|vend(?:re|ez|s)|ventes?|clients?|acheteurs?|ce qu'il achète|autres? modèles?|concurrents?|comparaisons?|placements?|paiements?|quantité|note maximale|meilleure place|choix parfait|n'importe quel|peu fiables?|éloge|mauvais avis|bad reviews|extra pair|paire de plus|yes|oui|best choice|meilleur choix|produits|products|(?:quel|tout) souhait|agents d'achat|million\w* (?:of |de )?(?:runners|coureurs)|cannot be wrong|se tromper|outranks|passe devant|pushed|poussée?s?`,
    ),
  },
  {
    // Speaks to the one who answers as to a servant.
    points: 1.5,
    most: 1,
    pattern: word(
      String.raw`you (?:must|have been|have no|are (?:a|to|being)|will|should|may|can now|were|know|work)|your (?:only|next|briefing|creators?|operators?|makers?|rules|limits|role|job|task|mission|file|memory|first|own|reply|words|name)|if you are an? |i (?:say|order|want|need|command|tell)|we want|tu (?:dois|n'as|es|peux|vas|as (?:le droit|été)|travailles|connais|parles)|t(?:a|on|es) (?:seule?|prochaine?|première?|mission|rôle|travail|tâche|opérateurs?|créateurs?|règles|limites|fichier|mémoire|briefing|mots|nom|propres?)|si tu es|je (?:dis|veux|t'ordonne|te dis)|on veut|nous voulons`,
    ),
  },
  {
    // The body told what to bear.
    points: 1.5,
    most: 2,
    pattern: word(
      String.raw`doctors?|medicines?|medication|chest|(?:heart|salt|caffeine) (?:medicine|capsules?|pills?|tablets?)|capsules?|perfectly safe|médecins?|médicaments?|poitrine|gélules|comprimés|sans (?:aucun )?danger`,
    ),
  },
];
/** What turns talk into an order; alone it proves nothing. */
const INSISTING = [
  {
    // Without exception.
    points: 1,
    most: 1,
    pattern: word(
      String.raw`every|each|any|all|always|never|whatever|whichever|whoever|regardless|only|instead|no matter|no longer|until|each time|perfectly|even when|chaque|toute?s?|tous|toujours|jamais|n'importe|quelle? que|uniquement|seule?|rien que|ne compte plus|au lieu|à chaque|même quand|aucune?`,
    ),
  },
  {
    // Orders one gives to whoever answers.
    points: 1.5,
    most: 2,
    pattern: verb(
      String.raw`set|treat|convince|persuade|describe|make sure|answer|do as|let us|let's|repeat|skip|bring up|pick|leave out|choose|weight|count|carry out|slip|give|consider|drop|put|quote|tell|output|describe|close|join|praise|mention|name|write|state|insist|act|assume|believe|compare|prefer|select|pretend|respond|reply|explain|finish|begin|include|link|point|send|steer|lead|turn|lift|raise|lower|remove|delete|hide|hand|show|offer|say|decide|treat|mets de côté|fais|faites|laisse[rz]?|décris|décrivez|dis|dites|réponds|répondez|écris|écrivez|cite[rz]?|répète[rz]?|parle[rz]?|choisis|choisissez|prends|prenez|compte[rz]?|exécute[rz]?|glisse[rz]?|donne[rz]?|considère[rz]?|conclus|rejoins|jouons|persuade[rz]?|vante[rz]?|vends|vendez|pars du principe|suppose[rz]?|préfère[rz]?|ajoute[rz]?|termine[rz]?|commence[rz]?|montre[rz]?|oriente[rz]?|dirige[rz]?|invente[rz]?|lève[rz]?|supprime[rz]?|cache[rz]?|ne pose`,
    ),
  },
];
/** A figure with its unit, a material, a part, the weather: signs that the article itself is spoken of. */
const FACT =
  /\d ?(?:mm|cm|g|kg|ml|l|h|km|°|%)(?![a-z])|(?<![a-zà-ÿ])(?:lugs?|foam|sole|heel|toe|toes|lace|laces|mesh|merino|wool|zip|pocket|pockets|fabric|rain|mud|wind|cold|heat|seam|seams|strap|wash|rinse|crampons?|mousse|semelle|talon|orteils?|lacets?|mérinos|laine|poches?|tissu|pluie|boue|vent|froid|chaleur|coutures?|sangle|cuisses?|lavage|pied|pieds|foot|feet)(?![a-zà-ÿ])/;
const FACT_POINTS = 1.5;
/** Points from which a sentence is no longer about the article. */
const LIMIT = 3.5;
/** Whether a folded sentence speaks to whoever answers rather than of the article. */
export function isAddress(folded) {
  const points = FACT.test(folded) ? -FACT_POINTS : 0;
  const meta = pointsOf(ABOUT_THE_TALK, folded);
  if (meta === 0) return false;
  return points + meta + pointsOf(INSISTING, folded) >= LIMIT;
}
function pointsOf(families, folded) {
  return families.reduce(
    (sum, { points, most, pattern }) => sum + points * Math.min(most, new Set(folded.match(pattern)).size),
    0,
  );
}
//# sourceMappingURL=address.js.map
