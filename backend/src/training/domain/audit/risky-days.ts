import type { RiskyDay } from '../../audit/plan-check.contract.ts';
import type { BilingualText } from '../../session.contract.ts';
import type { Certificate, Plan } from '../../training.contract.ts';
import { both, decimal, longDate } from '../bilingual.ts';
import { daysBetween } from '../calendar.ts';
import { GOALS } from '../goals.ts';
import { longRunShareLimit } from '../long-run.ts';
import { twoWeekLimitKm } from '../plan-state.ts';
import { type RunFact, factsOf, trainingRuns, weekDistances } from '../rules/facts.ts';
import { isHardSession, isQualitySession } from '../session-facts.ts';
import { runningDays } from '../timeline.ts';
import { weekdayOf } from '../calendar.ts';
import { spikePoints } from './spikes.ts';

interface Finding {
  rule: string;
  date: string;
  detail: BilingualText;
}

type Finder = (plan: Plan, facts: ReturnType<typeof factsOf>) => Finding[];

const HARD_GAP_DAYS = 2;
const MOST_HARD = 2;
const LEAST_EASY = 0.8;
const FEW_KM = 5;

const find = (rule: string, date: string, en: string, fr: string): Finding => ({ rule, date, detail: both(en, fr) });

const jumps: Finder = (plan) =>
  spikePoints(plan)
    .filter((point) => point.isJump)
    .map((point) => {
      const [km, before, limit] = [point.distanceKm, point.longestBeforeKm, point.limitKm].map((value) =>
        decimal(value),
      );
      return find(
        'single-run-spike',
        point.date,
        `${km?.en} km after ${before?.en} km at most in the 30 days before: ${limit?.en} km would be safe.`,
        `${km?.fr} km après ${before?.fr} km au plus dans les 30 jours précédents : ${limit?.fr} km seraient sûrs.`,
      );
    });

const crowded: Finder = (_plan, { runs }) => {
  const hard = runs.filter((run) => isHardSession(run.session));
  return hard.flatMap((run, index) => {
    const before = hard[index - 1];
    if (!before || run.day - before.day >= HARD_GAP_DAYS) return [];
    const [en, fr] = [before.session.title.en.toLowerCase(), before.session.title.fr.toLowerCase()];
    return [
      find(
        'hard-days-apart',
        run.date,
        `${run.session.title.en} less than 48 hours after: ${en} (${longDate(before.date).en}).`,
        `${run.session.title.fr} moins de 48 heures après : ${fr} (${longDate(before.date).fr}).`,
      ),
    ];
  });
};

const weekly =
  (each: (runs: RunFact[], index: number) => Finding[]): Finder =>
  (plan, facts) =>
    plan.weeks.flatMap((week) => each(trainingRuns(facts, week.index), week.index));

const manyHard = weekly((runs) =>
  runs
    .filter((run) => isQualitySession(run.session))
    .slice(MOST_HARD)
    .map((run) =>
      find(
        'hard-sessions-per-week',
        run.date,
        'A third hard session in one week.',
        'Une troisième séance dure dans la semaine.',
      ),
    ),
);

const hardTime = weekly((all) => {
  const runs = all.filter((run) => run.session.kind !== 'race');
  const minutes = runs.reduce((sum, run) => sum + run.session.durationMinutes, 0);
  const hard = runs.reduce((sum, run) => sum + run.session.hardMinutes, 0);
  const hardest = runs.toSorted((a, b) => b.session.hardMinutes - a.session.hardMinutes)[0];
  if (!hardest || minutes === 0 || 1 - hard / minutes >= LEAST_EASY) return [];
  const percent = Math.round((hard / minutes) * 100);
  return [
    find(
      'easy-share',
      hardest.date,
      `${percent} % of this week’s running time is hard; 20 % is the most.`,
      `${percent} % du temps de course de cette semaine est dur ; 20 % au plus.`,
    ),
  ];
});

const longShare = weekly((runs) => {
  const long = runs.find((run) => run.session.kind === 'long');
  const total = runs.reduce((sum, run) => sum + run.session.distanceKm, 0);
  const limit = longRunShareLimit(runs.length);
  if (!long || long.session.distanceKm <= total * (limit + 0.005)) return [];
  const percent = Math.round((long.session.distanceKm / total) * 100);
  return [
    find(
      'long-run-share',
      long.date,
      `The long run is ${percent} % of its week; ${limit * 100} % is the most with ${runs.length} runs.`,
      `La sortie longue pèse ${percent} % de sa semaine ; ${limit * 100} % au plus avec ${runs.length} sorties.`,
    ),
  ];
});

