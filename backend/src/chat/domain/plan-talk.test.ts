import { expect, test } from 'vitest';
import { buildPlan } from '../../training/domain/build-plan.ts';
import { PlanRequest } from '../../training/training.contract.ts';
import { planWishNow } from './plan-talk.ts';

const TODAY = '2026-12-03'; // a Thursday
const built = buildPlan(PlanRequest.parse({ goal: '10k', weeks: 12, runsPerWeek: 4, kmPerWeek: 30 }), '2026-11-20');
if (!built.ok) throw new Error(built.reason);
const { plan } = built;
/** The last training day before today; which weekday that is, is the engine's choice. */
const past = plan.weeks
  .flatMap((week) => week.days)
  .findLast((day) => day.date < TODAY && day.session?.kind === 'easy')!;
const FRENCH = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
};
const wish = (text: string) => planWishNow(text, {}, plan, TODAY);

test.each([
  `I missed ${past.weekday}`,
  `J’ai raté ${FRENCH[past.weekday]}`,
  `couldn’t run on ${past.weekday}, too tired`,
])('"%s" is a missed day, the last one there was', (text) => {
  const read = wish(text);
  expect(read.kind === 'missed' && read.days.map((day) => day.date)).toEqual([past.date]);
});

test.each(['move the long run to Saturday', 'déplace la sortie longue au samedi'])(
  '"%s" moves this week’s long run',
  (text) => {
    const read = wish(text);
    expect(read).toMatchObject({
      kind: 'move',
      from: { weekday: 'sunday' },
      to: { weekday: 'saturday', date: '2026-12-05' },
    });
  },
);

test('asking for the plan shows it and writes no second one', () => {
  expect(wish('my plan please')).toEqual({ kind: 'show' });
  expect(wish('what is on this week?')).toEqual({ kind: 'look', when: 'thisWeek' });
});

test('new figures and "make me" write a new plan', () => {
  expect(planWishNow('in 16 weeks', { weeks: 16 }, plan, TODAY)).toEqual({ kind: 'write' });
  expect(wish('make me another one')).toEqual({ kind: 'write' });
});
