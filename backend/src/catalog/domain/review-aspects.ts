import type { ReviewAspect, ReviewSide } from '../review-voices.contract.ts';

/** Words that put a sentence on one side of a question, in English and French. `\b` and accents do not mix: `œ…ÿ` are letters here. */
const said = (...sources: string[]) => new RegExp(String.raw`(?<![a-zà-ÿœ])(?:${sources.join('|')})(?![a-zà-ÿœ])`, 'i');

export type Lexicon = Partial<Record<ReviewSide, RegExp>>;

const DEGREE = String.raw`(?:a (?:little |tiny )?(?:bit|touch|little) |rather |quite |really |very |slightly |pretty |way )?`;
const DEGRE = String.raw`(?:un (?:petit )?peu |plutôt |plutot |très |tres |vraiment |assez |trop )?`;

export const REVIEW_ASPECTS: Readonly<Record<ReviewAspect, Lexicon>> = {
  fit: {
    small: said(
      String.raw`(?:runs?|running|fits?|comes? up|cut|sized?) ${DEGREE}(?:too )?(?:small|short|tight)`,
      String.raw`(?:take|took|order(?:ed)?|go|went|get)? ?(?:a |one |half a )?size (?:up|more|larger|bigger)|sizes? up|one larger|(?:is|are|was|were) ${DEGREE}tight`,
      String.raw`taill(?:e|ent|ant) (?:pas )?${DEGRE}(?:petit|serré|juste juste)|coupe étroite|(?:taille|pointure) (?:de plus|au-dessus)|petit, le`,
    ),
    large: said(
      String.raw`(?:runs?|running|fits?|comes? up|cut|sized?) ${DEGREE}(?:too )?(?:large|big|long|loose)|is loose|generous cut`,
      String.raw`(?:a |one |half a )?size (?:down|less|smaller)|sizes? down`,
      String.raw`taill(?:e|ent|ant) (?:pas )?${DEGRE}(?:grand|large)|coupe ample|prévoir plus petit|(?:taille|pointure) (?:de moins|en dessous)|flotte un peu`,
    ),
    right: said(
      String.raw`true to size|fits? (?:as expected|perfectly|well|great|like a glove)|my usual (?:size|\d+)|siz(?:e|ing) is (?:right|normal|perfect|correct)|as usual`,
      String.raw`taill(?:e|ent|ant) (?:normalement|juste|bien|comme d['’]habitude|parfaitement)|(?:taille|\d+|pointure) habituel(?:le)?|pile (?:ma|la bonne) (?:taille|pointure)|la taille correspond|va parfaitement`,
    ),
  },
  width: {
    for: said(
      String.raw`wide (?:enough|toe|fit|feet)|room(?:y)?(?: enough)? for (?:my |the )?toes|enough room|plenty of room|roomy|toe room|pied large|assez de place|assez larges?|avant-pied large|place pour (?:mes|les) orteils`,
    ),
    against: said(
      String.raw`too narrow|narrow|pinch(?:es|ed|ing)?|tight (?:at|in|on|across) (?:the )?(?:toes?|forefoot|toe ?box|front)|squeez\w+|trop étroite?s?|étroite?s?|serrent? (?:devant|à l[’']avant|les orteils)|orteils (?:serrés|comprimés)`,
    ),
  },
  durability: {
    for: said(
      String.raw`durable|sturdy|solid(?:ly)?|tough|built to last|hold(?:s|ing)? up|still (?:look(?:s)? )?(?:good|like new|nearly new|going|perfect|intact)|well made|lasts? (?:for )?(?:ages|years|forever|long)|countless washes|(?:second|third|fourth) (?:winter|season|year)|without a tear|no tear|indestructible|costaud|solides?|faites? pour durer|durables?|résistante?s?|comme neu(?:f|ve)|encore (?:bien|presque neuve|comme neuf)|bien fini|(?:deuxième|troisième) (?:hiver|saison)|tien(?:t|nent) (?:dans le temps|la distance)|pas un accroc`,
    ),
    against: said(
      String.raw`holes?|fell apart|falls? apart|worn (?:out|through|down)|wears? (?:out|quickly|fast)|broke(?:n)?|breaks?|tore|torn|ripped|came (?:loose|off|apart|undone)|peel(?:s|ing|ed)|bobbles?|fad(?:ed|es)|flimsy|fragile|stopped working|trous?|usées?|s[’']use(?:nt)?|cass(?:e|é|ée|ent)|déchir\w+|décoll\w+|défaite?s?|bouloch\w+|fragiles?|ne marche(?:nt)? plus|desserré\w*|a (?:vite )?passé|lâché`,
    ),
  },
  rubbing: {
    for: said(String.raw`nothing rubs|comfortable seams|soft seams|rien ne frotte`),
    against: said(
      String.raw`rub(?:s|bed|bing)?|chaf(?:e|es|ed|ing)|blisters?|irritat(?:es?|ed|ing|ion)|scratch(?:es|y)?|hot spots?|frott(?:e|ent|ements?)|ampoules?|irrit(?:e|ent|ation)|gratt(?:e|ent)|échauff\w+|brûlures?`,
    ),
  },
  comfort: {
    for: said(
      String.raw`comfortable|comfy|comfort|soft|second skin|forget (?:you[’']re|you are|i[’']m) wearing|pleasant|confortables?|confort|douce?s?|doux|seconde peau|on l[’']oublie|agréables?`,
    ),
    against: said(
      String.raw`uncomfortable|stiff|hard on|press(?:es)? (?:on|after)|hurts?|painful to wear|digs? in|inconfortables?|rigides?|raides?|font mal|fait mal|gên(?:e|ent|ante?s?)`,
    ),
  },
  warmth: {
    for: said(String.raw`warm|toasty|kept me warm|chaude?s?|au chaud|tient chaud|tiennent chaud`),
    against: said(
      String.raw`cold|freez(?:e|es|ing)|froze|froide?s?|gel(?:és|ées|é|ée|ent)|gèle(?:nt)?|moins chaude?s? (?:que prévu|qu[’']espéré)`,
    ),
  },
  dryness: {
    for: said(
      String.raw`dry|waterproof|kept the rain out|beads?|watertight|au sec|secs?|sèches?|imperméables?|étanches?|arrêté la pluie|déperlant`,
    ),
    against: said(
      String.raw`leaks?|leaked|soaked|wet (?:inside|through|from the inside)|let(?:s)? (?:the )?water in|prend l[’']eau|prennent l[’']eau|trempée?s?|mouillée?s? de l[’']intérieur|passe à travers`,
    ),
  },
  grip: {
    for: said(
      String.raw`grip(?:s|py)? (?:is |are )?(?:excellent|great|good|really|the best|fantastic)|great grip|good grip|grippy|holds well|bite into|sticks? to|no slipping|accroche (?:est |vraiment )?(?:excellente|top|très|bien|leur|parfaite|super)|bonne (?:accroche|tenue|adhérence)|accroche bien|mordent dans`,
    ),
    against: said(
      String.raw`slip(?:s|pery|ped)?|slid(?:e|es|ing)|no grip|poor grip|glisse(?:nt)?|glissante?s?|patine(?:nt)?|manque d[’']accroche|aucune accroche`,
    ),
  },
  battery: {
    for: said(
      String.raw`battery (?:really )?(?:lasts?|is (?:honest|great|good|excellent|fine)|life is (?:great|good|excellent))|lasted the whole night|charge (?:it|them) once|great battery|batterie (?:tient|dure)|autonomie (?:est )?(?:honnête|excellente|bonne|top)|a tenu toute la nuit|recharge une fois`,
    ),
    against: said(
      String.raw`battery (?:drops|dies|drains|is (?:well below|weak|short|poor|bad))|battery does not last|weak battery|empty (?:after|in)|batterie (?:chute|se vide|est loin|faible|lâche)|autonomie (?:faible|décevante|courte)`,
    ),
  },
  price: {
    for: said(
      String.raw`good value|great value|worth (?:it|the money|every|the price)|good for the price|cheap|bargain|fair price|for the price there[’']s little|bon rapport|bien pour le prix|vaut (?:son|le) prix|vaut le coup|pas cher|prix (?:correct|raisonnable|juste)`,
    ),
    against: said(
      String.raw`expensive|overpriced|costs? (?:a fortune|as much)|steep price|painful price|pay for the name|a lot of money|for this price i expected|too much money|not worth|chers?|chères?|chère|coûte(?:nt)? un bras|prix salé|prix pique|paie la marque|à ce prix`,
    ),
  },
  bounce: {
    for: said(
      String.raw`stays? put|stays? (?:up|on|in place)|sits? (?:well|like)|tien(?:t|nent) bien|en place|comme un maillot`,
    ),
    against: said(
      String.raw`bounc(?:e|es|ed|ing)|moves?|rides? up|nods|slid(?:es?)? down|ballott\w+|rebondi\w+|boug(?:e|ent)|remont(?:e|ent)`,
    ),
  },
  taste: {
    for: said(
      String.raw`delicious|tasty|tastes? (?:good|great|nice|really)|taste is (?:really )?(?:nice|good|great)|like real food|real fruit|délicieux|bon goût|goût (?:est )?(?:vraiment )?(?:agréable|bon)|très bons?|vrais fruits`,
    ),
    against: said(
      String.raw`too sweet|chemical|artificial|disgusting|tastes? (?:bad|awful|of nothing)|trop sucrée?s?|chimiques?|écœurant\w*|mauvais goût|artificiels?`,
    ),
  },
  accuracy: {
    for: said(
      String.raw`accurate|spot on|precise|reads correctly|matches the|without a mistake|précise?s?|impeccables?|colle au|sans erreur|fiables?|juste au`,
    ),
    against: said(
      String.raw`inaccurate|wrong|cuts corners|dropouts?|loses? (?:the )?(?:signal|connection)|se trompe|imprécise?s?|coupe les virages|perd (?:le signal|la connexion|sans cesse)|fausse?s?`,
    ),
  },
  brightness: {
    for: said(
      String.raw`bright|beam is (?:wide|great|good)|see every|drivers see me|visible|spotted me|faisceau est|chaque racine|éclaire (?:bien|très)|puissante?s?|me voient|se voient|repéré`,
    ),
    against: said(String.raw`dim|too weak|dark|pas assez (?:puissante?|de lumière)|éclaire mal|faible`),
  },
  cushioning: {
    for: said(String.raw`cushioning|soft without|cushioned|legs felt|amorti|souples sans|jambes bien|jambes fraîches`),
    against: said(String.raw`too firm|hard|mushy sole|too soft|trop fermes?|trop mou\w*|trop molles?|dures?`),
  },
  breathability: {
    for: said(
      String.raw`breath(?:es|able)|airy|dry back|stays fairly dry|best thing i own for|respirante?s?|respire(?:nt)?|aérée?s?|dos reste plutôt sec`,
    ),
    against: said(
      String.raw`sweaty|clammy|steam\w*|too (?:warm|hot)|a bit warm|en nage|moites?|transpir\w+|trop chaude?s?|un peu chaude?s?|sauna`,
    ),
  },
  weight: {
    for: said(
      String.raw`(?:so |really |very )?light|lightweight|feather|weighs? nothing|légères?|légers?|plume|ne pèse(?:nt)? rien|sent pas`,
    ),
    against: said(String.raw`heavy|heavier|bulky|lourde?s?|encombrante?s?`),
  },
  stomach: {
    for: said(
      String.raw`goes? down easily|easy to digest|no stomach trouble|sits well|facile à digérer|passe facilement|passe bien|aucun souci d[’']estomac`,
    ),
    against: said(
      String.raw`stomach did not|stomach (?:pain|cramps?|ache)|upset my stomach|nause\w+|cramps?|estomac n[’']a pas|mal au ventre|nausées?|ballonn\w+|crampes?`,
    ),
  },
};

/** The side a sentence is on when its word is denied: what does not run small fits, what has no blister does not rub. */
export const DENIED: Readonly<Record<ReviewSide, ReviewSide>> = {
  for: 'against',
  against: 'for',
  small: 'right',
  large: 'right',
  right: 'small',
};
