import type { Plan, PlanWarning } from '../training.contract.ts';
import { both, clock, decimal, longDate } from './bilingual.ts';
import { daysBetween } from './calendar.ts';
import { breakWarning, doublesWarning, heatWarning } from './condition-warnings.ts';
import { GOALS } from './goals.ts';
import type { PlanContext } from './plan-state.ts';
import { longRunWeekday } from './timeline.ts';

type Maker = (plan: Plan, context: PlanContext) => PlanWarning | null;

/** Inactive people from this age should see a doctor before hard work (riebe-2015). */
const CLEARANCE_AGE = 45;

function warning(code: string, text: PlanWarning['text'], articleId: string | null = null) {
  return { code, text, articleId };
}

const outOfReach: Maker = ({ prediction }) => {
  if (prediction?.isTargetWithinReach !== false || prediction.targetSeconds === null) return null;
  const wish = clock(prediction.targetSeconds);
  const reachable = clock(prediction.goalSeconds);
  return warning(
    'goal-out-of-reach',
    both(
      `${wish} is out of reach this time. The plan is written for ${reachable}, which is ambitious enough.`,
      `${wish} est hors de portée cette fois. Le plan vise ${reachable}, ce qui est déjà ambitieux.`,
    ),
    'munoz-2014-polarized-recreational',
  );
};

const guessedFitness: Maker = ({ zones, goal }) => {
  if (zones.basis === 'race' || goal === 'c25k') return null;
  return warning(
    'fitness-estimated',
    both(
      'I do not know a recent race of yours, so the paces are an estimate: trust effort before pace, and give me the time of your first test or race.',
      'Je ne connais pas de course récente de toi, les allures sont donc estimées : fie-toi à l’effort avant l’allure, et donne-moi le temps de ton premier test ou de ta prochaine course.',
    ),
  );
};

const assumedRaceDate: Maker = ({ raceDate }, { timeline }) => {
  if (raceDate === null || !timeline.isRaceDateAssumed) return null;
  return warning(
    'race-date-assumed',
    both(
      `You gave no race date; I took ${longDate(raceDate).en}, the last day of the plan.`,
      `Tu n’as pas donné de date de course ; j’ai pris le ${longDate(raceDate).fr}, dernier jour du plan.`,
    ),
  );
};

const shorterThanWished: Maker = ({ request, weeks }) => {
  if (request.weeks === undefined || weeks.length >= request.weeks) return null;
  return warning(
    'shorter-than-wished',
    both(
      `Until the race there is room for ${weeks.length} weeks, not ${request.weeks}.`,
      `D’ici la course, il y a la place pour ${weeks.length} semaines, pas ${request.weeks}.`,
    ),
  );
};

const fewerRuns: Maker = ({ request, weeks }, context) => {
  const counts = weeks.map((week) => week.days.filter((day) => (day.session?.runningKm ?? 0) > 0).length);
  if (context.fewerRunsInLongWeeks && counts.some((count) => count < request.runsPerWeek)) {
    return warning(
      'fewer-runs-in-long-weeks',
      both(
        'In the weeks with the longest runs, one or two short runs become easy cross-training, so that the long run does not outweigh the week.',
        'Dans les semaines aux plus longues sorties, une ou deux petites sorties deviennent de l’activité croisée facile, pour que la sortie longue ne pèse pas trop lourd.',
      ),
      'foster-1995-cross-training',
    );
  }
  if ((counts[0] ?? 0) >= request.runsPerWeek) return null;
  return warning(
    'fewer-runs-at-first',
    both(
      `You begin with ${counts[0] ?? 0} runs a week instead of ${request.runsPerWeek}: shorter runs would be too short to help.`,
      `Tu commences avec ${counts[0] ?? 0} sorties par semaine au lieu de ${request.runsPerWeek} : plus morcelées, elles seraient trop courtes pour être utiles.`,
    ),
  );
};

const lessVolume: Maker = ({ request, weeks }) => {
  const most = Math.max(...weeks.map((week) => week.distanceKm));
  if (most >= request.kmPerWeek * 0.97) return null;
  const km = decimal(most, 0);
  return warning(
    'less-volume',
    both(
      `The plan peaks at ${km.en} km, below what you run now: so many runs of a sensible length hold no more.`,
      `Le plan culmine à ${km.fr} km, moins que ton volume actuel : ce nombre de sorties de longueur raisonnable n’en contient pas plus.`,
    ),
  );
};

const droppedTuneUps: Maker = ({ request, weeks }) => {
  const raced = new Set(
    weeks.flatMap((week) => week.days.filter((day) => day.session?.kind === 'race').map((day) => day.date)),
  );
  const dropped = (request.tuneUpRaces ?? []).filter((race) => !raced.has(race.date));
  if (dropped.length === 0) return null;
  const dates = dropped.map((race) => longDate(race.date));
  const list = both(dates.map((date) => date.en).join(', '), dates.map((date) => date.fr).join(', '));
  return warning(
    'tune-up-left-out',
    both(
      `Not raced in this plan: ${list.en}. It is too long for where you will be then, or too close to another race.`,
      `Non couru dans ce plan : ${list.fr}. C’est trop long pour ta forme à ce moment-là, ou trop près d’une autre course.`,
    ),
    'frandsen-2025-session-spike',
  );
};

