interface Oklch {
  /** Lightness, 0 (black) to 1 (white). */
  lightness: number;
  /** Chroma, 0 (grey) to about 0.32. */
  chroma: number;
  /** Hue in radians. */
  hue: number;
}

/** One colour under studio light, from the brightest plane to the deepest fold, as hex colours. */
export interface Tones {
  pale: string;
  light: string;
  base: string;
  shade: string;
  deep: string;
  /** The outline that lifts the shape off light and dark paper alike. */
  edge: string;
  /** OKLCH lightness of `base`, 0 to 1. */
  lightness: number;
}

/**
 * Darkest and lightest base that still stand off both papers of the shop
 * (#F1ECE3 has an OKLCH lightness of 0.94, #1E2A26 of 0.27).
 */
const BASE_LIGHTNESS = { low: 0.33, high: 0.955 };

/** The tones of a hex colour. `shift` moves its lightness, −1 to 1. */
export function tones(hex: string, shift = 0): Tones {
  const raw = toOklch(hex);
  const lightness = clamp(raw.lightness + shift, BASE_LIGHTNESS.low, BASE_LIGHTNESS.high);
  const at = (step: number, warmth = 0): string =>
    toHex({
      lightness: clamp(lightness + step, 0.14, 0.99),
      chroma: raw.chroma * (1 - Math.abs(step) * 0.6),
      hue: raw.hue + warmth,
    });
  const edgeStep = lightness < 0.45 ? 0.17 : lightness > 0.86 ? -0.2 : -0.15;
  return {
    pale: at(0.15, -0.06),
    light: at(0.07, -0.03),
    base: at(0),
    shade: at(-0.1, 0.04),
    deep: at(-0.19, 0.08),
    edge: at(edgeStep, 0.05),
    lightness,
  };
}

/** The tones of an accent that can be told from the main colour: its lightness moves away if need be. */
export function accentTones(hex: string, main: string): Tones {
  const a = toOklch(hex);
  const b = toOklch(main);
  const apart = Math.hypot(
    a.lightness - b.lightness,
    a.chroma * Math.cos(a.hue) - b.chroma * Math.cos(b.hue),
    a.chroma * Math.sin(a.hue) - b.chroma * Math.sin(b.hue),
  );
  if (apart > 0.12) return tones(hex);
  return tones(hex, b.lightness > 0.6 ? -0.22 : 0.26);
}

/** A bright colour a part of the colour wheel away. `turns` is a share of a full turn. */
export function turnHue(hex: string, turns: number): string {
  const color = toOklch(hex);
  return toHex({
    lightness: 0.84,
    chroma: Math.max(color.chroma, 0.15),
    hue: color.hue + turns * 2 * Math.PI,
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** sRGB to OKLCH. Source: Björn Ottosson, "A perceptual color space for image processing", 2020. */
function toOklch(hex: string): Oklch {
  const [r, g, b] = linearChannels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, bb),
    hue: Math.atan2(bb, a),
  };
}

/** OKLCH to hex; the chroma is lowered until the colour exists on a screen. */
function toHex(color: Oklch): string {
  for (let chroma = color.chroma; chroma > 0.002; chroma *= 0.93) {
    const channels = toLinear({ ...color, chroma });
    if (channels.every((value) => value > -0.0005 && value < 1.0005)) return encode(channels);
  }
  return encode(toLinear({ ...color, chroma: 0 }));
}

function toLinear({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function linearChannels(hex: string): [number, number, number] {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex.trim())?.[1] ?? '8a8f8c';
  const value = Number.parseInt(digits, 16);
  const channel = (shift: number): number => {
    const share = ((value >> shift) & 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}

function encode(channels: readonly number[]): string {
  const pairs = channels.map((value) => {
    const share = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(clamp(share, 0, 1) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${pairs.join('')}`;
}
