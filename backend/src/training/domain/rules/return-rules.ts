import { both, decimal } from '../bilingual.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { LONG_BREAK_DAYS, SHORT_BREAK_DAYS, daysOffIn } from '../life/breaks.ts';
import { asWritten } from '../life/ease-session.ts';
import { daysOf, isGoalRace, lifeOf } from '../life/plan-days.ts';
import { type PlanFacts, type Rule, shown } from './facts.ts';

/** Share of the written kilometres the first week back may hold, percent (rules 2.7: 80 to 90 % after 4-7 days). */
const MOST_AFTER_DAYS = 90;
const MOST_AFTER_A_WEEK = 80;
/** A week of a few kilometres may always hold two short runs. */
const FEW_KM = 5;

/** Running of the seven days from a day on: as it stands now against as it was written, km. */
function firstWeekBack({ plan }: PlanFacts, backOn: string) {
  const sessions = daysOf(plan)
    .flatMap((day) => {
      const isInWeek = day.date >= backOn && daysBetween(backOn, day.date) < 7 && !isGoalRace(plan, day);
      return isInWeek ? [day.session, day.extraSession] : [];
    })
    .filter((session) => session !== null && session.kind !== 'race');
  const now = sessions.filter((session) => session!.status !== 'skipped');
  return {
    km: now.reduce((sum, session) => sum + session!.runningKm, 0),
    writtenKm: sessions.reduce((sum, session) => sum + asWritten(session!).runningKm, 0),
  };
}

/** After four days off or more the first week back is lighter than it was written. */
export const returnAfterBreak: Rule = {
  code: 'return-after-break',
  unit: 'percent',
  articleId: 'feely-2023-training-disruptions',
  check(facts) {
    const { breaks } = lifeOf(facts.plan);
    const long = breaks.filter((off) => daysOffIn(off) > SHORT_BREAK_DAYS && off.to >= facts.plan.startDate);
    let worst: { percent: number; limit: number } | null = null;
    for (const off of long) {
      const week = firstWeekBack(facts, addDays(off.to, 1));
      if (week.writtenKm <= FEW_KM) continue;
      const percent = (week.km / week.writtenKm) * 100;
      const limit = daysOffIn(off) > LONG_BREAK_DAYS ? MOST_AFTER_A_WEEK : MOST_AFTER_DAYS;
      if (worst === null || percent - limit > worst.percent - worst.limit) worst = { percent, limit };
    }
    if (worst === null) return NO_BREAK;
    const percent = decimal(worst.percent, 0);
    return {
      passed: worst.percent <= worst.limit + 0.5,
      value: shown(worst.percent),
      limit: worst.limit,
      detail: both(
        `The first week after a break of days holds ${percent.en} % of what was written for it.`,
        `La première semaine après une coupure compte ${percent.fr} % de ce qui était prévu.`,
      ),
    };
  },
};

const NO_BREAK = {
  passed: true,
  value: null,
  limit: null,
  detail: both(
    'There has been no break of more than three days.',
    'Il n’y a pas eu de coupure de plus de trois jours.',
  ),
};
