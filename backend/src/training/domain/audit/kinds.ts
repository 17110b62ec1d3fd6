import type { Intensity, SessionKind } from '../../session.contract.ts';

const word = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);

const REST = word('rest(?: day)?|day off|off|repos|relache|jour libre|libre');
const STRENGTH = word(
  'strength\\w*|gym|weights?|core|renfo\\w*|ppg|muscu\\w*|gainage|s ?& ?c|pilates|circuit training',
);
const CROSS = word(
  'cross(?:[ -]?train\\w*)?|xt|x-train\\w*|bike|biking|cycl\\w+|spin|swim\\w*|elliptical|aqua\\w*|velo|natation|nage|nager|rameur|rowing|home trainer|piscine|yoga|stretch\\w*|etirements?|mobilite|mobility|hike|hiking|randonnee|rando|active recovery|activite croisee',
);
const WALK = word('walk\\w*|marche\\w*|marcher');
const RUN = word('run\\w*|jog\\w*|cour\\w*|trot\\w*|footing');
const LONG = word('long|long run|lsd|lr|sl|sortie longue|longue|sl ?trail');
const RECOVERY = word('recovery|recup(?:eration)?|regeneration|regen|decrassage|shake-?out|deblocage');
const EASY = word(
  'easy|ez|jog|jogging|footing|ef|endurance|facile|gentle|steady|base|aerobic|lente?|tranquille|souple|cool|z1|z2|zone [12]|conversational|e|relaxed|leger|run|runs|running|courir|trail|general aerobic|ga|maintenance',
);
const MARATHON = word(
  'mp|m-?pace|marathon pace|marathon tempo|goal pace|race pace|pace run|am|as ?42|as42|allure marathon|allure specifique|allure objectif|allure course|specifique|pace',
);
const THRESHOLD = word(
  'tempo|threshold|seuil|lt|t-?pace|cruise|allure|soutenu\\w*|progressi\\w+|as ?21|as ?10|hmp|half marathon pace|10k pace|allure semi|allure 10|z3|z4|zone [34]|sub-?t|sweet spot|moderate|vite|fast finish',
);
const INTERVALS = word(
  'intervals?|intervalles?|fractionne\\w*|vma|fartlek|speed|speed ?work|track|piste|vo2(?: ?max)?|i-?pace|repeats?|reps|z5|zone 5|5k pace|pyramid\\w*|ladder|pyramide|billat|yasso\\w*|hard',
);
const HILLS = word('hills?|hilly|cotes?|montees?|uphill|hill repeats|hill sprints');
export const STRIDES = word('strides?|lignes droites|ligne droite|accelerations?|gammes|educatifs|drills');
const RACE_PACE_WORDS =
  /(?:race|goal|marathon|half|semi|10k|5k|course)[ -]?(?:pace|effort|tempo)|allure objectif|(?:allure|as|pace|at)(?: de| specifique)? ?(?:course|marathon|semi|10|42|21)/g;
const RACE = word(
  'race(?: day)?|course(?! a pied)|compet\\w*|jour j|parkrun|time trial|d-day|objectif|marathon|semi(?:-?marathon)?|half(?:[ -]?marathon)?|hm',
);
const EASY_COURSE = /course (?:facile|lente|longue|tranquille|en endurance|de recup)/;

/** Words that make a text a session at all, or say that there is none. */
export interface KindWords {
  isRest: boolean;
  isStrength: boolean;
  isCross: boolean;
  isWalk: boolean;
  isWalkRun: boolean;
  isRace: boolean;
  hasStrides: boolean;
  /** What the running is, as far as the words say; null where they do not. */
  kind: SessionKind | null;
}

function runningKind(text: string): SessionKind | null {
  if (HILLS.test(text)) return 'hills';
  if (LONG.test(text)) return 'long';
  if (INTERVALS.test(text)) return 'intervals';
  if (MARATHON.test(text) && !/tempo pace|easy pace|allure (?:facile|endurance|ef)/.test(text)) return 'marathonPace';
  if (THRESHOLD.test(text)) return 'threshold';
  if (RECOVERY.test(text)) return 'recovery';
  return EASY.test(text) ? 'easy' : null;
}

/** Reads the words of a plain session text. */
export function kindWords(text: string): KindWords {
  const withoutPaces = text.replaceAll(RACE_PACE_WORDS, ' ').replace(EASY_COURSE, ' ');
  const isWalk = WALK.test(text);
  return {
    isRest: REST.test(text),
    isStrength: STRENGTH.test(text),
    isCross: CROSS.test(text),
    isWalk,
    isWalkRun:
      isWalk &&
      RUN.test(text) &&
      /walk[ /-]*(?:and )?(?:run|jog)|(?:run|jog)[ /-]*(?:and )?walk|\d\s*(?:min\w*|')? ?(?:run|jog|walk|course|marche)|marche.*cour|cour.*marche/.test(
        text,
      ),
    isRace: RACE.test(withoutPaces),
    hasStrides: STRIDES.test(text),
    kind: runningKind(text),
  };
}

/** What a stretch of running is run at, from the words beside it; easy where they say nothing. */
export function intensityOf(text: string): Intensity {
  if (STRIDES.test(text)) return 'easy';
  const kind = runningKind(text.replaceAll(/\b(?:warm|echauff|cool|retour|rac|wu|cd)\S*/g, ' easy '));
  if (kind === 'threshold') return 'threshold';
  if (kind === 'marathonPace') return 'marathon';
  return kind === 'intervals' || kind === 'hills' ? 'interval' : 'easy';
}

/** Warm-up and cool-down, however they are written. */
export const FRAME_WORDS = word(
  'warm[ -]?ups?|warm|w/?u|wu|echauff\\w*|ech|cool[ -]?downs?|cooldown|c/?d|cd|retour au calme|rac|easy before|easy after',
);
