import { DARK, tubePaint } from '../kit/light.ts';
import { ellipse, p, roundRect } from '../kit/paths.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, round3d } from '../kit/studio.ts';

/** A pair of poles, crossed: grip, strap, sections, basket and tip. */
export const trekkingPoles: Drawer = (studio) => {
  const pole = group('transform="translate(-140 0) scale(1.35 1)"', onePole(studio));
  const lean = studio.traits.between('lean', 13, 19);
  return (
    groundShadow(studio, [400, 752], 420, 18) +
    group(p`transform="rotate(${-lean} 400 470)"`, pole) +
    group(p`transform="matrix(-1 0 0 1 800 0) rotate(${-lean} 400 470)"`, pole)
  );
};

function onePole(studio: Studio): string {
  const { traits, accent, ink, metal } = studio;
  const strap = 'M418 84C480 84 500 180 470 236C452 262 430 226 420 150';
  const hasBasket = traits.chance('basket') > 0.3;
  return (
    line(strap, accent.deep, 17) +
    line(strap, accent.base, 12) +
    line(strap, accent.pale, 2.5, 'stroke-dasharray="5 5"') +
    sections(studio) +
    fill('M394 672h12l-2 40h-8z', ink.base, edged(ink.edge)) +
    (hasBasket ? fill(ellipse([400, 680], 36, 12), ink.base, edged(ink.edge)) : '') +
    fill('M396 708h8l-4 34z', metal.light, edged(metal.deep, 1.5)) +
    grip(studio)
  );
}

/** The tubes, each a little thinner than the one above it, with a lock at every joint. */
function sections(studio: Studio): string {
  const { traits, main, accent, ink, sheet } = studio;
  const count = traits.count('sections', 2, 4);
  const long = 440 / count;
  const shine = sheet.linear(
    [
      [0, DARK, 0.3],
      [0.4, '#fff', 0.3],
      [1, DARK, 0.4],
    ],
    'right',
  );
  return Array.from({ length: count }, (_, index) => {
    const top = 236 + index * long;
    const half = 11 - index * 1.2;
    const tube = p`M${400 - half} ${top}H${400 + half}V${top + long + 4}H${400 - half}Z`;
    const hasBand = traits.chance(`band${index % 2}`) > 0.4;
    const band = hasBand ? fill(p`M380 ${top + long * 0.36}h40v${long * 0.2}h-40z`, accent.base) : '';
    const lock =
      fill(roundRect([386, top - 16], [28, 32], 6), ink.base, edged(ink.edge)) +
      line(p`M416 ${top - 8}l10 14`, accent.base, 8);
    return (
      round3d(studio, tube, main) +
      sheet.clipped(tube, band + fill(p`M380 ${top}h40v${long}h-40z`, shine)) +
      (index === 0 ? '' : lock)
    );
  }).join('');
}

function grip({ sheet, ink, accent }: Studio): string {
  const outline =
    'M382 96C378 74 388 60 402 60C420 60 428 72 424 92C428 110 418 124 420 146' +
    'C422 170 416 214 414 246H386C384 214 376 186 380 160C384 140 376 120 382 96Z';
  const ribs = [150, 168, 186, 204, 222].map((y) => `M384 ${y}h32`).join('');
  return (
    fill(outline, tubePaint(sheet, ink), edged(ink.edge)) +
    line(ribs, ink.deep, 4, 'opacity=".7"') +
    line('M386 252h28', accent.base, 9)
  );
}
