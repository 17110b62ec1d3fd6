/** The words the catalogue is described with; they are the filter values the shop and the coach understand. */
export type Use = 'road' | 'trail' | 'track' | 'race' | 'daily' | 'recovery' | 'treadmill';
export type Season = 'winter' | 'summer' | 'rain' | 'night' | 'all-year';
export type Gender = 'women' | 'men' | 'unisex';
export type Tier = 'value' | 'mid' | 'premium';
export type Fit = 'small' | 'true' | 'large';

export type Feature =
  | 'carbon-plate'
  | 'nylon-plate'
  | 'waterproof'
  | 'water-resistant'
  | 'windproof'
  | 'breathable'
  | 'reflective'
  | 'pockets'
  | 'wide-toe-box'
  | 'high-cushion'
  | 'firm'
  | 'zero-drop'
  | 'low-drop'
  | 'rock-plate'
  | 'stability'
  | 'lightweight'
  | 'uv-protection'
  | 'touchscreen'
  | 'rechargeable'
  | 'caffeine'
  | 'caffeine-free'
  | 'vegan'
  | 'gluten-free'
  | 'merino'
  | 'recycled'
  | 'seamless'
  | 'compression'
  | 'hood'
  | 'packable'
  | 'high-support'
  | 'medium-support'
  | 'anti-blister'
  | 'zip'
  | 'gps'
  | 'music'
  | 'solar';

/** Measured properties; the unit is the end of the name. */
export type NumberKey =
  | 'weightG'
  | 'dropMm'
  | 'stackHeelMm'
  | 'stackForefootMm'
  | 'lugMm'
  | 'fabricWeightGsm'
  | 'inseamCm'
  | 'capacityL'
  | 'volumeMl'
  | 'waterColumnMm'
  | 'lumens'
  | 'batteryHours'
  | 'carbohydrateG'
  | 'sodiumMg'
  | 'caffeineMg'
  | 'proteinG'
  | 'servings'
  | 'lengthCm'
  | 'lensCategory';

export type WordKey = 'fabric' | 'width' | 'terrain' | 'support';

export type Attributes = { use?: Use[]; season?: Season[]; features?: Feature[] } & Partial<Record<NumberKey, number>> &
  Partial<Record<WordKey, string>>;

/** Shelves grouped by how they are sized. */
export type Sizing = 'shoe' | 'clothing' | 'sock' | 'hand' | 'head' | 'one' | 'pole' | 'insole' | 'half-shoe';
