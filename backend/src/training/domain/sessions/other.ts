import type { Session } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { composeSession, once } from './compose.ts';
import { makeStep } from './steps.ts';

const EASY_START = both('Easy jog.', 'Footing facile.');

/** Strength after or far from the run; shorter in the taper and for beginners. Minutes. */
export function strengthSession(runner: Runner, style: 'full' | 'basic' | 'maintenance'): Session {
  const minutes = style === 'full' ? 40 : 25;
  const notes = {
    full: both(
      'Warm up, then squats, deadlifts or split squats, calf raises and a row or press: 3 sets of 4 to 6 heavy repetitions with full rests. At least 3 hours from the run, better 6.',
      'Échauffe-toi, puis squats, soulevés de terre ou fentes, montées sur mollets et un tirage ou une poussée : 3 séries de 4 à 6 répétitions lourdes, récupération complète. À 3 heures au moins de la course, mieux 6.',
    ),
    basic: both(
      'Two rounds of body-weight squats, lunges, calf raises, bridges, side plank and balance on one leg: 8 to 12 slow repetitions each.',
      'Deux tours au poids du corps : squats, fentes, montées sur mollets, pont fessier, gainage latéral et équilibre sur une jambe, 8 à 12 répétitions lentes.',
    ),
    maintenance: both(
      'The same exercises, half the sets, nothing new: keep the strength, spare the legs.',
      'Les mêmes exercices, moitié moins de séries, rien de nouveau : garder la force, épargner les jambes.',
    ),
  };
  const step = makeStep(runner, {
    kind: 'work',
    intensity: 'strength',
    durationSeconds: minutes * 60,
    note: notes[style],
  });
  return composeSession(runner, {
    kind: 'strength',
    title: both(`Strength, ${minutes} min`, `Renforcement musculaire, ${minutes} min`),
    steps: [once(step)],
  });
}

/** Easy cycling, swimming or the elliptical in place of one more run. */
export function crossTraining(runner: Runner, minutes: number): Session {
  const step = makeStep(runner, {
    kind: 'steady',
    intensity: 'strength',
    durationSeconds: minutes * 60,
    byFeel: true,
    note: both(
      'Bike, swim, elliptical or a brisk walk, at an effort you could hold for hours.',
      'Vélo, natation, elliptique ou marche rapide, à un effort tenable pendant des heures.',
    ),
  });
  const session = composeSession(runner, {
    kind: 'crossTraining',
    title: both(`Cross-training, ${minutes} min easy`, `Activité croisée, ${minutes} min facile`),
    steps: [once({ ...step, rpe: { min: 2, max: 3 } })],
  });
  return session;
}

export interface RaceWish {
  distanceKm: number;
  title: { en: string; fr: string };
  isGoal: boolean;
  /** Kilometres of easy running before the start; none where the race is long. */
  warmUpKm: number;
}

/** A race: warm-up, then the distance, evenly paced. */
export function raceSession(runner: Runner, wish: RaceWish): Session {
  const race = makeStep(runner, {
    kind: 'work',
    intensity: 'race',
    distanceKm: wish.distanceKm,
    groundFactor: wish.isGoal ? runner.raceDayFactor : 1,
    byFeel: !wish.isGoal || runner.request.surface === 'trail',
    note: both(
      'First third held back, second third on pace, last third with what is left.',
      'Premier tiers en retenue, deuxième tiers à l’allure, dernier tiers avec ce qu’il reste.',
    ),
  });
  const warmUp =
    wish.warmUpKm > 0
      ? [
          once(
            makeStep(runner, {
              kind: 'warmUp',
              intensity: 'easy',
              distanceKm: wish.warmUpKm,
              note: both(
                'Easy jog, drills, then 3 relaxed strides.',
                'Footing facile, gammes, puis 3 lignes droites relâchées.',
              ),
            }),
          ),
        ]
      : [];
  const tuneUp = {
    purpose: both(
      'A rehearsal: kit, breakfast, warm-up, pacing.',
      'Une répétition générale : tenue, petit-déjeuner, échauffement, allure.',
    ),
    why: {
      ...both(
        'A fresh result makes every pace in the plan more accurate.',
        'Un résultat récent rend toutes les allures du plan plus justes.',
      ),
      articleId: null,
    },
  };
  return composeSession(runner, {
    kind: 'race',
    title: wish.title,
    steps: [...warmUp, once(race)],
    ...(wish.isGoal ? {} : { texts: tuneUp }),
  });
}

/** The day before the race: a few minutes to feel the legs. */
export function shakeOut(runner: Runner, distanceKm: number): Session {
  const step = makeStep(runner, { kind: 'steady', intensity: 'easy', distanceKm, note: EASY_START });
  return composeSession(runner, {
    kind: 'recovery',
    title: both('Shake-out run', 'Footing de déblocage'),
    steps: [once(step)],
    texts: {
      purpose: both('Loosen up, check the kit, rest.', 'Se dérouiller, vérifier la tenue, se reposer.'),
    },
  });
}
