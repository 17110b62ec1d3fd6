import { DARK, blend, packGloss } from '../kit/light.ts';
import { piece } from '../clothes/garment.ts';
import { emblem, print } from './emblem.ts';
import { crimp, pressed } from './sachet.ts';
import { type Point, p, polygon, roundRect, smooth } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow, round3d, solid } from '../kit/studio.ts';

/** Electrolytes: a tube of tablets, one lying in front. */
export const electrolytes: Drawer = (studio) => {
  const { traits, main, accent, sheet, chalk } = studio;
  const half = traits.between('width', 74, 96);
  const top = traits.between('length', 130, 190);
  const tube = roundRect([400 - half, top + 60], [half * 2, 640 - top], 18);
  const lid = roundRect([400 - half - 8, top], [half * 2 + 16, 84], 16);
  const ridges = sheet.tile([10, 90], `<path d="M3 0V90" stroke="${accent.deep}" stroke-width="2.4"/>`);
  const spring = packGloss(sheet);
  const tablet = (x: number, y: number): string =>
    fill(p`M${x - 62} ${y}v22a62 26 0 0 0 124 0v-22z`, chalk.shade, edged(chalk.edge)) +
    fill(p`M${x - 62} ${y}a62 26 0 1 0 124 0a62 26 0 1 0 -124 0z`, blend(sheet, '#fff', main.pale), edged(chalk.edge)) +
    line(p`M${x - 40} ${y}h80`, chalk.deep, 3, 'opacity=".6"');
  return (
    groundShadow(studio, [430, 704], 480, 24) +
    solid(studio, tube, main) +
    sheet.clipped(
      tube,
      pattern(studio, [400 - half, top + 60, half * 2, 640 - top]) +
        emblem(studio, [400, 400]) +
        line(p`M${400 - half * 0.6} 512h${half * 1.2}M${400 - half * 0.42} 538h${half * 0.84}`, print(studio), 10) +
        fill(p`M${400 - half} 100h${half * 2}v620h${-half * 2}z`, spring),
    ) +
    round3d(studio, lid, accent) +
    fill(lid, ridges, 'opacity=".45"') +
    tablet(560, 664) +
    (traits.has('tablets', 0.6) ? tablet(604, 628) : '')
  );
};

/** A recovery drink: a tub with a lid and a scoop, or a stand-up pouch. */
export const recoveryDrink: Drawer = (studio) =>
  studio.traits.oneOf('form', ['tub', 'pouch']) === 'tub' ? tub(studio) : pouch(studio);

function tub(studio: Studio): string {
  const { traits, main, accent, ink, sheet } = studio;
  const half = traits.between('width', 168, 206);
  const top = traits.between('length', 220, 290);
  const can = p`M${400 - half} ${top + 50}C${400 - half} ${top + 30} ${400 - half + 14} ${top + 20} ${400 - half + 24} ${top + 20}H${400 + half - 24}C${400 + half - 14} ${top + 20} ${400 + half} ${top + 30} ${400 + half} ${top + 50}V660Q${400 + half} 700 ${400 + half - 40} 700H${400 - half + 40}Q${400 - half} 700 ${400 - half} 660Z`;
  const lid = roundRect([400 - half + 4, top - 66], [half * 2 - 8, 92], 20);
  const lidPaint = traits.chance('lidPaint') > 0.5 ? accent : ink;
  const ridges = sheet.tile([14, 100], `<path d="M4 0V100" stroke="${lidPaint.deep}" stroke-width="3"/>`);
  const gloss = packGloss(sheet);
  return (
    groundShadow(studio, [400, 704], half * 2.6, 28) +
    solid(studio, can, main) +
    sheet.clipped(
      can,
      pattern(studio, [400 - half, top + 20, half * 2, 680 - top]) +
        emblem(studio, [400, 430]) +
        line(p`M${400 - half * 0.56} 560h${half * 1.12}M${400 - half * 0.4} 592h${half * 0.8}`, print(studio), 13) +
        line(p`M${400 - half * 0.3} 632h${half * 0.6}`, accent.base, 18) +
        fill(p`M180 160h440v560h-440z`, gloss),
    ) +
    round3d(studio, lid, lidPaint) +
    fill(lid, ridges, 'opacity=".5"')
  );
}

function pouch(studio: Studio): string {
  const { traits, main, accent, sheet } = studio;
  const half = traits.between('width', 170, 206);
  const top = crimp([400 - half + 8, 130], [400 + half - 8, 130], 18);
  const side: Point[] = [
    [400 + half - 8, 150],
    [400 + half - 2, 300],
    [400 + half + 12, 520],
    [400 + half - 2, 690],
  ];
  const outline = `${polygon(top).slice(0, -1)}${smooth(side).replace('M', 'L')}Q400 730 ${400 - half + 2} 690${smooth(side.map(([x, y]): Point => [800 - x, y]).toReversed()).replace('M', 'L')}Z`;
  const puff = packGloss(sheet);
  return (
    groundShadow(studio, [400, 706], half * 2.6, 24) +
    piece(
      studio,
      outline,
      main,
      pattern(studio, [400 - half, 220, half * 2, 470]),
      emblem(studio, [400, 390]),
      line(p`M${400 - half * 0.56} 510h${half * 1.12}M${400 - half * 0.4} 542h${half * 0.8}`, print(studio), 13),
      line(p`M${400 - half * 0.3} 584h${half * 0.6}`, accent.base, 18),
      fill('M170 100H630V740H170z', puff),
      pressed([170, 630], [130, 186], main.deep),
      line('M180 204H620', '#fff', 5, 'opacity=".5"'),
      fill(p`M${400 - half - 10} 640Q400 720 ${400 + half + 10} 640V740H190z`, DARK, 'opacity=".22"'),
      sheet.blurred(
        line(
          p`M${400 - half + 20} 250C300 280 320 300 330 330M${400 + half - 20} 250C500 290 480 300 470 330`,
          '#fff',
          8,
          'opacity=".45"',
        ),
        4,
      ),
    )
  );
}
