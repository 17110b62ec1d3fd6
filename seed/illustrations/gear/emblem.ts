import { type Point, p } from '../kit/paths.ts';
import { fill, line } from '../kit/sheet.ts';
import type { Studio } from '../kit/studio.ts';

/** The colour of lines that stand for words: what can be read on the pack. */
export function print({ main, chalk, ink }: Studio): string {
  return main.lightness > 0.78 ? ink.base : chalk.base;
}

const FLAVORS = { drop, citrus, flash, berries, leaf };

/** A round label with a drawn hint of the flavour. */
export function emblem(studio: Studio, [x, y]: Point): string {
  const { traits, accent, chalk } = studio;
  const center = p`M${x} ${y}h0`;
  const draw = FLAVORS[traits.oneOf('flavor', ['drop', 'citrus', 'flash', 'berries', 'leaf'])];
  return line(center, chalk.base, 128) + line(center, accent.light, 108, 'opacity=".35"') + draw(studio, [x, y]);
}

function drop({ accent }: Studio, [x, y]: Point): string {
  const d = p`M${x} ${y - 44}C${x + 40} ${y + 4} ${x + 34} ${y + 40} ${x} ${y + 40}S${x - 40} ${y + 4} ${x} ${y - 44}Z`;
  return fill(d, accent.base) + line(p`M${x - 14} ${y + 20}q-6 -12 0 -24`, '#fff', 5);
}

function citrus({ accent, chalk }: Studio, [x, y]: Point): string {
  const center = p`M${x} ${y}h0`;
  const spokes = p`M${x - 32} ${y}h64M${x - 16} ${y - 28}l32 56M${x + 16} ${y - 28}l-32 56`;
  return (
    line(center, accent.base, 88) +
    line(center, chalk.pale, 72) +
    line(center, accent.light, 64) +
    line(spokes, chalk.pale, 5)
  );
}

function flash({ accent }: Studio, [x, y]: Point): string {
  return fill(
    p`M${x + 12} ${y - 48}L${x - 30} ${y + 8}H${x - 4}L${x - 14} ${y + 48}L${x + 32} ${y - 12}H${x + 4}Z`,
    accent.base,
  );
}

function berries({ accent, third }: Studio, [x, y]: Point): string {
  return (
    line(p`M${x - 18} ${y + 12}h0m36 4h0m-20 -34h0`, accent.shade, 40) +
    line(p`M${x - 24} ${y + 6}h0m36 4h0m-20 -34h0`, accent.pale, 10) +
    line(p`M${x} ${y - 36}q6 -18 26 -16`, third.deep, 6)
  );
}

function leaf({ accent, chalk }: Studio, [x, y]: Point): string {
  const d =
    p`M${x - 34} ${y + 34}C${x - 44} ${y - 26} ${x} ${y - 50} ${x + 40} ${y - 40}` +
    p`C${x + 46} ${y + 10} ${x + 10} ${y + 40} ${x - 34} ${y + 34}Z`;
  return fill(d, accent.base) + line(p`M${x - 40} ${y + 42}L${x + 20} ${y - 20}`, chalk.pale, 4);
}
