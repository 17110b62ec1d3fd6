import type { RedFlagRule } from './rule.ts';

const PREGNANT =
  /\b(?:pregnan\w*|weeks along|(?:\d+|ten|twenty|thirty) weeks? pregnant|expecting (?:a baby|our|my)|trimester|enceinte|grossesse|sa|trimestre|semaines d'amenorrhee)\b/;
const AFTER_BIRTH =
  /\b(?:gave birth|giving birth|since (?:the )?birth|after (?:the )?birth|postpartum|post[- ]?natal|my baby (?:was born|is)|had (?:a|my|our) baby|c-?section|cesarean|caesarean|delivery|accouch\w*|post[- ]?partum|depuis la naissance|cesarienne)\b/;
const NSAID =
  /\b(?:ibuprofen|advil|nurofen|motrin|naproxen|aleve|diclofenac|voltaren\w*|nsaids?|anti[- ]?inflammator(?:y|ies)|ketoprofen|aspirin|ibuprofene|naproxene|voltarene|ains|anti[- ]?inflammatoires?|ketoprofene|profenid|spedifen|aspirine)\b/;
const EFFORT =
  /\b(?:race|racing|marathon|half|ultra|run|runs|running|ran|long run|start line|train\w*|10k|5k|course|courir|cours|couru|semi|trail|sortie|depart|competition|seance|entrain\w*|dossard|session|workout|intervals?|fractionne)\b/;

export const WOMEN_RULES: readonly RedFlagRule[] = [
  {
    code: 'pregnancy',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          PREGNANT,
          /\b(?:bleed\w*|spotting|blood|waters? (?:broke|breaking|have broken)|leak\w* fluid|fluid (?:is )?leak\w*|gush\w*|contractions?|baby (?:isn'?t|is not|hasn'?t|stopped) mov\w+|chest|faint\w*|pass(?:ed)? out|severe headache|terrible headache|blurred vision|short of breath (?:at rest|before)|calf (?:is |pain|swell)|saign\w*|sang|perds? (?:du sang|les eaux|du liquide)|perte des eaux|pertes de (?:sang|liquide)|poche des eaux|bebe (?:ne )?bouge (?:plus|moins|pas)|poitrine|evanou\w*|malaise|violent mal de tete|vision (?:trouble|floue)|mollet)\b/,
        ],
        scope: 'message',
        isSaidByNegation: false,
        unless:
          /\b(?:nose ?bleed|saign\w* de nez|blood (?:test|pressure|sugar|volume)|braxton|prise de sang|chest strap|sports bra|tension)\b/,
      },
    ],
  },
  {
    code: 'pregnancy-signs',
    urgency: 'soon',
    articleIds: ['mottola-2019-pregnancy'],
    signs: [
      {
        all: [
          PREGNANT,
          /\b(?:dizz\w+|light ?headed|headaches?|swollen|swelling|pelvic pain|vertiges?|tete qui tourne|mal de tete|maux de tete|gonfle\w*|douleurs? (?:pelvienne|au bassin|au pubis))\b/,
        ],
        scope: 'message',
      },
    ],
  },
  {
    code: 'postpartum',
    urgency: 'soon',
    articleIds: ['christopher-2024-postpartum'],
    signs: [
      {
        all: [
          AFTER_BIRTH,
          /\b(?:heav(?:y|iness)|dragging|bulge|bulging|prolapse|something (?:is )?(?:falling|coming) (?:out|down)|bleed\w*|pelvic pain|scar (?:hurts?|pain|open\w*)|lourdeur|pesanteur|poids dans le (?:bas|bassin|perinee)|boule|descente d'organes?|saign\w*|cicatrice (?:qui )?(?:fait mal|douloureuse|ouverte))\b/,
        ],
        scope: 'message',
        unless: /\b(?:heavy (?:weights?|lifting|rain|legs)|jambes lourdes|nose ?bleed)\b/,
      },
    ],
  },
];