const noRoomForHard: Maker = ({ weeks, goal }, { runner }) => {
  const hasHard = weeks.some((week) =>
    week.days.some((day) => (day.session?.hardMinutes ?? 0) > 2 && day.session?.kind !== 'race'),
  );
  if (hasHard || goal === 'c25k' || weeks.every((week) => week.distanceKm < 15)) return null;
  if (runner.request.postpartumWeeks !== undefined) return null;
  return warning(
    'no-room-for-hard-sessions',
    both(
      'Your days leave no 48 hours between a hard session and the long run, so the plan stays easy.',
      'Tes jours ne laissent pas 48 heures entre une séance dure et la sortie longue : le plan reste donc facile.',
    ),
  );
};

const injured: Maker = ({ request }) => {
  const hurts = (request.injuries ?? []).length > 0 || request.returnFromInjury === true;
  if (!hurts) return null;
  const isBone = (request.injuries ?? []).includes('boneStress');
  return isBone
    ? warning(
        'bone-injury',
        both(
          'After a bone stress injury run only without any pain, and only once your doctor agrees. Night pain or pin-point pain: stop the plan.',
          'Après une fracture de fatigue, ne cours que sans aucune douleur et avec l’accord de ton médecin. Douleur nocturne ou très localisée : arrête le plan.',
        ),
        'warden-2021-bone-stress-workload',
      )
    : warning(
        'injury',
        both(
          'Sessions that load the sore spot are left out. Pain of 3/10 or more, or worse the next morning: rest, and ask a physiotherapist. I inform; I do not diagnose.',
          'Les séances qui sollicitent la zone sensible sont écartées. Douleur à 3/10 ou plus, ou pire le lendemain matin : repos, et consulte un kiné. J’informe, je ne pose pas de diagnostic.',
        ),
        'silbernagel-2007-pain-monitoring',
      );
};

const postpartum: Maker = ({ request }) => {
  if (request.postpartumWeeks === undefined) return null;
  return warning(
    'postpartum',
    both(
      'Have your pelvic floor checked before the first run. Leaking, heaviness, pain or bleeding: back to walking and a check-up.',
      'Fais contrôler ton périnée avant la première sortie. Fuites, pesanteur, douleur ou saignements : retour à la marche et consultation.',
    ),
    'christopher-2024-postpartum',
  );
};

const clearance: Maker = ({ request }) => {
  const isInactive = request.kmPerWeek < 5;
  if ((request.age ?? 0) < CLEARANCE_AGE || !isInactive) return null;
  return warning(
    'medical-clearance',
    both(
      'You start from little activity: a medical check before any hard effort is a good idea, and necessary with known heart, kidney or metabolic disease.',
      'Tu pars de peu d’activité : un avis médical avant tout effort intense est une bonne idée, et indispensable en cas de maladie cardiaque, rénale ou métabolique connue.',
    ),
    'riebe-2015-preparticipation-screening',
  );
};

const longDayMoved: Maker = ({ request, raceDate }) => {
  if (request.longRunDay !== undefined || raceDate === null) return null;
  if (longRunWeekday(request) === 'sunday' || longRunWeekday(request) === 'saturday') return null;
  return warning(
    'long-run-on-weekday',
    both(
      'The long run lies on a weekday, because your days say so.',
      'La sortie longue tombe en semaine, d’après tes jours disponibles.',
    ),
  );
};

const startsLater: Maker = ({ request, startDate, goal }, { timeline }) => {
  if (request.startDate === undefined || GOALS[goal].distanceKm === null) return null;
  const wait = daysBetween(request.startDate, timeline.startDate);
  if (wait < 7) return null;
  return warning(
    'starts-later',
    both(
      `The plan begins on ${longDate(startDate).en}; until then keep running as you do now.`,
      `Le plan commence le ${longDate(startDate).fr} ; d’ici là, continue comme maintenant.`,
    ),
  );
};

const MAKERS: readonly Maker[] = [
  outOfReach,
  guessedFitness,
  injured,
  postpartum,
  clearance,
  assumedRaceDate,
  shorterThanWished,
  startsLater,
  fewerRuns,
  lessVolume,
  droppedTuneUps,
  heatWarning,
  doublesWarning,
  breakWarning,
  noRoomForHard,
  longDayMoved,
];

/** Everything about the plan the runner should be told before starting it. */
export function planWarnings(plan: Plan, context: PlanContext): PlanWarning[] {
  return MAKERS.map((make) => make(plan, context)).filter((made) => made !== null);
}
