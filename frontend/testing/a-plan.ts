import type { Session, SessionStep, Weekday } from '../../backend/src/training/session.contract.ts';
import type { Plan } from '../../backend/src/training/training.contract.ts';

const text = (en: string, fr = en) => ({ en, fr });
const pace = (fast: number, slow: number) => ({ fastSecondsPerKm: fast, slowSecondsPerKm: slow });
const WEEKDAYS: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function step(overrides: Partial<SessionStep>): SessionStep {
  return {
    kind: 'work',
    intensity: 'threshold',
    endsBy: 'time',
    distanceKm: 1.5,
    durationSeconds: 480,
    paceRange: pace(317, 325),
    hrRange: null,
    rpe: { min: 6, max: 7 },
    note: text('Comfortably hard.'),
    ...overrides,
  };
}

function aSession(overrides: Partial<Session>): Session {
  return {
    id: '1-2',
    kind: 'threshold',
    title: text('Threshold run', 'Séance au seuil'),
    purpose: text('Raises the pace you can hold.'),
    steps: [
      {
        repeats: 3,
        steps: [step({}), step({ kind: 'recovery', intensity: 'easy', durationSeconds: 90, note: text('Jog.') })],
      },
    ],
    distanceKm: 8,
    runningKm: 8,
    durationMinutes: 46,
    hardMinutes: 24,
    paceRange: pace(317, 325),
    hrRange: null,
    rpe: { min: 6, max: 7 },
    ascentMetres: null,
    why: { ...text('Threshold work pays.'), articleId: 'seiler-2010' },
    ifItFeelsWrong: text('Turn it into an easy run.'),
    fuel: null,
    status: 'planned',
    ...overrides,
  };
}

/** A plan of one week with one session on its Tuesday, of which some things may be different. */
export function aPlan(session: Partial<Session> = {}): Plan {
  const days = WEEKDAYS.map((weekday, index) => ({
    date: `2026-11-${23 + index}`,
    weekday,
    session: weekday === 'tuesday' ? aSession(session) : null,
    extraSession: null,
  }));
  return {
    id: '01900000-0000-7000-8000-00000000000a',
    request: { goal: '10k', runsPerWeek: 3, kmPerWeek: 25, surface: 'road', units: 'km', language: 'en' },
    goal: '10k',
    startDate: '2026-11-23',
    raceDate: '2026-11-29',
    longestRecentRunKm: 9,
    weeks: [
      { index: 0, startDate: '2026-11-23', phase: 'base', isDownWeek: false, distanceKm: 8, timeMinutes: 46, days },
    ],
    zones: {
      vdot: 40,
      basis: 'goal',
      easy: pace(369, 440),
      marathon: pace(339, 347),
      threshold: pace(317, 325),
      interval: pace(292, 300),
      repetition: pace(277, 285),
      heartRate: null,
    },
    prediction: null,
    certificate: {
      passed: true,
      rules: [
        {
          code: 'spacing',
          passed: true,
          value: 48,
          limit: 48,
          unit: 'hours',
          detail: text('48 hours apart.'),
          articleId: null,
        },
      ],
    },
    warnings: [],
    summary: text('One week to a 10 km.', 'Une semaine pour un 10 km.'),
  };
}