export const CAUTION_RULES: readonly RedFlagRule[] = [
  {
    code: 'painkiller',
    urgency: 'soon',
    articleIds: [],
    signs: [
      {
        all: [NSAID, EFFORT],
        scope: 'message',
        unless:
          /\b(?:allergic|diet|foods?|aliments?|alimentation|cherry|cerises?|turmeric|curcuma|omega|gel is|ice is|massage is)\b/,
      },
    ],
  },
  {
    code: 'heart-condition',
    urgency: 'soon',
    articleIds: ['riebe-2015-preparticipation-screening', 'castellani-2021-cold', 'kim-2012-race-cardiac-arrest'],
    signs: [
      {
        all: [
          /\b(?:i (?:have|'ve|got|suffer from|was (?:just |recently )?(?:diagnosed|told)|am living with)|i've|diagnosed with|j'ai|je souffre|on m'a (?:diagnostique|trouve|dit)|porteu\w+ d)\b/,
          /\b(?:heart (?:condition|disease|failure|defect|murmur|problem)|cardiomyopath\w+|myocarditis|angina|pacemaker|coronary|stents?|kidney (?:disease|failure)|maladies? (?:cardiaques?|du coeur|renale)|insuffisance (?:cardiaque|renale)|myocardite|souffle au coeur|probleme (?:cardiaque|au coeur)|angine de poitrine|pace ?maker)\b/,
        ],
        countsWhenPast: true,
        unless:
          /\b(?:father|mother|friend|pere|mere|no heart|family friend|if i|book|doctor (?:said|says) i can|mon medecin est d'accord|cleared)\b/,
      },
      {
        all: [
          /\b(?:father|mother|brother|sister|dad|mum|mom|uncle|cousin|parent|pere|mere|frere|soeur|oncle)\b/,
          /\b(?:died suddenly|dropped dead|sudden(?:ly)? (?:cardiac )?death|died of (?:a )?(?:heart|cardiac)\w*|mort(?:e)? subite(?:ment)?|decede\w* (?:brutalement|subitement|d'un arret)|mort d'une crise cardiaque|mort du coeur)\b/,
          /\b(?:at|aged?|before|under|young|a|avant|jeune|moins de)\b/,
        ],
        countsWhenPast: true,
        unless: /\b(?:at (?:[6-9]\d)|a (?:[6-9]\d) ans|dog|chien)\b/,
      },
    ],
  },
  {
    code: 'fever',
    urgency: 'soon',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:fever|feverish|temperature of (?:3[89]|40)|chest cold|chest infection|fievre|fievreu\w+|3[89](?:[.,]\d)? de (?:fievre|temperature)|bronchite|grippe avec|flu with)\b/,
          EFFORT,
        ],
        scope: 'message',
        unless: /\b(?:hay fever|rhume des foins|last month|le mois dernier)\b/,
      },
    ],
  },
  {
    code: 'minor',
    urgency: 'soon',
    articleIds: ['krabak-2021-youth-running'],
    signs: [
      {
        all: [
          /\b(?:i'?m|i am|im|i just turned|j'ai|my (?:\w+ )?(?:son|daughter|kid|child) is|(?:mon fils|ma fille) (?:a|de)|aged?) (?:only |seulement |que )?(?:8|9|1[0-7])\b(?! ?(?:km|k\b|kg|min|h\b|%|per|weeks?|days?|miles?|months?|mois|semaines?|jours?|kilos?|runs?|sorties|heures?|hours?|seconds?|secondes?|stone|minutes?|paires?|pairs?|courses|marathons?|gels?|marks?|degrees|degres|lb|weeks))|\b(?:8|9|1[0-7])[- ]years?[- ]old\b|\b(?:8|9|1[0-7]) ?(?:yo|y\/o)\b/,
          /\b(?:marathon|half[- ]?marathon|semi|ultra|lose weight|losing weight|diet|calories|perdre du poids|maigrir|regime|42 ?km|21 ?km|supplements?|creatine|caffeine pills?|complements?)\b/,
        ],
        scope: 'message',
      },
    ],
  },
  {
    code: 'bleeding',
    urgency: 'soon',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:blood (?:in|on) (?:my )?(?:stool|stools|poo|poop|bowel)|bloody (?:stool|stools|diarrh\w+)|black (?:stool|stools|poo)|vomit\w* blood|sang dans (?:les|mes) selles|selles (?:noires|avec du sang)|diarrhee sanglante|vomi\w* (?:du )?sang)\b/,
        ],
      },
    ],
  },
];
