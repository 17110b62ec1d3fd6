import type { RedFlagRule } from './rule.ts';

const LOWER_LEG = /\b(?:calf|calves|lower leg|leg|shin|mollets?|jambe)\b/;
const SWOLLEN =
  /\b(?:swollen|swelling|swells?|swelled|puffy|bigger than the other|gonfle\w*|enfle\w*|gonflement|oedeme|plus gros(?:se)? que l'autre)\b/;
const HOT_OR_SORE =
  /\b(?:warm|hot|red|redness|painful|pain|hurts?|hurting|aches?|aching|tender|sore|throbb\w+|chaude?|rouge|rougeur|douloureu\w+|douleur|mal|lance|tire)\b/;
const NOT_A_CLOT =
  /\b(?:both (?:calves|legs|ankles|feet|lower)|les deux (?:mollets|jambes|chevilles|pieds)|ankle|cheville|sprain\w*|entorse|insect|bee|wasp|mosquito|sting|bite|piqure|guepe|moustique|(?<!below (?:the|my) |behind (?:the|my) |back of (?:the|my) )knee|(?<!sous le |derriere le )genou|toe|orteil|shoe|warm[- ]up|swollen feet|heat wave|blister\w*|ampoules?)\b/;
const BREATH_OR_CHEST =
  /\b(?:breath\w*|chest|coughing blood|essouffle\w*|souffle|respirer|poitrine|thora\w+|crache\w* du sang)\b/;
const RISK =
  /\b(?:flight|plane|flew|long[- ]haul|surgery|operation|operated|cast|bed rest|pill|contracepti\w+|vol\b|avion|operee?|chirurgie|platre|alitee?|pilule)\b/;

const BONE = String.raw`(?:shin(?: ?bone)?s?|tibia|fibula|metatarsals?|foot|midfoot|navicular|heel bone|hip|groin|femur|thigh ?bone|pelvis|sacrum|bone|pied|metatars\w+|hanche|aine|bassin|perone|calcaneum|os|cuisse|scaphoide)`;
const BONE_SITE = new RegExp(String.raw`\b${BONE}\b`);
const SORE =
  /\b(?:pain\w*|hurts?|hurting|aches?|aching|sore|tender|throbb\w+|douleurs?|douloureu\w+|mal|lance\w*|fait mal)\b/;

export const LEG_RULES: readonly RedFlagRule[] = [
  {
    code: 'clot-lung',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      { all: [LOWER_LEG, SWOLLEN, BREATH_OR_CHEST], scope: 'message', unless: NOT_A_CLOT },
      {
        all: [
          /\b(?:calf|mollet)\b/,
          SORE,
          /\b(?:short of breath|breathless|out of breath|can'?t breathe|essouffle\w*|mal a respirer|du mal a respirer)\b/,
          /\b(?:now|also|since|suddenly|and|et|aussi|depuis|soudain\w*|maintenant)\b/,
        ],
        scope: 'message',
        unless: /\b(?:hills?|sprint\w*|intervals?|cote|fractionne|when i run|quand je cours|running uphill)\b/,
      },
    ],
  },
  {
    code: 'swollen-calf',
    urgency: 'soon',
    articleIds: [],
    signs: [
      { all: [LOWER_LEG, SWOLLEN, HOT_OR_SORE], scope: 'message', unless: NOT_A_CLOT },
      {
        all: [/\b(?:calf|mollet)\b/, /\b(?:red|warm|hot|redness|rouge|chaude?|brulante?)\b/, SORE],
        unless:
          /\b(?:both|les deux|warm[- ]?up|hot (?:day|weather|run|bath)|bath|bain|calves|mollets|insect|bite|piqure|sunburn|coup de soleil|sleeves?|manchons?|heat)\b/,
      },
      {
        all: [/\b(?:calf|mollet)\b/, HOT_OR_SORE, RISK],
        scope: 'message',
        unless:
          /\b(?:sleeves?|manchons?|compression (?:socks?|sleeves?)|race next|for the flight|pour le vol|pour l'avion)\b/,
      },
      {
        all: [
          /\b(?:dvt|deep vein|blood clot|thrombosis|thrombose|phlebite|caillot)\b/,
          /\b(?:calf|leg|my|mollet|jambe|mon|ma)\b/,
        ],
        unless: /\b(?:prevent\w*|avoid|eviter|compression)\b/,
      },
    ],
  },
  {
    code: 'bone-stress',
    urgency: 'soon',
    articleIds: ['warden-2021-bone-stress-workload'],
    signs: [
      {
        all: [
          BONE_SITE,
          SORE,
          /\b(?:pin ?point|one (?:exact |precise |specific |small |single )?(?:spot|point|place)|(?:exact|precise|specific|small|single) (?:spot|point|place)|when i (?:press|push|touch|poke)|to (?:the )?touch|localised|localized|focal|size of a coin|un point precis|point (?:tres )?precis|endroit precis|un seul (?:point|endroit)|quand j'appuie|au toucher|a la palpation|localisee?)\b/,
        ],
        unless: /\b(?:foam roll\w*|massage|blister\w*|ampoules?|nail|ongle|bruise|bleu|morning|matin|roulea?u)\b/,
      },
      {
        all: [
          BONE_SITE,
          SORE,
          /\b(?:at night|in the night|wakes? me|waking me|during the night|even (?:at rest|when (?:i'?m )?(?:resting|sitting|lying))|la nuit|me reveille|meme au repos|au repos aussi|nocturnes?)\b/,
        ],
        unless:
          /\b(?:last night|run at night|at night (?:i|run)|night (?:run|race|shift)|courir la nuit|cours la nuit|trail de nuit|course de nuit|restless|cramps?|crampes?|jambes sans repos|calf|mollet|itch\w*)\b/,
      },
      {
        all: [
          SORE,
          /\b(?:hop|hopping|hops|jump(?:ing)? on (?:one|that|the|my)|single[- ]leg hop|cloche[- ]pied|sauter sur (?:une|cette|la|le)|saute sur (?:une|cette|la))\b/,
        ],
        unless:
          /\b(?:skipping|box jumps|hopscotch|hop (?:on|in|onto) (?:a|the) (?:bus|train|call|treadmill|bike)|knee|genou|achilles|achille|calf|mollet)\b/,
      },
      {
        all: [
          /\b(?:groin|aine|femoral neck|col du femur|deep (?:in (?:the|my) )?hip)\b/,
          SORE,
          /\b(?:run\w*|limp\w*|weight|step|stride|cour\w*|boite\w*|appui|pas)\b/,
        ],
        unless:
          /\b(?:chaf\w*|irritation|stretch\w*|strain from football|etirement|adducteurs? raides?|adductor stiff)\b/,
      },
      {
        all: [
          /\b(?:limp(?:ing)?|boite|boiter|can'?t put (?:any )?weight|cannot put weight|peux plus (?:poser|appuyer)|n'arrive plus a poser)\b/,
          BONE_SITE,
        ],
        unless: /\b(?:blister\w*|ampoules?|doms|courbatures|soreness after|stiff)\b/,
        isSaidByNegation: true,
      },
      {
        all: [
          /\b(?:i (?:think|might|may|probably|suspect|have|'ve|fear)|je (?:pense|crois|crains)|j'ai (?:peut-etre |surement |probablement ))(?: ?[\w']+){0,6} ?(?:stress fracture|stress reaction|fracture de fatigue|fracture de stress)\b/,
        ],
        unless:
          /\b(?:healed|since my|eu une|had a|history|return|came back|gueri\w*|reprise|reprendre|after my stress fracture|il y a|friend|twice|got one|prevent|another|recover\w*)\b/,
      },
    ],
  },
  {
    code: 'snap',
    urgency: 'soon',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:calf|achilles|heel|tendon|mollet|achille|talon)\b/,
          /\b(?:(?:heard|felt|hear|feel|with|sudden|loud|a|like a) (?:a |loud |sudden |sharp |big )*(?:pop|snap|bang|crack|tear)|popped|snapped|ruptur\w+|torn|tore|kicked (?:me )?(?:in|from behind)|like (?:being |i was |someone )?(?:kicked|shot|hit)|claquee?|claquement|coup de fouet|petard|craquement|lachee?|claquage|un clac|dechiree?|dechirure|rompue?|rupture|comme un coup (?:de pied|de baton))\b/,
        ],
        unless:
          /\b(?:joints?|knuckles|shoes?|lace|lacet|strap|chaussures?|repaired|ankle cracks?|painless|sans douleur|surgery|operation|operee?|rehab|reeducation|plantar)\b/,
        scope: 'message',
      },
      {
        all: [
          /\b(?:can'?t|cannot|unable to|peux plus|n'arrive plus a|impossible de) (?:[\w']+ ){0,4}(?:tip ?toes?|push off|calf raise|heel raise|sur la pointe|pointe des pieds)\b/,
        ],
        isSaidByNegation: true,
        unless: /\b(?:balance|weak|30|twenty|20|more than|plus de)\b/,
      },
    ],
  },
  {
    code: 'locked-knee',
    urgency: 'soon',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:knee|genou)\b/,
          /\b(?:lock(?:ed|s|ing)|stuck|can'?t (?:straighten|bend|extend)|cannot (?:straighten|bend)|gives? way|giving way|bloquee?|se bloque|se derobe|lache|peux (?:plus|pas) (?:plier|tendre)|n'arrive (?:plus|pas) a (?:plier|tendre))\b/,
        ],
        isSaidByNegation: true,
        unless: /\b(?:locked out|fully locked|locking out|squat|lockout|locked in|verrouille\w*)\b/,
      },
      {
        all: [
          /\b(?:knee|genou)\b/,
          /\b(?:very swollen|swollen up|swelled up|hugely swollen|swollen like|balloon\w*|tres gonfle|gonfle comme|double de volume|enorme)\b/,
        ],
        unless: /\b(?:below (?:the|my) knee|calf|mollet|sous le genou)\b/,
      },
    ],
  },
];

export const BACK_RULES: readonly RedFlagRule[] = [
  {
    code: 'cauda-equina',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:saddle|between my legs|inner thighs|genitals?|private parts|crotch|perineum|buttocks|entrejambe|perinee|parties intimes|en selle|fesses|interieur des cuisses)\b/,
          /\b(?:numb\w*|no feeling|can'?t feel|lost feeling|lost sensation|tingling|engourdi\w*|anesthesi\w*|sens plus|insensible|fourmill\w+)\b/,
        ],
        isSaidByNegation: true,
        unless:
          /\b(?:bike|bicycle|cycling|cyclist|spin|peloton|velo|cyclisme|home trainer|chaf\w*|doms|glute bridge)\b/,
      },
      {
        all: [
          /\b(?:back|sciatica|spine|dos|lombaires?|lumbago|sciatique)\b/,
          /\b(?:can'?t (?:pee|urinate|hold my (?:bladder|pee|urine))|cannot (?:pee|urinate)|bladder|incontinen\w+|lost control of|bowel\w*|wet myself|can'?t feel when i pee|urine[rs]?|retenir mes (?:urines|selles)|vessie|uriner|fuites soudaines)\b/,
        ],
        isSaidByNegation: true,
        scope: 'message',
        unless:
          /\b(?:back (?:to|in|from|on|home|at|running)|birth|postpartum|baby|accouch\w*|bebe|urine (?:test|colou?r)|dark|foncee?|come back|came back|go back|get back|way back|bring back)\b/,
      },
    ],
  },
];
