import type { IllustrationInput } from './illustration-input.ts';

type Params = IllustrationInput['params'];

/**
 * What the sort of an article says about its looks, by kind and variety: a mitten must be drawn as
 * a mitten. These win over the parameters; varieties that look like any other of their kind are left out.
 */
const LOOKS: Record<string, Record<string, Params>> = {
  'road-shoes': { 'wet-winter': { collar: 1 }, tempo: { rocker: 1 } },
  'race-shoes': { carbon: { plate: true }, 'plated-trainer': { plate: true }, flat: { plate: false } },
  'recovery-shoes': { slide: { style: 'slide' }, clog: { style: 'clog' }, 'slip-on': { style: 'slip-on' } },
  'long-sleeves': {
    'half-zip': { neck: 'zip', hood: false },
    hooded: { neck: 'crew', hood: true },
    light: { neck: 'crew', hood: false },
    merino: { neck: 'crew', hood: false },
    sun: { neck: 'mock', hood: false },
  },
  'insulated-jackets': { active: { quilt: true }, softshell: { quilt: false }, wool: { quilt: false } },
  'running-vests': { warm: { quilt: true }, wind: { quilt: false } },
  shorts: {
    split: { liner: false, split: true },
    lined: { liner: false },
    'two-in-one': { liner: true },
    fitted: { fitted: true },
    trail: { liner: false },
  },
  skirts: { flared: { flare: 1 }, straight: { flare: 0 } },
  socks: { toe: { toes: true } },
  'compression-sleeves': { calf: { arm: false }, 'arm-sun': { arm: true }, 'arm-warm': { arm: true } },
  caps: { desert: { flap: true } },
  headbands: { 'ear-warmer': { width: 1 }, sweat: { width: 0 } },
  gloves: { liner: { mitten: false }, wind: { mitten: false }, mitten: { mitten: true }, shell: { mitten: false } },
  armbands: { window: { window: true }, clip: { window: true }, sleeve: { window: false } },
  'race-belts': {
    plain: { style: 'number', loops: 0 },
    loops: { style: 'number', loops: 4 },
    pouch: { style: 'pouch', loops: 0 },
  },
  'running-belts': { tube: { flasks: false, capacity: 0 }, pouch: { flasks: false }, flask: { flasks: true } },
  'soft-flasks': {
    standard: { tube: false },
    filter: { tube: false },
    insulated: { insulated: true },
    handheld: { handheld: true, tube: false },
  },
  'energy-bars': { oat: { nuts: true }, 'fruit-nut': { nuts: true }, salted: { nuts: true } },
  electrolytes: { 'high-salt': { tablets: true } },
  'recovery-drinks': { whey: { form: 'tub' }, plant: { form: 'pouch' } },
  'gps-watches': { first: { dial: 'digits' }, training: { dial: 'pace' }, mountain: { dial: 'route' } },
  headphones: {
    bone: { style: 'bone' },
    'in-ear': { style: 'buds', hooks: false },
    'ear-hook': { style: 'buds', hooks: true },
  },
  'foam-rollers': {
    smooth: { relief: 'smooth', length: 1 },
    grooved: { relief: 'grooves', length: 1 },
    travel: { length: 0 },
  },
  'massage-balls': { single: { style: 'single' }, peanut: { style: 'peanut' }, set: { style: 'set' } },
  'resistance-bands': { long: { bands: 1 }, 'fabric-loops': { width: 1 }, 'mini-loops': { width: 0.3 } },
  'trekking-poles': { 'carbon-fold': { sections: 4 }, 'aluminium-fold': { sections: 3 }, adjustable: { sections: 2 } },
  sunglasses: {
    shield: { shield: true },
    classic: { shield: false },
    photochromic: { lens: 'grey' },
    'light-lens': { lens: 'clear' },
  },
  'reflective-gear': { vest: { style: 'vest' }, 'led-vest': { style: 'harness' }, bands: { style: 'bands' } },
  'anti-chafe': { stick: { form: 'stick' }, mini: { form: 'stick' }, cream: { form: 'tube' } },
  'shoe-care': { cleaner: { brush: true }, waterproofing: { brush: false }, deodorant: { brush: false } },
};

/** The parameters of an article with those that its variety settles. */
export function settledParams({ kind, params }: IllustrationInput): Params {
  const looks = Object.hasOwn(LOOKS, kind) ? LOOKS[kind] : undefined;
  const { variety } = params;
  if (looks === undefined || typeof variety !== 'string' || !Object.hasOwn(looks, variety)) return params;
  return { ...params, ...looks[variety] };
}
