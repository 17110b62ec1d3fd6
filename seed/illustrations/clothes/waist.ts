import { DARK, blend, tubePaint } from '../kit/light.ts';
import type { Tones } from '../kit/color.ts';
import { p } from '../kit/paths.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { type Studio } from '../kit/studio.ts';

/** The light on two legs side by side. */
export function lightOf({ sheet }: Studio, paint: Tones): string {
  const leg = sheet.linear(
    [
      [0, DARK, 0.3],
      [0.16, DARK, 0],
      [0.26, paint.pale, 0.28],
      [0.4, DARK, 0],
      [0.5, DARK, 0.3],
      [0.62, DARK, 0],
      [0.74, paint.pale, 0.24],
      [0.86, DARK, 0],
      [1, DARK, 0.34],
    ],
    'right',
  );
  return fill('M200 180H600V760H200z', leg);
}

/** A stitched hem along a line. */
export function hemOf(d: string, paint: Tones): string {
  return stitches(d, paint.deep) + line(d, paint.pale, 1.5, 'opacity=".5" transform="translate(0 4)"');
}

/** The back of the waistband, seen over the front. */
export function backWaist({ sheet, main }: Studio): string {
  return fill('M246 176Q400 152 554 176L548 214H252z', blend(sheet, main.shade, main.deep), edged(main.edge));
}

/** The elastic band with its gathers and its cord. */
export function waistband({ sheet, traits, main, accent, chalk }: Studio): string {
  const paint = traits.chance('bandPaint') > 0.5 ? accent : main;
  const deep = traits.between('band', 30, 52);
  const d = p`M244 178Q400 208 556 178L562 ${184 + deep}Q400 ${214 + deep} 238 ${184 + deep}Z`;
  const gathers = sheet.tile([7, 60], `<path d="M2 0V60" stroke="${paint.deep}" stroke-width="1.6"/>`);
  const cord = p`M392 ${200 + deep * 0.5}C384 ${244 + deep} 380 ${262 + deep} 384 ${284 + deep}M408 ${200 + deep * 0.5}C420 ${236 + deep} 414 ${250 + deep} 420 ${268 + deep}`;
  return (
    fill(d, tubePaint(sheet, paint), edged(paint.edge)) +
    fill(d, gathers, 'opacity=".35"') +
    (traits.chance('cord') > 0.35 ? line(cord, paint.deep, 7) + line(cord, chalk.base, 4) : '')
  );
}
