import { en, fr, type ParsedComponents } from 'chrono-node';

/** Days from first to last, YYYY-MM-DD. */
export interface SpanOfDays {
  from: string;
  to: string;
}

const THIS_WEEK = /\b(this week|cette semaine|these days|ces jours(-ci)?)\b/i;
const NEXT_WEEK = /\b(next week|(la )?semaine prochaine)\b/i;
const WEEKEND = /\b(this|the|at the|ce|le) week-?end\b/i;
const WEEKEND_OF = /\b(?:(?:the|le|au) )?week-?end (?:du|of(?: the)?|on|around)(?= )/i;
const UNTIL = /\b(until|till|til|through|jusqu['’ ])/i;
const FOR_DAYS =
  /\b(?:for|pendant|pour|durant)\s+(\d{1,3}|a|une?|two|deux|three|trois)\s+(days?|jours?|weeks?|semaines?)\b/i;
const COUNTS: Record<string, number> = { a: 1, un: 1, une: 1, two: 2, deux: 2, three: 3, trois: 3 };

function plus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Monday. */
function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function dayOf(part: ParsedComponents): string {
  return [part.get('year'), part.get('month'), part.get('day')]
    .map((value, index) => String(value).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** "from the 3rd to the 9th of March" is read like "from 3 to 9 March". */
function plain(text: string): string {
  return text
    .replaceAll(/\bthe (?=\d)|(?<=\d(?:st|nd|rd|th)?) of(?= )/gi, '')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
}

/** Every day named in a text, in order, from today on; numbers such as 3/10 or 48:30 are no days. */
function named(text: string, today: string, isPast: boolean) {
  const cleaned = plain(text).replaceAll(/\b\d{1,2}\s*\/\s*10\b|\b\d+[:h]\d+(:\d+)?/g, ' ');
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const read = (language: typeof en | typeof fr) => language.parse(cleaned, reference, { forwardDate: !isPast });
  const [english, french] = [read(en), read(fr)];
  const length = (results: typeof english) => results.reduce((sum, each) => sum + each.text.length, 0);
  return length(french) > length(english) ? french : english;
}

/** The span of days a message names: "from 3 to 9 March", "until Sunday", "next week"; undefined where it names none. */
export function spanOfDays(text: string, today: string): SpanOfDays | undefined {
  const monday = plus(today, -weekday(today));
  if (NEXT_WEEK.test(text)) return { from: plus(monday, 7), to: plus(monday, 13) };
  if (THIS_WEEK.test(text)) return { from: today, to: plus(monday, 6) };
  const weekendOf = WEEKEND_OF.test(text) ? named(text.replace(WEEKEND_OF, ' '), today, false)[0] : undefined;
  if (weekendOf) {
    const day = dayOf(weekendOf.start);
    const saturday = plus(day, 5 - Math.min(weekday(day), 5));
    return { from: saturday, to: plus(saturday, 1) };
  }
  if (WEEKEND.test(text)) return { from: plus(monday, 5) < today ? today : plus(monday, 5), to: plus(monday, 6) };
  const counted = FOR_DAYS.exec(text);
  const first = named(text, today, false)[0];
  if (counted) {
    const count = Number(counted[1]) || COUNTS[counted[1]!.toLowerCase()] || 1;
    const days = /^(w|s)/i.test(counted[2]!) ? count * 7 : count;
    return { from: today, to: plus(today, Math.min(days, 365) - 1) };
  }
  if (!first) return undefined;
  const start = dayOf(first.start);
  if (first.end) return { from: start, to: dayOf(first.end) };
  return UNTIL.test(text) ? { from: today, to: start } : { from: start, to: start };
}

const TODAY =
  /\b(today|this (morning|afternoon|evening)|tonight|aujourd['’]?hui|ce (matin|soir|midi)|cet apr[eè]s-midi|just)\b/i;

/** The past day a message speaks of; today where it names none. */
export function pastDay(text: string, today: string): string {
  if (TODAY.test(text)) return today;
  const first = named(text, today, true)[0];
  const day = first ? dayOf(first.start) : today;
  if (day <= today) return day;
  return plus(day, -7) <= today ? plus(day, -7) : today;
}
