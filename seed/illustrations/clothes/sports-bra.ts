import { DARK, blend, tubePaint } from '../kit/light.ts';
import { mirrored, p } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { groundShadow, type Drawer, type Studio } from '../kit/studio.ts';
import { bothSides, piece } from './garment.ts';

interface Fit {
  strap: number;
  neck: number;
  long: number;
  spread: number;
}

/** A sports bra from the front: straps, cups, band; longer or shorter, higher or lower at the neck. */
export const sportsBra: Drawer = (studio) => {
  const { traits, main } = studio;
  const fit: Fit = {
    strap: traits.between('strap', 22, 46),
    neck: traits.between('neckline', 250, 340),
    long: traits.between('length', 590, 660),
    spread: traits.between('strapPlace', 84, 116),
  };
  const outline = front(fit);
  return (
    groundShadow(studio, [400, 742], 420, 20) +
    backOf(studio, fit) +
    piece(studio, outline, main, pattern(studio, [200, 120, 400, 480]), panel(studio), light(studio), cups(studio)) +
    edges(studio, fit) +
    band(studio, fit)
  );
};

function front({ strap, neck, long, spread }: Fit): string {
  return mirrored(
    [400, neck],
    [
      [400 + spread * 0.5, neck, 400 + spread - strap * 0.5, neck - 70, 400 + spread - strap * 0.4, 130],
      [400 + spread + strap, 138],
      [400 + spread + strap + 4, 260, 400 + 150, 350, 400 + 204, 388],
      [400 + 206, 440, 400 + 192, 490, 400 + 186, long - 50],
      [400 + 90, long - 36, 400 + 40, long - 34, 400, long - 34],
    ],
  );
}

/** The back, seen between the straps: crossed, a racer or a plain scoop. */
function backOf({ traits, sheet, main, accent }: Studio, { strap, spread }: Fit): string {
  const style = traits.oneOf('back', ['crossed', 'racer', 'scoop']);
  const scoop = mirrored(
    [400, 236],
    [
      [400 + 50, 236, 400 + spread, 200, 400 + spread + 2, 132],
      [400 + spread + strap, 136],
      [400 + spread + strap, 300, 400 + 150, 380, 400 + 196, 396],
      [400 + 186, 520],
      [400, 540],
    ],
  );
  const paint = blend(sheet, main.shade, main.deep);
  if (style === 'scoop') return fill(scoop, paint);
  const low = fill(p`M210 400Q400 330 590 400V540H210z`, paint);
  const join =
    style === 'crossed'
      ? p`M${400 - spread - 6} 140L${400 + 60} 420M${400 + spread + 6} 140L${400 - 60} 420`
      : p`M${400 - spread - 6} 140C${400 - spread} 230 390 250 392 420M${400 + spread + 6} 140C${400 + spread} 230 410 250 408 420`;
  return low + line(join, accent.deep, strap + 2) + line(join, accent.shade, strap - 3);
}

function panel({ traits, accent, main, ink }: Studio): string {
  const style = traits.oneOf('panel', ['none', 'mesh', 'side', 'vee']);
  if (style === 'mesh') {
    return (
      fill(p`M340 200L460 200L430 400Q400 430 370 400Z`, accent.base, 'opacity=".9"') +
      line(p`M352 330h96M356 350h88M360 370h80M366 390h68`, accent.deep, 3, 'stroke-dasharray="1 7"')
    );
  }
  if (style === 'side') {
    return bothSides(
      fill(p`M620 360C520 400 500 500 520 640H640Z`, accent.base) +
        line(p`M620 360C520 400 500 500 520 640`, main.deep, 2),
    );
  }
  if (style === 'vee') {
    return (
      fill(p`M160 450L400 560L640 450V600H160z`, accent.base) +
      line(p`M160 450L400 560L640 450`, ink.base, 2, 'opacity=".5"')
    );
  }
  return '';
}

function light({ sheet, main }: Studio): string {
  const side = sheet.linear(
    [
      [0, DARK, 0.36],
      [0.2, DARK, 0],
      [0.8, DARK, 0],
      [1, DARK, 0.4],
    ],
    'right',
  );
  const glow = sheet.radial([
    [0, main.pale, 0.45],
    [1, main.pale, 0],
  ]);
  return (
    fill('M190 100H610V700H190z', side) +
    bothSides(fill(p`M500 380m-86 0a86 78 0 1 0 172 0a86 78 0 1 0 -172 0z`, glow)) +
    sheet.blurred(
      line(
        'M400 360C397 400 398 430 400 460M226 480C300 530 360 526 400 516C440 526 500 530 574 480',
        DARK,
        12,
        'opacity=".15"',
      ),
      8,
    )
  );
}

function cups({ traits, main }: Studio): string {
  const style = traits.oneOf('cups', ['curve', 'none', 'princess']);
  if (style === 'curve') return bothSides(stitches(p`M404 500C440 540 540 530 596 440`, main.deep));
  if (style === 'princess') return bothSides(stitches(p`M484 150C470 330 486 430 506 620`, main.deep));
  return '';
}

function edges({ traits, main, accent }: Studio, { strap, neck, spread }: Fit): string {
  const paint = traits.chance('trim') > 0.4 ? accent : main;
  const inner = p`M${400 + spread - strap * 0.4} 130C${400 + spread - strap * 0.5} ${neck - 70} ${400 + spread * 0.5} ${neck} 400 ${neck}`;
  const outer = p`M${400 + spread + strap} 138C${400 + spread + strap + 4} 260 550 350 604 388`;
  const slider =
    traits.chance('slider') > 0.5 ? line(p`M${400 + spread - strap * 0.3} 196h${strap * 1.2}`, '#d9dcd8', 6) : '';
  return bothSides(line(inner + outer, paint.edge, 11) + line(inner + outer, paint.base, 8) + slider);
}

function band(studio: Studio, { long }: Fit): string {
  const { traits, sheet, main, accent } = studio;
  const paint = traits.chance('bandPaint') > 0.45 ? accent : main;
  const high = traits.between('band', 40, 66);
  const d = p`M212 ${long - high - 12}Q400 ${long - high + 14} 588 ${long - high - 12}L584 ${long - 10}Q400 ${long + 16} 216 ${long - 10}Z`;
  const ribs = sheet.tile([6, 40], `<path d="M1 0V40" stroke="${paint.deep}" stroke-width="1.4"/>`);
  return (
    fill(d, tubePaint(sheet, paint), edged(paint.edge)) +
    fill(d, ribs, 'opacity=".4"') +
    line(p`M216 ${long - high - 2}Q400 ${long - high + 24} 584 ${long - high - 2}`, paint.pale, 2, 'opacity=".5"')
  );
}
