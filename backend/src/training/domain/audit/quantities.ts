/** Kilometres of a mile. */
export const KM_PER_MILE = 1.609_344;
const KM_PER_YARD = 0.000_914_4;
/** "5 m" is five miles in a plan, "800 m" is metres; in between nothing is ever written. */
const MOST_MILES_AS_M = 50;

/** A length found in a session: a distance or a time, and what it is the length of. */
export interface Quantity {
  km: number | null;
  seconds: number | null;
  /** How often it is run; 1 unless written as "6 x". */
  repeats: number;
  role: 'plain' | 'work' | 'recovery';
  at: number;
  end: number;
}

const DISTANCE =
  '(?<value>\\d+(?:\\.\\d+)?)\\s*-?\\s*(?<unit>kilomet\\w+|kms?|k|miles?|mi|mls?|yards?|yds?|met(?:re|er)s?|m)(?![a-z/])';
const CLOCK = '(?<h>\\d{1,2}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)';
const HOURS =
  "(?<hours>\\d{1,2}(?:\\.\\d+)?)\\s*h(?:ours?|eures?|rs?)?(?![a-z])\\s*(?:(?:and|et)\\s*)?(?:(?<rest>\\d{1,2})(?![.\\d])\\s*(?:minutes?|mins?|mn|m(?![a-z])|')?(?!\\s*(?:km|mi|x)))?";
const MINUTES =
  '(?<minutes>\\d{1,3}(?:\\.\\d+)?)\\s*-?\\s*(?:minutes?|mins?|mn|\')(?![a-z])(?:\\s?(?<ms>[0-5]\\d)(?![.\\d])\\s*(?:secs?|s(?![a-z])|")?(?!\\s*(?:km|k|mi|x|min|m)(?![a-z])))?';
const SECONDS = '(?<seconds>\\d{1,3})\\s*(?:secondes?|seconds?|secs?|s(?![a-z])|")';
const SHORT_CLOCK = '(?<ch>\\d{1,2}):(?<cm>[0-5]\\d)(?![:\\d])';
const QUANTITY = `(?:${CLOCK}|${HOURS}|${MINUTES}|${SECONDS}|${DISTANCE}|${SHORT_CLOCK})`;

const UNIT_KM: readonly (readonly [RegExp, number])[] = [
  [/^k/, 1],
  [/^mi|^ml/, KM_PER_MILE],
  [/^y/, KM_PER_YARD],
  [/^met/, 0.001],
];

function kmOf(value: number, unit: string): number {
  if (unit === 'm') return value <= MOST_MILES_AS_M ? value * KM_PER_MILE : value / 1000;
  return value * (UNIT_KM.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);
}

type Groups = Record<string, string | undefined>;
const figure = (text: string | undefined) => Number(text ?? 0);

function lengthOf(found: Groups): Pick<Quantity, 'km' | 'seconds'> {
  if (found['unit'] !== undefined) return { km: kmOf(figure(found['value']), found['unit']), seconds: null };
  if (found['h'] !== undefined) {
    return { km: null, seconds: figure(found['h']) * 3600 + figure(found['m']) * 60 + figure(found['s']) };
  }
  if (found['hours'] !== undefined) {
    return { km: null, seconds: figure(found['hours']) * 3600 + figure(found['rest']) * 60 };
  }
  if (found['minutes'] !== undefined) return { km: null, seconds: figure(found['minutes']) * 60 + figure(found['ms']) };
  if (found['ch'] !== undefined) {
    // "1:15" is an hour and a quarter, "45:00" is three quarters of an hour.
    const isHours = figure(found['ch']) <= 6;
    return { km: null, seconds: (figure(found['ch']) * 60 + figure(found['cm'])) * (isHours ? 60 : 1) };
  }
  return { km: null, seconds: figure(found['seconds']) };
}

const TIMES_BEFORE = /(?:(\d)\s*x\s*\(?\s*)?(\d{1,2})\s*(?:x|\*|fois|times|reps? of)\s*\(?\s*(?:[a-z]+ )?$/;
const REST_BEFORE =
  /(?:\br(?:ec(?:up\w*)?)?|\brecuperation|\brest|\brepos|\brecover\w*|\btrot|\bjog|\/|\boff|\bwalk|\bmarche)\s*[.:=]?\s*(?:(?:of|de|for|en)\s*)?=?\s*$/;
const REST_AFTER =
  /^\s*(?:of |de |d')?(?:easy |slow |lent |trot )?(?:jog|rest|recover\w*|rec\b|recup\w*|trot|repos|off\b|walk|float|entre|between|r\b)/;
const PAIR =
  /\b(\d{1,2})\s*x\s*\(?\s*(\d{1,3})\s*("|s(?:ec)?|'|min)?\s*[/-]\s*(\d{1,3})\s*("|s(?:ec)?|'|min)?(?!\s*(?:km|mi))/;

const inSeconds = (value: number, unit: string | undefined) => (unit === "'" || unit === 'min' ? value * 60 : value);

/** "10 x 30/30", "8 x 1'/1'": as many efforts and rests. */
function pairOf(text: string): Quantity[] {
  const match = PAIR.exec(text);
  if (!match) return [];
  const [whole, count, work, workUnit, rest, restUnit] = match;
  const span = { at: match.index, end: match.index + whole.length, km: null, repeats: Number(count) };
  const unit = workUnit ?? restUnit;
  return [
    { ...span, role: 'work', seconds: inSeconds(Number(work), unit) },
    { ...span, role: 'recovery', seconds: inSeconds(Number(rest), restUnit ?? unit) },
  ];
}

function described(text: string, match: RegExpExecArray, before: Quantity | undefined): Quantity {
  const at = match.index;
  const end = at + match[0].length;
  const length = lengthOf(match.groups ?? {});
  const lead = text.slice(Math.max(0, at - 40), at);
  const times = TIMES_BEFORE.exec(lead);
  if (times) {
    const repeats = Math.min(60, Number(times[1] ?? 1) * Number(times[2]));
    return { ...length, repeats, role: 'work', at: at - times[0].length, end };
  }
  const follows = before?.role === 'work' || before?.role === 'recovery';
  const isRest = follows && (REST_BEFORE.test(lead) || REST_AFTER.test(text.slice(end)));
  return { ...length, repeats: isRest ? before.repeats : 1, role: isRest ? 'recovery' : 'plain', at, end };
}

/** Every distance and time in a plain session text, in order. At most 40: a session has no more. */
export function quantitiesIn(text: string): Quantity[] {
  const pair = pairOf(text);
  const first = pair[0];
  const rest = first ? text.slice(0, first.at) + ' '.repeat(first.end - first.at) + text.slice(first.end) : text;
  const found: Quantity[] = [...pair];
  const pattern = new RegExp(`(?<![\\d.:])${QUANTITY}`, 'g');
  for (const match of rest.matchAll(pattern)) {
    if (found.length >= 40) break;
    found.push(described(rest, match as RegExpExecArray, found.at(-1)));
  }
  return found.toSorted((a, b) => a.at - b.at);
}

const RANGE =
  /(\d+(?:\.\d+)?)\s*(km|k|mi|miles?|min|')?\s*(?:-|to|a|ou|or)\s*(?=\d+(?:\.\d+)?\s*(?:km|k|mi|miles?|min|m|')(?![a-z]))/g;

/** "8-10 km" becomes "10 km": a plan is checked by the most it asks for. */
export function withoutRanges(text: string): string {
  return text.replaceAll(RANGE, '');
}
