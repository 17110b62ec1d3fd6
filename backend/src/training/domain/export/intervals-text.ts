import type { PaceRange, Session, SessionStep, StepGroup } from '../../session.contract.ts';
import type { Plan } from '../../training.contract.ts';
import { longDate } from '../bilingual.ts';
import { STEP_NAMES } from './workout-words.ts';
import { workoutsOf } from './workouts.ts';

type Language = 'en' | 'fr';

/**
 * The workout text of intervals.icu. A step is `- cue length target`; `m` is minutes, so lengths are in `km`; a repeated
 * block is a line `5x` with an empty line before and after it. Whatever stands before the first length is the cue, which
 * is why cues carry no figures. Source: forum.intervals.icu, "Workout Builder Syntax Quick Guide" (topic 123701).
 */
export function intervalsText(session: Session, language: Language): string {
  const blocks: string[][] = [];
  let isOpen = false;
  for (const group of session.steps) {
    const lines = group.steps.map((step) => lineOf(step, language));
    if (group.repeats > 1) blocks.push([repeatLine(group), ...lines]);
    else if (isOpen) blocks.at(-1)!.push(...lines);
    else blocks.push(lines);
    isOpen = group.repeats === 1;
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const repeatLine = (group: StepGroup) => `${group.repeats}x`;

function lineOf(step: SessionStep, language: Language): string {
  const length = step.endsBy === 'distance' ? kilometres(step.distanceKm) : time(step.durationSeconds);
  const target = step.paceRange ? ` ${paces(step.paceRange)}` : '';
  return `- ${STEP_NAMES[step.kind][language]} ${length}${target}`;
}

const kilometres = (distanceKm: number) => `${Number(distanceKm.toFixed(3))}km`;

/** 90 → `1m30s`. */
function time(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'm'],
    [whole % 60, 's'],
  ] as const;
  return parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}${unit}`)
    .join('');
}

/** `5:30-6:00/km Pace`, the fast end first. */
function paces({ fastSecondsPerKm, slowSecondsPerKm }: PaceRange): string {
  return `${clock(fastSecondsPerKm)}-${clock(slowSecondsPerKm)}/km Pace`;
}

function clock(secondsPerKm: number): string {
  const seconds = Math.round(secondsPerKm);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A whole week, each workout under a line with its day and title, to be pasted day by day. */
export function intervalsWeek(plan: Plan, weekIndex: number, language: Language): string {
  return workoutsOf(plan)
    .filter((workout) => workout.weekIndex === weekIndex)
    .map(({ date, session }) => {
      const heading = `## ${longDate(date)[language]} – ${session.title[language]}`;
      return `${heading}\n\n${intervalsText(session, language)}`;
    })
    .join('\n');
}
