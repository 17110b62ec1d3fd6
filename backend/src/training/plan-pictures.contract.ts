import { z } from 'zod';
import { IsoDate } from './session.contract.ts';
import { Phase } from './training.contract.ts';

/** A week of a plan in the figures its pictures are drawn from. Races are not counted among the minutes. */
export const PictureWeek = z
  .object({
    index: z.number().int().min(0).describe('0 is the first week'),
    startDate: IsoDate,
    phase: Phase,
    isDownWeek: z.boolean(),
    distanceKm: z.number().min(0).describe('On foot, the goal race not counted'),
    timeMinutes: z.number().min(0).describe('Running and walk-run time, the goal race not counted'),
    easyMinutes: z.number().min(0).describe('Walking and easy running, as written'),
    moderateMinutes: z.number().min(0).describe('Marathon and threshold effort, as written'),
    hardMinutes: z.number().min(0).describe('Everything faster, as written'),
    longestRunKm: z.number().min(0).nullable().describe('Longest run, the goal race left out; null without one'),
    longestRunLimitKm: z
      .number()
      .min(0)
      .nullable()
      .describe('What the single-run rule allows on the day of that run: 110 % of the 30 days before, or 1.6 km more'),
  })
  .meta({ id: 'PictureWeek' });
export type PictureWeek = z.infer<typeof PictureWeek>;

export const PredictedTime = z
  .object({
    date: IsoDate.describe('First day of a week, or race day'),
    lowSeconds: z.number().describe('Fast end: today’s fast end with the whole gain a plan may bring so far'),
    likelySeconds: z.number().describe('Most likely: half of that gain'),
    highSeconds: z.number().describe('Slow end: today’s slow end, had the training brought nothing'),
  })
  .meta({ id: 'PredictedTime' });
export type PredictedTime = z.infer<typeof PredictedTime>;

export const PlanPictures = z
  .object({
    weeks: z.array(PictureWeek),
    easyShareLimitPercent: z.number().describe('Share of the running time that has to be easy'),
    prediction: z
      .object({
        points: z.array(PredictedTime).min(1).describe('From the day the prediction was made to the last day'),
        reachableSeconds: z.number().describe('What this plan can lead to'),
        targetSeconds: z.number().nullable().describe('The wish'),
      })
      .nullable()
      .describe('null where the goal has no race'),
  })
  .meta({ id: 'PlanPictures' });
export type PlanPictures = z.infer<typeof PlanPictures>;
