import type { Plan, PlanDay } from '../../training/training.contract.ts';
import { lookWished, type Look } from './plan-look.ts';
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
  | { kind: 'delete' }
  | { kind: 'look'; when: Look }
  | { kind: 'tune'; towards: 'lighter' | 'harder' }
  | { kind: 'show' }
  | { kind: 'write' };

function weekdaysIn(text: string): PlanDay['weekday'][] {
  return WEEKDAYS.map(([weekday, pattern]) => ({ weekday, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ weekday }) => weekday);
}

/** How far ahead a day may lie that is let go by "I missed", days. */
const AHEAD_DAYS = 7;

/** The latest such day up to today with a session, or, in the first week of a plan, the one just ahead. */
function lastOn(days: PlanDay[], weekday: PlanDay['weekday'], today: string): PlanDay | undefined {
  const fitting = days.filter((day) => day.weekday === weekday && day.session);
  const nextWeek = new Date(Date.parse(`${today}T00:00:00Z`) + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  const hasBegun = days[0]!.date <= today;
  return fitting.findLast((day) => day.date <= today) ?? fitting.find((day) => hasBegun && day.date < nextWeek);
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

const A_PLAN =
  /(?<!\p{L})(?:an?|another|new|un|une|autre|nouveau)\s+(?:[\p{L}\d.,'’-]+\s+){0,6}(?:plan|programme|program|schedule|pr[ée]pa(?:ration)?)(?!\p{L})/iu;
const WISHES = words(
  "make|write|build|create|give|draw up|design|prepare|need|want|would like|i['’]d like|can you|could you|fais|faire|[eé]cris|cr[eé]e|pr[eé]pare|donne|b[âa]tis|construis|veux|voudrais|aimerais|(?:me )?faut|besoin|peux-tu",
);
const TRAIN_FOR = words(
  'train(?:ing)? (?:me )?(?:for|towards) (?:a|an|my|the)|get me (?:to|ready for)|prepare (?:me )?for (?:a|an|my|the)|pr[ée]parer (?:un|une|mon|ma|le)|pr[ée]pare-moi (?:à|au|pour)|entra[iî]ne-moi pour',
);
/** "A plan" is a kind of thing asked about as well: "is a plan worth it?" wants no plan. */
const ABOUT_PLANS = words(
  "worth|difference|why|pourquoi|what is|c[’']est quoi|how do(?:es)?|which plan|quel plan|plan b",
);

/** "Make me a plan for …": a new plan, whatever else the sentence tells. */
export function asksForPlan(text: string): boolean {
  if (ABOUT_PLANS.test(text)) return false;
  return (A_PLAN.test(text) && WISHES.test(text)) || (TRAIN_FOR.test(text) && WISHES.test(text));
}

const DELETE = words(
  '(?:delete|remove|erase|cancel|throw away|get rid of) (?:my|the|this) (?:\\p{L}+ )?plan|(?:supprime[rs]?|efface[rs]?|annule[rs]?|jette|retire) (?:mon|le|ce) (?:\\p{L}+ )?plan',
);
const SCIENCE = new RegExp(
  '^\\s*(?:(?:but|and|mais) )?(?:why|how come|pourquoi|can i (?:swap|replace|do)|is(?! (?:my|this|the) plan)|are|am i|will i|could i|do i|should i|what if|what happens if|when is it|how (?:hard|slow|often|important)|dois-je|faut-il|puis-je|je peux|est-ce|et si|que faire|que se passe)(?!\\p{L})',
  'iu',
);
const OWN = words('my plan|mon plan|this plan|ce plan');

/** "Why so many easy runs?": said of plans, but a question for the coach. */
export function asksTheCoach(text: string): boolean {
  return SCIENCE.test(text) && /\?\s*$/.test(text) && !OWN.test(text) && !asksForPlan(text);
}

const LIGHTER = words(
  'too (?:hard|much|many|heavy|tough)|easier|lighter|gentler|less (?:running|volume)|trop (?:dure?s?|de (?:s[ée]ances|sorties|km)|lourde?|intense)|plus (?:l[ée]g[eè]re?|facile|doux)|all[eè]ge|moins (?:dur|charg[ée])',
);
const HARDER = words(
  'too (?:easy|light|little)|harder|trop (?:facile|l[ée]g[eè]re?|peu)|plus (?:dur|intense|charg[ée])',
);
/** Longer sentences speak of one run or one thing in it. */
const MOST_TUNING_WORDS = 9;

function tuningIn(text: string): PlanWishNow | undefined {
  if (text.trim().split(/\s+/).length > MOST_TUNING_WORDS || /\?\s*$/.test(text)) return undefined;
  if (LIGHTER.test(text)) return { kind: 'tune', towards: 'lighter' };
  return HARDER.test(text) ? { kind: 'tune', towards: 'harder' } : undefined;
}

const OF_A_PLAN = (text: string) =>
  [MISSED, PAUSE, RESUME].some((pattern) => pattern.test(text)) || LONG_RUN.test(text);

/** "I missed Tuesday", said to somebody who keeps no plan. */
export function speaksOfOwnPlan(text: string): boolean {
  return OF_A_PLAN(text) && !asksForPlan(text);
}

const INSTEAD = words('instead|rather|after all|plut[ôo]t|finalement|à la place');

/** "A marathon instead": the plan just written gives way. */
export function saysInstead(text: string): boolean {
  return INSTEAD.test(text);
}

/** Reads a message about the plan at hand; new figures or "make me" always mean a new plan. */
export function planWishNow(text: string, slots: Slots, plan: Plan, today: string): PlanWishNow {
  const days = plan.weeks.flatMap((week) => week.days);
  const named = weekdaysIn(text);
  if (DELETE.test(text)) return { kind: 'delete' };
  const look = lookWished(text);
  if (look) return { kind: 'look', when: look };
  if (plan.pausedFrom && RESUME.test(text)) return { kind: 'resume' };
  if (!plan.pausedFrom && PAUSE.test(text)) return { kind: 'pause' };
  if (MISSED.test(text)) {
    const missed = named.map((weekday) => lastOn(days, weekday, today)).filter((day) => day !== undefined);
    if (named.length > 0) return { kind: 'missed', days: missed };
  }
  if (MOVE.test(text) && TOWARDS.test(text) && named.length > 0) {
    const from = LONG_RUN.test(text)
      ? days.find((day) => day.date >= today && day.session?.kind === 'long')
      : nextOn(days, named[0]!, today);
    const week = plan.weeks.find((candidate) => candidate.days.some((day) => day.date === from?.date));
    const to = week?.days.find((day) => day.weekday === named.at(-1));
    if (from?.session && to && to.date !== from.date) return { kind: 'move', from, to };
  }
  if (hasFigures(slots) || MAKE.test(text)) return { kind: 'write' };
  return tuningIn(text) ?? { kind: 'show' };
}
