import type { Plan, PlanWarning } from '../training.contract.ts';
import { both, clock, decimal, longDate } from './bilingual.ts';
import { daysBetween } from './calendar.ts';
import { HEAT_BLOCK_DAYS, heatPaceFactor, isRaceHot, mayTrainInHeat } from './heat.ts';

function runsOf(plan: Plan) {
  return plan.weeks.flatMap((week) => week.days).flatMap((day) => [day.session, day.extraSession]);
}

/** What heat does to the race time, as an estimate. */
function hotRace(plan: Plan) {
  const factor = heatPaceFactor(plan.request.heatCelsius);
  if (factor === 1 || !isRaceHot(plan.request, plan.raceDate)) return both('', '');
  const percent = decimal((factor - 1) * 100, 0);
  const seconds = (plan.prediction?.goalSeconds ?? 0) * factor;
  const cool = clock(plan.prediction?.goalSeconds ?? 0);
  return both(
    ` At ${plan.request.heatCelsius} °C expect about ${percent.en} % slower (an estimate): ${clock(seconds)} instead of ${cool}. Start at that pace.`,
    ` À ${plan.request.heatCelsius} °C, compte environ ${percent.fr} % de temps en plus (une estimation) : ${clock(seconds)} au lieu de ${cool}. Pars à cette allure.`,
  );
}

/** How the plan prepares for the heat, and what the heat will cost. */
export function heatWarning(plan: Plan): PlanWarning | null {
  const { heatDate } = plan.request;
  if (heatDate === undefined) return null;
  const articleId = 'racinais-2015-heat-consensus';
  const slower = hotRace(plan);
  if (!mayTrainInHeat(plan.request)) {
    const text = both(
      `No training in the heat on purpose under 16 or within the weeks after a birth: run in the cool hours, shade and drink.${slower.en}`,
      `Pas d’entraînement volontaire à la chaleur avant 16 ans ni dans les mois qui suivent un accouchement : cours aux heures fraîches, à l’ombre, et bois.${slower.fr}`,
    );
    return { code: 'heat-avoided', text, articleId };
  }
  const warm = runsOf(plan).filter((session) => session?.inHeat === true).length;
  if (warm === 0) {
    const isBefore = daysBetween(plan.startDate, heatDate) <= 0;
    const text = isBefore
      ? both(
          `The heat is there before the plan begins: run by effort, in the cool hours.${slower.en}`,
          `La chaleur sera là avant le début du plan : cours à l’effort, aux heures fraîches.${slower.fr}`,
        )
      : both(
          `The fortnight before the heat holds no easy run to move into the warm hours.${slower.en}`,
          `Les deux semaines avant la chaleur ne comptent aucun footing à déplacer aux heures chaudes.${slower.fr}`,
        );
    return { code: 'heat-unprepared', text, articleId };
  }
  const date = longDate(heatDate);
  return {
    code: 'heat-block',
    text: both(
      `In the ${HEAT_BLOCK_DAYS} days before ${date.en}, ${warm} easy runs are done in the heat; hard and long runs stay in the cool hours, above 28 °C indoors or easy.${slower.en}`,
      `Dans les ${HEAT_BLOCK_DAYS} jours avant le ${date.fr}, ${warm} footings se font à la chaleur ; séances dures et sorties longues restent aux heures fraîches, et au-delà de 28 °C à l’intérieur ou en facile.${slower.fr}`,
    ),
    articleId,
  };
}

/** That some days have two runs, and how to do without. */
export function doublesWarning(plan: Plan): PlanWarning | null {
  const days = plan.weeks.flatMap((week) => week.days).filter((day) => (day.extraSession?.runningKm ?? 0) > 0).length;
  if (days === 0) return null;
  return {
    code: 'second-runs',
    text: both(
      `On ${days} easy days the kilometres are split into two runs, so that none gets too long. One run a day is possible too: switch second runs off.`,
      `Sur ${days} jours faciles, les kilomètres sont répartis en deux sorties pour qu’aucune ne soit trop longue. Une seule sortie par jour est possible : désactive les secondes sorties.`,
    ),
    articleId: 'haugen-2022-worldclass-distance',
  };
}

/** That a break before the plan was reckoned with. */
export function breakWarning(plan: Plan): PlanWarning | null {
  if ((plan.request.recentBreakDays ?? 0) < 7 || (plan.prediction?.distanceKm ?? 0) < 42) return null;
  return {
    code: 'recent-break',
    text: both(
      'After a break of a week or more the same marathon runners were 5 to 8 % slower; the prediction reckons with it.',
      'Après une coupure d’une semaine ou plus, les mêmes marathoniens étaient 5 à 8 % plus lents ; la prédiction en tient compte.',
    ),
    articleId: 'feely-2023-training-disruptions',
  };
}
