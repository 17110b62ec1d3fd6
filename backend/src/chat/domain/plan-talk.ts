import type { Plan, PlanDay } from '../../training/training.contract.ts';
import type { Slots } from '../../intent/intent.contract.ts';

/** Words end where letters end; `\\b` knows no accents. */
const words = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const MISSED = words(
  "missed|skipped|could ?n['’]?t (?:run|do|make)|did ?n['’]?t (?:run|do|make)|rat[eé]e?s?|manqu[eé]e?s?|saut[eé]e?s?|pas (?:pu|fait|couru)",
);
const PAUSE = words(
  'pause|on hold|stop (?:the|my) plan|(?:met|mets|mettre) (?:le|mon) plan en pause|suspends?|arr[eê]te (?:le|mon) plan',
);
const RESUME = words('resume|unpause|back (?:to|on) (?:the|my) plan|start again|reprends?|reprendre|relance');
const WEEKDAYS: readonly (readonly [PlanDay['weekday'], RegExp])[] = [
  ['monday', /\b(monday|lundi)s?\b/i],
  ['tuesday', /\b(tue(s(day)?)?|mardi)s?\b/i],
  ['wednesday', /\b(wed(nesday)?|mercredi)s?\b/i],
  ['thursday', /\b(thu(rs(day)?)?|jeudi)s?\b/i],
  ['friday', /\b(fri(day)?|vendredi)s?\b/i],
  ['saturday', /\b(sat(urday)?|samedi)s?\b/i],
  ['sunday', /\b(sun(day)?|dimanche)s?\b/i],
];
const MOVE = words('move|shift|swap|change|d[eé]place|d[eé]caler?|mets|passe|bouge');
const TOWARDS = words('to|on|with|au|à|sur|vers|le');
const LONG_RUN = /\b(long run|sortie longue)\b/i;

/** What a message wants of a plan that exists already. */
export type PlanWishNow =
  | { kind: 'missed'; days: PlanDay[] }
  | { kind: 'move'; from: PlanDay; to: PlanDay }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'show' }
  | { kind: 'write' };

function weekdaysIn(text: string): PlanDay['weekday'][] {
  return WEEKDAYS.map(([weekday, pattern]) => ({ weekday, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ weekday }) => weekday);
}

/** The latest such day up to today with a session, or, when the plan has not come that far, the first one ahead. */
function lastOn(days: PlanDay[], weekday: PlanDay['weekday'], today: string): PlanDay | undefined {
  const fitting = days.filter((day) => day.weekday === weekday && day.session);
  return fitting.findLast((day) => day.date <= today) ?? fitting[0];
}

/** The next such day from today on. */
function nextOn(days: PlanDay[], weekday: PlanDay['weekday'], today: string): PlanDay | undefined {
  return days.find((day) => day.weekday === weekday && day.date >= today);
}

function hasFigures(slots: Slots): boolean {
  return [
    slots.distance,
    slots.weeks,
    slots.raceDate,
    slots.runsPerWeek,
    slots.kmPerWeek,
    slots.targetTimeSeconds,
  ].some((value) => value !== undefined);
}

const MAKE = words('make|write|build|create|new|another|again|fais|[eé]cris|cr[eé]e|nouveau|refais|autre');

/** Reads a message about the plan at hand; new figures or "make me" always mean a new plan. */
export function planWishNow(text: string, slots: Slots, plan: Plan, today: string): PlanWishNow {
  const days = plan.weeks.flatMap((week) => week.days);
  const named = weekdaysIn(text);
  if (plan.pausedFrom && RESUME.test(text)) return { kind: 'resume' };
  if (!plan.pausedFrom && PAUSE.test(text)) return { kind: 'pause' };
  if (MISSED.test(text)) {
    const missed = named.map((weekday) => lastOn(days, weekday, today)).filter((day) => day !== undefined);
    if (missed.length > 0) return { kind: 'missed', days: missed };
  }
  if (MOVE.test(text) && TOWARDS.test(text) && named.length > 0) {
    const from = LONG_RUN.test(text)
      ? days.find((day) => day.date >= today && day.session?.kind === 'long')
      : nextOn(days, named[0]!, today);
    const week = plan.weeks.find((candidate) => candidate.days.some((day) => day.date === from?.date));
    const to = week?.days.find((day) => day.weekday === named.at(-1));
    if (from?.session && to && to.date !== from.date) return { kind: 'move', from, to };
  }
  return hasFigures(slots) || MAKE.test(text) ? { kind: 'write' } : { kind: 'show' };
}
