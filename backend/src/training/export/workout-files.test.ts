import { Decoder, Stream } from '@garmin/fitsdk';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { raceSecondsAtVdot } from '../domain/vdot.ts';
import { findWorkout, workoutsOf } from '../domain/export/workouts.ts';
import type { SessionStep } from '../session.contract.ts';
import { aPlan, TODAY } from '../testing/builders.ts';
import type { Plan } from '../training.contract.ts';
import { type FitOptions, fitWorkout } from './fit-workout.ts';
import { zwiftWorkout } from './zwift-workout.ts';

const race = { distanceKm: 10, timeSeconds: 2900 };
const PLANS: [string, Plan][] = [
  ['10 km on the road', aPlan({ recentRaces: [race], age: 40 })],
  ['marathon', aPlan({ goal: 'marathon', weeks: 18, runsPerWeek: 5, kmPerWeek: 45, recentRaces: [race] })],
  ['first 5 km', aPlan({ goal: 'c25k', weeks: 10, runsPerWeek: 3, kmPerWeek: 0 })],
  ['trail ultra', aPlan({ goal: '50k', weeks: 24, runsPerWeek: 5, kmPerWeek: 60, surface: 'trail' })],
  ['treadmill', aPlan({ surface: 'treadmill', age: 30 })],
];
const fitOptions = (plan: Plan, more: Partial<FitOptions> = {}): FitOptions => ({
  planId: 'a-plan',
  language: 'en',
  target: 'pace',
  surface: plan.request.surface,
  now: new Date(`${TODAY}T08:00:00Z`),
  ...more,
});

function decoded(bytes: Uint8Array) {
  const decoder = new Decoder(Stream.fromByteArray(bytes));
  expect(decoder.checkIntegrity()).toBe(true);
  const { messages, errors } = decoder.read();
  expect(errors).toEqual([]);
  return messages;
}

/** What a watch would show for a step, from the plan. */
const shown = (step: SessionStep) => ({
  ...(step.endsBy === 'distance'
    ? { durationType: 'distance', durationDistance: expect.closeTo(step.distanceKm * 1000, 1) }
    : { durationType: 'time', durationTime: step.durationSeconds }),
  ...(step.paceRange
    ? {
        targetType: 'speed',
        customTargetSpeedLow: expect.closeTo(1000 / step.paceRange.slowSecondsPerKm, 2),
        customTargetSpeedHigh: expect.closeTo(1000 / step.paceRange.fastSecondsPerKm, 2),
      }
    : step.hrRange
      ? { targetType: 'heartRate', customTargetHeartRateLow: step.hrRange.minBpm + 100 }
      : { targetType: 'open' }),
});

describe('a FIT workout', () => {
  test.each(PLANS)('of each session of a plan says every step again: %s', (_goal, plan) => {
    for (const workout of workoutsOf(plan)) {
      const { workoutMesgs, workoutStepMesgs, fileIdMesgs } = decoded(fitWorkout(workout, fitOptions(plan)));
      const expected: unknown[] = [];
      for (const group of workout.session.steps) {
        const first = expected.length;
        expected.push(...group.steps.map(shown));
        if (group.repeats > 1) {
          const repeat = { durationType: 'repeatUntilStepsCmplt', durationStep: first, repeatSteps: group.repeats };
          expected.push(repeat);
        }
      }
      expect(workoutStepMesgs).toMatchObject(expected);
      expect(workoutStepMesgs?.map((step) => step.messageIndex)).toEqual(expected.map((_, index) => index));
      expect(workoutMesgs).toMatchObject([{ numValidSteps: expected.length }]);
      expect(fileIdMesgs).toMatchObject([{ type: 'workout' }]);
    }
  });

  test('holds to the heart rate where that is wished and known', () => {
    const plan = PLANS[0]![1];
    const easy = workoutsOf(plan).find(({ session }) => session.kind === 'easy')!;
    const { workoutStepMesgs } = decoded(fitWorkout(easy, fitOptions(plan, { target: 'heartRate' })));
    const range = plan.zones.heartRate!.easy;
    expect(workoutStepMesgs?.[0]).toMatchObject({
      targetType: 'heartRate',
      customTargetHeartRateLow: range.minBpm + 100,
      customTargetHeartRateHigh: range.maxBpm + 100,
    });
  });

  test('is the same file to a watch each time, and another for another session', () => {
    const plan = PLANS[0]![1];
    const serial = (index: number) =>
      decoded(fitWorkout(workoutsOf(plan)[index]!, fitOptions(plan))).fileIdMesgs?.[0]?.serialNumber;
    expect(serial(0)).toBe(serial(0));
    expect(serial(0)).not.toBe(serial(1));
  });

  test('cuts long French texts between characters', () => {
    const plan = structuredClone(PLANS[0]![1]);
    const workout = workoutsOf(plan)[0]!;
    workout.session.steps[0]!.steps[0]!.note.fr = 'é'.repeat(300);
    const { workoutStepMesgs } = decoded(fitWorkout(workout, fitOptions(plan, { language: 'fr' })));
    expect(String(workoutStepMesgs?.[0]?.notes)).toMatch(/^é{90,99}…$/);
  });
});

