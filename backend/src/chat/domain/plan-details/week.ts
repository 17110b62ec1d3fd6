import type { PlanRequest } from '../../../training/training.contract.ts';
import { COUNT, countOf, type Pieces, type PlanDetails, words } from './pieces.ts';

type Weekday = NonNullable<PlanRequest['longRunDay']>;

const NAMES: readonly (readonly [Weekday, string])[] = [
  ['monday', 'mon(?:days?)?|lundis?'],
  ['tuesday', 'tue(?:s(?:days?)?)?|mardis?'],
  ['wednesday', 'wed(?:nesdays?)?|mercredis?'],
  ['thursday', 'thu(?:rs(?:days?)?)?|jeudis?'],
  ['friday', 'fri(?:days?)?|vendredis?'],
  ['saturday', 'sat(?:urdays?)?|samedis?'],
  ['sunday', 'sun(?:days?)?|dimanches?'],
];
const DAY = `(?:${NAMES.map(([, source]) => source).join('|')}|week-?ends?)(?!\\p{L})\\.?`;
const ARTICLE = "(?:on |the |le |la |les |l['’])*";
const LIST = `${ARTICLE}${DAY}(?:(?:\\s*,\\s*|\\s+)?(?:and|or|et|ou|&|/|\\+|nor|ni)?\\s*${ARTICLE}${DAY}){0,6}`;

const LONG_RUN = '(?:long runs?|(?:the )?long (?:one|run)|(?:la |ma |mes )?(?:sorties? longues?|longue))';
const LONG_ON = new RegExp(
  `${LONG_RUN}(?: (?:should be|is|are|always|plut[ôo]t|toujours|est|fall|be))*(?: (?:on|for|le|les|au|the))* (${DAY})`,
  'iu',
);
const DAY_LONG = new RegExp(`(${DAY}) (?:for (?:the|my) )?long run`, 'iu');
/** "Move the long run to Saturday" is about one run. */
const MOVES = words('move|shift|swap|d[ée]place|d[ée]cale[rs]?|d[ée]caler|bouge|passe');

const OFF = new RegExp(
  `(?:\\b(?:not|never|no (?:runs?|running|training)|can(?:no|['’]?)t (?:run|train)|except|but not|rest(?: days?)?|off|free)|(?<!\\p{L})(?:jamais|pas(?: de (?:course|sortie|séance))?|sauf|repos|je ne (?:peux|cours) pas(?: courir)?))(?: on| is| are| every)? (${LIST})`,
  'iu',
);
const DAYS_OFF = new RegExp(
  `(${LIST})\\s*(?:is |are |as |est |sont |always |toujours )*(?:off\\b|rest\\b|free of running|(?:de )?repos|impossibles?|libres?)`,
  'iu',
);
const RUN_ON = new RegExp(
  `(?:(?:can|could|only|would like to|want to|like to|will|run(?:s|ning)?|train(?:ing)?|sessions?|available|free)(?: only| just)?(?: (?:run|train|be))?|(?<!\\p{L})(?:je (?:peux|cours|suis (?:dispo|libre))(?: courir)?|courir|uniquement|seulement|que|sorties?|dispo(?:nible)?|libre))(?: on| only| seulement| uniquement| que| are| :)* ?(${LIST})`,
  'iu',
);
const ONLY = words('only|just|uniquement|seulement|que');

const NO_DOUBLES = words(
  'no doubles?|without doubles?|not twice a day|one run a day|never twice a day|pas de bi-?quotidien(?:ne)?s?|sans bi-?quotidien(?:ne)?s?|une seule (?:sortie|séance) par jour',
);
const DOUBLES = words(
  'doubles|double (?:days?|runs?|sessions?)|twice a day|two runs a day|bi-?quotidien(?:ne)?s?|deux (?:sorties|fois|séances) par jour|doublette?s?',
);
const NO_STRENGTH = words(
  'no strength(?: work| training)?|without strength(?: work| training)?|no gym|sans renfo(?:rcement)?|pas de renfo(?:rcement)?|sans muscu(?:lation)?|pas de muscu(?:lation)?',
);
const MILES = words('miles?|mpw|mi');
const KILOMETRES = words('in (?:km|kilomet(?:er|re)s)|en (?:km|kilomètres)');
const PER_WEEK = /(?<![\d.,])(\d{1,3})\s*(mpw|(?:km|miles?|mi) ?\/ ?(?:w|wk|s)(?![\p{L}]))/iu;
const KM_PER_MILE = 1.609344;
const RUNS = '(?:runs?|sorties?|séances?|sessions?|footings?|fois|times|days|jours)';
const A_WEEK = '(?:\\s*(?:a|per|each|/|par|la) ?(?:week|semaine|sem)\\.?)?';
/** "4 runs a week, 40 km", "4 sorties pour 40 km", "four runs and 30 km a week". */
const RUNS_THEN_KM = new RegExp(
  `(?<![\\p{L}\\d])(${COUNT}) ${RUNS}${A_WEEK}(?:,| and| et| for| pour| with| avec| of| de)* (\\d{1,3}) ?(km|kms|miles?|mi)(?!\\p{L})${A_WEEK}`,
  'iu',
);
/** "45 km par semaine en 4 sorties", "40 km a week over 4 runs". */
const KM_THEN_RUNS = new RegExp(
  `(?<![\\d.,])(\\d{1,3}) ?(km|kms|miles?|mi)${A_WEEK}(?:,| in| over| on| en| sur| and| et| for)* (${COUNT}) ${RUNS}(?!\\p{L})${A_WEEK}`,
  'iu',
);
/** Race distances: "4 runs a week, 10 km" may name the race. */
const RACE_KM = new Set([5, 10, 21, 42, 50, 80, 100]);
/** "Twice a week, Tuesday and Sunday". */
const OFTEN_ON = new RegExp(
  `(?:a week|per week|par semaine|weekly|fois|runs|sorties|séances)\\s*[,:(–-]?\\s*(${LIST})`,
  'iu',
);

