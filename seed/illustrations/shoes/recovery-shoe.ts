import { veil } from '../kit/light.ts';
import type { Tones } from '../kit/color.ts';
import { p, spots, type Point } from '../kit/paths.ts';
import { patterned } from '../kit/patterns.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { groundShadow, solid, type Drawer, type Studio } from '../kit/studio.ts';

const GROUND_Y = 580;

/** A shoe for after the run: a slide, a crossed slide or a clog of thick foam, or a soft slip-on. */
export const recoveryShoe: Drawer = (studio) => {
  const style = studio.traits.oneOf('style', ['slide', 'crossed', 'clog', 'slip-on']);
  const shadow = groundShadow(studio, [400, GROUND_Y + 2], 700, 32);
  if (style === 'clog') return shadow + clogTop(studio) + footBed(studio, studio.main);
  if (style === 'slip-on') return shadow + slipOnTop(studio) + footBed(studio, studio.chalk);
  return shadow + footBed(studio, studio.accent) + strap(studio, style === 'crossed');
};

/** Thick foam with a heel cup and a rolled toe. */
function footBed(studio: Studio, paint: Tones): string {
  const { traits } = studio;
  const stack = traits.between('stack', 62, 104);
  const [top, low] = [GROUND_Y - stack, GROUND_Y];
  const cup = traits.between('heelCup', 12, 34);
  const d =
    p`M78 ${top - cup}C58 ${top} 52 ${low - 40} 74 ${low - 16}C88 ${low - 2} 110 ${low} 150 ${low}L520 ${low}` +
    p`C600 ${low} 660 ${low - 16} 716 ${low - 48}C744 ${low - 66} 744 ${top - 4} 722 ${top - 10}` +
    p`C660 ${top + 22} 560 ${top + 26} 460 ${top + 12}C340 ${top - 8} 240 ${top + 6} 170 ${top + 4}C120 ${top + 2} 100 ${top - 10} 78 ${top - cup}Z`;
  const rim = p`M90 ${top - cup + 16}C120 ${top + 12} 150 ${top + 18} 190 ${top + 18}C260 ${top + 18} 340 ${top + 6} 460 ${top + 26}S660 ${top + 36} 724 ${top + 6}`;
  const count = traits.count('soleGrooves', 9, 22);
  const cuts = Array.from({ length: count }, (_, index): string => {
    const x = 110 + (index * 500) / (count - 1);
    return p`M${x} ${low - 30}l${traits.chance('grooveLean') * 16 - 4} ${stack * 0.3 - 4}`;
  });
  return (
    solid(studio, d, paint) +
    studio.sheet.clipped(
      d,
      line(cuts.join(''), paint.deep, 7, 'opacity=".5"') +
        line(p`M60 ${low - 30}C200 ${low - 40} 500 ${low - 22} 740 ${low - 70}`, paint.pale, 3, 'opacity=".6"') +
        fill(p`M40 ${low - 26}H760V${low + 10}H40Z`, veil(studio.sheet, paint.deep, 0.7)),
    ) +
    line(rim, paint.pale, 6, 'opacity=".75"') +
    line(rim, paint.deep, 2, 'opacity=".5" transform="translate(0 6)"')
  );
}

/** The strap over the instep, whole or of two crossed bands. */
function strap(studio: Studio, isCrossed: boolean): string {
  const { traits, main } = studio;
  const top = GROUND_Y - traits.between('stack', 62, 104);
  const high = top - traits.between('strapHeight', 120, 160);
  const far = p`M330 ${top}C350 ${high + 60} 380 ${high - 22} 452 ${high - 12}C540 ${high + 20} 620 ${top - 40} 640 ${top + 10}Z`;
  const glow = p`M330 ${top - 20}C356 ${high + 50} 400 ${high + 20} 440 ${high + 18}`;
  return (
    fill(far, main.deep) +
    (isCrossed ? crossedBands(studio, top, high) : wholeBand(studio, top, high)) +
    line(glow, main.pale, 8, 'opacity=".5"')
  );
}

function wholeBand(studio: Studio, top: number, high: number): string {
  const { main } = studio;
  const outline =
    p`M290 ${top + 44}C300 ${top - 10} 322 ${high + 26} 384 ${high}C480 ${high + 4} 600 ${high + 66} 660 ${top + 10}` +
    p`C668 ${top + 40} 650 ${top + 60} 600 ${top + 66}C500 ${top + 50} 390 ${top + 48} 290 ${top + 44}Z`;
  const row =
    p`M304 ${top + 34}C314 ${top - 6} 334 ${high + 40} 390 ${high + 14}` +
    p`C478 ${high + 18} 590 ${high + 78} 648 ${top + 22}`;
  return (
    solid(studio, outline, main) +
    patterned(studio, outline, [280, high, 400, top - high + 60]) +
    footShade(studio, outline, top) +
    line(row, main.pale, 2, 'stroke-dasharray="6 5" opacity=".6"')
  );
}

