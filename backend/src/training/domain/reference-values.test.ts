import { describe, expect, test } from 'vitest';
import { clock } from './bilingual.ts';
import { criticalSpeed } from './critical-speed.ts';
import { caffeineMilligrams, carbohydrateGramsPerHour, loadingGramsPerDay, proteinGramsPerDay } from './fuel.ts';
import { slopeCostFactor, slopePaceFactor } from './grade.ts';
import { heartRateAtReserve, heartRateZones, maxHeartRateOfAge } from './heart-rate.ts';
import { runningStress, sessionLoad, trainingImpulse, weekStrain, weightedMeanLoad, zoneLoad } from './load.ts';
import { marathonExponent, riegelSeconds } from './riegel.ts';
import { paceAtFraction, raceSecondsAtVdot, speedAtOxygen, vdotOfRace } from './vdot.ts';
import { vickersMarathonSeconds, vickersMarathonSecondsFromTwo } from './vickers.ts';
import { easyPlanningPace, intervalPace, marathonPace, repetitionPace, thresholdPace } from './zones.ts';

describe('VDOT', () => {
  test.each([
    [5000, 1200, 49.806233],
    [5000, 1500, 38.309363],
    [5000, 1800, 30.82198],
    [10000, 2700, 45.263003],
    [10000, 3000, 40.01205],
    [10000, 3600, 32.28039],
    [21097.5, 5400, 50.976906],
    [21097.5, 6300, 42.635316],
    [21097.5, 7200, 36.459159],
    [42195, 10800, 53.528269],
    [42195, 12600, 44.553531],
    [42195, 14400, 37.904316],
    [5000, 1620, 34.96321966414413],
  ])('%d m in %d s is %d', (metres, seconds, vdot) => {
    expect(vdotOfRace(metres, seconds)).toBeCloseTo(vdot, 5);
  });

  test.each([
    { metres: 5000, seconds: 1200, others: { 10000: 2487.9, 21097.5: 5509.7, 42195: 11477.2 } },
    { metres: 10000, seconds: 2700, others: { 5000: 1302.1, 21097.5: 5984.1, 42195: 12435.1 } },
    { metres: 21097.5, seconds: 6300, others: { 5000: 1370.1, 10000: 2841.7, 42195: 13069.5 } },
  ])('the equivalents of $metres m in $seconds s', ({ metres, seconds, others }) => {
    const vdot = vdotOfRace(metres, seconds);
    for (const [distance, expected] of Object.entries(others)) {
      expect(Math.abs(raceSecondsAtVdot(vdot, Number(distance)) - expected)).toBeLessThan(0.06);
    }
  });

  test.each([
    [30, 172.802],
    [40, 217.672],
    [50, 260.772],
    [60, 302.297],
    [70, 342.408],
  ])('the speed at VDOT %d is %d m/min', (vdot, speed) => {
    expect(speedAtOxygen(vdot)).toBeCloseTo(speed, 3);
  });

  test.each([
    [40, 419.4, 350.9, 326.5, 305.6, 281.3],
    [50, 351.9, 293.5, 271.1, 255.2, 234.9],
    [60, 304.2, 253.3, 232.3, 220.1, 202.6],
  ])('the training paces at VDOT %d', (vdot, ...expected) => {
    const paces = [0.59, 0.74].map((fraction) => paceAtFraction(vdot, fraction));
    const found = [...paces, marathonPace(vdot), thresholdPace(vdot), paceAtFraction(vdot, 0.975)];
    expected.forEach((pace, index) => {
      expect(Math.abs((found[index] ?? 0) - pace)).toBeLessThan(0.06);
    });
  });
});

