import type { Certificate, Plan } from '../training.contract.ts';
import { calendar, chosenDays } from './rules/calendar-rules.ts';
import { type Rule, factsOf } from './rules/facts.ts';
import { easyShare, hardDaysApart, hardSessionsPerWeek } from './rules/intensity-rules.ts';
import { downWeeks, singleRunSpike, twoWeekGrowth } from './rules/load-rules.ts';
import { beginnerStart, heatSessions, longRunDistance, secondRunsEasy, youthLoad } from './rules/limit-rules.ts';
import { lastLongRun, longRunDuration, longRunShare } from './rules/long-run-rules.ts';
import {
  frequency,
  gentleFirstWeek,
  marathonVolume,
  postpartumRest,
  strengthPlacement,
  youthDistance,
} from './rules/runner-rules.ts';
import { returnAfterBreak } from './rules/return-rules.ts';
import { taperMean, taperQuality, taperVolume } from './rules/taper-rules.ts';

/** Every rule a plan must pass, in the order the certificate shows them. */
export const CERTIFICATE_RULES: readonly Rule[] = [
  singleRunSpike,
  twoWeekGrowth,
  downWeeks,
  easyShare,
  hardDaysApart,
  hardSessionsPerWeek,
  longRunShare,
  longRunDistance,
  longRunDuration,
  lastLongRun,
  taperVolume,
  taperMean,
  taperQuality,
  strengthPlacement,
  marathonVolume,
  gentleFirstWeek,
  beginnerStart,
  youthDistance,
  youthLoad,
  postpartumRest,
  secondRunsEasy,
  heatSessions,
  frequency,
  returnAfterBreak,
  chosenDays,
  calendar,
];

/** Checks a plan against every rule. Pure: anyone holding the plan gets the same certificate. */
export function certify(plan: Plan): Certificate {
  const facts = factsOf(plan);
  const rules = CERTIFICATE_RULES.map((rule) => ({
    code: rule.code,
    unit: rule.unit,
    articleId: rule.articleId,
    ...rule.check(facts),
  }));
  return { passed: rules.every((rule) => rule.passed), rules };
}
