import type { Intensity, Session } from '../../../../backend/src/training/session.contract.ts';

/** Zones 1 to 5, in the five colours of the house (ui/base.css). */
export type Zone = 1 | 2 | 3 | 4 | 5;

/**
 * Which heart-rate zone an intensity lies in: threshold is 88–92 % of the maximum, which is zone 4; intervals and all
 * that is faster are zone 5. The same colours then mean the same effort in the calendar, the tables and the steps.
 */
export const ZONE_OF_INTENSITY: Record<Intensity, Zone> = {
  walk: 1,
  strength: 1,
  easy: 2,
  marathon: 3,
  threshold: 4,
  interval: 5,
  repetition: 5,
  race: 5,
};

export const ZONE_OF_KIND: Record<Session['kind'], Zone> = {
  rest: 1,
  recovery: 1,
  walkRun: 1,
  strength: 1,
  crossTraining: 1,
  easy: 2,
  long: 2,
  marathonPace: 3,
  tempo: 4,
  threshold: 4,
  hills: 5,
  intervals: 5,
  repetition: 5,
  race: 5,
};

export const zoneColor = (zone: Zone): string => `var(--zone-${zone})`;