/** Facts of a published table, a few rows for tests: [VDOT, 5 km, 10 km, half, marathon] in seconds. */
const RACE_ROWS = [
  [30, 1840, 3826, 8464, 17357],
  [35, 1620, 3363, 7453, 15363],
  [38, 1512, 3137, 6955, 14375],
  [40, 1448, 3003, 6659, 13785],
  [42, 1389, 2881, 6387, 13243],
  [45, 1310, 2716, 6020, 12506],
  [48, 1239, 2570, 5693, 11849],
  [50, 1197, 2481, 5495, 11449],
  [52, 1157, 2399, 5311, 11076],
  [55, 1102, 2286, 5058, 10561],
  [58, 1053, 2184, 4830, 10094],
  [60, 1023, 2122, 4689, 9805],
  [65, 954, 1981, 4373, 9155],
  [70, 895, 1860, 4101, 8590],
  [75, 843, 1754, 3863, 8095],
  [80, 798, 1661, 3654, 7658],
  [85, 757, 1579, 3470, 7270],
] as const;

test.each(RACE_ROWS)('race times at VDOT %d lie within the published tolerances', (vdot, ...times) => {
  const tolerances = vdot < 35 ? [2, 3, 14, 32] : [2, 3, 6, 11];
  [5000, 10000, 21097.5, 42195].forEach((metres, index) => {
    const gap = Math.abs(raceSecondsAtVdot(vdot, metres) - (times[index] ?? 0));
    expect(gap).toBeLessThanOrEqual(tolerances[index] ?? 0);
  });
});

/** [VDOT, easy s/km, marathon s/mile, threshold s/km, interval s/km or null, interval s/400, repetition s/400 and s/200]. */
const PACE_ROWS = [
  [30, 472, 661, 384, null, 142, 136, 67],
  [35, 421, 586, 340, null, 125, 119, 59],
  [40, 379, 526, 306, 282, 112, 106, 52],
  [45, 346, 477, 278, 256, 102, 96, 47],
  [50, 318, 437, 255, 235, 93, 87, 43],
  [55, 295, 403, 236, 217, 87, 81, 40],
  [60, 275, 374, 220, 203, 81, 75, 37],
  [65, 258, 349, 206, 190, 76, 70, 34],
  [70, 242, 328, 194, 179, 71, 65, 32],
  [75, 229, 309, 184, 169, 67, 61, 30],
  [80, 218, 292, 174, 161, 64, 58, 28],
  [85, 207, 277, 166, 153, 61, 55, 27],
] as const;

test.each(PACE_ROWS)('training paces at VDOT %d lie within the published tolerances', (...row) => {
  const [vdot, easy, marathonMile, threshold, interval, interval400, repetition, repetition200] = row;
  expect(Math.abs(paceAtFraction(vdot, 0.67) - easy)).toBeLessThanOrEqual(3);
  expect(Math.abs(marathonPace(vdot) * 1.609344 - marathonMile)).toBeLessThanOrEqual(2.3);
  expect(Math.abs(thresholdPace(vdot) - threshold)).toBeLessThanOrEqual(1.3);
  // The table prints no kilometre pace for the slowest two rows; the 400 m time stands in.
  const intervalGap = interval === null ? intervalPace(vdot) * 0.4 - interval400 : intervalPace(vdot) - interval;
  expect(Math.abs(intervalGap)).toBeLessThanOrEqual(0.75);
  expect(Math.abs(intervalPace(vdot) * 0.4 - interval400)).toBeLessThanOrEqual(1);
  expect(Math.abs(repetitionPace(vdot) * 0.4 - repetition)).toBeLessThanOrEqual(1);
  // 200 m times are printed in whole seconds, and a little faster than half of the 400 m.
  expect(Math.abs(repetitionPace(vdot) * 0.2 - repetition200)).toBeLessThanOrEqual(1.3);
  expect(easyPlanningPace(vdot)).toBeGreaterThan(easy);
});

test.each([
  [30, 1841, 3829, 8477, 17_389],
  [34, 1658, 3445, 7637, 15_731],
])('race times at VDOT %d lie within half a percent of the newer edition', (vdot, ...times) => {
  [5000, 10000, 21097.5, 42195].forEach((metres, index) => {
    expect(Math.abs(raceSecondsAtVdot(vdot, metres) / (times[index] ?? 1) - 1)).toBeLessThan(0.005);
  });
});

