import type { PictureWeek, PlanPictures } from '../../backend/src/training/plan-pictures.contract.ts';

const week = (overrides: Partial<PictureWeek>): PictureWeek => ({
  index: 0,
  startDate: '2026-11-23',
  phase: 'base',
  isDownWeek: false,
  distanceKm: 25,
  timeMinutes: 150,
  easyMinutes: 130,
  moderateMinutes: 20,
  hardMinutes: 0,
  longestRunKm: 9.5,
  longestRunLimitKm: 10.6,
  ...overrides,
});

/** The figures of a plan of two weeks to a race, the second of them a down week. */
export function somePictures(): PlanPictures {
  return {
    weeks: [
      week({}),
      week({
        index: 1,
        startDate: '2026-11-30',
        phase: 'build',
        isDownWeek: true,
        distanceKm: 20,
        timeMinutes: 120,
        easyMinutes: 100,
        moderateMinutes: 15,
        hardMinutes: 5,
        longestRunKm: 9,
        longestRunLimitKm: 9.9,
      }),
    ],
    easyShareLimitPercent: 80,
    prediction: {
      points: [
        { date: '2026-11-23', lowSeconds: 2940, likelySeconds: 3000, highSeconds: 3120 },
        { date: '2026-11-29', lowSeconds: 2880, likelySeconds: 2970, highSeconds: 3120 },
      ],
      reachableSeconds: 2940,
      targetSeconds: null,
    },
  };
}
