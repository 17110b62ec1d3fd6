import { DARK, blend } from '../kit/light.ts';
import { piece } from '../clothes/garment.ts';
import { type Point, ellipse, p, roundRect, spots } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** A foam roller lying on its side, its end towards us. */
export const foamRoller: Drawer = (studio) => {
  const { traits, main, accent, sheet, ink } = studio;
  const r = traits.between('radius', 112, 140);
  const [left, right] = [210 - traits.between('length', 0, 60), 590];
  const tube = p`M${left} ${400 - r}H${right}A${r * 0.46} ${r} 0 0 1 ${right} ${400 + r}H${left}A${r * 0.46} ${r} 0 0 1 ${left} ${400 - r}Z`;
  const round = sheet.linear([
    [0, DARK, 0.1],
    [0.2, main.pale, 0.6],
    [0.45, DARK, 0],
    [1, DARK, 0.6],
  ]);
  const core = r * traits.between('core', 0.42, 0.66);
  return group(
    'transform="rotate(-14 400 400)"',
    sheet.blurred(fill(ellipse([400, 408 + r], 300, 30), DARK, 'opacity=".4"'), 12),
    piece(
      studio,
      tube,
      main,
      pattern(studio, [left - 60, 400 - r, 560, r * 2]),
      relief(studio, r),
      fill(p`M60 ${400 - r}H740V${400 + r}H60z`, round),
    ),
    fill(ellipse([right, 400], r * 0.46, r), blend(sheet, main.light, main.shade), edged(main.edge)),
    fill(ellipse([right, 400], core * 0.46, core), accent.base, edged(accent.deep, 3)),
    fill(ellipse([right, 400], core * 0.38, core * 0.84), blend(sheet, ink.deep, ink.base, 'right')),
    line(
      p`M${right - 8} ${400 - core * 0.8}A${core * 0.36} ${core * 0.8} 0 0 0 ${right - 8} ${400 + core * 0.8}`,
      ink.pale,
      4,
      'opacity=".6"',
    ),
  );
};

/** The relief of the roller: blocks, grooves or fine knobs, flatter towards its edges. */
function relief({ traits, main }: Studio, r: number): string {
  const style = traits.oneOf('relief', ['blocks', 'grooves', 'knobs', 'smooth']);
  if (style === 'smooth') {
    return line(p`M120 ${400 - r * 0.3}H640M120 ${400 + r * 0.3}H640`, main.deep, 2, 'opacity=".3"');
  }
  const rows = [-0.86, -0.52, -0.06, 0.42, 0.8];
  if (style === 'grooves') {
    return line(
      [0, 1, 2, 3, 4, 5, 6]
        .map(
          (n) =>
            p`M${190 + n * 62} ${400 - r}C${160 + n * 62} ${400 - r * 0.4} ${160 + n * 62} ${400 + r * 0.4} ${190 + n * 62} ${400 + r}`,
        )
        .join(''),
      main.deep,
      15,
      'opacity=".7"',
    );
  }
  const places = rows.flatMap((row, index) =>
    Array.from({ length: 9 }, (_, n): Point => [150 + n * 58 + (index % 2) * 29, 400 + row * r]),
  );
  if (style === 'knobs') {
    return (
      line(spots(places), main.deep, 30, 'opacity=".55"') +
      line(spots(places), main.light, 21, 'transform="translate(-3 -4)"')
    );
  }
  return rows
    .map((row, index) => {
      const tall = r * 0.34 * Math.cos(row * 1.1);
      const d = places
        .slice(index * 9, index * 9 + 9)
        .map(([x, y]) => roundRect([x - 22, y - tall / 2], [44, tall], Math.min(9, tall / 2)))
        .join('');
      return fill(d, main.shade, edged(main.deep, 3));
    })
    .join('');
}

