import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';
import { NUMBER, numberOf } from './number-words.ts';

type Distance = NonNullable<Slots['distance']>;

/** Ordered: "semi-marathon" must not be read as "marathon", nor "50 km" as "0 km". */
const DISTANCES: ReadonlyArray<readonly [distance: Distance, pattern: RegExp]> = [
  [
    'half',
    /\b(half[ -]?marathons?|halfs?(?= (?:in|on|plan|under|marathon|race|programme|1:))|halves|semi[ -]?marathons?|un semi|le semi|mon semi|semi|(?:a|my|first|next|the|from|for)(?: first| next)? half(?! (?:size|an? hour|zip|price|way|the|of|a size|litre))|21[.,]1 ?k?m?|21 ?km?\b|13[.,]1 miles?)\b/,
  ],
  ['marathon', /\b(marathons?|42[.,](?:2|195) ?k?m?|42 ?km?\b|26[.,]2 miles?)(?!\p{L})/u],
  ['100k', /(?<![\d.,])100 ?(?:km?|kilomet\w+|bornes)\b/],
  ['80k', /(?<![\d.,])(?:80 ?(?:km?|kilomet\w+|bornes)|50 ?(?:mile|miles|miler|mi))\b/],
  ['50k', /(?<![\d.,])50 ?(?:km?|kilomet\w+|bornes)\b/],
  ['10k', /(?<![\d.,])(?:10|ten) ?(?:km?s?|kilomet\w+|bornes)\b|\bdix (?:km|kilometres|bornes)\b/],
  ['5k', /(?<![\d.,])(?:5|five) ?(?:km?s?|kilomet\w+)\b|\bcinq (?:km|kilometres|bornes)\b|\bpark ?run\b|\bc25k\b/],
];
/** "in 45 at 10", "sous les 40 au 10": the unit is left out when a time stands beside it. */
const SHORT_DISTANCE: ReadonlyArray<readonly [distance: Distance, pattern: RegExp]> = [
  ['10k', /\b(?:au|sur|du|at|over|for|le) 10\b(?! ?(?:min|h|:|weeks|semaines))/],
  ['5k', /\b(?:au|sur|du|at|over|for|le) 5\b(?! ?(?:min|h|:|weeks|semaines))/],
];

const PER_WEEK = String.raw`(?: ?(?:a|per|each|every|/|by|par|la|chaque|in a) ?(?:week|wk|semaine|sem)\b| weekly| hebdo\w*|/week|/wk|/semaine|/sem)`;
const KM_PER_WEEK = new RegExp(
  String.raw`(?<![\d.,])(\d{1,3}(?:[.,]\d)?) ?(km|kms|k|kilomet\w+|miles?|mi|bornes)${PER_WEEK}`,
);
const RUNS = String.raw`(?:times|runs?|days|sessions|workouts|trainings?|x|fois|sorties?|seances?|entrainements?|jours?|footings?)`;
const RUNS_PER_WEEK = new RegExp(
  String.raw`\b(${NUMBER}) ?${RUNS}${PER_WEEK}|\b(${NUMBER})x ?/ ?(?:week|wk|semaine|sem)`,
);
const WORDED_PER_WEEK =
  /\b(once|twice|thrice|every day|each day|daily runs?|tous les jours|chaque jour)\b(?: a week| per week)?/;
const WORDED: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
/** "with four days instead of three", "à 3 séances", said of a plan. */
const RUNS_PLAIN = new RegExp(
  String.raw`\b(?:with|on|to|only|just|avec|sur|a|pour|refais \w+ \w+ avec)(?: only| just| seulement)? (${NUMBER}) (?:runs|days|sessions|workouts|sorties|seances|jours)\b(?! (?:a|per|off|ago|before|plus tard|avant|after))`,
);

/** Kilometres in a mile. */
const KM_PER_MILE = 1.609344;
/** More than anybody runs in a week, km; more runs than the engine plans. */
const MOST_KM_PER_WEEK = 300;
const MOST_RUNS_PER_WEEK = 14;

const WEEKS = new RegExp(
  String.raw`\b(?:(?:in|over|for|of|within|dans|en|sur|pendant|d'ici|have|only|just|que|reste|de)(?: (?:the next|about|only|just|les|environ|les prochaines))? )?(${NUMBER})[ -]?(weeks?|wks?|semaines?|months?|mois)\b`,
);
/** Weeks that are no time to the race. */
const NO_TARGET =
  /\b(missed|missing|off|ago|sick|ill|injured|rest|break|postpone|shift|back|away|rate|loupe|manque|malade|il y a|arrete|arret|repos|vacances|extend|prolonge|by|pause|stop|stopped|lost|depuis|since|last|past|dernieres|travelling|holiday|holidays|absent|blesse\w*|apres|after|perd|lose)\b/;
/** Weeks in a month, for "in three months". */
const WEEKS_PER_MONTH = 52 / 12;
const LONGEST_WEEKS = 60;

/** Kilometres and runs a week; taken first, because "50 km a week" is no race distance. */
export function readWeeklyLoad(reading: Reading): Pick<Slots, 'kmPerWeek' | 'runsPerWeek'> {
  const slots: Pick<Slots, 'kmPerWeek' | 'runsPerWeek'> = {};
  const km = reading.take(KM_PER_WEEK);
  if (km) {
    const value = numberOf(km[1]) * (km[2]!.startsWith('mi') ? KM_PER_MILE : 1);
    if (value > 0 && value <= MOST_KM_PER_WEEK) slots.kmPerWeek = Math.round(value * 10) / 10;
  }
  const runs = reading.take(RUNS_PER_WEEK);
  const worded = runs ? null : reading.take(WORDED_PER_WEEK);
  const plain = (runs ?? worded) ? null : reading.find(RUNS_PLAIN);
  const count = worded ? (WORDED[worded[1]!] ?? 7) : numberOf(runs?.[1] ?? runs?.[2] ?? plain?.[1]);
  if (plain) reading.cover(plain.index, plain[0].length);
  if (count >= 1 && count <= MOST_RUNS_PER_WEEK) slots.runsPerWeek = count;
  return slots;
}

/** Weeks until the race or length of the plan; months become weeks. Weeks missed or rested are no answer. */
export function readWeeks(reading: Reading): Pick<Slots, 'weeks'> {
  const match = reading.find(WEEKS);
  if (!match) return {};
  const around = reading.normalized.slice(Math.max(0, match.index - 24), match.index + match[0].length + 12);
  if (NO_TARGET.test(around)) return {};
  const count = numberOf(match[1]) * (match[2]!.startsWith('mo') ? WEEKS_PER_MONTH : 1);
  const weeks = Math.round(count);
  if (!(weeks >= 1 && weeks <= LONGEST_WEEKS)) return {};
  reading.cover(match.index, match[0].length);
  return { weeks };
}

/** The race distance. `hasTime` allows the short forms ("sous les 40 au 10"). */
export function readDistance(reading: Reading, hasTime: boolean): Pick<Slots, 'distance'> {
  for (const [distance, pattern] of hasTime ? [...DISTANCES, ...SHORT_DISTANCE] : DISTANCES) {
    if (reading.take(pattern)) return { distance };
  }
  return {};
}
