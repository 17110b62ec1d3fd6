import { DARK } from '../kit/light.ts';
import { bothSides, piece } from '../clothes/garment.ts';
import { p, roundRect } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { type Drawer, type Studio, groundShadow } from '../kit/studio.ts';

/** Things to be seen in: a reflective harness, a slap band pair or a clip light. */
export const reflectiveGear: Drawer = (studio) => {
  const style = studio.traits.oneOf('style', ['vest', 'harness', 'bands', 'vest']);
  return { vest: hiVis, harness, bands: slapBands }[style](studio);
};

function silver({ sheet }: Studio): string {
  return sheet.linear(
    [
      [0, '#b9c0c2'],
      [0.3, '#f6f8f8'],
      [0.5, '#c6cccd'],
      [0.7, '#fff'],
      [1, '#a9b1b3'],
    ],
    'diagonal',
  );
}

function hiVis(studio: Studio): string {
  const { traits, main, accent, ink } = studio;
  const low = traits.between('length', 600, 670);
  return (
    groundShadow(studio, [400, 746], 420, 20) +
    fill('M324 112Q400 150 476 112L470 200L400 340L330 200Z', main.deep) +
    bothSides(hiVisFront(studio, low) + line(p`M404 ${low + 12}V330L476 110`, accent.base, 11)) +
    line(p`M400 334V${low + 12}`, ink.base, 6) +
    line('M400 352v30', ink.light, 11)
  );
}

function hiVisFront(studio: Studio, low: number): string {
  const { main, sheet } = studio;
  const outline = p`M404 330L476 110C500 96 540 104 556 126C552 210 570 280 612 330C618 440 604 ${low - 100} 596 ${low}Q500 ${low + 20} 404 ${low + 14}Z`;
  const hole = `<path d="M6 6h0" stroke="${main.deep}" stroke-width="4.5" stroke-linecap="round"/>`;
  const tapes = p`M520 90C516 230 530 300 528 440M390 470Q520 486 640 460M390 ${low - 60}Q520 ${low - 44} 640 ${low - 66}`;
  const shade = sheet.linear(
    [
      [0, DARK, 0],
      [0.6, DARK, 0],
      [1, DARK, 0.34],
    ],
    'right',
  );
  return piece(
    studio,
    outline,
    main,
    fill('M390 90H640V720H390z', sheet.tile([12, 12], hole, 'rotate(45)'), 'opacity=".5"'),
    pattern(studio, [400, 360, 220, 120]),
    line(tapes, silver(studio), 38, 'stroke-linecap="butt"'),
    fill('M390 90H640V720H390z', shade),
  );
}

/** Reflective straps over the shoulders, with a light where they meet. */
export function harness(studio: Studio): string {
  const { main, accent, ink } = studio;
  const tape = silver(studio);
  const strap = (d: string): string =>
    line(d, main.edge, 46) + line(d, main.base, 42) + line(d, tape, 17, 'stroke-linecap="butt"');
  return (
    groundShadow(studio, [400, 730], 460, 20) +
    line('M190 520C260 430 540 430 610 520', main.deep, 40) +
    bothSides(strap('M484 130C560 200 560 300 416 380')) +
    bothSides(strap('M414 392C420 460 560 480 610 520')) +
    strap('M190 524C260 640 540 640 610 524') +
    line('M316 128Q400 74 484 128', main.edge, 46) +
    line('M316 128Q400 74 484 128', main.shade, 42) +
    line('M400 384h0', ink.edge, 92) +
    line('M400 384h0', ink.base, 86) +
    line('M400 384h0', accent.base, 58) +
    line('M386 370h0', accent.pale, 22) +
    fill(roundRect([366, 590], [68, 46], 10), ink.base, edged(ink.edge)) +
    line('M386 602v22m28 -22v22', ink.pale, 6)
  );
}

function slapBands(studio: Studio): string {
  const { main, sheet, traits } = studio;
  const tape = silver(studio);
  const wide = traits.between('width', 84, 120);
  const ring = (cy: number, turn: number): string => {
    const back = p`M200 ${cy}C200 ${cy - 110} 600 ${cy - 110} 600 ${cy}V${cy + wide}C600 ${cy + wide - 110} 200 ${cy + wide - 110} 200 ${cy + wide}Z`;
    const front = p`M200 ${cy}C200 ${cy + 110} 600 ${cy + 110} 600 ${cy}V${cy + wide}C600 ${cy + wide + 110} 200 ${cy + wide + 110} 200 ${cy + wide}Z`;
    const strip = p`M196 ${cy + wide / 2}C196 ${cy + wide / 2 + 110} 604 ${cy + wide / 2 + 110} 604 ${cy + wide / 2}`;
    return group(
      p`transform="rotate(${turn} 400 ${cy})"`,
      fill(back, main.deep, edged(main.edge)),
      piece(
        studio,
        front,
        main,
        pattern(studio, [200, cy, 400, wide + 90]),
        line(strip, tape, wide * 0.44, 'stroke-linecap="butt"'),
        fill(
          p`M190 ${cy}H610v260H190z`,
          sheet.linear(
            [
              [0, DARK, 0.4],
              [0.3, DARK, 0],
              [0.7, DARK, 0],
              [1, DARK, 0.4],
            ],
            'right',
          ),
        ),
      ),
    );
  };
  return groundShadow(studio, [400, 690], 470, 26) + ring(480, 4) + ring(230, -7);
}
