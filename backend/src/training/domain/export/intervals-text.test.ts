import { expect, test } from 'vitest';
import type { SessionStep, StepGroup } from '../../session.contract.ts';
import { aPlan } from '../../testing/builders.ts';
import { intervalsText, intervalsWeek } from './intervals-text.ts';
import { workoutsOf } from './workouts.ts';

const STEP = /^- (?<cue>[^\d]+) (?<length>[\dhms.]+(?:km)?)(?: (?<fast>\d+:\d\d)-(?<slow>\d+:\d\d)\/km Pace)?$/;

const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

function read(text: string) {
  const groups: { repeats: number; steps: { km?: number; seconds?: number; pace: number[] | null }[] }[] = [];
  for (const block of text.trim().split('\n\n')) {
    const lines = block.split('\n');
    const repeats = /^(\d+)x$/.exec(lines[0]!);
    const steps = (repeats ? lines.slice(1) : lines).map((line) => {
      const { length, fast, slow } = STEP.exec(line)!.groups!;
      const pace = fast && slow ? [seconds(fast), seconds(slow)] : null;
      if (length!.endsWith('km')) return { km: Number.parseFloat(length!), pace };
      const [, h = 0, m = 0, s = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(length!)!;
      return { seconds: Number(h) * 3600 + Number(m) * 60 + Number(s), pace };
    });
    groups.push({ repeats: repeats ? Number(repeats[1]) : 1, steps });
  }
  return groups;
}

/** Groups that are run once stand together in the text. */
function joined(groups: StepGroup[]) {
  const out: StepGroup[] = [];
  for (const group of groups) {
    const last = out.at(-1);
    if (group.repeats === 1 && last?.repeats === 1) last.steps.push(...group.steps);
    else out.push({ repeats: group.repeats, steps: [...group.steps] });
  }
  return out;
}

const told = (step: SessionStep) => ({
  ...(step.endsBy === 'distance' ? { km: step.distanceKm } : { seconds: Math.round(step.durationSeconds) }),
  pace: step.paceRange && [Math.round(step.paceRange.fastSecondsPerKm), Math.round(step.paceRange.slowSecondsPerKm)],
});

test.each([
  ['10k', aPlan()],
  ['marathon', aPlan({ goal: 'marathon', weeks: 18, runsPerWeek: 5, kmPerWeek: 45 })],
  ['c25k', aPlan({ goal: 'c25k', weeks: 10, runsPerWeek: 3, kmPerWeek: 0 })],
  ['50k', aPlan({ goal: '50k', weeks: 24, runsPerWeek: 5, kmPerWeek: 60, surface: 'trail' })],
])('every step of every session can be read again in the text: %s', (_goal, plan) => {
  for (const { session } of workoutsOf(plan)) {
    for (const language of ['en', 'fr'] as const) {
      const expected = joined(session.steps).map(({ repeats, steps }) => ({ repeats, steps: steps.map(told) }));
      expect(read(intervalsText(session, language))).toEqual(expected);
    }
  }
});

test('a week holds its workouts in order, each under its day', () => {
  const plan = aPlan();
  const ofWeek = workoutsOf(plan).filter(({ weekIndex }) => weekIndex === 2);
  const text = intervalsWeek(plan, 2, 'fr');
  expect(text.match(/^## /gm)).toHaveLength(ofWeek.length);
  for (const { session } of ofWeek) expect(text).toContain(intervalsText(session, 'fr'));
});
