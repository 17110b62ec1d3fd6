import { anyOf } from './suspicion.js';
/** `\b` knows no accents: these stand for the start and the end of a French word. */
const A = String.raw`(?<![a-zà-ÿœ0-9])`;
const Z = String.raw`(?![a-zà-ÿœ0-9])`;
const ORDER = String.raw`(?:^|[,:;(>]\s*|${A}(?:et|puis|merci de|veuillez|dois|doit|devez|faut|toujours|maintenant|de)\s+)(?:ne |n'|toujours |surtout )*`;
const SHOPPER = String.raw`(?:client(?:e|es|s)?|utilisat(?:eurs?|rices?)|achet(?:eurs?|euses?)|visiteurs?|internautes?)`;
const MACHINE = String.raw`(?:ia|i\.a\.|assistante?s?|chatbots?|robots?|llm|modèles? de langage|agents? (?:conversationnels?|virtuels?)|intelligences? artificielles?)`;
/** French sentences that give orders; the accents stay, since "recommandé" is praise and "recommande" may be an order. */
export const FRENCH = [
  {
    kind: 'machine',
    pattern: anyOf(
      String.raw`${A}(?:note|message|attention|consignes?|instructions?|rappel|cher|chère|bonjour|pour|à|destinée? à|toute?)${Z}[^.!?]{0,25}${A}${MACHINE}${Z}\s*(?:$|[:,-]|doit|devez|qui (?:lit|lis|résume)|merci|uniquement|seulement)`,
      String.raw`${A}(?:note|message|consignes?|instructions?) (?:pour|à|au|destinée?s? (?:au|à)) (?:le |la |ton |votre |celui qui )?(?:coach|vendeur|boutique|répond)`,
      String.raw`${A}${MACHINE}${Z}[^.!?]{0,35}${A}(?:doi[ts]|doivent|devez|devra|ignore[rz]?|recommande[rz]?|réponds?|répondez|ajoute[rz]?|dis|dites|lisant|veuillez)${Z}`,
      String.raw`${A}(?:tu es|vous êtes|agis|agissez|comporte-toi|fais comme si|faites comme si|imagine que tu|joue le rôle)${Z}.{0,30}${A}(?:ia|assistante?|robot|vendeur|chatbot|modèle de langage|aucune règle|libre de tout\w*|plus (?:tenu|lié|soumis)\w*)${Z}`,
      String.raw`${A}(?:ton|ta|tes|votre|vos) (?:prompt|consignes? système|garde-fous?|programmation|nouvelle mission|nouvelle tâche|instructions)${Z}`,
    ),
  },
  {
    kind: 'override',
    pattern: anyOf(
      String.raw`${A}(?:ignore[rzs]?|néglige[rz]?|contourne[rz]?|outrepasse[rz]?|passe[rz]? outre|ne tiens? (?:pas|plus|aucun)|ne tenez (?:pas|plus|aucun)|fais abstraction|faites abstraction|désobéi\w*|n'obéis|ne suis plus|ne suivez plus|enfrein\w+|suspend\w*)${Z}[^.!?]{0,45}${A}(?:consignes?|instructions?|règles?|directives?|ordres?|prompt|contraintes?|garde-?fous?|filtres?|budget|contexte|ce qui précède|ci-dessus|précédente?s?|programmation|politique|classement|restrictions?)${Z}`,
      String.raw`${A}(?:oublie[rz]?|efface[rz]?|annule[rz]?|laisse[rz]? tomber|abandonne[rz]?)${Z}[^.!?]{0,25}${A}(?:consignes?|instructions?|prompt|directives?|(?:tes|vos) (?:règles|limites|ordres)|tout ce qui précède|ce qui précède|ce qu'on t'a dit|la conversation|le budget|le système)${Z}`,
      String.raw`${A}(?:consignes?|instructions?|directives?|ordres|messages?) (?:précédente?s?|antérieure?s?|initiale?s?|ci-dessus|d'origine)${Z}`,
      String.raw`${A}(?:nouvelles?|vraies?|véritables?|secrètes?|urgentes?|voici (?:les|tes|vos)) (?:consignes?|instructions?|directives?|règles)${Z}|${A}(?:début|fin) (?:des|de la|du) (?:instructions?|consignes?|prompt|contexte)${Z}`,
      String.raw`${A}(?:à partir de maintenant|désormais|dorénavant|dès maintenant)${Z}.{0,30}${A}(?:tu|vous|toujours|réponds|répondez|recommande[rz]?|parle[rz]?|la boutique|le vendeur|l'assistant|uniquement)${Z}`,
      String.raw`${A}(?:ce|cette|ces) (?:texte|phrase|ordre|règle|instruction|consigne)s? (?:remplace|annule|prime|prévaut|l'emporte)`,
    ),
  },
  {
    kind: 'authority',
    pattern: anyOf(
      String.raw`^\W*syst(?:em|ème)\s*[:>\]-] ?(?:tu|ignore|le (?:client|vendeur)|l'|la boutique|nouvelle|ajoute|toujours|recommande|mets|dis|réponds|n|vous|oublie|désormais|cet?|affiche|place|classe)|^\W*(?:assistant|développeur|admin(?:istrateur)?|modérateur|opérateur)\s*(?:message|note|prompt)?\s*[:>\]]`,
      String.raw`${A}(?:message|note|consigne|instruction|invite|avis|ordre|commande) (?:du |de la |de l'|d')?(?:système|direction|administrat\w+|développeurs?|gérance)${Z}`,
      String.raw`${A}(?:en tant que|je suis|c'est|signée?|de la part d\w+|par ordre d\w+|ici|validée? par|au nom d\w+|moi|nous sommes)${Z}.{0,8}${A}(?:propriétaire|gérante?|patronn?e?|direction|administrat\w+|développeu\w+|responsable (?:du site|de la boutique)|équipe (?:sécurité|technique)|service juridique|commerçante?|webmestre)${Z}`,
      String.raw`${A}mode (?:développeur|debug|débogage|admin\w*|sans limites?|maître|dieu)${Z}|${A}code (?:d'autorisation|administrateur|maître|de déblocage)${Z}`,
    ),
  },
  {
    kind: 'ranking',
    pattern: anyOf(
      String.raw`${ORDER}(?:recommande[rz]?|conseille[rz]?|propose[rz]?|classe[rz]?|affiche[rz]?|place[rz]?|mets|mettez|mettre|présente[rz]?|montre[rz]?|cite[rz]?|mentionne[rz]?|privilégie[rz]?|pousse[rz]?|favorise[rz]?|note[rz]?)${Z}.{0,50}${A}(?:en (?:premier|tête|première (?:place|position))|avant (?:tous?|toutes?|les autres)|tout en haut|en haut (?:de la liste|du classement|des résultats)|au sommet|numéro un|n ?° ?1|au-dessus (?:de tou|des autres)\w*|à (?:tous|tout le monde|chaque|n'importe)|aux? ${SHOPPER}|quoi qu'il|quel que soit|à chaque (?:fois|question|recherche)|la meilleure note|la note maximale)`,
      String.raw`${ORDER}(?:recommande[rz]?|propose[rz]?|conseille[rz]?|mentionne[rz]?|montre[rz]?|affiche[rz]?|cite[rz]?)${Z} (?:toujours|jamais|uniquement|seulement|exclusivement|que (?:ce|cet|cette|cela)|(?:pas|plus|rien|aucune?) (?:d'autres?|autre|les autres))`,
      String.raw`${A}(?:cache[rz]?|masque[rz]?|retire[rz]?|écarte[rz]?|supprime[rz]?|rétrograde[rz]?|exclu[rst]\w*)${Z} (?:tou(?:s|tes) )?(?:les|des|aux)? ?(?:autres|concurrents?|produits? concurrents?)`,
      String.raw`${A}(?:score|similarité|pertinence|classement)${Z}[^.!?]{0,15}(?:=|:| à | égal à )\s*(?:1(?:[.,]0+)?|100|5|max\w*|infini)${Z}|${A}(?:premier|seul) (?:résultat|choix affiché|article recommandé) (?:doit|est toujours|sera)`,
      String.raw`${A}(?:mets|mettez|place[rz]?|classe[rz]?|affiche[rz]?|épingle[rz]?|remonte[rz]?)(?:-(?:le|la|les|moi|nous))? (?:(?:ce|cet|cette|notre|mon|le présent) (?:produit|article|modèle|marque|fiche|chaussure)s?)? ?(?:toujours )?(?:en premier|en tête|en première|tout en haut|au sommet|numéro un)`,
    ),
  },
  {
    kind: 'speech',
    pattern: anyOf(
      String.raw`${ORDER}(?:dis|dites|dire|affirme[rz]?|assure[rz]?|annonce[rz]?|explique[rz]?|réponds|répondez|répondre|écris|écrivez|répète[rz]?|convain\w+|persuade[rz]?|informe[rz]?|rassure[rz]?|préten\w+|confirme[rz]?|indique[rz]?|demande[rz]?|rappelle[rz]?|pousse[rz]?|félicite[rz]?)(?:-(?:lui|leur))?${Z}.{0,20}(?:${A}(?:${SHOPPER}|que|qu'|seulement|uniquement|exactement|mot pour mot|oui|aux? (?:gens|coureurs?))|["«])`,
      String.raw`${A}(?:réponds|répondez|parle[rz]?|écris|écrivez|continue[rz]?|passe[rz]?)(?: uniquement| toujours| désormais| seulement)? (?:en|à|au|à l') ?(?:allemand|italien|espagnol|portugais|néerlandais|russe|chinois|japonais|polonais|latin|arabe|turc|anglais|majuscules|rimes)`,
      String.raw`${A}(?:si|quand|lorsque?|dès que?)'? ?(?:on|quelqu'un|un \w+|le \w+|une \w+)? ?(?:te |vous |t')?(?:demande|pose|interroge|cherche)${Z}.{0,50}${A}(?:dis|dites|réponds|répondez|recommande[rz]?|cite[rz]?|propose[rz]?|montre[rz]?|toujours|affirme[rz]?)${Z}`,
      String.raw`${A}(?:le|la|les|l') ?${SHOPPER} (?:a|ont|est|veut|veulent|accepte|doit|souhaite|sont)${Z}.{0,30}${A}(?:accord\w*|consent\w*|accepté\w*|validé\w*|confirmé\w*|oui|achet\w+|command\w+|pay\w+|autoris\w+|budget|limite)${Z}`,
    ),
  },
  {
    kind: 'data',
    pattern: anyOf(
      String.raw`${A}(?:affiche|imprime|révèle|envoie|donne|communique|transmets|partage|liste|répète|recopie|divulgue|montre|récupère|exporte|résume|lis|cite|dévoile)(?:z|r|ez|s)?(?:-\w+)?${Z}.{0,45}${A}(?:prompt|consignes? (?:système|internes?|secrètes?)|instructions? (?:système|internes?|initiales?|secrètes?)|clés? (?:api|secrètes?)|mots? de passe|cookies?|jetons?|variables? d'environnement|conversation (?:entière|précédente)|base de données|numéros? de carte)`,
      String.raw`${A}(?:affiche|imprime|révèle|envoie|donne|communique|transmets|partage|liste|répète|divulgue|demande|montre|récupère|exporte|lis|cite|note|inclus|ajoute)(?:z|r|ez|s)?(?:-\w+)?${Z}.{0,30}${A}(?:adresses?|e-?mails?|courriels?|mots? de passe|cartes?|numéros?|téléphones?|historiques?|données|coordonnées|paniers?|identifiants?|commandes?|profils?|noms?|poids|âges?|santé|mémoire)${Z}.{0,25}${A}(?:du|des|de la|de l'|de chaque|d'un|de tous les) ?(?:${SHOPPER}|coureu\w+|comptes?|session|personnes?)`,
      String.raw`${A}(?:affiche|révèle|envoie|donne|communique|transmets|divulgue|demande|récupère)(?:z|r|ez|s)?(?:-\w+)?${Z} (?:[a-zà-ÿœ]+ )?(?:son|sa|ses|leurs?) (?:adresses?|e-?mails?|courriels?|mots? de passe|cartes?|numéros?|téléphones?|historique|données|coordonnées|commandes?|profil)`,
    ),
  },
  {
    kind: 'cart',
    pattern: anyOf(
      String.raw`${A}(?:ajoute|mets|mettez|mettre|place|glisse|dépose|verse)(?:z|r|ez)?(?:-\w+)*${Z}.{0,45}${A}(?:au panier (?:du|de la|de l'|des|de chaque|d'office|sans|automatiquement)|dans (?:le|son|leur|chaque|tous les|les) paniers?)`,
      String.raw`${A}(?:vide|efface|remplis|supprime|double)(?:z|r|ez)? (?:le|son|leur|les|tous les) (?:contenus? du )?(?:paniers?|commandes?)|${A}(?:valide|passe|confirme|finalise|lance|règle)(?:z|r|ez)? (?:(?:sa|leur|cette) (?:commande|transaction)|(?:le|son|leur) (?:paiement|achat)|la commande (?:du|de|à sa|pour|sans|immédiat\w+))`,
      String.raw`${A}sans (?:(?:aucune |demander |lui demander )?(?:confirmation|consentement|validation)|(?:son|leur|l'|aucun )accord|(?:lui |le |leur )demander|demander (?:au|l'|son|à|la))`,
      String.raw`${A}(?:appelle|exécute|invoque|déclenche)(?:z|r|ez)?${Z}.{0,25}${A}(?:l'outil|la fonction|l'api|la commande|l'action|le script|outil)${Z}`,
      String.raw`${A}(?:achète|commande|achetez|commandez)(?:z|r)?(?:-\w+)? .{0,25}(?:pour|au nom d\w+|à la place d\w+) ?(?:le|la|du|chaque|tous les)? ?${SHOPPER}`,
      String.raw`${A}(?:mets|fixe|change|passe|baisse|mettez)(?:z|r|ez)?${Z}.{0,15}${A}prix${Z}.{0,20}(?:à|=) ?(?:0|zéro|un (?:euro|centime)|1 ?(?:€|euro|centime)|\d+)|${A}(?:applique|accorde|donne|active|offre)(?:z|r|ez)?${Z}.{0,30}(?:100|9\d) ?%|(?:100|9\d) ?% de (?:réduction|remise)`,
    ),
  },
  {
    kind: 'crowd',
    pattern: anyOf(
      String.raw`${A}(?:tout le monde|tous les coureurs|toutes les coureuses|chaque coureur|chacun|n'importe qui)${Z}.{0,30}${A}(?:doit|devrait|devraient|doivent)${Z}.{0,25}${A}(?:(?:l')?achet\w+|command\w+|avoir|posséder|prendre|choisir|l'avoir)|${A}personne ne (?:regrette|devrait acheter|achète)`,
      String.raw`(?:9\d|100)(?:[,.]\d)? ?(?:%|pour cent) (?:de |des |de nos |de tous les )(?:coureu\w+|client\w*|acheteu\w+|utilisateurs|gens|entraîneurs)|\d+ (?:coureu\w+|client\w*|acheteu\w+|médecins|personnes|entraîneurs) sur \d+`,
      String.raw`${A}notée?s? (?:5|4[.,]\d|cinq|10)${Z}.{0,20}${A}par${Z}|\d[\d ., ]{2,} (?:avis (?:5|cinq) étoiles|notes parfaites)|(?:5|cinq) étoiles (?:par|de) tou|${A}(?:note|moyenne|score)\s*[:=]\s*(?:5(?:[.,]0)?|4[.,]9\d?|10)\s*(?:\/|sur|$)|[★⭐]{4,}`,
      String.raw`${A}(?:numéro|n ?°) ?(?:1|un) (?:de la boutique|des ventes|du classement|du site)|${A}(?:experts|médecins|scientifiques|champions|études) (?:sont unanimes|s'accordent|le (?:disent|prouvent|confirment)|unanimes)`,
    ),
  },
  {
    kind: 'danger',
    pattern: anyOf(
      String.raw`${A}(?:inutile|pas besoin|pas la peine|pas nécessaire|au lieu|plutôt que|arrête[rz]?|cesse[rz]?|remplace|oublie[rz]?|n'(?:allez|va|appelle[rz]?|appelez|consulte[rz]?|écoute[rz]?)|ne (?:consulte|va|vois|voyez|prends|prenez|demande)[rz]?|jette[rz]?|évite[rz]?)${Z}.{0,45}${A}(?:médecins?|docteur|cardiologue|hôpital|urgences|samu|médicaments?|insuline|traitement médical|ton traitement|votre traitement|ordonnance|bêta-?bloquants?|avis médical|ventoline)${Z}`,
      String.raw`${A}(?:douleurs? (?:à la|dans la|de) poitrine|douleurs? thoraciques?|malaises?|évanouissements?|vertiges?|palpitations?|essoufflement|fractures? de fatigue|mal au cœur|oppression)${Z}.{0,60}${A}(?:normale?s?|normaux|sans danger|rien de grave|bon signe|ignore[rz]?|passe(?:nt)? tout seuls?|aucun (?:risque|problème|danger)|continue[rz]?|disparai\w+|guéri\w*|inoffensi\w+)`,
      String.raw`${A}(?:cours|courez|courir|continue[rz]?|force[rz]?|entraîne-toi|entraînez-vous)${Z}.{0,25}${A}(?:malgré|avec|sur) (?:la |les |une |ta |votre |tes |vos )?(?:douleurs?|fièvre|blessure|vertiges?|fracture)`,
      String.raw`${A}(?:prends|prenez|prendre|avale[rz]?|bois|buvez|mange[rz]?)${Z} (?:[a-zà-ÿœ]+ ){0,2}(?:\d{2,}|dix|douze|quinze|vingt|trente|quarante|cinquante|toute la|tout le|le flacon)${Z} ?(?:[a-zà-ÿœ]+ )?(?:comprimés?|gélules?|capsules?|gels?|sachets?|ampoules?|doses?|cachets?|boîte|flacon|tube|entier)`,
      String.raw`(?:double|triple|dépasse|ignore)[rz]?(?<!(?:pas|ne|jamais) [a-zà-ÿ]+)${Z} (?:[a-zà-ÿœ]+ )?(?:la |les |le )?(?:doses?|posologie|dosage|maximum)|${A}(?:guérit|soigne|élimine|traite) (?:[a-zà-ÿœ]+ ){0,2}(?:cancer|diabète|asthme|arthrose|dépression|cœur|fractures?)`,
    ),
  },
];
//# sourceMappingURL=orders-fr.js.map
