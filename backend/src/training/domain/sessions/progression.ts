import type { Session } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { once } from './compose.ts';
import { type Budget, framed } from './frame.ts';
import { tempo } from './quality.ts';
import { makeStep } from './steps.ts';

/** Most minutes of faster running, and the share of them at the steadier first pace (coach's rule). */
const MOST_MINUTES = 30;
const STEADY_SHARE = 0.6;
const LEAST_MINUTES = 8;

/** A run that grows faster by itself: easy, then steady at marathon effort, then threshold to finish. */
export function progression(runner: Runner, budget: Budget): Session {
  const minutes = Math.floor(Math.min(MOST_MINUTES, budget.hardMinutes));
  if (minutes < LEAST_MINUTES) return tempo(runner, budget);
  const steadyMinutes = Math.round(minutes * STEADY_SHARE);
  const steady = makeStep(runner, {
    kind: 'work',
    intensity: 'marathon',
    durationSeconds: steadyMinutes * 60,
    note: both(
      'Steady: short sentences still come easily.',
      'Soutenu mais stable : de courtes phrases passent encore.',
    ),
  });
  const fast = makeStep(runner, {
    kind: 'work',
    intensity: 'threshold',
    durationSeconds: (minutes - steadyMinutes) * 60,
    note: both('To threshold: comfortably hard, never a race.', 'Jusqu’au seuil : soutenu, jamais une course.'),
  });
  return framed(runner, budget, {
    kind: 'tempo',
    title: both(
      `Progression run, last ${minutes} min faster`,
      `Footing progressif, les ${minutes} dernières min plus vite`,
    ),
    work: [once(steady, fast)],
    texts: {
      purpose: both(
        'Teaches you to begin calmly and finish strongly, with less strain than a tempo run.',
        'Apprend à partir calmement et à finir fort, avec moins de fatigue qu’un tempo.',
      ),
    },
  });
}
