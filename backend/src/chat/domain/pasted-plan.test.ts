import { expect, test } from 'vitest';
import { pastedPlan } from './pasted-plan.ts';

test.each([
  ['can you check my plan: Mon rest, Tue 5 km easy, Sun long run 12 km', 'Mon rest, Tue 5 km easy, Sun long run 12 km'],
  ['Tu peux vérifier mon plan ?\nMardi 6 km, jeudi 8 km, dimanche 14 km', 'Mardi 6 km, jeudi 8 km, dimanche 14 km'],
  ['Is this plan safe? Week 1: Tue 5 km, Sun 10 km. Week 2: Tue 6 km', 'Week 1: Tue 5 km, Sun 10 km. Week 2: Tue 6 km'],
  ['Week 1: Tue 5 km, Sun 10 km\nWeek 2: Tue 6 km, Sun 12 km\nWeek 3: Tue 6 km, Sun 18 km', null],
])('%s', (message, plan) => {
  expect(pastedPlan(message)).toEqual({ text: plan ?? message });
});

test.each(['Can you check my training plan?', 'Que penses-tu de mon plan ?'])(
  'asked, but nothing pasted: %s',
  (message) => {
    expect(pastedPlan(message)).toEqual({ text: null });
  },
);

test.each([
  'make me a plan for a 10k in 10 weeks, 3 runs a week',
  'I ran 10 km in 48:30 today',
  'move the long run to Saturday',
  'check my cart',
  'Is it safe to follow a marathon plan with 3 runs a week?',
  'What do you think about plans with two long runs?',
  'Is my plan safe if I missed the long run of 18 km?',
  'I missed Tuesday and Thursday',
  'shoes under 140 for a marathon on 12/03/2027',
])('not a plan to check: %s', (message) => {
  expect(pastedPlan(message)).toBeNull();
});