function crossedBands(studio: Studio, top: number, high: number): string {
  const near = p`M286 ${top + 44}C300 ${top - 40} 350 ${high + 10} 440 ${high}L560 ${high + 34}C480 ${top - 60} 440 ${top - 20} 420 ${top + 50}Z`;
  const far = p`M668 ${top + 40}C650 ${top - 30} 600 ${high + 40} 500 ${high}L390 ${high + 12}C470 ${top - 70} 520 ${top - 10} 530 ${top + 64}Z`;
  return (
    solid(studio, far, studio.accent) +
    solid(studio, near, studio.main) +
    patterned(studio, near, [280, high, 300, top - high + 50]) +
    footShade(studio, near, top)
  );
}

/** The shade where a band enters the sole. */
function footShade({ sheet, main }: Studio, outline: string, top: number): string {
  return sheet.clipped(outline, fill(p`M250 ${top - 30}H700V${top + 90}H250Z`, veil(sheet, main.deep, 0.6)));
}

/** A clog: a round shell with vents and a heel strap. */
function clogTop(studio: Studio): string {
  const { traits, main, accent } = studio;
  const top = GROUND_Y - traits.between('stack', 62, 104);
  const high = top - traits.between('shell', 150, 190);
  const d = p`M270 ${top + 30}C262 ${high + 80} 300 ${high + 6} 370 ${high}C470 ${high + 4} 560 ${high + 60} 640 ${high + 96}C704 ${top - 50} 726 ${top - 30} 728 ${top + 6}L690 ${top + 30}H290Z`;
  const opening = p`M96 ${top + 10}C120 ${top - 60} 240 ${high + 60} 350 ${high - 4}L390 ${high + 8}L300 ${top + 30}Z`;
  const back = p`M88 ${top + 20}C70 ${top - 60} 84 ${top - 92} 110 ${top - 96}C190 ${top - 96} 250 ${top - 60} 330 ${high + 60}`;
  const rows = traits.count('vents', 3, 5);
  const vents: Point[] = [];
  for (let row = 0; row < 2; row += 1) {
    for (let n = 0; n < rows; n += 1) {
      vents.push([396 + n * (250 / rows) + row * 22, high + 62 + n * (96 / rows) + row * 44]);
    }
  }
  return (
    fill(opening, main.deep) +
    solid(studio, d, main) +
    patterned(studio, d, [270, high, 470, top - high + 50]) +
    line(spots(vents), main.deep, 25) +
    line(spots(vents), studio.ink.deep, 17, 'transform="translate(1 2)"') +
    line(p`M286 ${top}C284 ${high + 90} 312 ${high + 22} 372 ${high + 16}`, main.pale, 7, 'opacity=".6"') +
    line(back, accent.edge, 34) +
    line(back, accent.base, 30) +
    line(back, accent.pale, 4, 'opacity=".6" transform="translate(0 -8)"') +
    line(spots([[322, high + 66]]), main.edge, 44) +
    line(spots([[322, high + 66]]), main.light, 39) +
    line(spots([[322, high + 66]]), accent.base, 15)
  );
}

/** A knitted upper without laces, elastic at the instep. */
function slipOnTop(studio: Studio): string {
  const { traits, sheet, main, accent, ink } = studio;
  const top = GROUND_Y - traits.between('stack', 62, 104);
  const high = top - traits.between('shell', 130, 168);
  const outline =
    p`M92 ${top + 16}C76 ${top - 50} 92 ${high + 60} 96 ${high + 26}C104 ${high + 8} 126 ${high + 14} 140 ${high + 34}` +
    p`C190 ${high + 76} 280 ${high + 50} 350 ${high - 6}C420 ${high + 6} 520 ${high + 66} 610 ${high + 84}` +
    p`C690 ${high + 100} 734 ${top - 30} 728 ${top + 6}L690 ${top + 30}H110Z`;
  const opening = p`M98 ${high + 26}C160 ${high + 60} 280 ${high - 10} 352 ${high - 8}L330 ${high + 60}H140Z`;
  const edge = p`M108 ${high + 24}C150 ${high + 90} 280 ${high + 66} 352 ${high + 2}`;
  const knit = sheet.tile([8, 8], `<path d="M0 6L4 2L8 6" stroke="${main.deep}" stroke-width="1.5"/>`, 'rotate(12)');
  const gore = p`M360 ${high + 6}L430 ${high + 24}L400 ${high + 96}L350 ${high + 60}Z`;
  return (
    fill(opening, ink.deep) +
    solid(studio, outline, main) +
    fill(outline, knit, 'opacity=".4"') +
    patterned(studio, outline, [90, high, 640, top - high + 30]) +
    fill(gore, accent.shade, edged(accent.deep)) +
    line(edge, accent.edge, 22) +
    line(edge, accent.base, 18) +
    footShade(studio, outline, top)
  );
}
