import type { Session } from '../../session.contract.ts';
import { both, decimal } from '../bilingual.ts';
import type { Runner } from '../runner.ts';
import { type Budget, framed } from './frame.ts';
import { hillRepeats, repeated } from './quality.ts';

/** Most that one session may hold, minutes of work (coach's rule). */
const MOST_CLIMB_MINUTES = 40;
const MOST_DOWNHILL_MINUTES = 12;
/** Climb of an hour's work uphill and of the downhill practice, metres (coach's rule: 8 % at effort). */
const CLIMB_METRES_PER_MINUTE = 11;

function toTens(value: number): number {
  return Math.round(value / 10) * 10;
}

/** Long climbs of 4 to 10 minutes at threshold effort; short hills where there is too little time. */
export function longClimbs(runner: Runner, budget: Budget): Session {
  const minutes = Math.min(MOST_CLIMB_MINUTES, budget.hardMinutes);
  if (minutes < 8) return hillRepeats(runner, budget);
  const length = minutes >= 30 ? 10 : minutes >= 18 ? 6 : 4;
  const repeats = Math.max(2, Math.floor(minutes / length));
  const down = decimal(length * 0.75);
  const work = repeated(runner, {
    repeats,
    intensity: 'threshold',
    workSeconds: length * 60,
    recoverySeconds: length * 45,
    byFeel: true,
    workNote: both(
      'Uphill at threshold effort: a few words at a time. Where it gets too steep to run, hike with hands on your thighs.',
      'En montée à l’effort du seuil : quelques mots à la fois. Trop raide pour courir ? Marche, mains sur les cuisses.',
    ),
    recoveryNote: both('Back down, relaxed, short steps.', 'Redescends relâché, à petits pas.'),
  });
  const session = framed(runner, budget, {
    kind: 'hills',
    title: both(
      `Long climbs, ${repeats} × ${length} min, about ${down.en} min easy down between`,
      `Montées longues, ${repeats} × ${length} min, descente tranquille d’environ ${down.fr} min entre`,
    ),
    work: [work],
    texts: {
      purpose: both(
        'Endurance on the climbs: the effort of your race, uphill, without racing the clock.',
        'De l’endurance en côte : l’effort de ta course, en montée, sans courir après le chrono.',
      ),
    },
  });
  return { ...session, ascentMetres: toTens(repeats * length * CLIMB_METRES_PER_MINUTE) };
}

/** Short stretches downhill, run with control, weeks before a hilly race. */
export function downhillPractice(runner: Runner, budget: Budget): Session {
  const minutes = Math.min(MOST_DOWNHILL_MINUTES, budget.hardMinutes);
  const repeats = Math.max(3, Math.floor(minutes / 2));
  const work = repeated(runner, {
    repeats,
    intensity: 'threshold',
    workSeconds: 120,
    recoverySeconds: 180,
    byFeel: true,
    workNote: both(
      'Downhill, 6 to 12 %: quick short steps, look ahead, brakes off but in control.',
      'En descente, 6 à 12 % : petits pas rapides, regard loin devant, sans freiner mais en maîtrise.',
    ),
    recoveryNote: both('Walk or jog back up.', 'Remonte en marchant ou en trottinant.'),
  });
  const session = framed(runner, budget, {
    kind: 'hills',
    title: both(`Downhill practice, ${repeats} × 2 min`, `Travail de descente, ${repeats} × 2 min`),
    work: [work],
    texts: {
      purpose: both(
        'Hardens the thighs against long descents and teaches you to run them calmly.',
        'Endurcit les cuisses pour les longues descentes et t’apprend à les courir sereinement.',
      ),
      why: {
        ...both(
          'Having run downhill before is the best protection against the muscle damage it does.',
          'Avoir déjà couru en descente est la meilleure protection contre les dégâts musculaires qu’elle cause.',
        ),
        articleId: 'bontemps-2020-downhill',
      },
      ifItFeelsWrong: both(
        'Sore thighs before you start, or pain in the knee: jog the flat instead. Expect stiff legs for two days.',
        'Cuisses déjà douloureuses ou douleur au genou : trottine sur le plat à la place. Attends-toi à deux jours de raideur.',
      ),
    },
  });
  return { ...session, ascentMetres: toTens(repeats * 3 * CLIMB_METRES_PER_MINUTE) };
}
