import { type Cut, bothSides, cutOf, drape, piece, sleeve, sleeveDrape, trunk } from './garment.ts';
import { collar, hoodBack, hoodFront } from './jacket-neck.ts';
import type { Tones } from '../kit/color.ts';
import { p, roundRect } from '../kit/paths.ts';
import { isBusy, pattern } from '../kit/patterns.ts';
import { fill, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, seam } from '../kit/studio.ts';

/** A waterproof shell with a hood and taped seams. */
export const rainJacket: Drawer = (studio) => jacket(studio, { hood: 0.92, quilt: 0, sleeves: true });

/** A thin windproof layer, some with a hood. */
export const windJacket: Drawer = (studio) => jacket(studio, { hood: 0.35, quilt: 0, sleeves: true });

/** A padded jacket for cold days. */
export const insulatedJacket: Drawer = (studio) => jacket(studio, { hood: 0.5, quilt: 1, sleeves: true });

/** A body-warmer without sleeves. */
export const runningVest: Drawer = (studio) => jacket(studio, { hood: 0.08, quilt: 0.6, sleeves: false });

interface Make {
  /** Chance of a hood and of quilting, 0 to 1. */
  hood: number;
  quilt: number;
  sleeves: boolean;
}

function jacket(studio: Studio, make: Make): string {
  const { traits, main, accent } = studio;
  const cut = jacketCut(studio, make);
  const isQuilted = traits.has('quilt', make.quilt);
  const hasHood = traits.has('hood', make.hood);
  const sleevePaint = traits.chance('sleevePaint') > 0.65 ? accent : main;
  const outline = trunk(cut);
  const box = [400 - cut.chest - 60, cut.neckTop, 2 * cut.chest + 120, cut.bottom - cut.neckTop + 20] as const;
  return (
    groundShadow(studio, [400, 752], 450, 20) +
    (make.sleeves ? arms(studio, cut, { paint: sleevePaint, isQuilted }) : '') +
    (hasHood ? hoodBack(studio, cut) : '') +
    piece(
      studio,
      outline,
      main,
      isQuilted ? '' : pattern(studio, box),
      isQuilted ? '' : yoke(studio, cut),
      drape(studio, cut, main),
      isQuilted ? quilting(studio, cut) : '',
      pockets(studio, cut),
      hem(studio, cut),
    ) +
    (make.sleeves
      ? bothSides(seam(armLine(cut), main))
      : bothSides(line(armLine(cut), accent.edge, 10) + line(armLine(cut), accent.base, 7))) +
    (hasHood ? hoodFront(studio, cut) : collar(studio, cut)) +
    zip(studio, cut, hasHood)
  );
}

/** The cut of a layer worn over others: wider, with room for a collar above. */
function jacketCut(studio: Studio, make: Make): Cut {
  const base = cutOf(studio);
  return {
    neckTop: 150,
    neckHalf: 62,
    neckDepth: 30,
    shoulder: base.shoulder + 8,
    chest: base.chest + 14,
    waist: base.waist + 16,
    hem: base.hem + 4,
    bottom: studio.traits.between('length', 636, 684),
    armhole: make.sleeves ? 0 : studio.traits.between('armhole', 8, 26),
  };
}

function armLine(cut: Cut): string {
  const tip = 400 + cut.shoulder - cut.armhole;
  return p`M${tip} ${cut.neckTop + 44 - cut.armhole * 0.3}C${tip - 10 - cut.armhole * 0.5} ${cut.neckTop + 110} ${400 + cut.chest - 26 - cut.armhole * 0.4} ${cut.neckTop + 190} ${400 + cut.chest} ${cut.neckTop + 196}`;
}

function arms(studio: Studio, cut: Cut, { paint, isQuilted }: { paint: Tones; isQuilted: boolean }): string {
  const { traits, accent, ink, chalk } = studio;
  const arm = sleeve(cut, 0.97);
  const [outer, inner] = arm.hem;
  const rings = [0, 1, 2, 3, 4, 5, 6].map((n) => {
    const y = cut.neckTop + 110 + n * 58;
    return p`M${400 + cut.chest - 40 + n * 8} ${y + 26}Q${400 + cut.chest + 40 + n * 6} ${y + 22} ${420 + cut.chest + 110} ${y - 10}`;
  });
  const cuff = traits.chance('cuffPaint') > 0.5 ? accent : ink;
  const edge = p`M${outer[0] - 1} ${outer[1] - 9}L${inner[0] + 1} ${inner[1] - 9}`;
  const band =
    traits.chance('armBand') > 0.6
      ? line(p`M${outer[0] - 60} ${outer[1] - 170}l130 -34`, chalk.base, 9, 'opacity=".85"')
      : '';
  const inside = [
    sleeveDrape(studio, cut, paint),
    isQuilted ? line(rings.join(''), paint.deep, 3.5, 'opacity=".6"') : '',
    band,
  ];
  return bothSides(
    piece(studio, arm.outline, paint, ...inside) +
      line(edge, cuff.edge, 23, 'stroke-linecap="butt"') +
      line(edge, cuff.base, 19, 'stroke-linecap="butt"'),
  );
}

