import type { PlanCheck } from '../../backend/src/training/audit/plan-check.contract.ts';
import { aPlan } from './a-plan.ts';

const rule = (code: string, state: { passed?: boolean; judged?: boolean } = {}) => ({
  code,
  passed: true,
  value: null,
  limit: null,
  unit: 'percent',
  detail: { en: `About ${code}.`, fr: `À propos de ${code}.` },
  articleId: null,
  ...state,
});

/** The check of a short plan with one jump, repaired by shortening it. */
export function aPlanCheck(overrides: Partial<PlanCheck> = {}): PlanCheck {
  const after = {
    passed: true,
    rules: [rule('single-run-spike'), rule('youth-distance', { passed: false, judged: false })],
  };
  return {
    goal: '10k',
    raceDate: '2027-04-04',
    startDate: '2027-03-01',
    units: 'km',
    weeks: [
      {
        index: 0,
        startDate: '2027-03-01',
        distanceKm: 20,
        sessions: [
          {
            line: 2,
            source: 'Sun long run 12 km',
            date: '2027-03-07',
            kind: 'long',
            distanceKm: 12,
            durationMinutes: 80,
            isLengthAssumed: false,
          },
        ],
      },
    ],
    notUnderstood: [
      {
        line: 1,
        text: 'My club',
        reason: 'no-session',
        detail: { en: 'I see no session here.', fr: 'Je n’y vois pas de séance.' },
      },
    ],
    assumptions: [
      { code: 'start', text: { en: 'I let the plan begin next week.', fr: 'Il commence la semaine prochaine.' } },
    ],
    certificate: {
      passed: false,
      rules: [rule('single-run-spike', { passed: false }), rule('youth-distance', { passed: false, judged: false })],
    },
    failed: ['single-run-spike'],
    spikes: [
      { date: '2027-03-07', distanceKm: 12, longestBeforeKm: 8, limitKm: 9.6, isJump: true, isRace: false },
      { date: '2027-04-04', distanceKm: 10, longestBeforeKm: 12, limitKm: 13.6, isJump: false, isRace: true },
    ],
    riskyDays: [
      {
        date: '2027-03-07',
        weekIndex: 0,
        rule: 'single-run-spike',
        detail: { en: '12 km after 8 km.', fr: '12 km après 8 km.' },
        articleId: 'frandsen-2025-session-spike',
      },
    ],
    repair: {
      isNeeded: true,
      passed: true,
      unmet: [],
      plan: { ...aPlan(), certificate: after },
      changes: [
        {
          date: '2027-03-07',
          weekIndex: 0,
          change: 'shortened',
          before: { en: 'Long run, 12 km', fr: 'Sortie longue, 12 km' },
          after: { en: 'Long run, 9.6 km', fr: 'Sortie longue, 9,6 km' },
          rules: ['single-run-spike'],
        },
      ],
      keptSessions: 14,
      nearest: null,
      canBeKept: true,
    },
    ...overrides,
  };
}
