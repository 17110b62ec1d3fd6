import { piece } from '../clothes/garment.ts';
import { DARK, blend, sideShade } from '../kit/light.ts';
import { ellipse, p, roundRect, spots } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { groundShadow, type Drawer, type Studio } from '../kit/studio.ts';

/** A pair of laces as they are sold: a hank of long loops under a paper band, tips below. */
export const laces: Drawer = (studio) => {
  const { traits, sheet, main, accent, chalk, ink } = studio;
  const flat = traits.between('width', 15, 24);
  const fleck = sheet.tile([14, 14], `<path d="M0 14L14 0" stroke="${accent.base}" stroke-width="4"/>`);
  const isFlecked = traits.chance('woven') > 0.4;
  const cord = (d: string): string =>
    line(d, main.edge, flat + 4) +
    line(d, main.base, flat) +
    (isFlecked ? line(d, fleck, flat - 5) : line(d, main.pale, 3, 'opacity=".6"'));
  const loops = [132, 96, 60, 24].map((rx, index) =>
    cord(
      p`M${400 - rx * 0.45} 400C${400 - rx * 1.3} ${130 + index * 22} ${400 + rx * 1.3} ${130 + index * 22} ${400 + rx * 0.45} 400C${400 + rx * 1.3} ${640 - index * 26} ${400 - rx * 1.3} ${640 - index * 26} ${400 - rx * 0.45} 400`,
    ),
  );
  const places = [-70, -24, 30, 78];
  const ends = places.map(
    (dx, index) =>
      p`M${400 + dx * 0.5} 430C${400 + dx} 520 ${400 + dx * 1.6} 580 ${400 + dx * 1.3} ${646 + (index % 2) * 22}`,
  );
  const tips = places.map((dx, index) => p`M${400 + dx * 1.3} ${646 + (index % 2) * 22}v30`).join('');
  return (
    groundShadow(studio, [400, 716], 380, 22) +
    ends.map(cord).join('') +
    loops.join('') +
    line(tips, ink.base, flat * 0.8) +
    fill(
      'M312 352H488V452H312Z',
      sheet.linear(
        [
          [0, chalk.shade],
          [0.4, chalk.pale],
          [1, chalk.shade],
        ],
        'right',
      ),
      edged(chalk.edge),
    ) +
    line('M340 386h70M340 412h44', main.base, 9) +
    line('M448 400h0', accent.base, 40)
  );
};

/** Two pouches that dry a pair of shoes, on a cord. */
export const shoeDryers: Drawer = (studio) => {
  const one = dryer(studio);
  return (
    groundShadow(studio, [400, 690], 520, 26) +
    line('M300 230C320 110 480 110 500 230', studio.accent.deep, 13) +
    line('M300 230C320 110 480 110 500 230', studio.accent.base, 9) +
    group('transform="translate(-130 0) rotate(4 400 450)"', one) +
    group('transform="matrix(-1 0 0 1 930 0) rotate(4 400 450)"', one)
  );
};

function dryer(studio: Studio): string {
  const { traits, sheet, main, accent } = studio;
  const half = traits.between('width', 78, 100);
  const outline = p`M${400 - half * 0.6} 230C${400 - half * 1.1} 360 ${400 - half * 1.2} 520 ${400 - half} 640Q400 716 ${400 + half} 640C${400 + half * 1.2} 520 ${400 + half * 1.1} 360 ${400 + half * 0.6} 230Q400 200 ${400 - half * 0.6} 230Z`;
  const mesh = sheet.tile(
    [12, 12],
    `<path d="M6 6h0" stroke="${main.deep}" stroke-width="4" stroke-linecap="round"/>`,
    'rotate(45)',
  );
  return piece(
    studio,
    outline,
    main,
    fill('M270 190H530V720H270z', mesh, 'opacity=".5"'),
    pattern(studio, [280, 300, 240, 340]),
    line('M270 300Q400 330 530 300', accent.base, 20),
    fill('M270 190H530V720H270z', sideShade(sheet, main.pale)),
    sheet.blurred(
      line('M320 360C350 460 350 560 340 640M470 380C450 480 460 560 470 640', DARK, 10, 'opacity=".22"'),
      6,
    ),
  );
}

/** A roll of tape for the feet, its end loose. */
export const tapeRoll: Drawer = (studio) => {
  const { traits, sheet, main, accent, chalk } = studio;
  const tall = traits.between('width', 90, 150);
  const top = 400 - tall / 2;
  const side = p`M190 ${top}V${top + tall}C190 ${top + tall + 130} 610 ${top + tall + 130} 610 ${top + tall}V${top}Z`;
  const tail = p`M560 ${top + 70}C640 ${top + 60} 700 ${top + 90} 740 ${top + 60}V${top + tall + 50}C690 ${top + tall + 84} 640 ${top + tall + 50} 566 ${top + tall + 74}Z`;
  return (
    groundShadow(studio, [430, top + tall + 104], 600, 28) +
    fill(tail, blend(sheet, main.light, main.shade, 'right'), edged(main.edge)) +
    piece(
      studio,
      side,
      main,
      pattern(studio, [190, top + 60, 420, tall]),
      fill(p`M180 ${top}H620V${top + tall + 120}H180z`, sideShade(sheet, main.pale, { edge: 0.42 })),
    ) +
    fill(ellipse([400, top], 210, 98), blend(sheet, main.light, main.base), edged(main.edge)) +
    line(ellipse([400, top], 180, 82) + ellipse([400, top], 156, 70), main.shade, 3, 'opacity=".7"') +
    fill(ellipse([400, top], 126, 56), chalk.shade, edged(accent.base, 8)) +
    fill(ellipse([400, top + 8], 110, 44), blend(sheet, DARK, chalk.deep), 'opacity=".85"')
  );
};

/** Soft covers against chafing, on their card. */
export const covers: Drawer = (studio) => {
  const { sheet, main, accent, chalk } = studio;
  const light = sheet.linear(
    [
      [0, '#fff', 0.3],
      [0.4, '#fff', 0],
      [1, DARK, 0.16],
    ],
    'diagonal',
  );
  return (
    groundShadow(studio, [400, 694], 460, 24) +
    piece(
      studio,
      roundRect([200, 130], [400, 540], 34),
      main,
      pattern(studio, [200, 130, 400, 540]),
      fill('M190 270H610V680H190z', chalk.light),
      fill('M190 120H610V690H190z', light),
    ) +
    line(spots([[400, 172]]), main.deep, 34) +
    line('M300 222h200', accent.base, 14) +
    softRounds(studio)
  );
};

function softRounds({ traits, sheet }: Studio): string {
  const radius = traits.between('size', 62, 80);
  const skin = sheet.radial(
    [
      [0, '#fffdf8'],
      [0.7, '#efdcc0'],
      [1, '#d2b58c'],
    ],
    [0.4, 0.35],
    0.7,
  );
  const at = (share: number): string =>
    [300, 500]
      .map((x) => ellipse([x, 380], radius * share, radius * share) + ellipse([x, 560], radius * share, radius * share))
      .join('');
  return fill(at(1), skin, edged('#b0926a', 2.5)) + line(at(0.5), '#b0926a', 2, 'opacity=".5"');
}
