import type { PlanNote } from '../../plan-change.contract.ts';
import type { PaceRange, Session, SessionStep } from '../../session.contract.ts';
import type { Plan } from '../../training.contract.ts';
import { both, decimal } from '../bilingual.ts';
import { isQualitySession, isRunSession } from '../session-facts.ts';
import { easeSession, remembering } from './ease-session.ts';
import { withSessions } from './plan-days.ts';
import { note } from './notes.ts';
import { runnerOfPlan } from './runner-of-plan.ts';

/** Slow-down of a recreational runner per degree above 10 °C, as a share (rules 2.9, an assumption of the engine). */
const SLOWER_PER_DEGREE = 0.004;
const COMFORTABLE_CELSIUS = 10;
/** No hard session above this (rules 2.9, WBGT; the shade temperature stands in for it). */
const NO_HARD_ABOVE_CELSIUS = 28;

/** Share by which paces are eased at a temperature, 0 to 0.18. Source: ely-2007-weather-marathon, rules 2.9. */
export function heatSlowing(celsius: number): number {
  return Math.max(0, celsius - COMFORTABLE_CELSIUS) * SLOWER_PER_DEGREE;
}

function slower(range: PaceRange | null, factor: number): PaceRange | null {
  return (
    range && {
      fastSecondsPerKm: Math.round(range.fastSecondsPerKm * factor),
      slowSecondsPerKm: Math.round(range.slowSecondsPerKm * factor),
    }
  );
}

/** The same minutes at an eased pace: fewer kilometres, never more time in the heat. */
function hotStep(step: SessionStep, factor: number): SessionStep {
  if (step.paceRange === null) return step;
  const distanceKm = Math.floor((step.distanceKm / factor) * 1000) / 1000;
  return { ...step, distanceKm, paceRange: slower(step.paceRange, factor) };
}

function hotSession(session: Session, factor: number): Session {
  const steps = session.steps.map((group) => ({ ...group, steps: group.steps.map((step) => hotStep(step, factor)) }));
  const tenth = (km: number) => Math.floor((km / factor) * 10) / 10;
  return remembering(session, {
    ...session,
    steps,
    distanceKm: tenth(session.distanceKm),
    runningKm: tenth(session.runningKm),
    paceRange: slower(session.paceRange, factor),
  });
}

/** The sessions of hot days: by feel, slower, and above 28 °C without hard work. */
export function inHeat(
  plan: Plan,
  hot: { from: string; to: string; celsius: number },
): { plan: Plan; notes: PlanNote[] } {
  const runner = runnerOfPlan(plan);
  const factor = 1 + heatSlowing(hot.celsius);
  const isTooHot = hot.celsius > NO_HARD_ABOVE_CELSIUS;
  const changed = withSessions(plan, hot, (session) => {
    if (session.status !== 'planned' || !isRunSession(session) || session.kind === 'race') return session;
    const calm = isTooHot && isQualitySession(session);
    return hotSession(calm ? easeSession(runner, session, { share: 1, isEasyOnly: true }) : session, factor);
  });
  return { plan: changed, notes: heatNotes(hot.celsius, isTooHot) };
}

function heatNotes(celsius: number, isTooHot: boolean): PlanNote[] {
  const percent = decimal(heatSlowing(celsius) * 100, 0);
  const slowing = note(
    'heat-paces',
    both(
      `At ${celsius} °C effort comes before pace: I have eased the paces by about ${percent.en} % (an estimate), for the same minutes. Run early, drink to thirst.`,
      `À ${celsius} °C, l’effort passe avant l’allure : j’ai ralenti les allures d’environ ${percent.fr} % (une estimation), pour les mêmes minutes. Cours tôt, bois à ta soif.`,
    ),
    'ely-2007-weather-marathon',
  );
  const calm = note(
    'heat-no-hard',
    both(
      'Above 28 °C no hard session. Confusion or collapse in the heat is an emergency: cool at once and call for help.',
      'Au-dessus de 28 °C, pas de séance dure. Confusion ou malaise dans la chaleur : urgence, refroidis tout de suite et appelle les secours.',
    ),
    'roberts-2021-heat-illness',
  );
  return isTooHot ? [slowing, calm] : [slowing];
}
