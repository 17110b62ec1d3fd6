import type { RedFlagRule } from './rule.ts';

const NO_PERIOD =
  /\b(?:(?:missed|missing|lost|losing|no|without|absent|irregular or no) (?:my |a |any |several |three |four |\d+ )*(?:periods?|menstruation|menses)|(?:periods?|menstruation|cycle) (?:[\w']+ ){0,3}(?:stopped|disappeared|vanished|gone|missing|absent|hasn'?t come|haven'?t come|not come)|(?:haven'?t|have not|hasn'?t|not) (?:had|got|gotten|seen) (?:my |a |any |her )?periods?|amenorrh\w+|amenorrhee|(?:n'ai|n'a|ai|a) plus (?:mes|ses|de|les) regles|plus (?:mes|ses|de) regles|(?:regles|cycles?) (?:[\w']+ ){0,3}(?:disparues?|disparu|arretees?|absentes?|stoppees?|ne viennent plus|se sont arretees)|(?:sans|pas de|pas eu (?:mes|ses|de)) regles|perdu (?:mes|ses) regles)\b/;
const NATURAL =
  /\b(?:pregnan\w*|enceinte|menopaus\w*|the pill|on pill|la pilule|sous pilule|iud|coil|implant|sterilet|breast ?feeding|allait\w+|during my period|pain during|period pain|pace period|training period|rest period|recovery period|period of|no period pain)\b/;

export const ENERGY_RULES: readonly RedFlagRule[] = [
  {
    code: 'eating',
    urgency: 'soon',
    articleIds: ['mountjoy-2023-reds'],
    signs: [
      {
        all: [
          /\b(?:mak(?:e|ing) myself (?:sick|vomit|throw up|puke)|purg(?:e|ing)|laxatives?|me fais vomir|me faire vomir|(?:throw up|throwing up|vomit|puke) on purpose|vomis expres|laxatifs?)\b/,
        ],
        unless: /\bpurge (?:my|the|valve|wardrobe)\b/,
      },
      {
        all: [
          /\b(?:anorexi\w+|bulimi\w+|eating disorder|disordered eating|trouble (?:du comportement )?alimentaire|tca|boulimi\w+|orthorexi\w+|binge(?:ing|d)? (?:and|then|every|on|eat\w*)|binge eating|crises? de boulimie)\b/,
        ],
      },
      {
        all: [
          /\b(?:starv(?:e|ing) myself|stopped eating|hardly eat\w*|barely eat\w*|not eating (?:enough on purpose|anything|at all)|skip(?:ping)? (?:meals|dinner|every meal)|eat(?:ing)? (?:only|just|less than|under|about) (?:[4-9]\d\d|1[ .,]?[0-2]\d\d) ?(?:k?cal\w*)?|(?:[4-9]\d\d|1[ .,]?[0-2]\d\d) (?:k?cal\w*) (?:a|per|par) (?:day|jour)|eating (?:about |around )?(?:[4-9]\d\d|1[ .,]?[0-2]\d\d) ?k?cal\w*|m'affame\w*|me prive de manger|ne mange (?:presque )?(?:plus|rien)|mange (?:presque )?(?:plus|rien)|saute (?:des|les|mes|tous mes) repas|sauter (?:des|les) repas)\b/,
        ],
        isSaidByNegation: true,
        unless:
          /\b(?:during the race|on the run|during (?:long )?runs?|before (?:a |the |my )?(?:run|race)|pendant la course|avant (?:la course|de courir)|fasted run|burn\w*|brule\w*)\b/,
      },
      {
        all: [
          /\b(?:terrified|scared|afraid|panic\w*|obsess\w+|ashamed|guilty|disgust\w+|hate|terrifiee?|peur|panique|obsede\w*|obsession|honte|coupable|culpabilis\w+|degout\w*|deteste)\b/,
          /\b(?:gain(?:ing)? (?:any )?weight|getting fat|calories|my (?:body|weight|thighs|belly)|after (?:i eat|eating)|eating|food|grossir|prendre du poids|mon (?:corps|poids|ventre)|apres avoir mange|quand je mange|de manger|nourriture)\b/,
        ],
        unless:
          /\b(?:injur\w*|gut|stomach|toilet|before (?:a |the )?race|gels?|ventre qui|estomac|toilettes|avant la course)\b/,
      },
    ],
  },
  {
    code: 'energy',
    urgency: 'soon',
    articleIds: ['mountjoy-2023-reds', 'warden-2021-bone-stress-workload'],
    signs: [
      { all: [NO_PERIOD], unless: NATURAL, isSaidByNegation: true, countsWhenPast: true },
      {
        all: [
          /\b(?:second|third|fourth|another|repeated|recurr\w+|multiple|several|\d+(?:nd|rd|th)|deuxieme|troisieme|quatrieme|encore une|a repetition|plusieurs)\b/,
          /\b(?:stress fractures?|bone stress|fractures? de fatigue)\b/,
          /\b(?:weight|kilos?|kg|eat\w*|diet\w*|tired|exhaust\w*|periods?|poids|mange\w*|regime|epuise\w*|fatiguee?|regles)\b/,
        ],
        scope: 'message',
        countsWhenPast: true,
      },
    ],
  },
];

export const MIND_RULES: readonly RedFlagRule[] = [
  {
    code: 'self-harm',
    urgency: 'emergency',
    articleIds: [],
    signs: [
      {
        all: [
          /\b(?:kill(?:ing)? my ?self|suicid\w+|end(?:ing)? my life|take my (?:own )?life|end it all|want(?:ed)? to die|wish i (?:was|were) dead|better off (?:dead|without me)|no reason to (?:live|go on)|don'?t want to (?:live|be here|be alive|exist|wake up)|can'?t go on (?:living|like this|any ?more)|hurt(?:ing)? myself on purpose|self[- ]?harm\w*|cut(?:ting)? myself|me suicider|(?:envie de|veux|voudrais|vais|pense a|penser a|songe a) me tuer|mettre fin a mes jours|en finir(?: avec la vie)?|envie de mourir|veux mourir|voudrais mourir|plus envie de vivre|(?:voudrais|veux|aimerais) disparaitre|plus rien n'a de sens|plus la force de vivre|envie de disparaitre|me faire du mal|me scarifie\w*|me mutile\w*|mieux sans moi|veux plus vivre|idees (?:noires|suicidaires))\b/,
        ],
        isSaidByNegation: true,
        countsWhenPast: false,
        unless:
          /\b(?:en finir avec (?:ce|cet|cette|ces|des|mes|ma|la|les|mon|l') (?!vie)|cut myself (?:shaving|on|with the)|hurt myself (?:running|on a|when|by)|me faire (?:du )?mal (?:en courant|au|a la|a l'|aux|en me)|peur de me faire (?:du )?mal|afraid|scared|without hurting|sans me faire)\b/,
      },
    ],
  },
];
