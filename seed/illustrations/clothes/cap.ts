import { piece } from './garment.ts';
import { DARK, blend, sideShade } from '../kit/light.ts';
import { type Point, p, spots } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, seam } from '../kit/studio.ts';

/** A running cap in three-quarter view, peak to the right. */
export const cap: Drawer = (studio) => {
  const { traits, main, sheet } = studio;
  const rise = traits.between('crown', 0, 44);
  const crown =
    p`M148 528C132 380 214 ${258 - rise} 372 ${252 - rise}C500 ${250 - rise} 574 ${352 - rise} 590 496` +
    'C540 552 430 568 330 552C250 548 186 540 148 528Z';
  const fade = sheet.radial(
    [
      [0, main.pale, 0.5],
      [0.5, main.base, 0],
      [1, DARK, 0.42],
    ],
    [0.55, 0.25],
    0.85,
  );
  return (
    groundShadow(studio, [420, 626], 600, 26) +
    piece(
      studio,
      crown,
      main,
      pattern(studio, [130, 230 - rise, 490, 350]),
      capPanels(studio, rise),
      fill(p`M120 ${220 - rise}H620V590H120z`, fade),
    ) +
    capSeams(studio, rise) +
    peak(studio) +
    (traits.has('flap', 0.08) ? neckFlap(studio) : capStrap(studio))
  );
};

/** A visor: the band and the peak of a cap without its crown. */
export const visor: Drawer = (studio) => {
  const { main, accent, sheet } = studio;
  const back = 'M146 470C220 410 520 400 592 452L590 500C520 460 220 470 150 524Z';
  const front =
    'M144 462C150 540 260 590 340 592C440 590 560 556 592 448L590 506C560 590 440 636 336 634C250 630 160 590 146 520Z';
  return (
    groundShadow(studio, [420, 680], 600, 26) +
    fill(back, blend(sheet, main.deep, main.shade, 'right'), edged(main.edge)) +
    group('transform="translate(0 52)"', peak(studio)) +
    piece(
      studio,
      front,
      main,
      pattern(studio, [140, 440, 460, 200]),
      fill('M130 430H610V650H130z', sideShade(sheet, main.pale)),
    ) +
    stitches('M152 478C170 548 270 594 340 598C440 596 550 560 584 470', accent.deep)
  );
};

/** Cloth that hangs over the neck against the sun. */
function neckFlap({ sheet, main, accent }: Studio): string {
  const outline =
    'M150 500C120 560 112 640 126 700C170 716 240 716 290 690C282 640 292 590 316 552C260 548 190 540 150 500Z';
  return (
    fill(
      outline,
      sheet.linear(
        [
          [0, main.deep],
          [0.5, main.light],
          [1, main.shade],
        ],
        'right',
      ),
      edged(main.edge),
    ) + line('M130 690C180 704 240 702 286 680', accent.base, 5)
  );
}

/** The peak: a crescent before the crown, with its edge seen from below. */
function peak(studio: Studio): string {
  const { traits, main, accent, sheet } = studio;
  const paint = traits.chance('peakPaint') > 0.5 ? accent : main;
  const tip = traits.between('peak', 690, 748);
  const y = traits.between('peakDip', 540, 572);
  const inner = 'M330 549C430 562 540 548 590 494';
  const top = p`${inner}C640 496 ${tip - 12} ${y - 36} ${tip} ${y}C${tip + 6} ${y + 30} ${tip - 60} ${y + 44} 610 ${y + 44}C510 ${y + 42} 390 ${y + 20} 330 549Z`;
  const under =
    p`M336 552C390 ${y + 20} 510 ${y + 42} 610 ${y + 44}C${tip - 60} ${y + 44} ${tip + 6} ${y + 30} ${tip} ${y}` +
    p`C${tip + 12} ${y + 46} ${tip - 50} ${y + 60} 610 ${y + 58}C510 ${y + 56} 390 ${y + 34} 336 552Z`;
  const light = sheet.linear(
    [
      [0, DARK, 0.3],
      [0.35, DARK, 0],
      [0.6, paint.pale, 0.45],
      [1, DARK, 0.16],
    ],
    'right',
  );
  return (
    fill(under, paint.deep) +
    piece(
      studio,
      top,
      paint,
      fill(top, light),
      line(inner, DARK, 12, 'opacity=".25"'),
      stitches(p`M370 562C470 580 590 566 636 506M430 578C530 590 640 570 ${tip - 60} ${y - 44}`, paint.deep),
    )
  );
}

function capPanels({ traits, accent, sheet, main }: Studio, rise: number): string {
  const style = traits.oneOf('panel', ['none', 'front', 'side', 'mesh']);
  if (style === 'front') return fill(p`M376 ${230 - rise}C352 340 352 460 366 580H620V190z`, accent.base);
  if (style === 'side') {
    return (
      fill(p`M100 440C240 480 440 470 620 410V600H100z`, accent.base) +
      line('M120 434C240 470 420 470 560 424', main.pale, 2, 'opacity=".6"')
    );
  }
  if (style === 'mesh') {
    return fill(
      p`M120 190H372V${240 - rise}C270 280 240 420 238 580H100z`,
      sheet.tile(
        [12, 12],
        `<path d="M6 6h0" stroke="${main.deep}" stroke-width="6" stroke-linecap="round"/>`,
        'rotate(45)',
      ),
    );
  }
  return '';
}

function capSeams({ main, traits }: Studio, rise: number): string {
  const holes: Point[] = [
    [262, 372 - rise * 0.5],
    [452, 340 - rise * 0.5],
  ];
  return (
    seam(
      p`M372 ${250 - rise}C352 340 352 450 366 548M372 ${250 - rise}C270 280 240 420 238 542M372 ${250 - rise}C470 276 516 380 532 520`,
      main,
    ) +
    line(spots([[372, 252 - rise]]), main.edge, 22) +
    line(spots([[372, 250 - rise]]), main.light, 17) +
    (traits.chance('vents') > 0.4
      ? line(spots(holes), main.edge, 15) + line(spots(holes), DARK, 9, 'opacity=".8"')
      : '')
  );
}

function capStrap({ accent, metal }: Studio): string {
  return (
    line('M152 508C128 514 126 540 156 544', accent.deep, 15) +
    line('M152 508C128 514 126 540 156 544', accent.base, 11) +
    line('M133 518v18', metal.light, 4)
  );
}
