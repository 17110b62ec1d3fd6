import { describe, expect, test } from 'vitest';
import type { FuelNeed, PlanNeed, ShoeNeed } from '../export/plan-needs.contract.ts';
import { aPlan, sessionsOf, TODAY } from '../testing/builders.ts';
import { addDays } from './calendar.ts';
import { kitNeeds, needAssumptions } from './kit-needs.ts';

const need = <Kind extends PlanNeed['kind']>(needs: PlanNeed[], kind: Kind) =>
  needs.find((each) => each.kind === kind) as Extract<PlanNeed, { kind: Kind }>;
const MARATHON = aPlan({
  goal: 'marathon',
  weeks: 18,
  runsPerWeek: 5,
  kmPerWeek: 45,
  weightKg: 65,
  raceDate: addDays(TODAY, 128),
});

describe('what a marathon plan will need', () => {
  const needs = kitNeeds(MARATHON, TODAY);

  test('shoes: every kilometre to come is counted, and looked over at 500 km', () => {
    const shoes: ShoeNeed = need(needs, 'shoes');
    const km = sessionsOf(MARATHON).reduce((sum, session) => sum + session.distanceKm, 0);
    expect(shoes.plannedKm).toBeCloseTo(km, -1);
    expect(shoes.loggedKm).toBe(0);
    let sum = 0;
    const reached = MARATHON.weeks
      .flatMap((week) => week.days)
      .find((day) => (sum += (day.session?.distanceKm ?? 0) + (day.extraSession?.distanceKm ?? 0)) >= 500)!;
    expect(shoes.lookOn).toBe(reached.date);
    expect(shoes.thinkOn! > shoes.lookOn!).toBe(true);
  });

  test('kilometres already run bring the day nearer', () => {
    const life = {
      logged: [
        { runId: '01900000-0000-7000-8000-000000000001', date: TODAY, distanceKm: 120, durationSeconds: 40_000 },
      ],
      breaks: [],
      restart: null,
      pauseReason: null,
    };
    const started = { ...MARATHON, startDate: addDays(TODAY, -1), life };
    const shoes = need(kitNeeds(started, TODAY), 'shoes');
    expect(shoes.loggedKm).toBe(120);
    expect(shoes.lookOn! < need(needs, 'shoes').lookOn!).toBe(true);
  });

  test('food and drink of each long session, as its session says', () => {
    const fuel: FuelNeed = need(needs, 'fuel');
    const long = sessionsOf(MARATHON).filter((session) => session.fuel);
    expect(fuel.sessions.map((each) => each.carbohydrateGrams)).toEqual(
      long.map((s) => s.fuel!.carbohydrateGramsTotal),
    );
    expect(fuel.from).toBe(fuel.sessions[0]!.date);
    expect(fuel.sessions.at(-1)).toMatchObject({ isRace: true, date: MARATHON.raceDate });
    for (const each of fuel.sessions) expect(each.portions.min).toBeLessThanOrEqual(each.portions.max);
  });

  test('layers for the seasons it runs through, in order, and a list for the race day', () => {
    const seasons = needs.flatMap((each) => (each.kind === 'layers' ? [each.season] : []));
    expect(seasons).toEqual(['autumn', 'winter', 'spring']);
    expect(need(needs, 'raceDay')).toMatchObject({ from: MARATHON.raceDate });
    expect(needAssumptions(needs)).toHaveLength(3);
  });
});

test('what is past, done or let go is needed no more', () => {
  const race = MARATHON.raceDate!;
  expect(kitNeeds(MARATHON, addDays(race, 1))).toEqual([]);
  const lastWeek = kitNeeds(MARATHON, addDays(race, -2));
  expect(need(lastWeek, 'shoes').lookOn).toBeNull();
  expect(need(lastWeek, 'fuel').sessions).toHaveLength(1);
});

test('a treadmill needs no layers, and short sessions no food', () => {
  const needs = kitNeeds(aPlan({ goal: 'c25k', weeks: 9, runsPerWeek: 3, kmPerWeek: 0, surface: 'treadmill' }), TODAY);
  expect(needs.map((each) => each.kind)).not.toContain('layers');
  expect(needs.map((each) => each.kind)).not.toContain('fuel');
});

test('no need names a product, a brand or a price', () => {
  const plans = [MARATHON, aPlan(), aPlan({ goal: '50k', weeks: 24, runsPerWeek: 5, kmPerWeek: 60, surface: 'trail' })];
  const texts = JSON.stringify(plans.map((plan) => kitNeeds(plan, TODAY)));
  expect(texts).not.toMatch(/€|\bbuy\b|ach[eè]te|unsafe|dangereu/i);
});
