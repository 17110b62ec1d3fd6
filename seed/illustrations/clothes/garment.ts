import { DARK, blend, sideShade } from '../kit/light.ts';
import type { Tones } from '../kit/color.ts';
import { mirrored, p, type Point, type Step } from '../kit/paths.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { body, type Studio } from '../kit/studio.ts';

/** Half widths and heights of a garment for the upper body, seen from the front, in units. */
export interface Cut {
  neckTop: number;
  neckHalf: number;
  neckDepth: number;
  shoulder: number;
  chest: number;
  waist: number;
  hem: number;
  bottom: number;
  /** How deep the armhole cuts into the shoulder: 0 for sleeves, more for vests. */
  armhole: number;
}

/** The cut of a model: for women narrower at the shoulder and waisted, for men straight. */
export function cutOf({ traits }: Studio, change: Partial<Cut> = {}): Cut {
  const isWomens = traits.text('gender', traits.chance('gender') > 0.5 ? 'women' : 'men') === 'women';
  const loose = traits.between('fit', -8, 14);
  const frame = isWomens
    ? { shoulder: 136, chest: 146, waist: 126, hem: 148 }
    : { shoulder: 160, chest: 162, waist: 156, hem: 160 };
  return {
    neckTop: 112,
    neckHalf: isWomens ? 66 : 60,
    neckDepth: isWomens ? 58 : 44,
    shoulder: frame.shoulder + loose * 0.5,
    chest: frame.chest + loose,
    waist: frame.waist + loose,
    hem: frame.hem + loose,
    bottom: traits.between('length', 640, 706),
    armhole: 0,
    ...change,
  };
}

const UNDERARM = 196;
/** How far below the neck the shoulder tip lies. */
const SLOPE = 44;

/** The outline of the trunk. */
export function trunk(cut: Cut): string {
  const top = cut.neckTop;
  const tip = 400 + cut.shoulder - cut.armhole;
  const steps: Step[] = [
    [
      400 + cut.neckHalf * 0.62,
      top + cut.neckDepth,
      400 + cut.neckHalf,
      top + cut.neckDepth * 0.5,
      400 + cut.neckHalf,
      top,
    ],
    [tip, top + SLOPE - cut.armhole * 0.3],
    [
      tip - 10 - cut.armhole * 0.5,
      top + 110,
      400 + cut.chest - 26 - cut.armhole * 0.4,
      top + UNDERARM - 6,
      400 + cut.chest,
      top + UNDERARM,
    ],
    [400 + cut.chest - 4, top + 290, 400 + cut.waist, top + 320, 400 + cut.waist, top + 370],
    [400 + cut.waist, top + 440, 400 + cut.hem, cut.bottom - 80, 400 + cut.hem, cut.bottom],
    [400 + cut.hem * 0.5, cut.bottom + 12, 400 + 60, cut.bottom + 12, 400, cut.bottom + 12],
  ];
  return mirrored([400, top + cut.neckDepth], steps);
}

/** The right sleeve as seen, hanging. `reach` is its length as a share of a full arm, 0 to 1. */
export function sleeve(cut: Cut, reach: number): { outline: string; hem: readonly [Point, Point] } {
  const top = cut.neckTop;
  const at = (x: number, y: number): Point => [400 + x, top + y];
  const shoulder = at(cut.shoulder - 6, SLOPE - 4);
  const under = at(cut.chest - 6, UNDERARM + 6);
  const long = 60 + 420 * reach;
  const spread = cut.shoulder + 26 + 92 * Math.min(1, reach * 1.5);
  const width = 112 - 62 * reach;
  const outer = at(spread + 8, SLOPE + long);
  const inner = at(spread + 8 - width, SLOPE + long + 20);
  const outline =
    p`M${shoulder[0]} ${shoulder[1]}C${400 + cut.shoulder + 30} ${top + SLOPE + 8} ${outer[0] - 16} ${outer[1] - long * 0.55} ${outer[0]} ${outer[1]}` +
    p`L${inner[0]} ${inner[1]}C${inner[0] - 12} ${inner[1] - long * 0.36} ${under[0] + 14} ${under[1] + long * 0.14} ${under[0]} ${under[1]}` +
    p`L${400 + cut.shoulder * 0.5} ${top + UNDERARM - 40}Z`;
  return { outline, hem: [outer, inner] };
}

/** The same parts on both sides of the body. */
export function bothSides(...parts: string[]): string {
  const content = parts.join('');
  return content + group('transform="matrix(-1 0 0 1 800 0)"', content);
}

