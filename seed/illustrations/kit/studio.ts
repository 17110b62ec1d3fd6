import { DARK } from './light.ts';
import type { IllustrationInput } from '../illustration-input.ts';
import { accentTones, tones, turnHue, type Tones } from './color.ts';
import { ellipse, type Point } from './paths.ts';
import { hashText } from './random.ts';
import { fill, line, Sheet, type Direction } from './sheet.ts';
import { Traits } from './traits.ts';

/** All a drawer needs: the sheet it draws on, the model's traits and the paints. */
export interface Studio {
  sheet: Sheet;
  traits: Traits;
  main: Tones;
  accent: Tones;
  /** A colour apart from the two others, for articles of many colours. */
  third: Tones;
  /** Foam and paper white. */
  chalk: Tones;
  /** Rubber and webbing black. */
  ink: Tones;
  /** Brushed metal. */
  metal: Tones;
}

/** Draws the inside of one illustration on the 800 × 800 field. */
export type Drawer = (studio: Studio) => string;

/** Sets up the paints and traits of one article in one colour. */
export function openStudio(input: IllustrationInput): Studio {
  const { hex, secondaryHex, name } = input.color;
  const isMany = name === 'multicolour';
  return {
    sheet: new Sheet(`i${hashText(JSON.stringify(input)).toString(36)}`),
    traits: new Traits(input),
    main: tones(hex),
    accent: accentTones(secondaryHex, hex),
    third: isMany ? tones(turnHue(hex, 0.3)) : tones(secondaryHex, 0.08),
    chalk: tones('#f3efe6'),
    ink: tones('#333a38'),
    metal: tones('#a9b0b0'),
  };
}

/** A shape under soft light, with the thin edge that lifts it off the paper. */
export function solid(studio: Studio, d: string, paint: Tones, direction: Direction = 'down'): string {
  const light = studio.sheet.linear(
    [
      [0, paint.light],
      [0.5, paint.base],
      [1, paint.shade],
    ],
    direction,
  );
  return `<path d="${d}" fill="${light}" stroke="${paint.edge}" stroke-width="2"/>`;
}

/** The same light without the edge, for shapes whose edge is drawn over their inside. */
export function body(studio: Studio, d: string, paint: Tones): string {
  return fill(
    d,
    studio.sheet.linear([
      [0, paint.light],
      [0.5, paint.base],
      [1, paint.shade],
    ]),
  );
}

/** A round part (tube, strap, sleeve) lit from the left: both sides turn away from the light. */
export function round3d(studio: Studio, d: string, paint: Tones, direction: Direction = 'right'): string {
  const light = studio.sheet.linear(
    [
      [0, paint.shade],
      [0.28, paint.pale],
      [0.6, paint.base],
      [1, paint.deep],
    ],
    direction,
  );
  return `<path d="${d}" fill="${light}" stroke="${paint.edge}" stroke-width="2"/>`;
}

/** The soft shadow of an article on its ground. */
export function groundShadow(studio: Studio, center: Point, width: number, height = 34): string {
  const soft = studio.sheet.radial([
    [0, DARK, 0.42],
    [0.55, DARK, 0.2],
    [1, DARK, 0],
  ]);
  return fill(ellipse(center, width / 2, height), soft);
}

/** A seam: a dark line with a thin light one beside it. */
export function seam(d: string, paint: Tones): string {
  return (
    line(d, paint.deep, 3, 'opacity=".55"') + line(d, paint.pale, 1.2, 'opacity=".5" transform="translate(0 2.4)"')
  );
}
