import type { RedFlagRule } from './rule.ts';

const HEAT =
  /\b(?:hot|heat|heatwave|sun|humid\w*|\d\d ?(?:degrees|celsius|degres|c)|overheat\w*|burning up|chaud\w*|chaleur|canicule|soleil|lourd|etouffant\w*|brulante?|surchauffe\w*)\b|\b\d\d ?°/;
const MIND_CHANGED =
  /\b(?:confused|disoriented|delirious|incoheren\w+|rambling|talking nonsense|not making (?:any )?sense|makes? no sense|doesn'?t (?:make sense|know where|recogni[sz]e|remember)|don'?t (?:know where i am|remember (?:how|the))|acting (?:strange\w*|weird\w*|odd\w*|drunk)|behaving (?:strange\w*|weird\w*|odd\w*)|stagger\w+|stumbling|slurr\w+|stopped sweating|no longer sweating|not sweating|hallucinat\w+|confuse?\b|desoriente\w*|delire\w*|incoherent\w*|propos incoherents?|dit n'importe quoi|raconte n'importe quoi|titube\w*|ne sait plus ou|sais plus ou je suis|ne (?:me |nous )?reconnait (?:plus|pas)|ne transpire (?:plus|pas)|transpire plus|comportement (?:bizarre|etrange)|hallucin\w+|comme ivre|comme bourre\w*)\b/;
/** "I'm confused about which shoes": no illness. */
const PUZZLED =
  /\bconfus\w*,? (?:about|by|with|as to|whether|which|what|how|why|over|between|on (?:which|what|how|whether|the (?:plan|zones|pace))|par|sur|entre|au sujet)\b|\b(?:i'm|i am|im|we're) (?:\w+ ){0,2}confused(?:[.!?,]|$)|^(?:so|bit|a bit|still|totally) confused|\b(?:i'm|i am|im|j'ai|je suis) (?:\w+ )?(?:confused|perdue?|confus)(?= (?:because (?:my|the) (?:watch|plan|coach)|with|car (?:ma|mon) (?:montre|plan|coach)))/;
const LONG_EFFORT =
  /\b(?:run|runs|ran|running|race|raced|marathon|ultra|half|trail|finish(?:ed)?|ironman|triathlon|km|hours|course|courir|couru|sortie|semi|arrivee|heures)\b/;
const DRANK =
  /\b(?:drank|drunk|drinking|drink|water|litres?|liters?|bottles?|cups?|gain(?:ed)? (?:[\w.']+ ){0,3}(?:weight|kg|kilos?|pounds?)|heavier|swollen (?:fingers|hands)|puffy|bloated|rings? (?:is |are )?tight|bu\b|boire|eau|bouteilles?|gobelets|pris (?:[\w.']+ ){0,3}(?:kilos?|kg|poids)|plus lourde?|doigts gonfles|mains gonflees|gonflee?|ballonnee?|bague)\b/;
const SICK_HEAD =
  /\b(?:headache|vomit\w*|throwing up|threw up|nause\w+|confus\w+|seizure|disoriented|drowsy|mal de tete|maux de tete|vomi\w*|nausees?|desoriente\w*|somnolen\w*|convuls\w*)\b/;

export const HEAT_AND_WATER_RULES: readonly RedFlagRule[] = [
  {
    code: 'heat-stroke',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      { all: [MIND_CHANGED, HEAT], unless: PUZZLED, scope: 'message', isSaidByNegation: true },
      {
        all: [
          new RegExp(
            String.raw`\b(?:he|she|partner|friend|runner|husband|wife|mate|buddy|man|woman|il|elle|copain|copine|ami|amie|coureur|coureuse|mari|femme|partenaire|frere|soeur|pere|mere) (?:[\w']+ ){0,6}(?:confused|disoriented|delirious|incoheren\w+|stagger\w+|confuse?|desoriente\w*|delire|titube|incoherente?)\b`,
          ),
          LONG_EFFORT,
        ],
        unless: PUZZLED,
        scope: 'message',
      },
      {
        all: [
          /\b(?:having|have|has|had|got|getting|fait|fais|faire|a|ai) (?:a |an |un |le )?(?:heat ?stroke|coup de chaleur)\b/,
        ],
        unless:
          /\b(?:recover\w*|return|after a|can i (?:run|train)|quand (?:puis|reprendre)|reprendre|semaine derniere|last (?:week|month|summer))\b/,
      },
    ],
  },
  {
    code: 'hyponatremia',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          SICK_HEAD,
          DRANK,
          LONG_EFFORT,
          /\b(?:drank|bu\b|litres?|liters?|gain(?:ed)?|heavier|swollen|puffy|bloated|too much water|so much water|lots of water|only water|every (?:aid|water) station|pris (?:[\w.']+ ){0,3}(?:kilos?|kg|poids)|plus lourde?|gonfle\w*|ballonnee?|trop d'eau|beaucoup d'eau|que de l'eau|chaque ravito)\b/,
        ],
        unless:
          /\b(?:gels?|hangover|gueule de bois|beer|biere|wine|vin|alcohol|alcool|heat|heatwave|chaleur|canicule|stopped sweating)\b/,
        scope: 'message',
      },
    ],
  },
  {
    code: 'dark-urine',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:urine|pee|peeing|piss|wee|pipi|urines)\b/,
          /\b(?:brown\w*|cola|coke|coca|tea[- ]colou?red|like tea|red|reddish|black|coffee|rust\w*|blood\w*|marron|brune?s?|rouges?|noires?|cafe|rouille|the noir|couleur the|sang)\b/,
        ],
        unless: /\b(?:beets?|beetroot|betteraves?|red light|red zone|blood test|prise de sang|pink|periods?|regles)\b/,
      },
      {
        all: [
          /\b(?:urine|pee|urines|pipi)\b/,
          /\b(?:dark|very dark|foncee?s?|sombre)\b/,
          /\b(?:muscles? (?:[\w']+ ){0,4}(?:weak|swollen|very painful|hard|can'?t|extremely)|(?:can'?t|cannot|barely) (?:move|walk|bend|lift)|extreme(?:ly)? (?:muscle )?(?:sore\w*|pain\w*)|muscles? (?:[\w']+ ){0,3}(?:gonfles?|tres douloureux|faibles?|durs?)|peux (?:plus|a peine) (?:bouger|marcher|plier)|after (?:the|a|my) (?:ultra|marathon|crossfit|workout|100)|apres (?:l'ultra|un ultra|le marathon|mon marathon))\b/,
        ],
        scope: 'message',
        isSaidByNegation: true,
      },
      { all: [/\brhabdo\w*\b/], unless: /\b(?:what is|c'est quoi)\b/ },
    ],
  },
];
