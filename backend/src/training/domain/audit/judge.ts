import type { Certificate, CertificateRule, Plan } from '../../training.contract.ts';
import { both } from '../bilingual.ts';
import { certify } from '../certificate.ts';
import { startsWithWalkRun } from '../runner.ts';

/** Above this share of runs without a written length nothing that counts kilometres is judged. */
const MOST_ASSUMED_LENGTHS = 0.25;
const COUNTS_KILOMETRES = new Set([
  'single-run-spike',
  'two-week-growth',
  'down-weeks',
  'easy-share',
  'long-run-share',
  'long-run-duration',
  'taper-volume',
  'marathon-volume',
]);
const NEEDS_GOAL = new Set(['last-long-run', 'taper-volume', 'taper-quality', 'marathon-volume']);
const NEEDS_WEEKS = new Set(['two-week-growth', 'down-weeks', 'frequency', 'easy-share', 'long-run-share']);

/** What is known about the runner and the plan besides the plan itself. */
export interface Knowledge {
  isGoalKnown: boolean;
  /** Did the runner say how much they run now? */
  isVolumeKnown: boolean;
  assumedLengthShare: number;
}

const REASONS = {
  lengths: both(
    'Not judged: too many runs have neither a distance nor a time.',
    'Non évalué : trop de sorties n’ont ni distance ni durée.',
  ),
  goal: both('Not judged: the race is not known.', 'Non évalué : la course visée n’est pas connue.'),
  weeks: both('Not judged: less than two weeks of running.', 'Non évalué : moins de deux semaines de course.'),
  age: both('Not judged: the age is not known.', 'Non évalué : l’âge n’est pas connu.'),
  volume: both(
    'Not judged: your kilometres a week now are not known.',
    'Non évalué : tes kilomètres par semaine actuels ne sont pas connus.',
  ),
  body: both(
    'Not judged: body weight and height are not known.',
    'Non évalué : le poids et la taille ne sont pas connus.',
  ),
  postpartum: both(
    'Not judged: for runners who have given birth in the last months; tell the coach.',
    'Non évalué : concerne les mois qui suivent un accouchement ; dis-le au coach.',
  ),
  days: both(
    'Not judged: the days on which you can run are not known.',
    'Non évalué : tes jours de course ne sont pas connus.',
  ),
};

function reasonAgainst(code: string, plan: Plan, known: Knowledge): keyof typeof REASONS | null {
  const { request } = plan;
  if (COUNTS_KILOMETRES.has(code) && known.assumedLengthShare > MOST_ASSUMED_LENGTHS) return 'lengths';
  if (NEEDS_GOAL.has(code) && !known.isGoalKnown) return 'goal';
  if (NEEDS_WEEKS.has(code) && plan.weeks.length < 2) return 'weeks';
  if (code === 'youth-distance' && request.age === undefined) return 'age';
  if (code === 'beginner-start' && !known.isVolumeKnown) return 'volume';
  if (code === 'youth-load' && request.age === undefined) return 'age';
  const hasBody = request.weightKg !== undefined && request.heightCm !== undefined;
  if (code === 'gentle-first-week' && !hasBody && startsWithWalkRun(request)) return 'body';
  if (code === 'postpartum-rest' && request.postpartumWeeks === undefined) return 'postpartum';
  return code === 'chosen-days' && !request.days && !request.daysOff ? 'days' : null;
}

function judgedRule(rule: CertificateRule, plan: Plan, known: Knowledge): CertificateRule {
  const reason = reasonAgainst(rule.code, plan, known);
  if (reason === null) return { ...rule, judged: true };
  return { ...rule, passed: false, judged: false, value: null, detail: REASONS[reason] };
}

/** The certificate of a plan found elsewhere: what cannot be judged says so and neither passes nor fails. */
export function judge(plan: Plan, known: Knowledge): Certificate {
  const rules = certify(plan).rules.map((rule) => judgedRule(rule, plan, known));
  return { passed: rules.every((rule) => rule.passed || rule.judged === false), rules };
}

/** Codes of the rules that were judged and do not hold. */
export function failedRules(certificate: Certificate): string[] {
  return certificate.rules.filter((rule) => !rule.passed && rule.judged !== false).map((rule) => rule.code);
}
