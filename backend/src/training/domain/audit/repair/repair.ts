import type { Certificate, Plan } from '../../../training.contract.ts';
import { type Knowledge, failedRules, judge } from '../judge.ts';
import { taperChoices, withLabels } from '../label-weeks.ts';
import { type DayDiff, diffDays } from './diff.ts';
import { type Draft, draftOf } from './draft.ts';
import { beginGently, fillMarathonWeeks, keepEasy, runTwice } from './gentle.ts';
import { limitLoad } from './load.ts';
import { takeBack } from './take-back.ts';
import { easySecondRuns, fewerHardSessions, keepToDays, placeStrength, spaceHardDays, youthRest } from './spacing.ts';
import { placeLastLongRun, shapeTaper } from './taper.ts';

/** A repaired plan, what was changed in it, and the rules that still do not hold. */
export interface Repaired {
  plan: Plan;
  certificate: Certificate;
  changes: DayDiff[];
  unmet: string[];
}

/** Repairs meet each other's work again after a round; what is not whole after so many never is. */
const MOST_ROUNDS = 8;

function oneRound(draft: Draft): void {
  if (draft.judged.has('chosen-days')) keepToDays(draft);
  easySecondRuns(draft);
  beginGently(draft);
  fewerHardSessions(draft);
  if (draft.judged.has('hard-days-apart')) spaceHardDays(draft);
  youthRest(draft);
  runTwice(draft);
  limitLoad(draft);
  placeLastLongRun(draft);
  fillMarathonWeeks(draft);
  limitLoad(draft);
  shapeTaper(draft);
  if (draft.judged.has('easy-share')) keepEasy(draft);
  placeStrength(draft);
}

interface Attempt {
  taper: number;
  before: Plan;
  after: Plan;
  unmet: string[];
  reasons: Draft['reasons'];
}

function attempt(plan: Plan, known: Knowledge, taper: number): Attempt {
  const before = withLabels(plan, taper);
  const judged = new Set(
    judge(before, known)
      .rules.filter((rule) => rule.judged !== false)
      .map((rule) => rule.code),
  );
  const draft = draftOf(before, judged, taper);
  let best = { after: before, unmet: failedRules(judge(before, known)) };
  let last = '';
  for (let round = 0; round < MOST_ROUNDS && best.unmet.length > 0; round += 1) {
    oneRound(draft);
    const now = withLabels(draft.plan, taper);
    const unmet = failedRules(judge(now, known));
    if (unmet.length <= best.unmet.length) best = { after: structuredClone(now), unmet };
    const stamp = JSON.stringify(now.weeks);
    if (stamp === last) break;
    last = stamp;
  }
  return { taper, before, ...best, reasons: draft.reasons };
}

const changesOf = ({ before, after, reasons }: Attempt) => diffDays(before, after, reasons);

/** Rules kept count first, then days left alone. */
function cost(made: Attempt): number {
  return made.unmet.length * 10_000 + changesOf(made).length;
}

/**
 * The plan with as little changed as makes it pass every rule that can be judged; the race keeps its date. It is tried
 * with a taper of one, two and three weeks, and the repair that changes the fewest days wins. Every change is taken back
 * again where the certificate does not need it. Pure.
 */
export function repair(plan: Plan, known: Knowledge): Repaired {
  const attempts = taperChoices(plan).map((taper) => attempt(plan, known, taper));
  const best = attempts.reduce((least, other) => (cost(other) < cost(least) ? other : least));
  const after = best.unmet.length === 0 ? takeBack({ ...best, known }) : best.after;
  return {
    plan: after,
    certificate: judge(after, known),
    changes: changesOf({ ...best, after }),
    unmet: best.unmet,
  };
}
