import type { PlanRequest } from '../../training/training.contract.ts';
import type { Bilingual } from './words.ts';

export const GOAL_NAMES: Record<PlanRequest['goal'], Bilingual> = {
  '5k': { en: '5 km', fr: '5 km' },
  '10k': { en: '10 km', fr: '10 km' },
  half: { en: 'half marathon', fr: 'semi-marathon' },
  marathon: { en: 'marathon', fr: 'marathon' },
  '50k': { en: '50 km ultra', fr: 'ultra de 50 km' },
  '80k': { en: '80 km ultra', fr: 'ultra de 80 km' },
  '100k': { en: '100 km ultra', fr: 'ultra de 100 km' },
  fitness: { en: 'fitness', fr: 'forme' },
  c25k: { en: 'first 5 km', fr: 'premier 5 km' },
};