/** Massage balls: one smooth, one spiky or with a groove, or two joined as a peanut. */
export const massageBalls: Drawer = (studio) => {
  const { traits } = studio;
  const style = traits.oneOf('style', ['set', 'single', 'peanut', 'set']);
  const big = traits.between('size', 142, 178);
  if (style === 'peanut') return peanut(studio, big * 0.88);
  if (style === 'single') return groundShadow(studio, [400, 618], big * 2.5, 26) + ball(studio, [400, 616 - big], big);
  return (
    groundShadow(studio, [330, 618], big * 2.3, 26) +
    ball(studio, [320, 616 - big], big) +
    groundShadow(studio, [574, 622], 240, 20) +
    spiky(studio, [574, 524], 92)
  );
};

function ball(studio: Studio, [x, y]: Point, r: number): string {
  const { main, traits } = studio;
  const d = ellipse([x, y], r, r);
  const light = ballLight(studio);
  const groove =
    traits.chance('groove') > 0.4
      ? line(
          p`M${x - r} ${y + r * 0.1}Q${x} ${y + r * 0.5} ${x + r} ${y - r * 0.1}M${x - r * 0.5} ${y - r}Q${x + r * 0.2} ${y} ${x - r * 0.2} ${y + r}`,
          main.deep,
          9,
          'opacity=".6"',
        )
      : '';
  return piece(studio, d, main, pattern(studio, [x - r, y - r, r * 2, r * 2]), groove, fill(d, light));
}

/** Two balls grown together, each lit on its own. */
function peanut(studio: Studio, r: number): string {
  const { sheet, main } = studio;
  const y = 566 - r;
  const [apart, neck] = [r * 0.86, r * 0.51];
  const outline = p`M400 ${y - neck}A${r} ${r} 0 1 1 400 ${y + neck}A${r} ${r} 0 1 1 400 ${y - neck}Z`;
  const light = ballLight(studio);
  const half = (side: -1 | 1): string => {
    const plane = side < 0 ? 'M0 0H400V800H0Z' : 'M400 0H800V800H400Z';
    return sheet.clipped(plane, fill(ellipse([400 + side * apart, y], r, r), light));
  };
  const belt = sheet.blurred(line(p`M400 ${y - neck}V${y + neck}`, DARK, 12, 'opacity=".45"'), 5);
  return (
    groundShadow(studio, [400, 566], r * 4, 28) +
    piece(studio, outline, main, pattern(studio, [400 - 2 * r, y - r, 4 * r, 2 * r]), half(-1), half(1), belt)
  );
}

function ballLight({ sheet, main }: Studio): string {
  return sheet.radial(
    [
      [0, main.pale],
      [0.3, main.light, 0.7],
      [0.6, main.base, 0],
      [1, DARK, 0.5],
    ],
    [0.36, 0.3],
    0.72,
  );
}

function spiky({ accent, sheet }: Studio, [x, y]: Point, r: number): string {
  const at = (n: number, of: number, reach: number): Point => [
    x + Math.cos((n / of) * Math.PI * 2) * reach,
    y + Math.sin((n / of) * Math.PI * 2) * reach,
  ];
  const rim = Array.from({ length: 18 }, (_, n) => at(n, 18, r));
  const inner = [
    ...Array.from({ length: 11 }, (_, n) => at(n, 11, r * 0.66)),
    ...Array.from({ length: 6 }, (_, n) => at(n + 0.5, 6, r * 0.32)),
    at(0, 1, 0),
  ];
  return (
    line(spots(rim), accent.shade, 23) +
    fill(
      ellipse([x, y], r, r),
      sheet.radial(
        [
          [0, accent.pale],
          [0.5, accent.base],
          [1, accent.deep],
        ],
        [0.36, 0.3],
        0.75,
      ),
    ) +
    line(spots(inner), accent.deep, 22, 'opacity=".55"') +
    line(spots(inner), accent.light, 14, 'transform="translate(-3 -4)"')
  );
}
