import type { BilingualText, Session, StepGroup } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import { type Runner, groundFactor } from '../runner.ts';
import { composeSession, once } from './compose.ts';
import { makeStep } from './steps.ts';

const EASY_NOTE = both('Easy: you can talk in full sentences.', 'Facile : tu peux parler en phrases complètes.');
const TREADMILL_NOTE = both(
  'Easy on the treadmill, 1 % slope: you can talk in full sentences.',
  'Facile sur tapis, pente à 1 % : tu peux parler en phrases complètes.',
);
const TRAIL_NOTE = both(
  'Easy by effort: walk the steep climbs, hold back downhill.',
  'Facile à l’effort : marche dans les fortes pentes, retiens-toi en descente.',
);

/** Seconds of one stride and of the easy running after it. */
const STRIDE_SECONDS = 20;
const STRIDE_RECOVERY_SECONDS = 70;

function easyNote(runner: Runner): BilingualText {
  if (runner.request.surface === 'treadmill') return TREADMILL_NOTE;
  return runner.request.surface === 'trail' ? TRAIL_NOTE : EASY_NOTE;
}

function ascentOf(runner: Runner, kind: 'easy' | 'long', distanceKm: number): number | null {
  if (runner.ascentPerKm[kind] === 0) return null;
  return Math.round((runner.ascentPerKm[kind] * distanceKm) / 10) * 10;
}

/** Easy running of so many kilometres, s/km on the runner's ground. */
export function easyRun(runner: Runner, distanceKm: number): Session {
  const step = makeStep(runner, {
    kind: 'steady',
    intensity: 'easy',
    distanceKm,
    groundFactor: groundFactor(runner, 'easy'),
    note: easyNote(runner),
  });
  return composeSession(runner, {
    kind: 'easy',
    title: both('Easy run', 'Footing en endurance fondamentale'),
    steps: [once(step)],
    ascentMetres: ascentOf(runner, 'easy', distanceKm),
  });
}

/** The second run of an easy day: short, and easier still. */
export function secondRun(runner: Runner, distanceKm: number): Session {
  const step = makeStep(runner, {
    kind: 'steady',
    intensity: 'easy',
    distanceKm,
    groundFactor: groundFactor(runner, 'easy'),
    note: both(
      'At least five hours after the first run, slower than it.',
      'Au moins cinq heures après la première sortie, et plus lentement.',
    ),
  });
  return composeSession(runner, {
    kind: 'easy',
    title: both('Second run, easy', 'Seconde sortie, facile'),
    steps: [once(step)],
    texts: {
      purpose: both(
        'More easy kilometres without a longer run.',
        'Plus de kilomètres faciles sans allonger la sortie principale.',
      ),
      why: {
        ...both(
          'World-class distance runners train 11 to 14 times a week; two short easy runs load the legs less at a time than one long one.',
          'Les meilleurs mondiaux s’entraînent 11 à 14 fois par semaine ; deux sorties faciles courtes sollicitent moins les jambes à chaque fois qu’une longue.',
        ),
        articleId: 'haugen-2022-worldclass-distance',
      },
      ifItFeelsWrong: both(
        'This run goes first: leave it out whenever you are tired, sore or short of time.',
        'C’est la première à supprimer : laisse-la tomber dès que tu es fatigué, courbaturé ou pressé.',
      ),
    },
  });
}

/** A short easy run the day after a long or hard day. */
export function recoveryRun(runner: Runner, distanceKm: number): Session {
  const step = makeStep(runner, {
    kind: 'steady',
    intensity: 'easy',
    distanceKm,
    groundFactor: groundFactor(runner, 'easy'),
    note: both('Slower than you think, flat if you can.', 'Plus lent que tu ne crois, sur du plat si possible.'),
  });
  return composeSession(runner, {
    kind: 'recovery',
    title: both('Recovery run', 'Footing de récupération'),
    steps: [once(step)],
  });
}

/** Easy running that ends with strides: fast, relaxed, never a sprint. */
export function easyRunWithStrides(runner: Runner, distanceKm: number, strides = 4): Session {
  const stride = makeStep(runner, {
    kind: 'work',
    intensity: 'repetition',
    durationSeconds: STRIDE_SECONDS,
    byFeel: true,
    note: both('Fast and relaxed, not a sprint.', 'Vite et relâché, sans sprinter.'),
  });
  const float = makeStep(runner, {
    kind: 'recovery',
    intensity: 'easy',
    durationSeconds: STRIDE_RECOVERY_SECONDS,
    note: both('Walk or jog back.', 'Retour en marchant ou en trottinant.'),
  });
  const stridesKm = strides * (stride.distanceKm + float.distanceKm);
  const easyKm = Math.max(1, distanceKm - stridesKm);
  const steady = makeStep(runner, {
    kind: 'steady',
    intensity: 'easy',
    distanceKm: Number(easyKm.toFixed(1)),
    groundFactor: groundFactor(runner, 'easy'),
    note: easyNote(runner),
  });
  const session = composeSession(runner, {
    kind: 'easy',
    title: both(`Easy run with ${strides} strides`, `Footing facile avec ${strides} lignes droites`),
    steps: [once(steady), { repeats: strides, steps: [stride, float] }],
  });
  return { ...session, paceRange: steady.paceRange, hrRange: steady.hrRange, rpe: steady.rpe };
}

export interface LongRunWish {
  distanceKm: number;
  /** Minutes at marathon pace near the end; 0 for an easy long run. */
  marathonPaceMinutes: number;
}

/** The long run, easy throughout or with a block at marathon pace towards the end. */
export function longRun(runner: Runner, wish: LongRunWish): Session {
  const ground = groundFactor(runner, 'long');
  const steady = (distanceKm: number) =>
    makeStep(runner, {
      kind: 'steady',
      intensity: 'easy',
      distanceKm,
      groundFactor: ground,
      note: easyNote(runner),
    });
  if (wish.marathonPaceMinutes === 0) {
    return composeSession(runner, {
      kind: 'long',
      title: both('Long run', 'Sortie longue'),
      steps: [once(steady(wish.distanceKm))],
      ascentMetres: ascentOf(runner, 'long', wish.distanceKm),
    });
  }
  const minutes = wish.marathonPaceMinutes;
  const block = makeStep(runner, {
    kind: 'work',
    intensity: 'race',
    durationSeconds: minutes * 60,
    note: both(
      'Marathon pace: steady, and practise your gels and drinks.',
      'Allure marathon : régulier, et teste tes gels et ta boisson.',
    ),
  });
  const easyKm = wish.distanceKm - block.distanceKm;
  // Rounded down: the block must not lengthen a run that sits at the single-run limit.
  const before = Math.floor(easyKm * 8) / 10;
  const steps: StepGroup[] = [once(steady(before), block, steady(Math.floor((easyKm - before) * 10) / 10))];
  return composeSession(runner, {
    kind: 'long',
    title: both(`Long run with ${minutes} min at marathon pace`, `Sortie longue avec ${minutes} min à allure marathon`),
    steps,
  });
}
