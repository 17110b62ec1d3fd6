import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';
import { NUMBER, numberOf } from './number-words.ts';

/** A race takes between ten minutes and a day and a quarter; other times are no race times. Seconds. */
const SHORTEST_SECONDS = 600;
/** Beside a distance even an absurd time is a wish: the planner says why it cannot be. Seconds. */
const SHORTEST_OF_DISTANCE_SECONDS = 360;
const LONGEST_SECONDS = 108_000;
/** A bare "sub 4" is hours up to this figure, minutes above it. */
const MOST_BARE_HOURS = 6;

const CUE = String.raw`\b(?:in|under|sub|below|break|less than|goal|target|about|around|faster than|to|en|sous(?: les?)?|moins de|moins d'|viser?|objectif|pour|a|passer sous(?: les)?)`;
const HMS = /(?<![\d:.,])(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:]|(?: ?(?:\/|per|a|par|au) ?(?:km|k\b|mile|kilo)))/;
const H_MM =
  /(?<![\d:.,])(\d{1,2}) ?(?:h|hours?|hrs?|heures?)(?: ?(?:and )?([0-5]?\d) ?(?:min\w*|mn|')?)?(?![\p{L}\d])/u;
const WORD_HOURS =
  /\b(an hour|one hour|une heure|two hours|deux heures|three hours|trois heures|four hours|quatre heures|five hours|cinq heures)\b( and a half| et demie)?/;
const HOURS: Readonly<Record<string, number>> = {
  an: 1,
  one: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
};
const MINUTES = new RegExp(
  String.raw`${CUE}(?: the| les)?[ -]?(\d{2,3}|${NUMBER}) ?(?:min\w*|mn|')(?: ?([0-5]\d)(?: ?(?:s|sec\w*|''|"))?)?(?![\p{L}\d])`,
  'u',
);
const PLAIN_MINUTES =
  /(?<![\d:.,])(\d{2,3}) ?(?:minutes?|min|mn|')(?![\p{L}\d])(?! (?:a day|per|run|runs|jog|footing|de footing|par jour|easy))/u;
const BARE =
  /\b(?:sub|under|break|sous(?: les?)?|moins de)[ -]?(\d{1,3})\b(?! ?(?:€|euros?|eur|\$|km|k\b|g\b|weeks?|semaines?|%|years?|ans|days|jours|kg|mm|runs?|,))/;

const isRaceTime = (seconds: number, distance?: Slots['distance']): boolean =>
  seconds >= (distance ? SHORTEST_OF_DISTANCE_SECONDS : SHORTEST_SECONDS) && seconds <= LONGEST_SECONDS;

/** "1:45" is an hour and 45, "19:30" is minutes: by size, and by the distance when one was said. */
function fromColons(match: RegExpExecArray, distance: Slots['distance']): number {
  const [first, second, third] = [Number(match[1]), Number(match[2]), match[3]];
  if (third !== undefined) return first * 3600 + second * 60 + Number(third);
  const isMinutes = first >= 10 || (distance === '5k' && first >= 3);
  return isMinutes ? first * 60 + second : first * 3600 + second * 60;
}

function fromWords(match: RegExpExecArray): number {
  return (HOURS[match[1]!.split(' ')[0]!] ?? 0) * 3600 + (match[2] ? 1800 : 0);
}

function takeTime(reading: Reading, distance: Slots['distance']): number {
  const colons = reading.take(HMS);
  if (colons) return fromColons(colons, distance);
  const hours = reading.take(H_MM);
  if (hours) return Number(hours[1]) * 3600 + Number(hours[2] ?? 0) * 60;
  const words = reading.take(WORD_HOURS);
  if (words) return fromWords(words);
  const minutes = reading.take(MINUTES);
  if (minutes) return numberOf(minutes[1]) * 60 + Number(minutes[2] ?? 0);
  const plain = distance ? reading.take(PLAIN_MINUTES) : null;
  return plain ? Number(plain[1]) * 60 : Number.NaN;
}

function takeBare(reading: Reading, distance: Slots['distance']): number {
  const match = reading.find(BARE) ?? reading.find(SUB);
  if (!match) return Number.NaN;
  const figure = Number(match[1]);
  const isRunnersTime = distance !== undefined || match[0].startsWith('sub');
  if (!isRunnersTime) return Number.NaN;
  const seconds = figure <= MOST_BARE_HOURS ? figure * 3600 : figure * 60;
  if (isRaceTime(seconds)) reading.cover(match.index, match[0].length);
  return seconds;
}

/** "Sub-3" is a time whatever follows; "under 100, please" may be a price. */
const SUB = /\bsub[ -]?(\d{1,3})(?=,)/;

/** A race already run: its time is a fact, not a wish. */
const PAST =
  /\b(i ran|i did|i finished|i raced|j'ai (couru|fait|termine|boucle)|last (week|month|sunday|saturday|year)|la semaine derniere|my (new|best|recent) .*time|mon (nouveau|meilleur|dernier) temps|yesterday|hier)\b/;

/** The time wanted, in seconds: "in 50 minutes", "sub 3:30", "en 1h45", "sub 20". Paces ("4:30 /km") are not. */
export function readTargetTime(reading: Reading, distance: Slots['distance']): Pick<Slots, 'targetTimeSeconds'> {
  const said = takeTime(reading, distance);
  if (PAST.test(reading.normalized)) return {};
  if (isRaceTime(said, distance)) return { targetTimeSeconds: said };
  const bare = takeBare(reading, distance);
  return isRaceTime(bare) ? { targetTimeSeconds: bare } : {};
}
