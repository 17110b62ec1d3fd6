import type { BilingualText, Session, SessionKind, StepGroup } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { composeSession, once } from './compose.ts';
import { makeStep } from './steps.ts';
import type { SessionTexts } from './texts.ts';

/** What a hard session may hold: minutes of hard running, and kilometres in all. */
export interface Budget {
  hardMinutes: number;
  totalKm: number;
}

/** Least easy running before and after hard work, kilometres (mcgowan-2015-warm-up: 10-15 min). */
const LEAST_WARM_UP_KM = 1.5;
const LEAST_COOL_DOWN_KM = 1;

const WARM_UP_NOTE = both(
  'Easy jog, then drills and 3 strides. No long static stretching.',
  'Footing facile, puis gammes et 3 lignes droites. Pas de longs étirements statiques.',
);
const TREADMILL_WARM_UP_NOTE = both(
  'Easy at 1 % slope, then 3 short accelerations. No long static stretching.',
  'Facile, pente à 1 %, puis 3 courtes accélérations. Pas de longs étirements statiques.',
);
const COOL_DOWN_NOTE = both('Easy jog home.', 'Retour au calme en footing facile.');

function groupsKm(groups: readonly StepGroup[]): number {
  return groups.reduce(
    (sum, group) => sum + group.repeats * group.steps.reduce((inner, step) => inner + step.distanceKm, 0),
    0,
  );
}

/** Kilometres around the work: three fifths before it, two fifths after it. */
function framing(runner: Runner, workKm: number, totalKm: number) {
  const spare = Math.max(LEAST_WARM_UP_KM + LEAST_COOL_DOWN_KM, totalKm - workKm);
  const coolDownKm = Math.max(LEAST_COOL_DOWN_KM, Math.floor(spare * 0.4 * 2) / 2);
  const warmUpKm = Math.max(LEAST_WARM_UP_KM, Number((spare - coolDownKm).toFixed(1)));
  const warmUp = makeStep(runner, {
    kind: 'warmUp',
    intensity: 'easy',
    distanceKm: warmUpKm,
    note: runner.request.surface === 'treadmill' ? TREADMILL_WARM_UP_NOTE : WARM_UP_NOTE,
  });
  const coolDown = makeStep(runner, {
    kind: 'coolDown',
    intensity: 'easy',
    distanceKm: coolDownKm,
    note: COOL_DOWN_NOTE,
  });
  return { warmUp, coolDown };
}

export interface FramedWork {
  kind: SessionKind;
  title: BilingualText;
  work: StepGroup[];
  texts?: Partial<SessionTexts>;
}

/** A hard session: warm-up, the work, cool-down, filled up with easy running to the budget. */
export function framed(runner: Runner, budget: Budget, what: FramedWork): Session {
  const { warmUp, coolDown } = framing(runner, groupsKm(what.work), budget.totalKm);
  return composeSession(runner, {
    kind: what.kind,
    title: what.title,
    steps: [once(warmUp), ...what.work, once(coolDown)],
    ...(what.texts ? { texts: what.texts } : {}),
  });
}
