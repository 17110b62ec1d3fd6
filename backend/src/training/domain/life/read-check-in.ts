import type { PlanNote } from '../../plan-change.contract.ts';
import type { Injury, Plan } from '../../training.contract.ts';
import { both } from '../bilingual.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { type Adapted, EASY_PAIN, STOP_PAIN, injury } from './adapt-plan.ts';
import { eased } from './breaks.ts';
import { note } from './notes.ts';

/** How a week went, as the runner says. */
export interface WeekReport {
  date: string;
  /** Effort of the week as a whole, CR10. */
  rpe: number;
  /** Worst pain while running, 0 to 10. */
  pain: number;
  painSite?: Injury | undefined;
  limps?: boolean | undefined;
  sleepHours?: number | undefined;
  sleepQuality?: 'poor' | 'fair' | 'good' | undefined;
}

/** A week that felt this hard was too hard for a plan that is four fifths easy (coach's rule; CR10 of foster-2001). */
const HARD_RPE = 8;
/** Under this sleep does not restore (walsh-2021-sleep-consensus: under 7 h raises infections; 6 is a coach's rule), hours. */
const POOR_SLEEP_HOURS = 6;
/** Check-ins further back than this are no trend, days. */
const TREND_DAYS = 16;
const SOFTER_SHARE = 0.8;

/** Code of the note that says all is well; it is not said beside a red flag. */
export const CARRY_ON = 'carry-on';
const ALL_WELL = note(
  CARRY_ON,
  both('All well: carry on with the plan as it is.', 'Tout va bien : continue le plan comme il est.'),
);
const HARD_WEEK = note(
  'hard-week',
  both(
    'A hard week. Nothing changes yet, but keep the easy days truly easy; a second one like it and I make the next lighter.',
    'Une semaine dure. Rien ne change encore, mais garde les jours faciles vraiment faciles ; une deuxième comme ça et j’allège la suivante.',
  ),
  'foster-2001-session-rpe',
);
const SOFTER_WEEK = note(
  'softer-week',
  both(
    'Hard and badly rested, or hard twice in a row: the next seven days are at about 80 % and easy only. Recovery is when training works.',
    'Dur et mal reposé, ou dur deux fois de suite : les sept prochains jours se font à environ 80 %, tout en facile. C’est au repos que l’entraînement agit.',
  ),
  'meeusen-2013-overtraining',
);
const SLEEP = note(
  'poor-sleep',
  both(
    'You slept little. Under seven hours, infections are more frequent; try to win an hour before you win a kilometre.',
    'Tu as peu dormi. Sous sept heures, les infections sont plus fréquentes ; gagne une heure de sommeil avant de gagner un kilomètre.',
  ),
  'walsh-2021-sleep-consensus',
);
const RISING = note(
  'pain-rising',
  both(
    'It hurts more than at the last check-in: pain that rises is treated one step more carefully.',
    'Ça fait plus mal qu’au dernier bilan : une douleur qui monte se traite un cran plus prudemment.',
  ),
  'silbernagel-2007-pain-monitoring',
);

function isPoorSleep({ sleepHours, sleepQuality }: WeekReport): boolean {
  return sleepQuality === 'poor' || (sleepHours !== undefined && sleepHours < POOR_SLEEP_HOURS);
}

/** The pain a rule acts on: one step up where it has risen since the last check-in. */
function effectivePain(report: WeekReport, last: WeekReport | undefined): { pain: number; isRising: boolean } {
  const isRising = last !== undefined && last.pain > 0 && report.pain > last.pain;
  if (!isRising) return { pain: report.pain, isRising };
  return { pain: Math.max(report.pain, report.pain >= EASY_PAIN ? STOP_PAIN : EASY_PAIN), isRising };
}

/**
 * What a weekly check-in means and what it changes: pain first (the four pain rules), then a hard week with poor sleep.
 * `earlier` are the check-ins before it, newest first.
 */
export function readCheckIn(plan: Plan, report: WeekReport, earlier: readonly WeekReport[]): Adapted {
  const from = addDays(report.date, 1);
  const last = earlier.find((each) => each.date < report.date && daysBetween(each.date, report.date) <= TREND_DAYS);
  const isTired = isPoorSleep(report);
  const sleep = isTired ? [SLEEP] : [];
  if (report.pain > 0 || report.limps === true) {
    const { pain, isRising } = effectivePain(report, last);
    const hurt = injury(plan, { action: 'injury', from, site: report.painSite ?? 'other', pain, limps: report.limps });
    const notes = [...(isRising ? [RISING] : []), ...hurt.notes];
    if (hurt.plan !== plan) return { plan: hurt.plan, notes: [...notes, ...sleep] };
    return withTiredness(plan, { report, last, notes: [...notes, ...sleep] });
  }
  return withTiredness(plan, { report, last, notes: sleep });
}

function withTiredness(
  plan: Plan,
  { report, last, notes }: { report: WeekReport; last: WeekReport | undefined; notes: PlanNote[] },
): Adapted {
  if (report.rpe < HARD_RPE) return { plan, notes: notes.length > 0 ? notes : [ALL_WELL] };
  const isSecond = last !== undefined && last.rpe >= HARD_RPE;
  if (!isPoorSleep(report) && !isSecond) return { plan, notes: [HARD_WEEK, ...notes] };
  const span = { from: addDays(report.date, 1), to: addDays(report.date, 7) };
  return {
    plan: eased(plan, span, { share: SOFTER_SHARE, isEasyOnly: true }),
    notes: [SOFTER_WEEK, ...notes],
  };
}
