import { DARK, blend } from '../kit/light.ts';
import { bothSides, piece } from '../clothes/garment.ts';
import { mirrored, p, roundRect } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, solid } from '../kit/studio.ts';

/** A hydration vest from the front: two flasks, pockets, sternum straps. */
export const hydrationVest: Drawer = (studio) => {
  const volume = studio.traits.between('capacity', 0, 1);
  const low = 590 + 70 * volume;
  return (
    groundShadow(studio, [400, 744], 440, 20) +
    backMesh(studio, volume, low) +
    bothSides(frontPanel(studio, low) + flask(studio) + lowPocket(studio, low)) +
    straps(studio)
  );
};

/** The inside of the back, wider for a vest of more litres. */
function backMesh({ sheet, ink }: Studio, volume: number, low: number): string {
  const wide = 26 * volume;
  const outline = mirrored(
    [400, 150],
    [
      [450, 150, 486, 130, 500, 112],
      [560, 150, 590 + wide, 250, 600 + wide, 360],
      [606 + wide, 480, 590, low - 30, 560, low],
      [480, low + 26, 440, low + 24, 400, low + 24],
    ],
  );
  const hole = `<path d="M5 5h0" stroke="${ink.light}" stroke-width="2.4" stroke-linecap="round"/>`;
  return (
    fill(outline, blend(sheet, ink.base, ink.deep), edged(ink.edge)) +
    fill(outline, sheet.tile([10, 10], hole), 'opacity=".7"')
  );
}

function frontPanel(studio: Studio, low: number): string {
  const { main, sheet } = studio;
  const outline =
    'M452 128C476 96 512 96 534 128C580 190 604 290 610 390' +
    p`C614 480 604 560 580 ${low - 20}C540 ${low} 490 ${low - 4} 468 ${low - 30}C446 ${low - 120} 452 420 456 330C458 250 444 190 452 128Z`;
  const hole = `<path d="M4 4h0" stroke="${main.deep}" stroke-width="3.4" stroke-linecap="round"/>`;
  const shade = sheet.linear(
    [
      [0, DARK, 0.3],
      [0.4, main.pale, 0.2],
      [1, DARK, 0.34],
    ],
    'right',
  );
  return piece(
    studio,
    outline,
    main,
    fill('M430 90H630V720H430z', sheet.tile([9, 9], hole, 'rotate(45)'), 'opacity=".5"'),
    pattern(studio, [440, 100, 180, 560]),
    fill('M440 90H626V720H440z', shade),
  );
}

/** A soft flask in its stretch pocket, with the bite valve up. */
function flask(studio: Studio): string {
  const { sheet, traits, main, accent, chalk } = studio;
  const skin = sheet.linear(
    [
      [0, '#bcd3d6', 0.95],
      [0.35, '#f2fafa', 0.95],
      [1, '#86a5aa', 0.95],
    ],
    'right',
  );
  const tall = traits.between('flask', 236, 276);
  const pocket = p`M478 ${372}Q530 356 588 372C596 440 592 480 578 514Q528 530 484 514C476 470 474 420 478 372Z`;
  return (
    fill(
      p`M490 ${tall}C500 ${tall - 22} 560 ${tall - 22} 570 ${tall}C584 300 584 420 576 470H488C480 420 478 300 490 ${tall}Z`,
      skin,
      edged('#6f8d92'),
    ) +
    fill(roundRect([512, tall - 34], [36, 26], 7), accent.base, edged(accent.deep)) +
    fill(roundRect([520, tall - 62], [20, 34], 9), chalk.base, edged(chalk.edge)) +
    line(p`M506 ${tall + 20}V360`, '#fff', 6, 'opacity=".7"') +
    solid(studio, pocket, main, 'diagonal') +
    line(p`M476 376Q530 358 590 376`, accent.deep, 11) +
    line(p`M476 376Q530 358 590 376`, accent.base, 8) +
    line('M520 400l14 14l-14 14m24 -28l14 14l-14 14', main.deep, 4, 'opacity=".7"')
  );
}

function lowPocket({ traits, main, metal, accent }: Studio, low: number): string {
  const style = traits.oneOf('lowPocket', ['zip', 'stretch', 'flap']);
  if (style === 'zip') {
    return (
      line(p`M476 560Q530 580 592 552`, main.deep, 11) +
      line(p`M476 560Q530 580 592 552`, metal.light, 3, 'stroke-dasharray="3 3"') +
      line('M486 562l-4 22', accent.base, 6)
    );
  }
  if (style === 'stretch') {
    return (
      fill(p`M470 560Q530 544 596 552L580 ${low - 24}Q530 ${low - 8} 474 ${low - 34}Z`, main.shade, edged(main.deep)) +
      line('M470 560Q530 544 596 552', accent.base, 6)
    );
  }
  return (
    fill('M474 548Q530 566 594 544L588 590Q530 608 476 590Z', accent.base, edged(accent.deep)) +
    stitches('M480 582Q530 600 586 582', accent.deep)
  );
}

function straps({ traits, ink, accent, metal }: Studio): string {
  const places = traits.chance('strapCount') > 0.5 ? [300, 452] : [276, 372, 468];
  const one = (y: number): string =>
    line(p`M318 ${y}Q400 ${y + 16} 482 ${y}`, ink.edge, 13) +
    line(p`M318 ${y}Q400 ${y + 16} 482 ${y}`, accent.base, 9) +
    fill(roundRect([378, y - 8], [44, 32], 7), ink.base, edged(ink.edge)) +
    line(p`M390 ${y + 8}h20`, metal.base, 4);
  return places.map(one).join('') + line('M452 128C470 160 470 200 466 240', ink.pale, 2, 'opacity=".4"');
}
