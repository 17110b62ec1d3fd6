import { DARK, sideShade, tubePaint } from '../kit/light.ts';
import { bothSides, piece } from './garment.ts';
import { mirrored, p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, seam } from '../kit/studio.ts';

/** Tights to the ankle or the calf. */
export const tights: Drawer = (studio) => {
  const { traits, main } = studio;
  const end = traits.between('length', 560, 726);
  const slim = traits.text('gender', traits.chance('gender') > 0.5 ? 'women' : 'men') === 'women' ? 1 : 0;
  const outline = mirrored(
    [400, 100],
    [
      [516 - slim * 8, 98],
      [546 + slim * 8, 180, 556 + slim * 4, 250, 540, 360],
      [530, 440, 524, 460, 528, 500],
      [534, 580, 506, 650, 494, end],
      [470, end + 8, 454, end + 8, 432, end + 4],
      [426, end - 80, 420, 560, 424, 480],
      [420, 400, 406, 320, 400, 290],
    ],
  );
  return (
    groundShadow(studio, [400, 752], 330, 18) +
    group(
      'transform="translate(68 0) scale(.83 1)"',
      piece(
        studio,
        outline,
        main,
        pattern(studio, [240, 100, 320, 640]),
        tightPanel(studio),
        tightLight(studio),
        ankle(studio, end),
      ),
      seam('M400 150V288', main),
      pocket(studio),
      highBand(studio, slim),
    )
  );
};

/** Fitted shorts: the same cloth, cut above the knee. */
export function shortTights(studio: Studio): string {
  const { traits, main } = studio;
  const end = traits.between('length', 420, 540);
  const outline = mirrored(
    [400, 140],
    [
      [520, 138],
      [552, 220, 564, 290, 556, end - 20],
      [540, end + 8, 450, end + 14, 412, end + 4],
      [410, end - 40, 404, 350, 400, 330],
    ],
  );
  const hem = p`M412 ${end - 14}Q480 ${end - 2} 556 ${end - 38}`;
  return (
    groundShadow(studio, [400, end + 120], 420, 20) +
    piece(
      studio,
      outline,
      main,
      pattern(studio, [240, 140, 320, end - 130]),
      tightPanel(studio),
      tightLight(studio),
      bothSides(stitches(hem, main.deep)),
    ) +
    seam('M400 190V328', main) +
    group('transform="translate(0 40)"', pocket(studio) + highBand(studio, 0))
  );
}

function tightLight({ sheet, main }: Studio): string {
  const leg = sideShade(sheet, main.pale, { edge: 0.41, glow: 0.34 });
  const knees = sheet.blurred(
    line('M452 470q30 20 66 2M456 508q24 10 56 0M440 300q40 30 96 10', DARK, 8, 'opacity=".22"'),
    5,
  );
  return bothSides(fill('M404 90H556V760H404z', leg) + knees);
}

function tightPanel({ traits, accent, main }: Studio): string {
  const style = traits.oneOf('panel', ['side', 'calf', 'thigh', 'none', 'lines']);
  if (style === 'side') {
    return bothSides(
      fill('M560 160C500 260 520 420 506 760H600V160z', accent.base) +
        line('M548 178C506 270 520 420 506 760', main.deep, 2),
    );
  }
  if (style === 'calf') {
    return bothSides(fill('M400 560C440 530 500 520 560 480V640C500 650 460 690 400 700z', accent.base));
  }
  if (style === 'thigh') {
    return bothSides(fill('M400 260C450 300 520 270 580 230V330C520 370 450 380 400 350z', accent.base));
  }
  if (style === 'lines') {
    return bothSides(
      line(
        'M540 170C480 300 500 420 470 560S468 690 470 750M556 250C506 330 524 440 496 560S486 690 486 750',
        accent.base,
        4,
      ),
    );
  }
  return '';
}

function ankle({ traits, main, chalk, metal }: Studio, end: number): string {
  const zip =
    traits.chance('ankleZip') > 0.5
      ? line(p`M484 ${end - 90}L480 ${end}`, main.deep, 7) +
        line(p`M484 ${end - 88}L480 ${end}`, metal.light, 2.5, 'stroke-dasharray="3 2"')
      : '';
  const flash =
    traits.chance('flash') > 0.4 ? line(p`M440 ${end - 40}l26 -14m-24 32l24 -14`, chalk.base, 5, 'opacity=".9"') : '';
  return bothSides(stitches(p`M424 ${end - 8}Q460 ${end} 500 ${end - 10}`, main.deep) + zip + flash);
}

function pocket({ traits, main }: Studio): string {
  if (!traits.has('pockets', 0.6)) return '';
  return bothSides(
    line('M536 196C512 204 494 226 488 258M488 258C490 300 500 330 520 350', main.deep, 3, 'opacity=".8"') +
      line('M536 200C514 208 498 230 492 258', main.pale, 1.6, 'opacity=".6"'),
  );
}

function highBand({ sheet, traits, main, accent }: Studio, slim: number): string {
  const paint = traits.chance('bandPaint') > 0.65 ? accent : main;
  const low = 134 + slim * 26;
  const d = p`M${286 + slim * 8} 84Q400 100 ${514 - slim * 8} 84L${528 - slim * 2} ${low}Q400 ${low + 22} ${272 + slim * 2} ${low}Z`;
  return (
    fill(d, tubePaint(sheet, paint), edged(paint.edge)) +
    line(p`M${276 + slim * 2} ${low - 8}Q400 ${low + 14} ${524 - slim * 2} ${low - 8}`, paint.deep, 2, 'opacity=".5"')
  );
}
