import type { Goal } from '../../training.contract.ts';
import { GOALS } from '../goals.ts';
import type { ReadPlan, ReadSession } from './read-plan.ts';
import { plain } from './words.ts';

const RACES: readonly Goal[] = ['5k', '10k', 'half', 'marathon', '50k', '80k', '100k'];
/** How far a written race distance may lie from the goal's own, as a share. */
const TOLERANCE = 0.12;

const TITLE_WORDS: readonly (readonly [RegExp, Goal])[] = [
  [/\b100 ?(?:km|k|miles?)\b/, '100k'],
  [/\b(?:80 ?(?:km|k)|50 ?miles?)\b/, '80k'],
  [/\b(?:50 ?(?:km|k)|ultra)\b/, '50k'],
  [/\b(?:half|semi)\b/, 'half'],
  [/\bmarathon\b/, 'marathon'],
  [/\b10 ?(?:km|k)\b/, '10k'],
  [/\b(?:couch|c25k|debut\w*)\b/, 'c25k'],
  [/\b5 ?(?:km|k)\b/, '5k'],
];

function kmOf(session: ReadSession): number | null {
  return session.facts.run?.totalKm ?? null;
}

function goalOfKm(km: number): Goal | null {
  const fits = (goal: Goal) =>
    Math.abs(km - (GOALS[goal].distanceKm ?? 0)) <= (GOALS[goal].distanceKm ?? 0) * TOLERANCE;
  return RACES.find(fits) ?? null;
}

/** The session of the goal race: the last race of about its distance; a race without a distance counts. */
export function raceSessionOf(sessions: readonly ReadSession[], goal: Goal): ReadSession | null {
  const races = sessions.filter((session) => session.facts.run?.kind === 'race');
  const fits = (session: ReadSession) => {
    const km = kmOf(session);
    return km === null || goalOfKm(km) === goal || km >= (GOALS[goal].distanceKm ?? Infinity) * (1 - TOLERANCE);
  };
  const last = sessions.at(-1)?.date ?? '';
  const marked = races.findLast(fits);
  if (marked) return marked;
  // "Sunday 42.2 km" on the last day is the race, even where nobody calls it one.
  return sessions.findLast((session) => session.date === last && goalOfKm(kmOf(session) ?? 0) === goal) ?? null;
}

/** What the plan leads to: its longest late race, else the words above it; null where neither says. */
export function inferGoal(read: ReadPlan): Goal | null {
  const races = read.sessions.filter((session) => session.facts.run?.kind === 'race');
  const ofRace = races
    .toReversed()
    .map((session) => goalOfKm(kmOf(session) ?? 0))
    .find((goal) => goal !== null);
  const title = plain(read.titles.slice(0, 8).join(' '));
  const ofTitle = TITLE_WORDS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
  if (ofRace) return ofRace;
  const last = read.sessions.at(-1);
  return ofTitle ?? (last ? goalOfKm((kmOf(last) ?? 0) > 20 ? (kmOf(last) ?? 0) : 0) : null);
}
