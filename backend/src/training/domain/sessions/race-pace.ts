import type { Session, SessionKind } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import { GOALS } from '../goals.ts';
import type { Runner } from '../runner.ts';
import { once } from './compose.ts';
import { type Budget, framed } from './frame.ts';
import { cruiseIntervals } from './quality.ts';
import { makeStep, planningPace } from './steps.ts';

/** Lengths tried for work at goal pace, kilometres, and the jog after each, seconds. */
const PIECES: Partial<
  Record<string, { lengthsKm: number[]; jogSeconds: number; mostKm: number; leastRepeats: number }>
> = {
  '5k': { lengthsKm: [1, 0.8, 0.6, 0.4], jogSeconds: 120, mostKm: 5, leastRepeats: 3 },
  '10k': { lengthsKm: [2, 1, 0.6, 0.4], jogSeconds: 90, mostKm: 8, leastRepeats: 3 },
  half: { lengthsKm: [3, 2, 1], jogSeconds: 90, mostKm: 12, leastRepeats: 2 },
  marathon: { lengthsKm: [5, 3, 2, 1], jogSeconds: 90, mostKm: 16, leastRepeats: 2 },
};

const KIND: Partial<Record<string, SessionKind>> = {
  '5k': 'intervals',
  '10k': 'threshold',
  half: 'threshold',
  marathon: 'marathonPace',
};

/** The name of goal pace in a title. */
function paceName(runner: Runner) {
  const names: Record<string, [string, string]> = {
    '5k': ['5 km pace', 'allure 5 km'],
    '10k': ['10 km pace', 'allure 10 km'],
    half: ['half-marathon pace', 'allure semi'],
    marathon: ['marathon pace', 'allure marathon'],
  };
  const [en, fr] = names[runner.request.goal] ?? ['goal pace', 'allure course'];
  return both(en, fr);
}

/**
 * Work at the pace of the goal race: the longest pieces of which two or three fit the budget.
 * Ultras have no such pace; they get threshold work.
 */
export function goalPace(runner: Runner, budget: Budget): Session {
  const pieces = PIECES[runner.request.goal];
  const pace = planningPace(runner, 'race');
  // A goal slower than easy running needs no practice: threshold work serves it better.
  const isSlow = pace > runner.zones.easy.fastSecondsPerKm;
  if (pieces === undefined || runner.paces.race === null || isSlow) {
    return cruiseIntervals(runner, budget);
  }
  const km = Math.min(pieces.mostKm, (budget.hardMinutes * 60) / pace);
  const lengthKm =
    pieces.lengthsKm.find((length) => length * pieces.leastRepeats <= km + 0.05) ?? pieces.lengthsKm.at(-1) ?? 1;
  const repeats = Math.max(2, Math.floor((km + 0.05) / lengthKm));
  const work = makeStep(runner, {
    kind: 'work',
    intensity: 'race',
    distanceKm: lengthKm,
    note: both('Goal pace: learn it, do not beat it.', 'Allure objectif : apprends-la, n’essaie pas de la battre.'),
  });
  const jog = makeStep(runner, {
    kind: 'recovery',
    intensity: 'easy',
    durationSeconds: pieces.jogSeconds,
    note: both('Easy jog.', 'Trot tranquille.'),
  });
  const name = paceName(runner);
  const length = lengthKm < 1 ? `${Math.round(lengthKm * 1000)} m` : `${lengthKm} km`;
  return framed(runner, budget, {
    kind: KIND[runner.request.goal] ?? 'threshold',
    title: both(`${repeats} × ${length} at ${name.en}`, `${repeats} × ${length} à ${name.fr}`),
    work: [{ repeats, steps: [work, jog] }],
    texts: {
      purpose: both('Makes the pace of your race feel familiar.', 'Rend l’allure de ta course familière.'),
      why: {
        ...both(
          'Top runners bring in more running at race pace as the main race comes closer.',
          'Les meilleurs courent davantage à l’allure de course à mesure que l’objectif approche.',
        ),
        articleId: 'haugen-2022-worldclass-distance',
      },
    },
  });
}

/** Short and quick a few days before the race: same pace, hardly any volume. */
export function sharpener(runner: Runner, budget: Budget): Session {
  const repeats = Math.max(2, Math.min(5, Math.floor(budget.hardMinutes / 1.5)));
  const isLong = (GOALS[runner.request.goal].distanceKm ?? 0) > 20;
  const isSlow = planningPace(runner, 'race') > runner.zones.easy.fastSecondsPerKm;
  const work = makeStep(runner, {
    kind: 'work',
    intensity: isLong || isSlow ? 'threshold' : 'race',
    durationSeconds: 90,
    note: both(
      'Quick and easy in the same breath; stop while it feels good.',
      'Vite et facile à la fois ; arrête tant que c’est agréable.',
    ),
  });
  const jog = makeStep(runner, {
    kind: 'recovery',
    intensity: 'easy',
    durationSeconds: 120,
    note: both('Easy jog.', 'Trot tranquille.'),
  });
  return framed(runner, budget, {
    kind: 'threshold',
    title: both(`Sharpener, ${repeats} × 90 s quick`, `Rappel d’allure, ${repeats} × 90 s`),
    work: [{ repeats, steps: [work, jog] }],
    texts: {
      purpose: both(
        'Keeps the legs awake while the volume falls.',
        'Garde les jambes vives pendant que le volume baisse.',
      ),
      why: {
        ...both(
          'Tapers that kept the intensity and cut the volume by 41 to 60 % worked best in 27 studies.',
          'Sur 27 études, les affûtages les plus efficaces gardent l’intensité et réduisent le volume de 41 à 60 %.',
        ),
        articleId: 'bosquet-2007-taper-meta',
      },
    },
  });
}

/** Test distances, kilometres, longest first. */
const TEST_DISTANCES_KM = [3, 2, 1.5];

/** A test run as long as the budget allows; null when even the shortest does not fit. */
export function testRun(runner: Runner, budget: Budget): Session | null {
  const distanceKm = TEST_DISTANCES_KM.find(
    (distance) => (distance * planningPace(runner, 'interval')) / 60 <= budget.hardMinutes,
  );
  if (distanceKm === undefined) return null;
  const work = makeStep(runner, {
    kind: 'work',
    intensity: 'interval',
    distanceKm,
    byFeel: true,
    note:
      runner.request.surface === 'treadmill'
        ? both(
            'As fast as you can hold evenly, at 1 % slope. Note the time and tell the coach.',
            'Aussi vite que tu peux tenir régulièrement, pente à 1 %. Note ton temps et donne-le au coach.',
          )
        : both(
            'As fast as you can hold evenly, on a flat course. Note the time and tell the coach.',
            'Aussi vite que tu peux tenir régulièrement, sur du plat. Note ton temps et donne-le au coach.',
          ),
  });
  const km = distanceKm === 1.5 ? both('1.5', '1,5') : both(String(distanceKm), String(distanceKm));
  return framed(runner, budget, {
    kind: 'intervals',
    title: both(`Test: ${km.en} km`, `Test : ${km.fr} km`),
    work: [once(work)],
    texts: {
      purpose: both(
        'Measures where you are; your paces follow from it.',
        'Mesure où tu en es ; tes allures en découlent.',
      ),
      why: {
        ...both(
          'Paces from an old time are wrong paces: test every four to six weeks, rested.',
          'Des allures tirées d’un vieux chrono sont fausses : teste-toi toutes les quatre à six semaines, reposé.',
        ),
        articleId: null,
      },
    },
  });
}
