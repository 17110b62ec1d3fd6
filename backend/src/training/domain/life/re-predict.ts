import type { PlanNote } from '../../plan-change.contract.ts';
import type { SessionStep } from '../../session.contract.ts';
import type { Plan, PlanRequest } from '../../training.contract.ts';
import { both, clock, decimal } from '../bilingual.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { predict } from '../predict.ts';
import { type Runner, describeRunner } from '../runner.ts';
import { planningPace } from '../sessions/steps.ts';
import { vdotOfRace } from '../vdot.ts';
import { lastDateOf, withSessions } from './plan-days.ts';
import { note } from './notes.ts';
import { runnerOfPlan } from './runner-of-plan.ts';

/** What a run says about fitness. */
export interface Effort {
  date: string;
  distanceKm: number;
  durationSeconds: number;
  /** As the runner calls it; null when nobody said. */
  effort: 'easy' | 'hard' | 'race' | null;
  /** Perceived effort, CR10; null when nobody said. */
  rpe: number | null;
  averageHr: number | null;
}

/** Too short, too long or too brief to say anything (rules 2.1: about 3.5 to 240 minutes). */
const LEAST_KM = 3;
const MOST_KM = 42.3;
const LEAST_SECONDS = 600;
/** A run this easy says nothing about what a runner can do (CR10; foster-2001-session-rpe). */
const EASY_RPE = 4;
/** Under this share of the maximum heart rate a run is easy (rules 2.4: E up to 79 %). */
const EASY_HR_SHARE = 0.8;
/** Smaller gains are noise of the watch and the day, VDOT. */
const NOTICEABLE_GAIN = 0.3;
/** A race older than this says little about today (rules 2.1), days. */
const FRESH_RACE_DAYS = 56;

export type Reading = 'raises' | 'replaces' | 'too-easy' | 'too-short' | 'no-change' | 'slower';

function wasEasy(plan: Plan, run: Effort): boolean {
  if (run.effort === 'easy') return true;
  if (run.effort !== null) return false;
  if (run.rpe !== null) return run.rpe <= EASY_RPE;
  const maxBpm = plan.zones.heartRate?.source === 'measured' ? plan.zones.heartRate.maxBpm : null;
  return run.averageHr !== null && maxBpm !== null && run.averageHr < maxBpm * EASY_HR_SHARE;
}

/** Does the fitness of the plan rest on a race that is still fresh? Then a bad day does not undo it. */
function restsOnFreshRace(plan: Plan, date: string): boolean {
  if (plan.zones.basis !== 'race') return false;
  const races = plan.request.recentRaces ?? [];
  return races.some((race) => race.date === undefined || daysBetween(race.date, date) <= FRESH_RACE_DAYS);
}

/**
 * What a run changes about the fitness of a plan. Only a race or an effort like one can lower a guess; nobody runs faster
 * than they can, so a faster run raises it, unless it was called or measured easy.
 */
export function readEffort(plan: Plan, run: Effort): Reading {
  if (wasEasy(plan, run)) return 'too-easy';
  if (run.distanceKm < LEAST_KM || run.distanceKm > MOST_KM || run.durationSeconds < LEAST_SECONDS) return 'too-short';
  const gain = vdotOfRace(run.distanceKm * 1000, run.durationSeconds) - plan.zones.vdot;
  if (gain > NOTICEABLE_GAIN) return 'raises';
  if (gain >= -NOTICEABLE_GAIN) return 'no-change';
  return run.effort === 'race' && !restsOnFreshRace(plan, run.date) ? 'replaces' : 'slower';
}

/** The request with the effort among its races, in the place of all others: it is what the paces now rest on. */
function requestAfter(plan: Plan, run: Effort): PlanRequest {
  const race = { distanceKm: run.distanceKm, timeSeconds: Math.round(run.durationSeconds), date: run.date };
  const fresh = (plan.request.recentRaces ?? []).filter(
    (each) => each.date !== undefined && daysBetween(each.date, run.date) <= FRESH_RACE_DAYS,
  );
  return { ...plan.request, recentRaces: [race, ...fresh].slice(0, 20) };
}

