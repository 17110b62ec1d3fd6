import type { Color } from './article.ts';
import type { Random } from './random.ts';

/** Hue (degrees), saturation and lightness (percent) around which each shop colour is mixed. */
const BASES: Record<string, readonly [hue: number, saturation: number, lightness: number]> = {
  black: [220, 8, 13],
  white: [45, 16, 94],
  grey: [210, 6, 56],
  blue: [212, 70, 48],
  navy: [222, 50, 22],
  teal: [182, 58, 34],
  green: [148, 46, 34],
  lime: [74, 76, 52],
  yellow: [48, 90, 56],
  orange: [20, 88, 54],
  red: [356, 72, 45],
  pink: [338, 68, 66],
  purple: [272, 42, 44],
  brown: [24, 36, 32],
  beige: [36, 34, 76],
  multicolour: [200, 60, 50],
};

/** The sixteen colour names the shop filters by. */
const COLOR_NAMES: readonly string[] = Object.keys(BASES);

/** One to four colourways for an article: the brand's own palette first. */
export function drawColors(random: Random, palette: readonly string[], count: number): Color[] {
  const wanted = random.shuffle(palette);
  const others = random.shuffle(COLOR_NAMES.filter((name) => !palette.includes(name) && name !== 'multicolour'));
  const names = [...wanted, ...others].slice(0, 12);
  const chosen = new Set<string>();
  while (chosen.size < count) {
    chosen.add(random.chance(0.8) ? names[Math.floor(random.next() * wanted.length)]! : random.pick(names));
  }
  return [...chosen].map((name) => ({
    name,
    hex: mix(name, random),
    secondaryHex: mix(partnerOf(name, random), random),
  }));
}

function partnerOf(name: string, random: Random): string {
  const light = ['white', 'beige', 'lime', 'yellow'];
  const partners = light.includes(name)
    ? ['black', 'navy', 'teal', 'orange', 'red', 'grey']
    : ['white', 'lime', 'orange', 'beige', 'yellow', 'pink', 'grey', 'teal'];
  return random.pick(partners.filter((partner) => partner !== name));
}

function mix(name: string, random: Random): string {
  const [hue, saturation, lightness] = BASES[name]!;
  const isGrey = saturation < 20;
  const h = name === 'multicolour' ? random.int(0, 359) : hue + random.int(-7, 7);
  return toHex(
    (h + 360) % 360,
    clamp(saturation + random.int(isGrey ? -3 : -9, isGrey ? 3 : 9)),
    clamp(lightness + random.int(-4, 4)),
  );
}

const clamp = (value: number): number => Math.max(0, Math.min(100, value));

/** Hue in degrees, saturation and lightness in percent → "#RRGGBB". */
function toHex(hue: number, saturation: number, lightness: number): string {
  const s = saturation / 100;
  const l = lightness / 100;
  const channel = (offset: number): string => {
    const k = (offset + hue / 30) % 12;
    const value = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, Math.min(9 - k, 1)));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
