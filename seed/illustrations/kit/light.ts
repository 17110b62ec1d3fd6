import type { Tones } from './color.ts';
import type { Direction, Sheet } from './sheet.ts';

/** The colour of every shade and shadow: a black with a little green, as on the shop's dark paper. */
export const DARK = '#0b1210';

/** A veil for cloth that turns away at both sides: `edge` and `glow` are opacities, 0 to 1. */
export function sideShade(sheet: Sheet, bright: string, { edge = 0.38, glow = 0.36 } = {}): string {
  const clear = [DARK, 0] as const;
  return sheet.linear(
    [
      [0, DARK, edge],
      [0.25, ...clear],
      [0.42, bright, glow],
      [0.68, ...clear],
      [1, DARK, edge],
    ],
    'right',
  );
}

/** A veil for packs, tubes and bottles: a sharp highlight left of the middle. */
export function packGloss(sheet: Sheet): string {
  const clear = [DARK, 0] as const;
  return sheet.linear(
    [
      [0, DARK, 0.42],
      [0.16, ...clear],
      [0.3, '#fff', 0.48],
      [0.44, ...clear],
      [1, DARK, 0.48],
    ],
    'right',
  );
}

/** The paint of a tube seen from the side: both sides turn away from the light. */
export function tubePaint(sheet: Sheet, paint: Tones): string {
  return sheet.linear(
    [
      [0, paint.deep],
      [0.32, paint.light],
      [0.7, paint.base],
      [1, paint.deep],
    ],
    'right',
  );
}

/** A paint that goes from one colour to another, downwards unless told. */
export function blend(sheet: Sheet, from: string, to: string, direction: Direction = 'down'): string {
  return sheet.linear(
    [
      [0, from],
      [1, to],
    ],
    direction,
  );
}

/** A veil of one colour that thickens from nothing to an opacity in [0, 1], downwards. */
export function veil(sheet: Sheet, color: string, opacity: number): string {
  return sheet.linear([
    [0, color, 0],
    [1, color, opacity],
  ]);
}
