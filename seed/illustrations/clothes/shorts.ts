import { shortTights } from './tights.ts';
import { DARK } from '../kit/light.ts';
import { bothSides, piece } from './garment.ts';
import { backWaist, hemOf, lightOf, waistband } from './waist.ts';
import { mirrored, p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { fill, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, seam } from '../kit/studio.ts';

/** Running shorts: split, straight or with an inner tight that shows below the hem. */
export const shorts: Drawer = (studio) =>
  studio.traits.has('fitted', 0.1) ? shortTights(studio) : looseShorts(studio);

function looseShorts(studio: Studio): string {
  const { traits, main, ink } = studio;
  const long = traits.between('length', 380, 610);
  const flare = traits.between('flare', 14, 50);
  const isLayered = traits.has('liner', 0.35);
  const leg = shortLeg(long, flare);
  const inner = p`M420 ${long - 60}L414 ${long + 70}Q510 ${long + 92} ${606} ${long + 56}L${600} ${long - 90}Z`;
  return (
    groundShadow(studio, [400, Math.min(752, long + 130)], 480, 20) +
    (isLayered
      ? bothSides(piece(studio, inner, ink, hemOf(p`M410 ${long + 54}Q510 ${long + 76} 610 ${long + 40}`, ink)))
      : '') +
    backWaist(studio) +
    piece(
      studio,
      leg,
      main,
      pattern(studio, [150, 190, 500, long - 180]),
      sidePanel(studio, long),
      lightOf(studio, main),
      shortFolds(studio, long),
      stitchHem(studio, long, flare),
    ) +
    splitOf(studio, long, flare) +
    crotch(studio, long * 0.45 + 210) +
    waistband(studio)
  );
}

function shortLeg(long: number, flare: number): string {
  const crotchY = long * 0.45 + 210;
  return mirrored(
    [400, 200],
    [
      [560, 196],
      [582, 250, 588 + flare * 0.4, long - 160, 596 + flare, long - 14],
      [560 + flare * 0.6, long + 10, 480, long + 20, 416, long + 18],
      [412, long - 20, 404, crotchY + 30, 400, crotchY],
    ],
  );
}

function crotch({ main }: Studio, y: number): string {
  return seam(p`M400 250C402 ${y - 120} 400 ${y - 40} 400 ${y}`, main);
}

function splitOf({ traits, accent, main }: Studio, long: number, flare: number): string {
  if (!traits.has('split', 0.6)) return '';
  const height = traits.between('splitHeight', 50, 130);
  const d = p`M${598 + flare} ${long - 10}L${578 + flare * 0.5} ${long - height}L${560 + flare * 0.6} ${long + 8}Z`;
  return bothSides(
    fill(d, traits.chance('splitPaint') > 0.5 ? accent.shade : main.deep) +
      line(p`M${578 + flare * 0.5} ${long - height}L${560 + flare * 0.6} ${long + 6}`, main.edge, 3),
  );
}

function sidePanel({ traits, accent, main }: Studio, long: number): string {
  const style = traits.oneOf('panel', ['none', 'stripe', 'wedge', 'hem']);
  if (style === 'stripe') {
    return bothSides(
      line(
        p`M566 190C580 300 ${590} ${long - 120} ${604} ${long + 30}`,
        accent.base,
        traits.between('panelWeight', 16, 46),
      ),
    );
  }
  if (style === 'wedge') {
    return bothSides(
      fill(p`M570 230L${500} ${long + 30}H700V230z`, accent.base) + line(p`M570 230L500 ${long + 30}`, main.deep, 2),
    );
  }
  if (style === 'hem') {
    return fill(p`M120 ${long - 60}Q400 ${long - 20} 680 ${long - 60}V${long + 60}H120z`, accent.base);
  }
  return '';
}

function shortFolds({ sheet, main }: Studio, long: number): string {
  const d = p`M404 ${long * 0.45 + 190}C450 ${long * 0.5 + 170} 500 ${long * 0.5 + 170} 566 ${long * 0.6 + 90}M404 ${long * 0.45 + 200}C460 ${long * 0.6 + 130} 470 ${long - 60} 486 ${long}M540 260C530 340 556 ${long - 120} 560 ${long}`;
  return bothSides(
    sheet.blurred(
      line(d, DARK, 11, 'opacity=".22"') + line(d, main.pale, 7, 'opacity=".35" transform="translate(-10 -4)"'),
      5,
    ),
  );
}

function stitchHem({ main }: Studio, long: number, flare: number): string {
  return bothSides(
    stitches(
      p`M414 ${long + 4}C480 ${long + 6} ${560 + flare * 0.5} ${long - 4} ${600 + flare} ${long - 28}`,
      main.deep,
    ),
  );
}