const growth: Finder = (plan, facts) => {
  const distances = weekDistances(facts);
  return distances.flatMap((km, index) => {
    const runs = trainingRuns(facts, index);
    const outings = runs.some((run) => run.session.kind === 'walkRun') ? runs.length : 0;
    const limit = twoWeekLimitKm(distances, index, { kmPerWeek: plan.request.kmPerWeek, walkRunOutings: outings });
    const longest = runs.toSorted((a, b) => b.session.distanceKm - a.session.distanceKm)[0];
    if (!longest || km <= FEW_KM || km <= limit * 1.001) return [];
    const [has, may] = [decimal(km, 0), decimal(limit, 0)];
    return [
      find(
        'two-week-growth',
        longest.date,
        `Week ${index + 1} holds ${has.en} km; from the weeks before, ${may.en} km is the most.`,
        `La semaine ${index + 1} compte ${has.fr} km ; d’après les précédentes, ${may.fr} km au plus.`,
      ),
    ];
  });
};

const tooLong: Finder = (plan, { runs }) => {
  const { mostKm, mostMinutes } = GOALS[plan.goal].longRun;
  const minutes = Math.max(180, mostMinutes);
  return runs.flatMap(({ session, date }) => {
    if (session.kind === 'race') return [];
    const isTooFar = session.distanceKm > mostKm + 0.5;
    const isTooLong = session.durationMinutes > minutes + 1;
    return [
      ...(isTooFar
        ? [
            find(
              'long-run-distance',
              date,
              `Longer than ${mostKm} km in training.`,
              `Plus de ${mostKm} km à l’entraînement.`,
            ),
          ]
        : []),
      ...(isTooLong
        ? [find('long-run-duration', date, `Longer than ${minutes} minutes.`, `Plus de ${minutes} minutes.`)]
        : []),
    ];
  });
};

const noRest: Finder = (plan) => {
  let streak = 0;
  return plan.weeks.flatMap((week) => {
    streak = week.isDownWeek || week.phase === 'taper' ? 0 : streak + 1;
    if (streak <= 3) return [];
    return [
      find(
        'down-weeks',
        week.startDate,
        `${streak} building weeks in a row: this one should be a lighter week.`,
        `${streak} semaines de charge d’affilée : celle-ci devrait être allégée.`,
      ),
    ];
  });
};

const offDays: Finder = (plan, { runs }) =>
  runs
    .filter((run) => run.session.kind !== 'race' && !runningDays(plan.request).includes(weekdayOf(run.date)))
    .map((run) => find('chosen-days', run.date, 'Not one of your days.', 'Ce n’est pas un de tes jours.'));

const strength: Finder = (plan, facts) => {
  const hard = new Set(facts.runs.filter((run) => isHardSession(run.session)).map((run) => run.day));
  const raceAt = plan.raceDate === null ? Infinity : daysBetween(plan.startDate, plan.raceDate);
  return facts.strength
    .filter(({ day }) => hard.has(day + 1) || raceAt - day < 7)
    .map(({ day }) => {
      const date = plan.weeks[Math.floor(day / 7)]?.days[day % 7]?.date ?? plan.startDate;
      return find(
        'strength-placement',
        date,
        'Strength on the eve of a hard day, or in the last week.',
        'Renforcement la veille d’une séance dure, ou la dernière semaine.',
      );
    });
};

const FINDERS: readonly Finder[] = [
  jumps,
  crowded,
  manyHard,
  hardTime,
  longShare,
  growth,
  tooLong,
  noRest,
  offDays,
  strength,
];

/** The days on which a plan breaks a rule, each with its reason and source; rules about the whole plan name no day. */
export function riskyDays(plan: Plan, certificate: Certificate): RiskyDay[] {
  const failed = new Map(
    certificate.rules
      .filter((rule) => !rule.passed && rule.judged !== false)
      .map((rule) => [rule.code, rule.articleId]),
  );
  const facts = factsOf(plan);
  return FINDERS.flatMap((finder) => finder(plan, facts))
    .filter((finding) => failed.has(finding.rule))
    .map((finding) => ({
      ...finding,
      weekIndex: Math.max(0, Math.floor(daysBetween(plan.startDate, finding.date) / 7)),
      articleId: failed.get(finding.rule) ?? null,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