describe('a Zwift workout', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', preserveOrder: true });
  const blocks = (xml: string) => {
    const file = parser.parse(xml).find((node: object) => 'workout_file' in node).workout_file;
    const workout = file.find((node: object) => 'workout' in node).workout;
    const type = file.find((node: object) => 'durationType' in node).durationType[0]['#text'];
    return {
      type,
      blocks: workout.map((node: Record<string, unknown>) => ({
        tag: Object.keys(node)[0],
        ...(node[':@'] as object),
      })),
    };
  };

  test.each(PLANS)('is as long and as fast as each session of the plan: %s', (_goal, plan) => {
    const paceOf10Km = raceSecondsAtVdot(plan.zones.vdot, 10_000) / 10;
    for (const workout of workoutsOf(plan)) {
      const file = blocks(zwiftWorkout(workout, { vdot: plan.zones.vdot, language: 'en' }));
      const lengthOf = (step: SessionStep) =>
        file.type === 'distance' ? step.distanceKm * 1000 : step.durationSeconds;
      const written = file.blocks.reduce((sum: number, block: Record<string, string>) => {
        const once = Number(block['Duration'] ?? 0) || Number(block['OnDuration']) + Number(block['OffDuration']);
        return sum + once * Number(block['Repeat'] ?? 1);
      }, 0);
      const planned = workout.session.steps.reduce(
        (sum, group) => sum + group.repeats * group.steps.reduce((inner, step) => inner + lengthOf(step), 0),
        0,
      );
      expect(Math.abs(written - planned)).toBeLessThan(15);
      const first = workout.session.steps[0]!.steps[0]!;
      if (!first.paceRange || !file.blocks[0].Power) continue;
      const pace = paceOf10Km / Number(file.blocks[0].Power);
      expect(pace).toBeGreaterThan(first.paceRange.fastSecondsPerKm - 1);
      expect(pace).toBeLessThan(first.paceRange.slowSecondsPerKm + 1);
    }
  });

  test('is well formed whatever the texts hold', () => {
    const plan = structuredClone(PLANS[0]![1]);
    const workout = workoutsOf(plan)[0]!;
    workout.session.title.en = '</name><workout> & "so" on';
    const xml = zwiftWorkout(workout, { vdot: 40, language: 'en' });
    const read = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(read.workout_file.name).toContain('</name><workout> & "so" on');
    expect(read.workout_file.sportType).toBe('run');
  });
});

test('a workout is found by its day, its session and its number; rest and strength are none', () => {
  const plan = PLANS[0]![1];
  const workouts = workoutsOf(plan);
  const third = workouts[2]!;
  expect(findWorkout(workouts, third.date)).toBe(third);
  expect(findWorkout(workouts, third.session.id)).toBe(third);
  expect(findWorkout(workouts, '3')).toBe(third);
  expect(findWorkout(workouts, '900')).toBeNull();
  expect(workouts.some(({ session }) => session.kind === 'strength' || session.kind === 'rest')).toBe(false);
});