/** The inside of the back, seen through the neck, with its tape. */
export function backNeck({ sheet }: Studio, cut: Cut, paint: Tones): string {
  const d = mirrored(
    [400, cut.neckTop - 12],
    [
      [
        400 + cut.neckHalf * 0.6,
        cut.neckTop - 12,
        400 + cut.neckHalf,
        cut.neckTop - 6,
        400 + cut.neckHalf + 4,
        cut.neckTop + 2,
      ],
      [
        400 + cut.neckHalf,
        cut.neckTop + cut.neckDepth * 0.7,
        400 + 40,
        cut.neckTop + cut.neckDepth + 8,
        400,
        cut.neckTop + cut.neckDepth + 8,
      ],
    ],
  );
  return (
    fill(d, blend(sheet, paint.shade, paint.deep), edged(paint.edge)) +
    fill(p`M388 ${cut.neckTop + 4}h24v13h-24z`, paint.pale, 'opacity=".75"')
  );
}

/** The neckline as an open line, left to right, to be drawn as a rib. */
export function neckline(cut: Cut): string {
  const [left, right, low] = [400 - cut.neckHalf, 400 + cut.neckHalf, cut.neckTop + cut.neckDepth];
  return p`M${left} ${cut.neckTop}C${left} ${cut.neckTop + cut.neckDepth * 0.5} ${400 - cut.neckHalf * 0.62} ${low} 400 ${low}S${right} ${cut.neckTop + cut.neckDepth * 0.5} ${right} ${cut.neckTop}`;
}

/** A rib or binding along a line. */
export function rib(d: string, paint: Tones, width: number): string {
  return (
    line(d, paint.edge, width + 3) +
    line(d, paint.base, width) +
    line(d, paint.deep, width, 'stroke-dasharray="1.5 5" stroke-linecap="butt" opacity=".4"')
  );
}

/** Cloth as it falls: side shade and soft folds, to be cut to the outline. */
export function drape({ sheet, traits }: Studio, cut: Cut, paint: Tones): string {
  const [left, right] = [400 - cut.chest - 30, 400 + cut.chest + 30];
  const sides = sideShade(sheet, paint.pale, { edge: 0.37, glow: 0.2 });
  const sway = traits.between('sway', -30, 30);
  const folds = [
    p`M${400 - cut.chest + 10} ${cut.neckTop + UNDERARM}C${400 - 70} ${cut.neckTop + 270} ${380 + sway} ${cut.bottom - 200} ${400 - 60 + sway} ${cut.bottom}`,
    p`M${400 + cut.chest - 10} ${cut.neckTop + UNDERARM + 10}C${400 + 90} ${cut.neckTop + 300} ${400 + 60} ${cut.bottom - 160} ${400 + 96 + sway * 0.5} ${cut.bottom}`,
    p`M${400 + cut.waist - 6} ${cut.neckTop + 380}C${400 + 60} ${cut.neckTop + 400} ${400 + 20} ${cut.neckTop + 430} ${390 - sway} ${cut.neckTop + 470}`,
  ];
  return (
    fill(p`M${left} 60H${right}V760H${left}z`, sides) +
    sheet.blurred(
      line(folds.join(''), DARK, 15, 'opacity=".2"') +
        line(folds.join(''), paint.pale, 10, 'opacity=".24" transform="translate(-14 2)"'),
      8,
    )
  );
}

/** Light and folds on a hanging sleeve, to be cut to its outline. */
export function sleeveDrape({ sheet }: Studio, cut: Cut, paint: Tones): string {
  const x = 400 + cut.chest;
  const folds = p`M${x - 10} ${cut.neckTop + 190}L${x + 60} ${cut.neckTop + 130}M${x + 10} ${cut.neckTop + 230}L${x + 70} ${cut.neckTop + 200}M${x + 40} ${cut.neckTop + 330}L${x + 96} ${cut.neckTop + 300}`;
  return (
    fill(
      p`M${x - 60} 80h220v640h-220z`,
      sheet.linear(
        [
          [0, DARK, 0.42],
          [0.45, DARK, 0.06],
          [0.62, paint.pale, 0.2],
          [1, DARK, 0.3],
        ],
        'right',
      ),
    ) + sheet.blurred(line(folds, DARK, 9, 'opacity=".28"'), 5)
  );
}

/** A flat piece of cloth with its edge drawn over what lies inside. */
export function piece(studio: Studio, outline: string, paint: Tones, ...inside: string[]): string {
  return body(studio, outline, paint) + studio.sheet.clipped(outline, inside.join('')) + line(outline, paint.edge, 2);
}
