/** Where it may hurt, the commonest first (mulvad-2018-injury-diagnoses). */
export const SITES = [
  'shin',
  'achilles',
  'knee',
  'itBand',
  'plantar',
  'calf',
  'hamstring',
  'hip',
  'back',
  'boneStress',
  'other',
] as const;