/** A step at the paces of today: what it is and how long stays, only how fast changes. */
function repaced(step: SessionStep, runners: { before: Runner; after: Runner }): SessionStep {
  if (step.paceRange === null) return step;
  const factor = planningPace(runners.after, step.intensity) / planningPace(runners.before, step.intensity);
  return {
    ...step,
    paceRange: {
      fastSecondsPerKm: Math.round(step.paceRange.fastSecondsPerKm * factor),
      slowSecondsPerKm: Math.round(step.paceRange.slowSecondsPerKm * factor),
    },
  };
}

function withPaces(plan: Plan, from: string, runners: { before: Runner; after: Runner }): Plan {
  return withSessions(plan, { from, to: lastDateOf(plan) }, (session) => {
    if (session.status !== 'planned') return session;
    const steps = session.steps.map((group) => ({
      ...group,
      steps: group.steps.map((step) => repaced(step, runners)),
    }));
    const all = steps.flatMap((group) => group.steps);
    const main = all.find((step) => step.kind === 'work') ?? all.find((step) => step.paceRange !== null);
    return { ...session, steps, paceRange: session.paceRange && (main?.paceRange ?? session.paceRange) };
  });
}

/** The plan with the prediction and the paces that a run asks for; unchanged, with the reason, where it asks for none. */
export function rePredicted(plan: Plan, run: Effort): { plan: Plan; notes: PlanNote[]; reading: Reading } {
  const reading = readEffort(plan, run);
  if (reading !== 'raises' && reading !== 'replaces') return { plan, notes: whyNot(reading), reading };
  const request = requestAfter(plan, run);
  const weeksLeft = Math.max(1, Math.ceil((daysBetween(run.date, lastDateOf(plan)) + 1) / 7));
  const { prediction, fitness } = predict(request, run.date, weeksLeft);
  const after = describeRunner(request, fitness, prediction);
  const repaced = withPaces(plan, addDays(run.date, 1), { before: runnerOfPlan(plan), after });
  const changed = { ...repaced, request, prediction, zones: after.zones };
  return { plan: changed, notes: [explain(plan, changed, run)], reading };
}

function explain(before: Plan, after: Plan, run: Effort): PlanNote {
  const was = decimal(before.zones.vdot);
  const is = decimal(after.zones.vdot);
  const time = clock(run.durationSeconds);
  const km = decimal(run.distanceKm);
  const threshold = clock(after.zones.threshold.fastSecondsPerKm);
  return note(
    'paces-from-run',
    both(
      `${km.en} km in ${time} says more than the estimate: fitness (VDOT) goes from ${was.en} to ${is.en}, threshold pace is now about ${threshold} a kilometre. The paces of the days to come follow; their distances stay.`,
      `${km.fr} km en ${time} en dit plus que l’estimation : la forme (VDOT) passe de ${was.fr} à ${is.fr}, l’allure seuil est maintenant d’environ ${threshold} au kilomètre. Les allures des jours à venir suivent, les distances restent.`,
    ),
  );
}

const REASONS: Partial<Record<Reading, PlanNote>> = {
  'no-change': note(
    'paces-confirmed',
    both('It confirms your present paces; they stay.', 'Elle confirme tes allures actuelles ; elles restent.'),
  ),
  slower: note(
    'paces-stay',
    both(
      'It was slower than your fitness suggests, and a training run or a bad day lowers nothing: the paces stay. Call it a race if it was all you had.',
      'C’était moins vite que ta forme ne le laisse penser, mais ni un entraînement ni un jour sans ne baissent les allures : elles restent. Dis que c’était une course si tu as tout donné.',
    ),
  ),
};

function whyNot(reading: Reading): PlanNote[] {
  const reason = REASONS[reading];
  return reason ? [reason] : [];
}
