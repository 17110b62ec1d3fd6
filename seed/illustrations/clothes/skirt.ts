import { DARK } from '../kit/light.ts';
import { bothSides, piece } from './garment.ts';
import { backWaist, hemOf, lightOf, waistband } from './waist.ts';
import { mirrored, p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { fill, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A running skirt over a short tight. */
export const skirt: Drawer = (studio) => {
  const { traits, main, ink } = studio;
  const long = traits.between('length', 400, 500);
  const flare = traits.between('flare', 50, 110);
  const outline = mirrored(
    [400, 200],
    [
      [560, 196],
      [576, 260, 590 + flare * 0.5, long - 110, 590 + flare, long - 20],
      [560 + flare * 0.6, long + 16, 500, long + 34, 400, long + 34],
    ],
  );
  const tight = p`M406 ${long - 60}L410 ${long + 96}Q500 ${long + 116} 578 ${long + 84}L590 ${long - 60}Z`;
  return (
    groundShadow(studio, [400, long + 170], 480, 20) +
    bothSides(piece(studio, tight, ink, hemOf(p`M400 ${long + 84}Q500 ${long + 104} 590 ${long + 70}`, ink))) +
    backWaist(studio) +
    piece(
      studio,
      outline,
      main,
      pattern(studio, [120, 190, 560, long - 150]),
      pleats(studio, long, flare),
      lightOf(studio, main),
      hemOf(p`M${390 - flare - 200} ${long - 32}Q400 ${long + 66} ${410 + flare + 200} ${long - 32}`, main),
    ) +
    slit(studio, long, flare) +
    waistband(studio)
  );
};

function pleats({ sheet, traits, main, accent }: Studio, long: number, flare: number): string {
  const count = traits.count('pleats', 2, 6);
  const folds = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.6) / count;
    const x = 400 + 150 * share;
    return p`M${x} ${250 + 30 * share}C${x + 8} 330 ${x + flare * share * 0.6} ${long - 70} ${400 + (180 + flare) * share} ${long + 40}`;
  }).join('');
  const edge =
    traits.chance('hemBand') > 0.5
      ? line(p`M${380 - flare - 190} ${long - 24}Q400 ${long + 74} ${420 + flare + 190} ${long - 24}`, accent.base, 34)
      : '';
  return (
    edge +
    bothSides(
      sheet.blurred(
        line(folds, DARK, 13, 'opacity=".25"') + line(folds, main.pale, 8, 'opacity=".5" transform="translate(-13 0)"'),
        5,
      ),
    )
  );
}

function slit({ traits, main, ink }: Studio, long: number, flare: number): string {
  if (traits.chance('slit') < 0.5) return '';
  const x = 400 + (150 + flare) * 0.62;
  return bothSides(
    fill(p`M${x + 8} ${long - 90}L${x + 4} ${long + 28}L${x + 36} ${long + 20}Z`, ink.base) +
      line(p`M${x + 4} ${long + 26}L${x + 8} ${long - 90}L${x + 36} ${long + 18}`, main.edge, 2.5),
  );
}
