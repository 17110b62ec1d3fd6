import type { RedFlagRule } from './rule.ts';

const CHEST = String.raw`(?:chest|breast ?bone|sternum|rib ?cage|poitrine|thorax|cage thoracique)`;
const CHEST_PAIN = [
  new RegExp(String.raw`\b${CHEST} (?:pains?|pressure|tightness|discomfort|aches?|heaviness|cramps?)\b`),
  new RegExp(
    String.raw`\b(?:pains?|painful|pressure|tight(?:ness)?|squeez\w+|crush\w+|burn(?:s|ing)?|heaviness|heavy|aches?|weight|stabbing|sharp|hurts?|elephant) (?:[\w']+ ){0,4}(?:in|on|across|behind|around|inside|of) (?:my |the |his |her |your )?(?:left |right |whole |upper )?(?:side of (?:my |the )?)?${CHEST}\b`,
  ),
  new RegExp(
    String.raw`\b(?:my |his |her |the )${CHEST} (?:[\w']+ ){0,4}(?:hurts?|hurting|aches?|aching|tight|tightens?|heavy|burns|burning|squeez\w+|crush\w+|compress\w+|painful|in pain|killing)\b`,
  ),
  new RegExp(
    String.raw`\b(?:douleurs?|pression|oppression|serrement|serre|brulures?|points?|gene|poids|etau|tiraillements?|pincements?|lourdeur|brule|serre|lance|pince|appuie|pese|picote|tape) (?:[\w']+ ){0,4}(?:a|dans|au|sur|de|derriere|sous) (?:la |ma |le |mon |sa |son |niveau (?:de la |du )?)?${CHEST}\b`,
  ),
  new RegExp(
    String.raw`\b(?:tight|heavy|painful|aching|burning|crushing) chest\b|\b(?:douleurs?|mal|gene|pression|oppression|brulures?|serrement) (?:au |de )?${CHEST}\b`,
  ),
  new RegExp(
    String.raw`\bmal (?:[\w']+ ){0,3}(?:a|dans|au niveau de|au|derriere) (?:la |ma |le |mon |sa |son )?${CHEST}\b`,
  ),
  new RegExp(
    String.raw`\b(?:ma |la |sa )?${CHEST} (?:[\w']+ ){0,4}(?:serre\w*|oppress\w+|comprim\w+|fait mal|font mal|brule\w*|ecras\w+|lourde?|douloureu\w+)\b`,
  ),
  /\b(?:oppression|gene|pression|serrement|compression) (?:[\w']+ ){0,2}thoraciques?\b|\bdouleurs? (?:[\w']+ ){0,2}(?:thoraciques?|au coeur|dans le coeur)\b|\bheart pains?\b|\bpains? (?:in|near|around) (?:my |the |his |her )heart\b|\bmy heart (?:really )?(?:hurts|aches)\b/,
  /\bpains? (?:[\w']+ ){0,5}(?:radiat|spread|shoot|going|goes|runn)\w* (?:[\w']+ ){0,4}(?:arm|jaw|neck|shoulder blade)\b|\bdouleurs? (?:[\w']+ ){0,6}(?:bras gauche|machoire)\b|\bleft arm (?:[\w']+ ){0,3}(?:hurts?|pain|numb|tingl\w+)\b|\bbras gauche (?:[\w']+ ){0,3}(?:engourdi|fait mal|fourmille)\w*/,
  /\b(?:having|have|had|fais|fait|faire|a) (?:a |an |une |un )(?:heart attack|infarctus|crise cardiaque|cardiac arrest|arret cardiaque)\b/,
];
const PALPITATIONS =
  /\bpalpitations?\b|\bheart (?:[\w']+ ){0,3}(?:flutter\w*|skipp\w+ (?:a )?beats?|irregular\w*|racing (?:[\w']+ ){0,3}(?:at rest|in bed|for no reason|lying)|pounding (?:[\w']+ ){0,3}(?:at rest|in bed|for no reason|lying))|\b(?:arrhythmia|irregular heart ?beat|tachycardi\w*|arythmie)\b|\bcoeur (?:[\w']+ ){0,3}(?:s'emballe|bat (?:n'importe comment|tres vite au repos|irregulierement)|irregulier|a des rates|saute des battements)/;
const DIZZY = /\b(?:dizz\w+|light ?headed|faint|black spots|woozy|tete qui tourne|vertiges?|etourdi\w*|voile noir)\b/;
const WHO = String.raw`(?:i|i'd|i've|i'm|he|she|they|we|someone|somebody|runner|partner|friend|buddy|mate|husband|wife|dad|father|mum|mom|mother|brother|sister|son|daughter|girlfriend|boyfriend|teammate|man|woman|guy|girl|boy|kid|person|colleague|pacer)`;
const FAINTED = [
  new RegExp(
    String.raw`\b${WHO} (?:[\w']+ ){0,6}(?:fainted|fainting|faints?|pass(?:ed|ing|es)? out|black(?:ed|ing|s)? out|lost consciousness|losing consciousness|lose consciousness|collaps(?:ed|es|ing)|keeled over)\b`,
  ),
  /\b(?:loss of consciousness|los(?:t|ing) consciousness|unconscious|unresponsive|not responding|not breathing|stopped breathing|isn'?t breathing|syncope)\b|\b(?:had|have|having|got) (?:a|another) (?:short |brief |sudden )?black ?out\b/,
  /\b(?:fainted|passed out|blacked out|collapsed) (?:during|after|on|in|at|while|mid|when|right|just|yesterday|today|twice|this)\b/,
  /\b(?:me suis|m'etais|s'est|se sont|suis|est) (?:presque |quasiment |a moitie )?(?:evanouie?|effondree?)\b|\b(?:evanoui|evanouie|evanouissement)\b|\b(?:perdu|perd|perds|perdre) (?:brievement )?connaissance\b|\b(?:m'|s'|t')evanouir\b|\bpertes? de connaissance\b|\b(?:tombe|tombee|tombes) dans les pommes\b|\btourne de l'oeil\b|\b(?:fait|fais|eu|refait) un (?:gros |petit )?malaise\b|\bmalaise (?:pendant|en courant|a l'arrivee|apres|sur)\b|\binconsciente?\b|\bne respire (?:plus|pas)\b|\bne repond (?:plus|pas)\b|\bsyncope\b|\b(?:il|elle|coureur|coureuse|ami|amie|copain|copine|mari|femme|pere|mere) (?:[\w']+ ){0,4}(?:s'ecroule|vient de s'ecrouler|s'effondre|vient de s'effondrer|s'est ecroulee?)\b/,
];

export const HEART_RULES: readonly RedFlagRule[] = [
  {
    code: 'chest-pain',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      ...CHEST_PAIN.map((pattern) => ({
        all: [pattern],
        unless:
          /\b(?:push[- ]?ups?|bench press|pompes|developpe couche|muscles? of (?:my|the) chest|pectora\w+|nipples?|tetons|bra\b|brassiere|strap|ceinture|chest[- ]high|sunburn|coup de soleil)\b/,
      })),
      { all: [PALPITATIONS, DIZZY], scope: 'message' as const },
    ],
  },
  {
    code: 'collapse',
    urgency: 'emergency',
    articleIds: [],
    signs: FAINTED.map((pattern) => ({
      all: [pattern],
      unless:
        /\b(?:blood (?:test|draw)|needle|prise de sang|piqure|vaccin\w*|derniers? (?:\w+ )?kilometres|last (?:\w+ )?(?:k|km|miles?|kilometres)|asleep|on the sofa)\b/,
    })),
  },
  {
    code: 'palpitations',
    urgency: 'soon',
    articleIds: ['riebe-2015-preparticipation-screening', 'kim-2012-race-cardiac-arrest'],
    signs: [{ all: [PALPITATIONS], unless: /\b(?:nervous|excited|start line|caffeine gum|stress[ée]?e?|trac)\b/ }],
  },
];

const ABNORMAL =
  /\b(?:at rest|resting|doing nothing|lying|sitting|in bed|suddenly|out of nowhere|blue lips|lips (?:are |went )?blue|climbing (?:a few )?stairs|walking|couple of steps|unusual\w*|out of proportion|disproportionate\w*|never used to|worse (?:and worse|every)|coughing|wheez\w+ badly|au repos|allonge\w*|assise?|sans rien faire|soudain\w*|tout (?:d'un|a) coup|d'un coup|levres bleues|en marchant|quelques marches|inhabituel\w*|anormal\w*|disproportionne\w*|de pire en pire|tousse\w*)\b/;
const BREATHLESS =
  /\b(?:short(?:ness)? of breath|out of breath|breathless(?:ness)?|can(?:no|')?t breathe|cannot breathe|can hardly breathe|struggl\w+ (?:to breathe|for breath|for air)|hard to breathe|trouble breathing|difficulty breathing|gasping|can'?t catch my breath|essouffle\w*|essoufflement|mal a respirer|du mal a respirer|n'arrive (?:plus|pas) a respirer|peux plus respirer|souffle court|manque d'air|n'arrive plus a reprendre mon souffle)\b/;

export const BREATH_RULES: readonly RedFlagRule[] = [
  {
    code: 'breathless',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          BREATHLESS,
          /\b(?:at rest|resting|doing nothing|lying|sitting|in bed|suddenly|out of nowhere|blue|coughing (?:up )?blood|au repos|allonge\w*|assise?|sans rien faire|soudain\w*|tout (?:d'un|a) coup|d'un coup|bleues?|bleuies|crache\w* du sang|sur mon canape|dans mon lit)\b/,
        ],
        unless: /\bnose\b|\bnez\b/,
      },
      {
        all: [
          /\b(?:i|he|she) (?:just )?(?:can'?t|cannot) breathe\b|\bje (?:n'arrive|ne peux|n'arrives|peux|arrive) ?(?:plus|pas)? ?(?:a )?respirer\b/,
        ],
        unless:
          /\b(?:nose|nez|when i run|quand je cours|mask|masque|fast|vite|hills?|cote|swim\w*|water|sprint\w*|intervals?|fractionne|properly|rhythm|rythme)\b/,
        isSaidByNegation: true,
      },
      { all: [/\bcough\w* (?:up )?blood\b|\bcrache\w* (?:du|le) sang\b|\btousse\w* (?:du|le) sang\b/] },
    ],
  },
  {
    code: 'breathless-unusual',
    urgency: 'soon',
    articleIds: ['riebe-2015-preparticipation-screening', 'kim-2012-race-cardiac-arrest'],
    signs: [
      {
        all: [BREATHLESS, ABNORMAL],
        unless:
          /\b(?:nose|nez|altitude|metres up|mountain|sprint\w*|start(?:ed|ing) (?:running|to run) (?:this|last) week)\b/,
      },
    ],
  },
  {
    code: 'allergy',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:throat|tongue|lips|face|gorge|langue|levres|visage) (?:[\w']+ ){0,4}(?:swell\w*|swollen|clos\w+|tight(?:ening)?|gonfl\w*|enfl\w*|se ferme|se serre)\b|\banaphyla\w+/,
        ],
        unless: /\b(?:cold sore|sunburn|coup de soleil|bouton|cracked)\b/,
      },
    ],
  },
];

export const HEAD_RULES: readonly RedFlagRule[] = [
  {
    code: 'stroke',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:face|mouth|visage|bouche) (?:[\w']+ ){0,4}(?:droop\w*|fallen|paralys\w*|twisted|deforme\w*|tordue?|de travers|affaisse\w*|tombe d'un cote)\b|\b(?:half|one side|left side|right side) of (?:my |his |her |the )?(?:face|body) (?:[\w']+ ){0,3}(?:numb|weak|paralys\w*|droop\w*|went|won'?t|has gone)\b/,
        ],
      },
      {
        all: [
          /\b(?:slurr(?:ed|ing)(?: speech| (?:my|his|her) words)?|speech (?:is |was |has gone )?(?:slurred|garbled)|can'?t (?:speak|talk|find (?:my|the) words)|cannot speak|n'arrive (?:plus|pas) a parler|parle (?:bizarrement|de travers|comme s'il etait ivre)|troubles? de (?:la parole|l'elocution)|trouve plus (?:mes|ses) mots)\b/,
        ],
        isSaidByNegation: true,
        unless:
          /\b(?:while running|easy pace|talk test|conversation|hard to speak while|french|english|anglais|language|en courant|essouffle|allure|shy|timide)\b/,
      },
      {
        all: [
          /\b(?:arm|leg|side|bras|jambe|cote) (?:[\w']+ ){0,3}(?:suddenly |soudain |tout a coup |brusquement )(?:[\w']+ ){0,3}(?:weak|numb|paralys\w*|won'?t move|engourdie?|sans force|ne repond plus|lache)\b|\b(?:sudden|suddenly|soudain\w*|brutal\w*|tout a coup) (?:[\w']+ ){0,4}(?:weakness|numbness|paralysis|loss of (?:vision|sight)|paralysie|engourdissement|perte de (?:la )?(?:vue|vision|force))\b|\b(?:un cote|moitie) (?:du|de mon|de son) (?:corps|visage) (?:[\w']+ ){0,3}(?:engourdie?|paralyse\w*|ne (?:bouge|repond))\b/,
        ],
      },
      {
        all: [
          /\b(?:can'?t|cannot|can no longer|couldn'?t) (?:move|feel|lift) (?:my |his |her )?(?:(?:right|left) (?:arm|leg|hand|side)|(?:arm|leg|one side))\b|\b(?:sens|bouge|sent) plus (?:mon|ma|son|sa) (?:bras|jambe|main|cote)\b/,
          /\b(?:sudden\w*|all of a sudden|out of nowhere|since this morning|right now|soudain\w*|tout (?:a|d'un) coup|d'un coup|brusquement|droite?|gauche|right|left)\b/,
        ],
        isSaidByNegation: true,
        unless:
          /\b(?:cold|froid|weights?|gym|deadlift\w*|push[- ]?ups?|pompes|muscu\w*|slept|dormi|sore|courbatures|after (?:arm|leg) day)\b/,
      },
      {
        all: [
          /\b(?:lost (?:my )?(?:vision|sight)|can'?t see (?:out of|with|from) (?:one|my (?:left|right))|(?:gone|went) blind|perdu la vue|vois plus (?:rien )?(?:d'un|de l')oeil|double vision|vois double)\b/,
        ],
        isSaidByNegation: true,
      },
      {
        all: [
          /\b(?:thunderclap|worst headache|(?:sudden|explosive) (?:and )?(?:severe |violent |terrible |very strong )?headache|mal de tete (?:soudain|brutal|violent|explosif|le plus fort)|cephalee brutale|pire mal de tete)\b/,
        ],
      },
      { all: [/\b(?:having|had|having had|has had|fait|fais|faire) (?:a |an |un )(?:mini[- ])?(?:stroke|avc|tia)\b/] },
    ],
  },
  {
    code: 'seizure',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [/\b(?:seizures?|convuls\w+|having a fit|epileptic fit|crise d'epilepsie)\b/],
        unless: /\b(?:i have epilepsy|well controlled|my epilepsy|mon epilepsie|epilepsie stabilisee)\b/,
      },
    ],
  },
  {
    code: 'head-injury',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:hit|banged|bumped|smashed|landed on|fell on|cogne|tape|frappe|tombee? sur) (?:[\w']+ ){0,3}(?:head|tete|crane)\b|\bconcussion\b|\bcommotion\b/,
          /\b(?:vomit\w*|throwing up|confus\w+|drows\w+|sleepy|memory|remember|headache|dizz\w+|vertige\w*|somnolen\w*|souviens|mal de tete|nausea\w*|nausee\w*|vision)\b/,
        ],
        scope: 'message',
      },
    ],
  },
];
