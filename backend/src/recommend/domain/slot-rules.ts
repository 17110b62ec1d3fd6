/**
 * What a shop assistant reaches for, most useful first, where purchases do not (yet) say. Judgement of the trade, not
 * measured; co-purchase goes first wherever it has something to say.
 */
const SLOT_RULES: Readonly<Record<string, readonly string[]>> = {
  'road-shoes': ['socks', 'insoles', 'shoe-care'],
  'trail-shoes': ['gaiters', 'socks', 'trekking-poles'],
  'race-shoes': ['socks', 'race-belts', 'gels'],
  'track-spikes': ['socks', 'compression-sleeves', 'shoe-care'],
  'recovery-shoes': ['massage-balls', 'foam-rollers', 'recovery-drinks'],
  tshirts: ['shorts', 'caps', 'anti-chafe'],
  'long-sleeves': ['tights', 'gloves', 'headbands'],
  singlets: ['shorts', 'anti-chafe', 'sunglasses'],
  shorts: ['tshirts', 'running-belts', 'anti-chafe'],
  tights: ['long-sleeves', 'gloves', 'socks'],
  skirts: ['tshirts', 'socks', 'anti-chafe'],
  'rain-jackets': ['caps', 'gloves', 'reflective-gear'],
  'wind-jackets': ['gloves', 'headbands', 'reflective-gear'],
  'insulated-jackets': ['beanies', 'gloves', 'tights'],
  'running-vests': ['long-sleeves', 'gloves', 'headbands'],
  'sports-bras': ['tshirts', 'anti-chafe', 'shorts'],
  socks: ['blister-care', 'shoe-care', 'anti-chafe'],
  'compression-sleeves': ['recovery-drinks', 'foam-rollers', 'socks'],
  caps: ['sunglasses', 'headbands', 'electrolytes'],
  beanies: ['gloves', 'headbands', 'headlamps'],
  headbands: ['gloves', 'beanies', 'reflective-gear'],
  gloves: ['beanies', 'headbands', 'reflective-gear'],
  armbands: ['headphones', 'reflective-gear', 'socks'],
  'race-belts': ['gels', 'electrolytes', 'anti-chafe'],
  sunglasses: ['caps', 'headbands', 'electrolytes'],
  'hydration-vests': ['soft-flasks', 'electrolytes', 'gels'],
  'running-belts': ['gels', 'soft-flasks', 'electrolytes'],
  'soft-flasks': ['electrolytes', 'running-belts', 'gels'],
  gels: ['running-belts', 'electrolytes', 'energy-bars'],
  'energy-bars': ['electrolytes', 'gels', 'running-belts'],
  electrolytes: ['soft-flasks', 'gels', 'energy-bars'],
  'recovery-drinks': ['foam-rollers', 'massage-balls', 'electrolytes'],
  'gps-watches': ['heart-rate-straps', 'running-belts', 'headphones'],
  'heart-rate-straps': ['gps-watches', 'anti-chafe', 'headphones'],
  headlamps: ['reflective-gear', 'gloves', 'beanies'],
  headphones: ['armbands', 'running-belts', 'headbands'],
  'foam-rollers': ['massage-balls', 'resistance-bands', 'recovery-drinks'],
  'massage-balls': ['foam-rollers', 'resistance-bands', 'recovery-shoes'],
  'resistance-bands': ['foam-rollers', 'massage-balls', 'recovery-drinks'],
  'trekking-poles': ['gloves', 'hydration-vests', 'gaiters'],
  gaiters: ['socks', 'trekking-poles', 'blister-care'],
  'reflective-gear': ['headlamps', 'gloves', 'running-belts'],
  insoles: ['socks', 'blister-care', 'massage-balls'],
  'blister-care': ['socks', 'anti-chafe', 'insoles'],
  'anti-chafe': ['blister-care', 'socks', 'shorts'],
  'shoe-care': ['socks', 'insoles', 'blister-care'],
};

/** Leaves that go with this one; none for a category the shop does not know. */
export function slotRules(leaf: string): readonly string[] {
  return SLOT_RULES[leaf] ?? [];
}

/** Groups whose articles replace one another: who takes a pair of shoes is not offered a second one beside it. */
const SUBSTITUTE_GROUPS: ReadonlySet<string> = new Set(['shoes', 'outerwear', 'tops', 'bottoms']);

/** Whether articles of the two categories would be worn instead of one another. */
export function areSubstitutes(one: { leaf: string; group: string }, other: { leaf: string; group: string }): boolean {
  return one.leaf === other.leaf || (one.group === other.group && SUBSTITUTE_GROUPS.has(one.group));
}