/** Rows of padding: each catches light above and falls into shade at its seam. */
function quilting({ sheet, traits, main }: Studio, cut: Cut): string {
  const pitch = traits.between('quiltPitch', 40, 70);
  const isChevron = traits.chance('quiltChevron') > 0.6;
  const dip = isChevron ? 34 : 8;
  const rows: string[] = [];
  for (let y = cut.neckTop + 60; y < cut.bottom; y += pitch) {
    rows.push(isChevron ? p`M200 ${y - dip}L400 ${y + dip}L600 ${y - dip}` : p`M200 ${y}Q400 ${y + dip * 2} 600 ${y}`);
  }
  const d = rows.join('');
  return (
    sheet.blurred(
      line(d, main.deep, pitch * 0.34, 'opacity=".55" transform="translate(0 -6)"') +
        line(d, main.pale, pitch * 0.24, p`opacity=".6" transform="translate(0 ${pitch * 0.32})"`),
      5,
    ) + line(d, main.deep, 2.5)
  );
}

function yoke(studio: Studio, cut: Cut): string {
  if (isBusy(studio)) return '';
  const { traits, accent, main, chalk } = studio;
  const style = traits.oneOf('yokeStyle', ['none', 'storm', 'wings', 'band']);
  const y = cut.neckTop + traits.between('yoke', 90, 190);
  if (style === 'storm') {
    return (
      fill(p`M120 90H680V${y}C560 ${y + 30} 240 ${y + 30} 120 ${y}Z`, accent.base) +
      seam(p`M120 ${y}C240 ${y + 30} 560 ${y + 30} 680 ${y}`, main)
    );
  }
  if (style === 'wings') {
    return bothSides(
      fill(p`M${400 + cut.chest + 30} ${y}L${400 + 40} ${cut.bottom + 30}H${400 + cut.hem + 60}Z`, accent.base) +
        line(p`M${400 + cut.chest + 30} ${y}L440 ${cut.bottom + 30}`, main.pale, 2, 'opacity=".6"'),
    );
  }
  if (style === 'band') {
    return (
      fill(p`M120 ${y}H680v34H120z`, chalk.base, 'opacity=".85"') + fill(p`M120 ${y + 42}H680v8H120z`, accent.base)
    );
  }
  return '';
}

function pockets({ traits, main, metal }: Studio, cut: Cut): string {
  const count = traits.count('pockets', 1, 3);
  const y = cut.bottom - traits.between('pocketPlace', 150, 200);
  const hand = p`M${400 + cut.waist - 34} ${y}l-36 104`;
  const chest = p`M${400 + 46} ${cut.neckTop + 130}h58`;
  const zipped = (d: string): string =>
    line(d, main.deep, 10) +
    line(d, main.pale, 2, 'opacity=".8" transform="translate(5 1)"') +
    line(d, metal.base, 2.5, 'stroke-dasharray="2.5 2.5" stroke-linecap="butt"');
  return (count > 1 ? bothSides(zipped(hand)) : '') + (count !== 2 ? zipped(chest) : '');
}

function hem({ traits, main, accent }: Studio, cut: Cut): string {
  const y = cut.bottom;
  const curve = (up: number): string =>
    p`M${380 - cut.hem} ${y - up}C${400 - cut.hem * 0.5} ${y + 12 - up} ${400 + cut.hem * 0.5} ${y + 12 - up} ${420 + cut.hem} ${y - up}`;
  return traits.chance('hemBand') > 0.5
    ? line(curve(4), accent.base, 18) + line(curve(14), main.deep, 2)
    : stitches(curve(18), main.deep);
}

function zip({ traits, main, accent, metal, ink }: Studio, cut: Cut, hasHood: boolean): string {
  const paint = traits.chance('zipPaint') > 0.4 ? accent : ink;
  const top = cut.neckTop - (hasHood ? 16 : 30);
  const d = p`M400 ${top}V${cut.bottom + 9}`;
  const flap =
    traits.chance('flap') > 0.6 ? line(p`M388 ${top + 60}V${cut.bottom + 6}`, main.deep, 2, 'opacity=".6"') : '';
  return (
    line(d, main.deep, 14, 'stroke-linecap="butt"') +
    line(d, paint.base, 9, 'stroke-linecap="butt"') +
    line(d, metal.deep, 3.5, 'stroke-dasharray="3 3" stroke-linecap="butt"') +
    flap +
    fill(roundRect([394, top + 10], [12, 15], 4), metal.light) +
    line(p`M400 ${top + 26}v24`, paint.pale, 6)
  );
}
