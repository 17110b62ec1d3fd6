import { DARK, blend } from '../kit/light.ts';
import { ellipse, p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Studio, body, solid } from '../kit/studio.ts';
import { laces } from './shoe-laces.ts';
import { eyestay, heelCounter, sideMark, toeGuard, weave } from './shoe-panels.ts';
import { type ShoeLeaf, type ShoeProfile, landmarks, upperOutline } from './shoe-profile.ts';

/** Everything above the foam, seen from the outer side, toe to the right. */
export function upper(studio: Studio, shoe: ShoeProfile, leaf: ShoeLeaf): string {
  const outline = upperOutline(shoe);
  const { tab, tip } = landmarks(shoe);
  const inside =
    weave(studio) +
    pattern(studio, [60, tab[1], 690, tip[1] - tab[1] + 30]) +
    toeGuard(studio, shoe, leaf) +
    sideMark(studio, shoe) +
    heelCounter(studio, shoe) +
    eyestay(studio, shoe) +
    shading(studio, shoe);
  return (
    lining(studio, shoe) +
    tongue(studio, shoe) +
    heelLoop(studio, shoe) +
    body(studio, outline, studio.main) +
    studio.sheet.clipped(outline, inside) +
    line(outline, studio.main.edge, 2.2) +
    collar(studio, shoe) +
    laces(studio, shoe)
  );
}

/** The far side of the opening. */
function lining({ sheet, accent, ink, traits }: Studio, shoe: ShoeProfile): string {
  const { tab, dip, throat } = landmarks(shoe);
  const paint = traits.chance('lining') > 0.5 ? accent : ink;
  const d =
    p`M${tab[0] + 6} ${tab[1] + 4}C${tab[0] + 70} ${dip[1] - 42} ${dip[0]} ${dip[1] - 30} ${throat[0] - 40} ${throat[1] + 6}` +
    p`L${throat[0]} ${throat[1] + 40}L${dip[0]} ${dip[1] + 60}L${tab[0] + 10} ${tab[1] + 70}Z`;
  return fill(d, blend(sheet, paint.shade, paint.deep), edged(paint.edge));
}

function tongue(studio: Studio, shoe: ShoeProfile): string {
  const { traits, accent, main } = studio;
  const { throat } = landmarks(shoe);
  const rise = traits.between('tongue', 26, 52);
  const [x, y] = throat;
  const paint = traits.chance('tonguePaint') > 0.5 ? accent : main;
  const d =
    p`M${x - 52} ${y + 34}C${x - 40} ${y + 4} ${x - 40} ${y - rise + 14} ${x - 30} ${y - rise}` +
    p`C${x - 24} ${y - rise - 12} ${x - 4} ${y - rise - 10} ${x + 2} ${y - rise + 4}C${x + 10} ${y - 10} ${x + 26} ${y + 4} ${x + 50} ${y + 16}L${x + 30} ${y + 60}Z`;
  const tab = p`M${x - 26} ${y - rise + 4}L${x - 4} ${y - rise + 10}L${x} ${y + 2}L${x - 34} ${y - 6}Z`;
  return (
    solid(studio, d, paint, 'right') + (traits.chance('tongueTab') > 0.4 ? fill(tab, paint.deep, 'opacity=".6"') : '')
  );
}

function heelLoop({ traits, accent }: Studio, shoe: ShoeProfile): string {
  if (traits.chance('loop') < 0.45) return '';
  const [x, y] = landmarks(shoe).tab;
  const d = p`M${x - 2} ${y + 40}C${x - 30} ${y + 20} ${x - 26} ${y - 22} ${x + 8} ${y - 10}`;
  return line(d, accent.deep, 11) + line(d, accent.base, 8);
}

/** Light on the toe box and along the heel, shade where the upper enters the foam. */
function shading({ sheet, main }: Studio, shoe: ShoeProfile): string {
  const { vamp, tip, tab, sole } = landmarks(shoe);
  const [x, y] = [(vamp[0] + tip[0]) / 2 + 20, vamp[1] + 44];
  const glow = fill(
    ellipse([x, y], 110, 52),
    sheet.radial([
      [0, main.pale, 0.75],
      [1, main.pale, 0],
    ]),
    p`transform="rotate(22 ${x} ${y})"`,
  );
  const foot = p`M40 ${sole - 50}C240 ${sole - 20} 500 ${tip[1] - 40} 760 ${tip[1] - 30}V${sole + 80}H40Z`;
  const back = p`M60 ${tab[1]}h70C96 ${tab[1] + 90} 100 ${sole - 60} 120 ${sole}H50Z`;
  return (
    glow +
    fill(
      foot,
      sheet.linear([
        [0, main.deep, 0],
        [1, DARK, 0.4],
      ]),
    ) +
    fill(
      back,
      sheet.linear(
        [
          [0, DARK, 0.3],
          [1, DARK, 0],
        ],
        'right',
      ),
    )
  );
}

/** The padded edge of the opening. */
function collar({ traits, main, accent }: Studio, shoe: ShoeProfile): string {
  const { tab, dip, throat } = landmarks(shoe);
  const isKnit = traits.chance('collarKnit') < 0.3;
  const paint = traits.chance('collarPaint') > 0.5 ? accent : main;
  const width = traits.between('collarPad', 12, 22);
  const d =
    p`M${tab[0] + 16} ${tab[1] + 6}C${tab[0] + 50} ${dip[1] - 6} ${dip[0] - 36} ${dip[1] + 6} ${dip[0]} ${dip[1] + 6}` +
    p`C${dip[0] + 46} ${dip[1] + 6} ${throat[0] - 54} ${throat[1] + 30} ${throat[0] - 4} ${throat[1] + 8}`;
  if (isKnit) {
    return (
      line(d, paint.base, width + 10) +
      line(d, paint.deep, width + 6, 'stroke-dasharray="2 6" stroke-linecap="butt" opacity=".6"')
    );
  }
  return (
    line(d, paint.deep, width + 3) +
    line(d, paint.base, width) +
    line(d, paint.pale, 3, p`opacity=".6" transform="translate(0 ${-width * 0.2})"`)
  );
}
