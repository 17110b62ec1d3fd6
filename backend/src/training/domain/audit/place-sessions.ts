import type { Goal, PlanDay, PlanWeek } from '../../training.contract.ts';
import { both } from '../bilingual.ts';
import { addDays, daysBetween, weekdayOf } from '../calendar.ts';
import { GOALS } from '../goals.ts';
import type { Runner } from '../runner.ts';
import type { ReadPlan, ReadSession } from './read-plan.ts';
import type { RunFacts } from './read-session.ts';
import { extraOfFacts, runOfFacts } from './session-of-facts.ts';
import type { NotUnderstood } from './source.ts';

/** Where each session of the plan was read, by its id. */
export type Origins = Map<string, { line: number; source: string; isLengthAssumed: boolean }>;

function emptyWeeks(startDate: string, count: number): PlanWeek[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    startDate: addDays(startDate, index * 7),
    phase: 'base' as const,
    isDownWeek: false,
    distanceKm: 0,
    timeMinutes: 0,
    days: Array.from({ length: 7 }, (__, offset): PlanDay => {
      const date = addDays(startDate, index * 7 + offset);
      return { date, weekday: weekdayOf(date), session: null, extraSession: null };
    }),
  }));
}

/** The weeks of a plan on the calendar. */
export interface Frame {
  startDate: string;
  raceDate: string | null;
  weeks: number;
}

export type Placing = { notUnderstood: NotUnderstood[]; origins: Origins } & {
  weeks: PlanWeek[];
  runner: Runner;
  structure: boolean;
  runs: number;
  assumed: number;
};

function put(placing: Placing, day: PlanDay, read: ReadSession): void {
  const { run, extra } = read.facts;
  const built = run ? runOfFacts(placing.runner, run) : null;
  const sessions = [built?.session ?? null, extra ? extraOfFacts(placing.runner, extra) : null].filter(
    (each) => each !== null,
  );
  placing.runs += built ? 1 : 0;
  placing.assumed += built?.isLengthAssumed ? 1 : 0;
  placing.structure ||= built?.isStructureAssumed === true;
  sessions.forEach((session, index) => {
    const slot = day.session === null ? 'session' : day.extraSession === null ? 'extraSession' : null;
    if (slot === null) {
      placing.notUnderstood.push({ line: read.line, text: read.source, reason: 'day-is-full' });
      return;
    }
    const id = `${day.date}-${slot === 'session' ? 'a' : 'b'}`;
    day[slot] = { ...session, id };
    placing.origins.set(id, {
      line: read.line,
      source: read.source,
      isLengthAssumed: index === 0 && built?.isLengthAssumed === true,
    });
  });
}

/** The run of a day goes first: strength and cross-training stand beside it. */
function runFirst(day: PlanDay): void {
  const { session, extraSession } = day;
  if (extraSession && extraSession.runningKm > 0 && session && session.runningKm === 0) {
    Object.assign(day, { session: extraSession, extraSession: session });
  }
}

/** Puts every session on its day. */
export function placeSessions(read: ReadPlan, frame: Frame, runner: Runner, race: ReadSession | null): Placing {
  const weeks = emptyWeeks(frame.startDate, frame.weeks);
  const placing: Placing = {
    weeks,
    runner,
    notUnderstood: [],
    origins: new Map(),
    structure: false,
    runs: 0,
    assumed: 0,
  };
  for (const session of read.sessions) {
    if (session.facts.isRest) continue;
    const date = session === race && frame.raceDate ? frame.raceDate : session.date;
    const offset = daysBetween(frame.startDate, date);
    const day = weeks[Math.floor(offset / 7)]?.days[offset % 7];
    if (day) put(placing, day, session);
    else placing.notUnderstood.push({ line: session.line, text: session.source, reason: 'after-the-race' });
  }
  weeks.forEach((week) => week.days.forEach(runFirst));
  return placing;
}

/** The goal race stands on its day, whether the plan names it or not. */
export function ensureRace(placing: Placing, frame: Frame, goal: Goal): boolean {
  const day = placing.weeks.at(-1)?.days.at(-1);
  if (frame.raceDate === null || !day || day.session?.kind === 'race') return false;
  for (const session of [day.session, day.extraSession]) {
    const origin = session && placing.origins.get(session.id);
    if (origin) placing.notUnderstood.push({ line: origin.line, text: origin.source, reason: 'race-day' });
  }
  const facts = { ...NO_FACTS, totalKm: GOALS[goal].distanceKm };
  day.session = { ...runOfFacts(placing.runner, facts).session, id: `${day.date}-a` };
  day.extraSession = null;
  return true;
}

const NO_FACTS: RunFacts = {
  kind: 'race',
  totalKm: null,
  totalSeconds: null,
  frameKm: 0,
  frameSeconds: 0,
  work: [],
  paceSecondsPerKm: null,
  hasStrides: false,
};

/** This much longer than the next run of its week makes an unnamed run the long one (customary). */
const LONG_LEAD = 1.25;

/** The longest easy run of a week with three runs or more is its long run, named so or not. */
export function nameLongRuns(weeks: PlanWeek[]): void {
  for (const week of weeks) {
    const runs = week.days.filter((day) => (day.session?.runningKm ?? 0) > 0 && day.session?.kind !== 'race');
    const isRaceWeek = week.days.some((day) => day.session?.kind === 'race');
    if (isRaceWeek || runs.length < 3 || runs.some((day) => day.session?.kind === 'long')) continue;
    const [longest, next] = runs.toSorted((a, b) => (b.session?.runningKm ?? 0) - (a.session?.runningKm ?? 0));
    const session = longest?.session;
    const isLong = session?.kind === 'easy' && session.runningKm >= (next?.session?.runningKm ?? 0) * LONG_LEAD;
    if (longest && session && isLong) {
      longest.session = { ...session, kind: 'long', title: both('Long run', 'Sortie longue') };
    }
  }
}
