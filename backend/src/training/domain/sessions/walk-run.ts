import type { Session, StepGroup } from '../../session.contract.ts';
import { both, decimal } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { composeSession, once } from './compose.ts';
import { makeStep } from './steps.ts';

export interface LadderStep {
  repeats: number;
  runMinutes: number;
  walkMinutes: number;
}

/**
 * Our walk-run ladder, from 6 to 28 minutes of running in an outing of about half an hour
 * (coach's rule). Rung 0 is for beginners with a high body mass index and for returns: less
 * than 3 km of running in the first week (nielsen-2014-first-week-obese).
 */
export const WALK_RUN_LADDER: readonly LadderStep[] = [
  { repeats: 6, runMinutes: 1, walkMinutes: 2 },
  { repeats: 8, runMinutes: 1, walkMinutes: 1.5 },
  { repeats: 7, runMinutes: 1.5, walkMinutes: 1.5 },
  { repeats: 6, runMinutes: 2, walkMinutes: 1.5 },
  { repeats: 5, runMinutes: 3, walkMinutes: 1.5 },
  { repeats: 4, runMinutes: 4, walkMinutes: 1.5 },
  { repeats: 4, runMinutes: 5, walkMinutes: 1.5 },
  { repeats: 3, runMinutes: 7, walkMinutes: 1.5 },
  { repeats: 3, runMinutes: 8, walkMinutes: 1 },
  { repeats: 2, runMinutes: 13, walkMinutes: 1.5 },
  { repeats: 1, runMinutes: 28, walkMinutes: 0 },
];

const WARM_UP_MINUTES = 5;

/** A lighter version of a rung for down weeks: about a fifth less running, the same shape. */
export function lighterRung(rung: LadderStep): LadderStep {
  if (rung.repeats >= 4) return { ...rung, repeats: Math.floor(rung.repeats * 0.8) };
  return { ...rung, runMinutes: Math.floor(rung.runMinutes * 0.8 * 2) / 2 };
}

/** Minutes of running in a rung. */
export function rungRunMinutes(rung: LadderStep): number {
  return rung.repeats * rung.runMinutes;
}

/** Kilometres run in a rung at this runner's easy pace. */
export function rungRunKm(runner: Runner, rung: LadderStep): number {
  return (rungRunMinutes(rung) * 60) / runner.paces.easy;
}

function walkFor(runner: Runner, minutes: number, kind: 'warmUp' | 'recovery' | 'coolDown') {
  return makeStep(runner, {
    kind,
    intensity: 'walk',
    durationSeconds: minutes * 60,
    note: kind === 'recovery' ? both('Walk.', 'Marche.') : both('Brisk walk.', 'Marche rapide.'),
  });
}

/** A walk-run outing: five minutes' walk, the rung, five minutes' walk. */
export function walkRun(runner: Runner, rung: LadderStep): Session {
  const run = makeStep(runner, {
    kind: 'work',
    intensity: 'easy',
    durationSeconds: rung.runMinutes * 60,
    note: both('Run slowly enough to talk.', 'Cours assez lentement pour pouvoir parler.'),
  });
  const isContinuous = rung.repeats === 1;
  const middle: StepGroup = isContinuous
    ? once(run)
    : { repeats: rung.repeats, steps: [run, walkFor(runner, rung.walkMinutes, 'recovery')] };
  const runText = decimal(rung.runMinutes);
  const walkText = decimal(rung.walkMinutes);
  return composeSession(runner, {
    kind: 'walkRun',
    title: isContinuous
      ? both(`Run ${runText.en} min without a break`, `${runText.fr} min de course sans pause`)
      : both(
          `Walk–run: ${rung.repeats} × ${runText.en} min running, ${walkText.en} min walking`,
          `Marche-course : ${rung.repeats} × ${runText.fr} min de course, ${walkText.fr} min de marche`,
        ),
    steps: [
      once(walkFor(runner, WARM_UP_MINUTES, 'warmUp')),
      middle,
      once(walkFor(runner, WARM_UP_MINUTES, 'coolDown')),
    ],
  });
}

/** Minutes run and walked in turn on the day of the first 5 km. */
const FIRST_FIVE_RUN_MINUTES = 10;

/**
 * The first 5 km: running with a minute's walk every ten minutes. `mostRunningKm` keeps the
 * running part within the single-run rule; the rest is walked at the end.
 */
export function firstFiveKm(runner: Runner, mostRunningKm: number): Session {
  const run = makeStep(runner, {
    kind: 'work',
    intensity: 'easy',
    durationSeconds: FIRST_FIVE_RUN_MINUTES * 60,
    note: both('Easy all the way; smile.', 'Facile du début à la fin ; souris.'),
  });
  const walk = walkFor(runner, 1, 'recovery');
  const repeats = Math.max(1, Math.min(3, Math.floor(mostRunningKm / run.distanceKm)));
  const left = Math.max(0, 5 - repeats * (run.distanceKm + walk.distanceKm));
  const runLeft = Math.min(left, Math.max(0, mostRunningKm - 0.1 - repeats * run.distanceKm));
  const steps: StepGroup[] = [{ repeats, steps: [run, walk] }];
  if (runLeft >= 0.1) {
    const distanceKm = Number(runLeft.toFixed(2));
    steps.push(once(makeStep(runner, { kind: 'work', intensity: 'easy', distanceKm, note: run.note })));
  }
  if (left - runLeft >= 0.1) {
    const distanceKm = Number((left - runLeft).toFixed(2));
    const note = both('Walk the rest with your head up.', 'Termine en marchant, la tête haute.');
    steps.push(once(makeStep(runner, { kind: 'coolDown', intensity: 'walk', distanceKm, note })));
  }
  return composeSession(runner, {
    kind: 'race',
    title: both('Your first 5 km', 'Ton premier 5 km'),
    steps,
    texts: {
      purpose: both(
        'The whole distance, running with short walks: no clock, just the finish.',
        'Toute la distance, en courant avec de courtes marches : pas de chrono, juste l’arrivée.',
      ),
      why: {
        ...both(
          'A finish is the best reason to go on. Walking breaks are part of the plan, not a defeat.',
          'Franchir la ligne est la meilleure raison de continuer. Les pauses marchées font partie du plan, ce n’est pas un échec.',
        ),
        articleId: null,
      },
    },
  });
}

/** A brisk walk, for weeks in which running is not yet allowed. */
export function walk(runner: Runner, minutes: number): Session {
  const session = composeSession(runner, {
    kind: 'crossTraining',
    title: both(`Walk, ${minutes} min`, `Marche, ${minutes} min`),
    steps: [once(walkFor(runner, minutes, 'warmUp'))],
    texts: {
      purpose: both('Moving again, without running yet.', 'Se remettre en mouvement, sans courir encore.'),
      why: {
        ...both(
          'Specialists agree on at least three weeks of rest and recovery after a birth before any running, and then on your own timeline.',
          'Les spécialistes s’accordent sur au moins trois semaines de repos après l’accouchement avant de courir, puis à ton rythme.',
        ),
        articleId: 'christopher-2024-postpartum',
      },
      ifItFeelsWrong: both(
        'Pain, heaviness, leaking or bleeding: stop and see your midwife, doctor or pelvic-health physiotherapist.',
        'Douleur, pesanteur, fuites ou saignements : arrête et consulte ta sage-femme, ton médecin ou un kiné spécialisé en périnéologie.',
      ),
    },
  });
  return session;
}
