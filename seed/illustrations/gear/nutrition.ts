import { DARK, packGloss } from '../kit/light.ts';
import { piece } from '../clothes/garment.ts';
import { emblem, print } from './emblem.ts';
import { crimp, pressed } from './sachet.ts';
import { type Point, p, polygon } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { fill, group, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** An energy gel: a sachet with crimped ends, a notch to tear and a narrow neck. */
export const gel: Drawer = (studio) => {
  const { traits, main, sheet } = studio;
  const half = traits.between('width', 104, 136);
  const neck = traits.chance('neck') > 0.45 ? traits.between('neckHalf', 40, 64) : half;
  const shoulder = neck === half ? 150 : 220;
  const top = crimp([400 - neck, 92], [400 + neck, 92], 9);
  const low = crimp([400 + half, 708], [400 - half, 708], 14).map(([x, y]): Point => [x, 1416 - y]);
  const outline = `${polygon(top).slice(0, -1)}${p`L${400 + neck} ${shoulder - 60}C${400 + neck} ${shoulder} ${400 + half} ${shoulder} ${400 + half} ${shoulder + 70}`}L${low.map(([x, y]) => p`${x} ${y}`).join('L')}${p`L${400 - half} ${shoulder + 70}C${400 - half} ${shoulder} ${400 - neck} ${shoulder} ${400 - neck} ${shoulder - 60}`}Z`;
  const notch = p`M${400 - neck - 4} 150l16 8l-16 8zM${400 + neck + 4} 150l-16 8l16 8z`;
  const puff = packGloss(sheet);
  return group(
    p`transform="rotate(${traits.between('tilt', -7, 7)} 400 400)"`,
    groundShadow(studio, [400, 716], half * 2.7, 18),
    piece(
      studio,
      outline,
      main,
      pattern(studio, [400 - half, 250, 2 * half, 440]),
      front(studio, half),
      fill('M240 80H560V720H240z', puff),
      pressed([240, 560], [92, 140], main.deep),
      pressed([240, 560], [664, 708], main.deep),
      sheet.blurred(
        line(
          p`M${400 - half + 16} 250C${400 - 40} 270 ${400 + 30} 250 ${400 + half - 18} 264M${400 - half + 20} 640C${400 - 20} 620 ${400 + 30} 640 ${400 + half - 20} 624`,
          '#fff',
          8,
          'opacity=".5"',
        ),
        4,
      ),
      fill(notch, DARK, 'opacity=".5"'),
    ),
  );
};

/** The front of a pack: a plate of colour with a drop, a fruit or a flash, and lines where words would be. */
function front(studio: Studio, half: number): string {
  const { traits, accent } = studio;
  const y = traits.between('emblem', 360, 430);
  return (
    emblem(studio, [400, y]) +
    line(
      p`M${400 - half * 0.5} ${y + 110}h${half}M${400 - half * 0.34} ${y + 134}h${half * 0.68}`,
      print(studio),
      9,
      'opacity=".9"',
    ) +
    line(p`M${400 - half * 0.5} ${y + 176}h${half * 0.3}m${half * 0.12} 0h${half * 0.58}`, accent.base, 14)
  );
}

/** An energy bar: a flow wrap with two crimped ends, one bitten bar in front of some. */
export const energyBar: Drawer = (studio) => {
  const { traits, main, sheet } = studio;
  const half = traits.between('width', 88, 120);
  const edge = (x: number, flip: number): string =>
    Array.from(
      { length: 13 },
      (_, index) => p`L${x + (index % 2 === 0 ? 0 : 9 * flip)} ${400 + flip * (-half + (index / 12) * 2 * half)}`,
    ).join('');
  const outline = `${p`M96 ${400 + half}`}${edge(96, -1)}${p`C180 ${400 - half + 16} 190 ${400 - half - 4} 230 ${400 - half - 6}H570C610 ${400 - half - 4} 620 ${400 - half + 16} 704 ${400 - half}`}${edge(704, 1)}${p`C620 ${400 + half - 16} 610 ${400 + half + 4} 570 ${400 + half + 6}H230C190 ${400 + half + 4} 180 ${400 + half - 16} 96 ${400 + half}`}Z`;
  const puff = sheet.linear([
    [0, DARK, 0.26],
    [0.2, main.pale, 0.7],
    [0.42, DARK, 0],
    [0.8, DARK, 0.12],
    [1, DARK, 0.5],
  ]);
  const ends = [0, 1, 2].map((n) => p`M${112 + n * 16} 250V550M${656 + n * 16} 250V550`).join('');
  return group(
    p`transform="rotate(${traits.between('tilt', -24, -8)} 400 400)"`,
    sheet.blurred(fill(p`M120 ${400 + half - 10}H690V${400 + half + 34}H130z`, DARK, 'opacity=".35"'), 14),
    piece(
      studio,
      outline,
      main,
      pattern(studio, [170, 400 - half, 460, half * 2]),
      group('transform="translate(-96 0)"', emblem(studio, [400, 400])),
      line('M400 380h160M400 408h110', print(studio), 12, 'opacity=".92"'),
      line('M400 442h70', studio.accent.base, 15),
      fill('M80 260H720V540H80z', puff),
      line(ends, main.deep, 3, 'opacity=".45"'),
      line(
        p`M230 ${400 - half + 4}C210 ${400 - 30} 214 ${400 + 30} 230 ${400 + half - 4}M570 ${400 - half + 4}C590 ${400 - 30} 586 ${400 + 30} 570 ${400 + half - 4}`,
        '#fff',
        4,
        'opacity=".4"',
      ),
    ),
    traits.has('nuts', 0.6) ? crumbs(studio, half) : '',
  );
};

function crumbs({ traits }: Studio, half: number): string {
  const next = traits.stream('crumbs');
  const place = (): string => p`M${300 + 260 * next()} ${400 + half + 34 + 34 * next()}h0`;
  return (
    line(place() + place() + place(), '#9a6b3d', 30) +
    line(place() + place(), '#c39a62', 22) +
    line(place() + place() + place(), '#6e4726', 12)
  );
}
