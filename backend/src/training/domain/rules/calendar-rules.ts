import { both } from '../bilingual.ts';
import { addDays, isCalendarDate, weekdayOf } from '../calendar.ts';
import { runningDays } from '../timeline.ts';
import type { Rule } from './facts.ts';

/** Seven consecutive days in every week, with the right weekdays, ending on race day. */
export const calendar: Rule = {
  code: 'calendar',
  unit: 'days',
  articleId: null,
  check({ plan }) {
    const days = plan.weeks.flatMap((week) => week.days);
    const wrong = days.filter(
      (day, index) =>
        !isCalendarDate(day.date) || day.date !== addDays(plan.startDate, index) || day.weekday !== weekdayOf(day.date),
    ).length;
    const isWhole = plan.weeks.every((week, index) => week.index === index && week.days.length === 7);
    const endsOnRace = plan.raceDate === null || days.at(-1)?.date === plan.raceDate;
    return {
      passed: wrong === 0 && isWhole && endsOnRace,
      value: wrong,
      limit: 0,
      detail: both(
        'Every week has its seven days, each on the right date.',
        'Chaque semaine a ses sept jours, chacun à la bonne date.',
      ),
    };
  },
};

/** Runs lie on the days the runner chose; races keep their own date. */
export const chosenDays: Rule = {
  code: 'chosen-days',
  unit: 'count',
  articleId: null,
  check({ plan, runs }) {
    const allowed = runningDays(plan.request);
    const wrong = runs.filter((run) => run.session.kind !== 'race' && !allowed.includes(weekdayOf(run.date))).length;
    return {
      passed: wrong === 0,
      value: wrong,
      limit: 0,
      detail: both('You only run on the days you chose.', 'Tu ne cours que les jours choisis.'),
    };
  },
};
