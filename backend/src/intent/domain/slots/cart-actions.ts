import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

type CartAction = NonNullable<Slots['cartAction']>;

/** The order matters: "take the socks out" is no buying, "empty my cart" no showing. */
const ACTIONS: ReadonlyArray<readonly [action: CartAction, pattern: RegExp]> = [
  [
    'clear',
    /\b(empty|clear|remove (everything|all)|delete (everything|all)|vide|vider|efface|effacer|(enleve|retire|supprime)r? (tout|tous)|supprime tout)\b/,
  ],
  [
    'checkout',
    /\b(check ?out|pay|payment|place (my|the|an)? ?order|(complete|finish|confirm|submit|finali[sz]e|validate) (my|the)? ?(order|purchase|cart|shopping)|order now|order (everything|what)|ready to (order|buy)|payer|paiement|regler|passer? (ma |la |une )?commande|passer? a la caisse|a la caisse|(finalise|valide|confirme|termine)r?( (ma|la|mon|l'|mes))? ?(commande|panier|achats?)?|je commande$|commander$|commande$|commander maintenant)\b/,
  ],
  [
    'remove',
    /\b(remove|delete|take .*\bout|get rid of|drop|scrap|throw out|don'?t want .*(any ?more|in my (cart|basket))|no longer want|cancel|undo|one less|enleve|enlever|retire|retirer|supprime|supprimer|ote|sors|annule|ne veux plus|n'en veux plus|une? de moins)\b/,
  ],
  [
    'setQuantity',
    /\b(quantity|quantite|make (it|that) (\d+|one|two|three|four|five|six|two pairs)|set (it|the \w+) to|set the number|change (it|that|the number)|(increase|decrease|reduce|double)|mets-en|mets en \w+$|passe (les \w+ )?a \d+|passe a|augmente|diminue|reduis|instead of (one|two|three|four|\d)|au lieu (de|d')|le nombre de|only one|just one|(juste|seulement) (un|une|deux))\b/,
  ],
  [
    'add',
    /\b(add|put|pop|throw|stick|buy|order|take|get me|grab|have it|i'll have|reserve|give me|i want (it|this|that|two|three|the)|choose|go (for|with)|one more|another|as well|ajoute|ajouter|rajoute|mets|mettre|met|balance|prends?|prendre|achete|acheter|l'achete|commande|commander|choisis|reserve|veux (celui|celle|acheter|l'acheter|la|le|les)|j'en veux|en plus|de plus|encore une?)\b/,
  ],
  [
    'show',
    /\b(show|see|view|open|display|look at|what'?s? (is |do i have |have i got )?in (my|the)|go to|take me|bring me|back to|where is|cart page|my (cart|basket)|montre|voir|affiche|afficher|ouvre|qu'est-ce|qu'y a|il y a|va (au|dans)|aller|emmene|amene|mene|direction|retour|retourne|reviens|ou est|fais voir|mon panier|panier)\b/,
  ],
];

const QUESTION =
  /^(can|could|do|does|how|when|where|what|is|are|am) (i|you|we|is|do|does|the|my|much|long|will|can|are|there|payment|delivery)\b.*\b(pay by|pay with|pay in|ship|deliver|delivery|shipping|payment methods|cancel my order|discount|invoice|refund|return|order|total)|\b(comment|combien|quand|quel|quelle|quels|quelles|ou est|vous acceptez|vous livrez|je peux|puis-je|la livraison)\b.*\b(livraison|payer|paie|paiement|colis|retour|remise|total|commande|cout|regler)/;

/** What to do with the cart. Questions about paying and delivery ask for an answer, not for an action. */
export function readCartAction(reading: Reading): Pick<Slots, 'cartAction'> {
  const text = reading.normalized;
  if (QUESTION.test(text) && !/\badd|remove\b/.test(text)) return {};
  if (
    /\b(promo|code|coupon|voucher|discount|reduction|remise|livraison|shipping|delivery|refund|invoice|facture|remboursement|parcel|colis)\b/.test(
      text,
    )
  ) {
    return {};
  }
  for (const [cartAction, pattern] of ACTIONS) {
    if (pattern.test(text)) return { cartAction };
  }
  return {};
}