test('a 5 km in 24:34 predicts 10 km, half and marathon as the newer edition prints them', () => {
  const vdot = vdotOfRace(5000, 24 * 60 + 34);
  expect(vdot).toBeCloseTo(39.1104, 2);
  expect(Math.abs(raceSecondsAtVdot(vdot, 10000) - (50 * 60 + 58))).toBeLessThanOrEqual(3);
  expect(Math.abs(raceSecondsAtVdot(vdot, 21097.5) - (3600 + 53 * 60 + 2))).toBeLessThanOrEqual(6);
  expect(Math.abs(raceSecondsAtVdot(vdot, 42195) - (3 * 3600 + 53 * 60 + 54))).toBeLessThanOrEqual(11);
});

describe('Riegel', () => {
  test.each([
    [5, 1200, 10, 41 * 60 + 42],
    [5, 1200, 21.0975, 92 * 60],
    [5, 1200, 42.195, 3 * 3600 + 11 * 60 + 49],
    [10, 2700, 21.0975, 99 * 60 + 17],
    [10, 2700, 42.195, 3 * 3600 + 27 * 60 + 1],
    [21.0975, 6300, 42.195, 3 * 3600 + 38 * 60 + 55],
    [21.0975, 5400, 42.195, 3 * 3600 + 7 * 60 + 39],
  ])('%d km in %d s to %d km', (distanceKm, timeSeconds, toKm, expected) => {
    expect(Math.round(riegelSeconds({ distanceKm, timeSeconds }, toKm))).toBe(expected);
  });

  test('the exponent of 1.15 makes a 1:45 half a 3:53 marathon', () => {
    const seconds = riegelSeconds({ distanceKm: 21.0975, timeSeconds: 6300 }, 42.195, 1.15);
    expect(Math.round(seconds)).toBe(3 * 3600 + 53 * 60 + 1);
  });

  test('the less a marathon runner trains, the larger the exponent', () => {
    expect([80, 60, 40, 20, 0].map((km) => Number(marathonExponent(km).toFixed(2)))).toEqual([
      1.06, 1.06, 1.1, 1.12, 1.12,
    ]);
  });
});

describe('the marathon models of Vickers', () => {
  const half = { distanceKm: 21.0975, timeSeconds: 6300 };

  test('a 1:45 half with 40 km a week is slower than Riegel, and more training makes it faster', () => {
    const at40 = vickersMarathonSeconds(half, 40);
    expect(at40).toBeGreaterThan(riegelSeconds(half, 42.195) + 600);
    expect(at40).toBeLessThan(4.1 * 3600);
    expect(vickersMarathonSeconds(half, 80)).toBeLessThan(at40);
  });

  test('two races use the runner’s own slowing; their order does not matter', () => {
    const ten = { distanceKm: 10, timeSeconds: 2820 };
    const seconds = vickersMarathonSecondsFromTwo([ten, half], 50);
    expect(seconds).toBeCloseTo(vickersMarathonSecondsFromTwo([half, ten], 50), 6);
    expect(seconds).toBeGreaterThan(3.55 * 3600);
    expect(seconds).toBeLessThan(4.1 * 3600);
  });
});

describe('critical speed', () => {
  test.each([
    [[1500, 3000, 5000], [300, 660, 1150], 4.1155, 272.07],
    [[800, 1500, 3000, 5000], [165, 330, 705, 1200], 4.0464, 147.14],
  ])('from %j m in %j s', (metres, seconds, speed, reserve) => {
    const bests = metres.map((distanceMetres, index) => ({ distanceMetres, timeSeconds: seconds[index] ?? 0 }));
    const found = criticalSpeed(bests);
    expect(found?.speedMetresPerSecond).toBeCloseTo(speed, 4);
    expect(found?.reserveMetres).toBeCloseTo(reserve, 2);
  });

  test('two bests are too few', () => {
    expect(
      criticalSpeed([
        { distanceMetres: 1500, timeSeconds: 300 },
        { distanceMetres: 3000, timeSeconds: 660 },
      ]),
    ).toBeNull();
  });
});