function daysIn(list: string): Weekday[] {
  const named = NAMES.filter(([, source]) => words(source).test(list)).map(([day]) => day);
  return /week-?end/i.test(list) ? [...new Set<Weekday>([...named, 'saturday', 'sunday'])] : named;
}

/** Days of running, days off, the day of the long run; doubles, strength, units and the short ways of a week's load. */
export function readWeek(pieces: Pieces): PlanDetails {
  const units = unitsIn(pieces);
  const load = readLoad(pieces);
  const details: PlanDetails = {};
  if (!pieces.has(MOVES)) {
    const long = pieces.take(LONG_ON) ?? pieces.take(DAY_LONG);
    if (long) details.longRunDay = daysIn(long[1]!).at(-1);
    const off = pieces.take(OFF) ?? pieces.take(DAYS_OFF);
    if (off) details.daysOff = daysIn(off[1]!);
    Object.assign(details, runningDays(pieces, details));
  }
  return { ...units, ...load, ...details, ...readHabits(pieces) };
}

/** A list of two or more days, or one with "only": a single day is a date. */
function runningDays(pieces: Pieces, { longRunDay }: PlanDetails): PlanDetails {
  const pattern = pieces.has(RUN_ON) ? RUN_ON : OFTEN_ON;
  const match = pattern.exec(pieces.text);
  if (!match) return {};
  const days = daysIn(match[1]!);
  if (days.length < 2 && !ONLY.test(match[0])) return {};
  pieces.take(pattern);
  return { days: longRunDay && !days.includes(longRunDay) ? [...days, longRunDay] : days };
}

/** "No, 4 times", "plutôt 3 sorties": nothing but a number of runs. */
const RUNS_ALONE = new RegExp(
  `^\\s*(?:no|non|rather|plut[ôo]t|make it|only|just|actually|finalement|seulement)?[, ]*(${COUNT}) ?(?:times|runs?|fois|sorties?|séances?)\\s*[.!]?\\s*$`,
  'iu',
);

/** Runs and kilometres told together, where only one of them says "a week". */
function readLoad(pieces: Pieces): PlanDetails {
  const alone = RUNS_ALONE.exec(pieces.text);
  if (alone && countOf(alone[1]) <= 14) return { runsPerWeek: countOf(alone[1]) };
  const first = RUNS_THEN_KM.exec(pieces.text);
  const second = first ? null : KM_THEN_RUNS.exec(pieces.text);
  const [runs, figure, unit] = first ? [first[1], first[2], first[3]] : [second?.[3], second?.[1], second?.[2]];
  const whole = (first ?? second)?.[0] ?? '';
  const isWeekly = /week|semaine|sem\b/i.test(whole);
  const isKmWeekly = new RegExp(
    `(?<!\\d)${figure} ?(?:km|kms|miles?|mi)\\s*(?:a|per|each|/|par|la) ?(?:week|sem)`,
    'iu',
  ).test(whole);
  if (!figure || (RACE_KM.has(Number(figure)) && !isKmWeekly)) return {};
  if (!isWeekly && countOf(runs) > 7) return {};
  pieces.take(first ? RUNS_THEN_KM : KM_THEN_RUNS);
  const km = Number(figure) * (/^m/i.test(unit ?? '') ? KM_PER_MILE : 1);
  return { runsPerWeek: countOf(runs), kmPerWeek: Math.round(km * 10) / 10 };
}

function unitsIn(pieces: Pieces): PlanDetails {
  if (pieces.has(MILES)) return { units: 'mi' };
  return pieces.has(KILOMETRES) ? { units: 'km' } : {};
}

function readHabits(pieces: Pieces): PlanDetails {
  const details: PlanDetails = {};
  if (pieces.take(NO_DOUBLES)) details.doubles = false;
  else if (pieces.take(DOUBLES)) details.doubles = true;
  if (pieces.take(NO_STRENGTH)) details.strength = false;
  const load = pieces.take(PER_WEEK);
  if (load) details.kmPerWeek = Math.round(Number(load[1]) * (/^m/i.test(load[2]!) ? KM_PER_MILE : 1) * 10) / 10;
  return details;
}
