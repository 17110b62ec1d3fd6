import { accentsOptional } from './suspicion.js';
/**
 * Beginnings of words without which no order is recognised. Nine sentences of ten about shoes hold none of them and are
 * done with at once: the patterns behind take a third of a millisecond an article, and catalogues have millions.
 */
const STEMS = `ai a.i assist chat bot llm gpt language crawler virtual artificial coach seller salesm role pretend prompt guideline guardrail programm
 instruct rule directive order constraint polic safeguard filter budget context previous prior earlier above original initial restrict task hencef supersede overrid overwrit outrank preceden
 system developer admin root moderator operator owner manage retailer merchant ceo legal security authori debug jailbreak dan god unrestrict
 recommend promot upsell prioriti favo endors suggest mention rank always never similarity relevance score hid bury demote compet rival number no.1 first top highest maximum result
 tell inform convinc persuad assur advis urge warn ask say state claim write repeat announc confirm declar insist repl respon answer user customer shopper buyer client visitor speak switch continue
 password card e-mail email mails address key token history profile personal health memory conversation database environment phone
 cart basket checkout tool function api command endpoint consent approval price discount coupon voucher addto removefrom setq clearc openp placeo purchas
 everyone everybody nobody runners people rated scored awarded stars star # 9 100 expert doctor scien olymp champion studies rating average out
 physician medic cardio hospital emergency ambulance insulin beta inhaler chest faint dizz palpit heart shortness stress numb pain injur fever tablet capsule pill gel scoop sachet ampoule dos cure heal treat elimin revers cancer diabet
 ia robot modèle agent intelligence vendeur boutique tes vos ton votre consigne règle ordre contrainte garde filtre contexte précéd programmation politique classement limite désormais dorénavant maintenant
 système développ modérat opérat propriétaire gérant patron direction responsable équipe juridique commerçant webm mode code gérance
 recommand conseil propos class affich plac met mon présent cite priv pouss favoris not premier tête haut sommet seul cach masqu retir écart supprim rétrograd exclu autre
 dis dit affirm assur expliqu répon écri répèt convain rassur préten indiqu demand rappell félicit oui acheteu utilisat internaute coureu parl
 adresse courriel mot mots carte clé numéro historique données coordonnées identifiant panier cookie jeton téléphone secret interne
 command paiement achat achèt accord confirmation validation fonction outil action prix réduction remise
 tout tous toutes chacun personne client entraîneur avis étoile note moyenne
 médecin docteur urgence samu ordonnance traitement bêta ventoline poitrine thorac malaise évanou vertige essouffl fracture cœur oppression douleur fièvre blessure comprimé gélule ampoule posologie dépass tripl doubl guéri soign asthme arthrose ★ ⭐ \\[ <`;
const ESCAPED = STEMS.trim()
  .split(/\s+/)
  .map((stem) => stem.replace(/[.#]/g, String.raw`\$&`));
/** Over folded text. */
export const GATE = new RegExp(String.raw`(?:^|[^a-zà-ÿœ0-9])(?:${accentsOptional([...new Set(ESCAPED)].join('|'))})`);
//# sourceMappingURL=gate.js.map