describe('heart rate', () => {
  test.each([
    [20, 194],
    [30, 187],
    [40, 180],
    [50, 173],
    [60, 166],
  ])('maximum at %d years is %d', (age, bpm) => {
    expect(maxHeartRateOfAge(age)).toBeCloseTo(bpm, 6);
  });

  test.each([
    [0.6, 133],
    [0.7, 146],
    [0.8, 159],
    [0.85, 165.5],
    [0.9, 172],
  ])('%d of the reserve is %d', (share, bpm) => {
    expect(heartRateAtReserve(share, 55, 185)).toBeCloseTo(bpm, 6);
  });

  test('a measured maximum wins over the age, and without either there are no zones', () => {
    expect(heartRateZones({ age: 40, maxHr: 191 })?.maxBpm).toBe(191);
    expect(heartRateZones({ age: 40 })?.source).toBe('age-formula');
    expect(heartRateZones({ restingHr: 50 })).toBeNull();
  });
});

describe('load', () => {
  test('Banister’s impulse for men and women', () => {
    const hour = { averageBpm: 145, restingBpm: 55, maxBpm: 185 };
    expect(trainingImpulse(60, hour, 'male')).toBeCloseTo(100.44, 2);
    expect(trainingImpulse(60, hour, 'female')).toBeCloseTo(113.517, 2);
    const shorter = { averageBpm: 150, restingBpm: 60, maxBpm: 190 };
    expect(trainingImpulse(45, shorter, 'male')).toBeCloseTo(75.33, 2);
    expect(trainingImpulse(45, shorter, 'female')).toBeCloseTo(85.138, 2);
  });

  test('monotony and strain of a week; a week of equal days has none', () => {
    const week = weekStrain([0, 150, 420, 150, 0, 200, 360]);
    expect(week.total).toBe(1280);
    expect(week.monotony).toBeCloseTo(1.221, 3);
    expect(week.strain).toBeCloseTo(1563.1, 1);
    expect(weekStrain([100, 100, 100, 100, 100, 100, 100]).monotony).toBeNull();
  });

  test('weighted means of four weeks of 300 and one of 500', () => {
    const loads = [...Array<number>(28).fill(300), ...Array<number>(7).fill(500)];
    expect(weightedMeanLoad(loads, 7)).toBeCloseTo(473.303, 3);
    expect(weightedMeanLoad(loads, 28)).toBeCloseTo(378.72, 2);
    expect(weightedMeanLoad(loads, 7) / weightedMeanLoad(loads, 28)).toBeCloseTo(1.2497, 4);
  });

  test('stress, zone and session loads', () => {
    expect(runningStress(60, 0.8)).toBeCloseTo(64, 6);
    expect(runningStress(90, 0.75)).toBeCloseTo(84.375, 6);
    expect(zoneLoad([10, 20, 0, 5, 1])).toBe(75);
    expect(sessionLoad(4, 60)).toBe(240);
  });
});

test.each([
  [-0.3, 0.684],
  [-0.2, 0.5],
  [-0.1, 0.598],
  [-0.05, 0.763],
  [0, 1],
  [0.05, 1.301],
  [0.1, 1.658],
  [0.15, 2.06],
  [0.2, 2.502],
  [0.3, 3.494],
])('a slope of %d costs %d of the flat', (slope, factor) => {
  expect(slopeCostFactor(slope)).toBeCloseTo(factor, 3);
  expect(slopePaceFactor(slope)).toBeGreaterThanOrEqual(0.88);
});

test.each([
  [3 * 3600, '4:16'],
  [3.5 * 3600, '4:59'],
  [4 * 3600, '5:41'],
])('an even marathon in %d s is run at %s a kilometre', (seconds, pace) => {
  expect(clock(seconds / 42.195)).toBe(pace);
});

test('fuel for a 70 kg runner', () => {
  expect(loadingGramsPerDay(70)).toEqual({ min: 700, max: 840 });
  expect(caffeineMilligrams(70)).toEqual({ min: 210, max: 420 });
  expect(proteinGramsPerDay(70)).toBeCloseTo(112, 6);
  expect(carbohydrateGramsPerHour(240).min * 4).toBe(240);
  expect(carbohydrateGramsPerHour(40)).toEqual({ min: 0, max: 0 });
});
