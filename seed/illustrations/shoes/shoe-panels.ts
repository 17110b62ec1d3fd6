import { blend } from '../kit/light.ts';
import type { Tones } from '../kit/color.ts';
import { type Point, cubicAt, normalAt, p } from '../kit/paths.ts';
import { isBusy } from '../kit/patterns.ts';
import { fill, group, line, stitches } from '../kit/sheet.ts';
import type { Studio } from '../kit/studio.ts';
import { eyelets } from './shoe-laces.ts';
import { type ShoeLeaf, type ShoeProfile, landmarks, throatRidge } from './shoe-profile.ts';

/** Knit or mesh: small marks in rows that follow the foot. */
export function weave({ sheet, traits, main }: Studio): string {
  const marks = {
    knit: `<path d="M0 6L4 2L8 6" stroke="${main.deep}" stroke-width="1.4"/>`,
    mesh: `<circle cx="4" cy="4" r="1.5" fill="${main.deep}"/>`,
    rib: `<path d="M0 4H5" stroke="${main.deep}" stroke-width="1.6"/>`,
    grid: `<path d="M0 0L8 8M8 0L0 8" stroke="${main.deep}" stroke-width=".9"/>`,
  };
  const mark = marks[traits.oneOf('weave', ['knit', 'mesh', 'rib', 'grid'])];
  const paint = sheet.tile([8, 8], mark, `rotate(${traits.oneOf('weaveTurn', ['14', '28', '-20'])})`);
  return fill('M0 0h800v800H0z', paint, 'opacity=".42"');
}

/** The cap over the toes: a thin film on road shoes, rubber on trail shoes. */
export function toeGuard({ sheet, traits, main, accent, ink }: Studio, shoe: ShoeProfile, leaf: ShoeLeaf): string {
  const isTrail = leaf === 'trail';
  if (!isTrail && traits.chance('toeGuard') < 0.4) return '';
  const { tip, sole } = landmarks(shoe);
  const reach = traits.between('toeGuardReach', 60, isTrail ? 210 : 130);
  const height = traits.between('toeGuardHeight', 20, isTrail ? 58 : 40);
  const paint = isTrail ? { ink, accent, main }[traits.oneOf('guardPaint', ['ink', 'accent', 'ink'])] : main;
  const d =
    p`M760 ${tip[1] - height * 1.4}C${700} ${tip[1] - height * 1.5} ${690 - reach * 0.3} ${tip[1] - height} ${700 - reach} ${tip[1] + 4}` +
    p`C${660 - reach} ${tip[1] + 26} ${600 - reach} ${sole} ${520 - reach} ${sole + 20}L760 ${sole + 60}Z`;
  return fill(d, blend(sheet, paint.base, paint.deep), outlined(paint.light));
}

/** The stiff cup around the heel. */
export function heelCounter({ sheet, traits, main, accent }: Studio, shoe: ShoeProfile): string {
  const { tab, dip, sole } = landmarks(shoe);
  const paint: Tones = traits.chance('counterPaint') > 0.5 ? accent : main;
  const reach = traits.between('counterReach', 120, 250);
  const top = traits.between('counterTop', tab[1] + 20, dip[1] + 30);
  const d =
    p`M40 ${top}C${118} ${top + 2} ${reach - 60} ${dip[1] + 50} ${reach} ${sole - 46}` +
    p`C${reach + 24} ${sole - 20} ${reach + 60} ${sole} ${reach + 100} ${sole + 20}L40 ${sole + 60}Z`;
  return (
    fill(d, blend(sheet, paint.light, paint.deep, 'diagonal'), outlined(paint.pale)) +
    (traits.chance('counterStitch') > 0.5
      ? stitches(d, paint.deep).replace('/>', ' transform="translate(-8 9)"/>')
      : '')
  );
}

function outlined(paint: string): string {
  return `stroke="${paint}" stroke-opacity=".6" stroke-width="2"`;
}

/** The band that carries the eyelets, along the throat. */
export function eyestay({ sheet, traits, main, accent }: Studio, shoe: ShoeProfile): string {
  const ridge = throatRidge(shoe);
  const width = traits.between('eyestay', 30, 48);
  const paint = traits.chance('eyestayPaint') > 0.55 ? accent : main;
  const top = Array.from({ length: 6 }, (_, index): Point => cubicAt(ridge, index / 5));
  const low = top.map(([x, y], index): Point => {
    const [nx, ny] = normalAt(ridge, index / 5);
    return [x - nx * width - 6, y - ny * width];
  });
  const end = ridge[3];
  const d =
    `M${top.map(([x, y]) => p`${x} ${y - 20}`).join('L')}` +
    p`Q${end[0] + 46} ${end[1] + width * 0.7} ${end[0] - 6} ${end[1] + width + 4}L` +
    low
      .toReversed()
      .map(([x, y]) => p`${x} ${y}`)
      .join('L') +
    'Z';
  return (
    fill(d, blend(sheet, paint.light, paint.shade), outlined(paint.deep)) +
    line(eyelets(ridge, width * 0.62, traits.count('eyelets', 5, 7)), main.deep, 11)
  );
}

/** A drawn mark of no brand: what tells one model from another at a glance. */
export function sideMark(studio: Studio, shoe: ShoeProfile): string {
  const { traits, accent, third, main } = studio;
  const { vamp, dip, sole } = landmarks(shoe);
  const styles = isBusy(studio)
    ? (['blade', 'none'] as const)
    : (['rays', 'blade', 'steps', 'arcs', 'lattice'] as const);
  const style: string = traits.oneOf<string>('sideMark', styles);
  const [top, low] = [vamp[1] + 10, sole + 24];
  const x = traits.between('markPlace', 270, 360);
  if (style === 'rays') {
    const rays = [0, 1, 2, 3, 4].map((n) => p`M${x + n * 34} ${top - 40 + n * 20}L${x - 60 + n * 46} ${low}`);
    return line(rays.join(''), accent.base, traits.between('rayWeight', 5, 13));
  }
  if (style === 'blade') {
    const d = p`M${x - 90} ${low}C${x} ${low - 70} ${x + 60} ${dip[1] + 30} ${x + 40} ${dip[1] - 30}L${x + 100} ${dip[1]}C${x + 130} ${low - 90} ${x + 90} ${low - 20} ${x + 60} ${low}Z`;
    return fill(d, accent.base, outlined(accent.pale));
  }
  if (style === 'steps') {
    const bars = [0, 1, 2, 3, 4, 5].map(
      (n) => p`M${x - 40 + n * 40} ${low - 10}v${-50 - n * (4 + 9 * traits.chance('stepRise'))}`,
    );
    return line(bars.join(''), third.base, 15, 'stroke-linecap="butt"');
  }
  if (style === 'arcs') {
    const arcs = [0, 1, 2, 3].map(
      (n) =>
        p`M${x - 100 + n * 26} ${low}C${x - 40 + n * 26} ${low - 110} ${x + 110 + n * 22} ${low - 90} ${x + 190 + n * 30} ${low}`,
    );
    return line(arcs.join(''), accent.base, traits.between('arcWeight', 4, 9));
  }
  if (style === 'lattice') {
    const threads = [0, 1, 2, 3, 4, 5].map(
      (n) =>
        p`M${x - 70 + n * 52} ${low}L${x + 30 + n * 36} ${top - 60 + n * 26}M${x + 20 + n * 52} ${low}L${x - 30 + n * 46} ${top - 60 + n * 26}`,
    );
    return group('opacity=".85"', line(threads.join(''), main.pale, 4), line(threads.join(''), accent.base, 2));
  }
  return '';
}
