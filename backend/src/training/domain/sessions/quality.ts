import type { BilingualText, Intensity, Session, StepGroup } from '../../session.contract.ts';
import { both, decimal } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { type Budget, framed } from './frame.ts';
import { makeStep, planningPace } from './steps.ts';

/** Most that one session may hold, minutes (customary: Daniels' limits; coach's rule). */
const MOST = { tempo: 30, threshold: 40, intervals: 24, repetitions: 6, hills: 9, fartlek: 12 };

interface Repeats {
  repeats: number;
  intensity: Intensity;
  workSeconds?: number;
  workKm?: number;
  recoverySeconds: number;
  workNote: BilingualText;
  byFeel?: boolean;
  recoveryNote?: BilingualText;
}

const JOG = both('Easy jog.', 'Trot tranquille.');

/** `repeats` × (work, jog). */
export function repeated(runner: Runner, wish: Repeats): StepGroup {
  const work = makeStep(runner, {
    kind: 'work',
    intensity: wish.intensity,
    note: wish.workNote,
    ...(wish.workKm === undefined ? { durationSeconds: wish.workSeconds ?? 60 } : { distanceKm: wish.workKm }),
    ...(wish.byFeel === true ? { byFeel: true } : {}),
  });
  const recovery = makeStep(runner, {
    kind: 'recovery',
    intensity: 'easy',
    durationSeconds: wish.recoverySeconds,
    note: wish.recoveryNote ?? JOG,
  });
  return { repeats: wish.repeats, steps: wish.repeats === 1 ? [work] : [work, recovery] };
}

/** One stretch at threshold, 8 to 30 minutes. */
export function tempo(runner: Runner, budget: Budget): Session {
  const minutes = Math.max(5, Math.floor(Math.min(MOST.tempo, budget.hardMinutes)));
  const workNote = both(
    'Threshold: comfortably hard, a few words at a time.',
    'Au seuil : soutenu mais maîtrisé, quelques mots à la fois.',
  );
  const work = repeated(runner, {
    repeats: 1,
    intensity: 'threshold',
    workSeconds: minutes * 60,
    recoverySeconds: 0,
    workNote,
  });
  return framed(runner, budget, {
    kind: 'tempo',
    title: both(`Tempo run, ${minutes} min`, `Tempo au seuil, ${minutes} min`),
    work: [work],
  });
}

/** Threshold in pieces of 5 to 10 minutes with 90 s jogs; a tempo run where there is too little. */
export function cruiseIntervals(runner: Runner, budget: Budget): Session {
  const minutes = Math.min(MOST.threshold, budget.hardMinutes);
  if (minutes < 10) return tempo(runner, budget);
  const length = minutes >= 30 ? 10 : minutes >= 24 ? 8 : minutes >= 18 ? 6 : 5;
  const repeats = Math.floor(minutes / length);
  const work = repeated(runner, {
    repeats,
    intensity: 'threshold',
    workSeconds: length * 60,
    recoverySeconds: 90,
    workNote: both('Threshold: hold back on the first.', 'Au seuil : retiens-toi sur la première.'),
  });
  return framed(runner, budget, {
    kind: 'threshold',
    title: both(
      `Threshold, ${repeats} × ${length} min, 90 s jog between`,
      `Seuil, ${repeats} × ${length} min, 90 s de trot entre`,
    ),
    work: [work],
  });
}

/** Work at VO2max pace, 2 to 4 minutes each, jogs a little shorter than the work. */
export function longIntervals(runner: Runner, budget: Budget): Session {
  const minutes = Math.min(MOST.intervals, budget.hardMinutes);
  if (minutes < 6) return fartlek(runner, budget);
  const length = minutes >= 16 ? 4 : minutes >= 9 ? 3 : 2;
  const repeats = Math.max(3, Math.floor(minutes / length));
  const recovery = length === 4 ? 3 : length === 3 ? 2.5 : 2;
  const rest = decimal(recovery);
  const work = repeated(runner, {
    repeats,
    intensity: 'interval',
    workSeconds: length * 60,
    recoverySeconds: recovery * 60,
    workNote: both(
      'Hard but even: the last as fast as the first.',
      'Dur mais régulier : la dernière aussi vite que la première.',
    ),
  });
  return framed(runner, budget, {
    kind: 'intervals',
    title: both(
      `Intervals, ${repeats} × ${length} min, ${rest.en} min jog between`,
      `Fractionné long, ${repeats} × ${length} min, ${rest.fr} min de trot entre`,
    ),
    work: [work],
  });
}

/** A minute on, a minute off, by feel. */
export function fartlek(runner: Runner, budget: Budget): Session {
  const repeats = Math.max(3, Math.floor(Math.min(MOST.fartlek, budget.hardMinutes)));
  const work = repeated(runner, {
    repeats,
    intensity: 'interval',
    workSeconds: 60,
    recoverySeconds: 60,
    byFeel: true,
    workNote: both(
      'Brisk by feel, like the last kilometre of a 5 km.',
      'Vif à la sensation, comme le dernier kilomètre d’un 5 km.',
    ),
  });
  return framed(runner, budget, {
    kind: 'intervals',
    title: both(`Fartlek, ${repeats} × 1 min on, 1 min easy`, `Fartlek, ${repeats} × 1 min vite, 1 min facile`),
    work: [work],
  });
}

/** 200 m fast and relaxed, 200 m jog. */
export function repetitions(runner: Runner, budget: Budget): Session {
  const seconds = planningPace(runner, 'repetition') * 0.2;
  const minutes = Math.min(MOST.repetitions, budget.hardMinutes);
  const repeats = Math.max(4, Math.min(12, Math.floor((minutes * 60) / seconds)));
  const work = repeated(runner, {
    repeats,
    intensity: 'repetition',
    workKm: 0.2,
    recoverySeconds: Math.round(runner.paces.easy * 0.2),
    workNote: both('Fast, tall, relaxed shoulders.', 'Vite, grand, épaules relâchées.'),
  });
  return framed(runner, budget, {
    kind: 'repetition',
    title: both(
      `Repetitions, ${repeats} × 200 m, 200 m jog between`,
      `Vitesse, ${repeats} × 200 m, 200 m de trot entre`,
    ),
    work: [work],
  });
}

/** 45 seconds uphill, jog back down. */
export function hillRepeats(runner: Runner, budget: Budget): Session {
  const minutes = Math.min(MOST.hills, budget.hardMinutes);
  const repeats = Math.max(4, Math.floor((minutes * 60) / 45));
  const isTreadmill = runner.request.surface === 'treadmill';
  const work = repeated(runner, {
    repeats,
    intensity: 'interval',
    workSeconds: 45,
    recoverySeconds: 105,
    ...(isTreadmill ? {} : { recoveryNote: both('Jog back down.', 'Redescends en trottinant.') }),
    byFeel: true,
    workNote: both(
      'Uphill, 5 to 8 %: short steps, strong arms, even effort.',
      'En côte, 5 à 8 % : petits pas, bras actifs, effort régulier.',
    ),
  });
  return framed(runner, budget, {
    kind: 'hills',
    title: both(
      `Hills, ${repeats} × 45 s${isTreadmill ? ' at 6 %' : ', jog down'}`,
      `Côtes, ${repeats} × 45 s${isTreadmill ? ' à 6 %' : ', retour en trottinant'}`,
    ),
    work: [work],
  });
}
