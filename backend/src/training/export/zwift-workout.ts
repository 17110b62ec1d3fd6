import { XMLBuilder } from 'fast-xml-parser';
import { clock } from '../domain/bilingual.ts';
import { STEP_NAMES } from '../domain/export/workout-words.ts';
import type { Workout } from '../domain/export/workouts.ts';
import { raceSecondsAtVdot } from '../domain/vdot.ts';
import type { SessionStep, StepGroup } from '../session.contract.ts';

export interface ZwiftOptions {
  /** Fitness the paces of the plan are made from; Zwift's own 10 km time should say the same. */
  vdot: number;
  language: 'en' | 'fr';
}

/** Zwift knows no threshold pace of runners; of the five races it knows, 10 km (index 2) lies closest to it. */
const PACE_OF_10_KM = 2;

/** An element of the file: one key with its children, `:@` with its attributes (`preserveOrder` of the builder). */
type Element = Record<string, unknown>;

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * A session as a Zwift run workout. The format has no schema of its own: elements and attributes as in
 * github.com/h4l/zwift-workout-file-reference. `Power` is a share of the runner's 10 km speed.
 */
export function zwiftWorkout({ date, session }: Workout, { vdot, language }: ZwiftOptions): string {
  const seconds10Km = raceSecondsAtVdot(vdot, 10_000);
  const byDistance = session.steps.every((group) => group.steps.every((step) => step.endsBy === 'distance'));
  const writing = { paceOf10Km: seconds10Km / 10, byDistance, language };
  const hint = {
    en: `Paces are shares of a 10 km in ${clock(seconds10Km)}: enter it in your Zwift run profile.`,
    fr: `Les allures sont des parts d’un 10 km en ${clock(seconds10Km)} : indique-le dans ton profil Zwift.`,
  };
  return builder.build([
    element('workout_file', [
      element('author', 'Foulée'),
      element('name', `${date} ${session.title[language]}`),
      element('description', `${session.purpose[language]} ${hint[language]}`),
      element('sportType', 'run'),
      element('durationType', byDistance ? 'distance' : 'time'),
      element('tags', []),
      element(
        'workout',
        session.steps.flatMap((group) => blocksOf(group, writing)),
      ),
    ]),
  ]);
}

interface Writing {
  paceOf10Km: number;
  byDistance: boolean;
  language: 'en' | 'fr';
}

function element(name: string, content: string | Element[], attributes: Record<string, string | number> = {}): Element {
  const children = typeof content === 'string' ? [{ '#text': content }] : content;
  const named = Object.entries(attributes).map(([key, value]) => [`@${key}`, String(value)] as const);
  return { [name]: children, ...(named.length > 0 ? { ':@': Object.fromEntries(named) } : {}) };
}

/** Work and rest in turn are one block; anything else is written out step by step. */
function blocksOf(group: StepGroup, writing: Writing): Element[] {
  const [on, off] = group.steps;
  if (group.repeats === 1 || group.steps.length !== 2 || !hasPace(on!) || !hasPace(off!)) {
    return Array.from({ length: group.repeats }, () => group.steps.map((step) => blockOf(step, writing))).flat();
  }
  return [
    element('IntervalsT', [wordsOf(on!, writing)], {
      Repeat: group.repeats,
      OnDuration: lengthOf(on!, writing),
      OffDuration: lengthOf(off!, writing),
      OnPower: shareOf(on!, writing),
      OffPower: shareOf(off!, writing),
      pace: PACE_OF_10_KM,
    }),
  ];
}

/** By feel, such as uphill, is a free run: no pace to be held to. */
function blockOf(step: SessionStep, writing: Writing): Element {
  const Duration = lengthOf(step, writing);
  if (!hasPace(step)) return element('FreeRide', [wordsOf(step, writing)], { Duration });
  return element('SteadyState', [wordsOf(step, writing)], {
    Duration,
    Power: shareOf(step, writing),
    pace: PACE_OF_10_KM,
  });
}

const hasPace = (step: SessionStep) => step.paceRange !== null || step.intensity === 'walk';

/** Metres in a file by distance, else seconds. */
function lengthOf(step: SessionStep, { byDistance }: Writing): number {
  return Math.max(1, Math.round(byDistance ? step.distanceKm * 1000 : step.durationSeconds));
}

/** Speed as a share of the 10 km speed: from the middle of the range, of a walk from its length and time. */
function shareOf({ paceRange, durationSeconds, distanceKm }: SessionStep, { paceOf10Km }: Writing): number {
  const pace = paceRange
    ? (paceRange.fastSecondsPerKm + paceRange.slowSecondsPerKm) / 2
    : durationSeconds / Math.max(distanceKm, 0.001);
  return Number((paceOf10Km / pace).toFixed(4));
}

function wordsOf(step: SessionStep, { byDistance, language }: Writing): Element {
  const message = `${STEP_NAMES[step.kind][language]}: ${step.note[language]}`;
  return element('textevent', [], { [byDistance ? 'distoffset' : 'timeoffset']: 0, message });
}
