import { DARK, blend, packGloss } from '../kit/light.ts';
import { p, roundRect, spots, type Point } from '../kit/paths.ts';
import { pattern } from '../kit/patterns.ts';
import { edged, fill, group, line } from '../kit/sheet.ts';
import { groundShadow, round3d, solid, type Drawer, type Studio } from '../kit/studio.ts';

/** Balm against chafing: a stick with its cap off, or a tube. */
export const antiChafe: Drawer = (studio) =>
  studio.traits.oneOf('form', ['stick', 'tube']) === 'stick' ? stick(studio) : balmTube(studio);

function stick(studio: Studio): string {
  const { traits, main, accent, chalk, sheet } = studio;
  const half = traits.between('width', 96, 126);
  const body = roundRect([360 - half, 330], [half * 2, 360], 34);
  const balm = p`M${360 - half + 18} 334V236C${360 - half + 18} 186 ${360 - 40} 170 360 170S${360 + half - 18} 186 ${360 + half - 18} 236V334Z`;
  const lid = roundRect([360 + half + 26, 470], [half * 1.5, 220], 30);
  const print = main.lightness > 0.78 ? studio.ink.base : chalk.base;
  return (
    groundShadow(studio, [420, 700], 560, 24) +
    round3d(studio, balm, chalk) +
    fill(roundRect([360 - half + 8, 306], [half * 2 - 16, 40], 8), accent.base, edged(accent.deep)) +
    solid(studio, body, main) +
    sheet.clipped(
      body,
      pattern(studio, [360 - half, 340, half * 2, 340]) +
        line('M360 460h0', print, 92) +
        line('M360 460h0', accent.base, 66) +
        line(p`M${360 - half * 0.5} 560h${half}M${360 - half * 0.36} 588h${half * 0.72}`, print, 11) +
        gloss(studio),
    ) +
    line(p`M${360 - half + 6} 650h${half * 2 - 12}`, main.deep, 3, 'opacity=".6"') +
    round3d(studio, lid, accent) +
    line(p`M${360 + half + 40} 500h${half * 1.5 - 28}`, accent.pale, 4, 'opacity=".6"')
  );
}

function gloss({ sheet }: Studio): string {
  return fill(
    'M200 80H640V720H200z',
    sheet.linear(
      [
        [0, DARK, 0.4],
        [0.14, DARK, 0],
        [0.26, '#fff', 0.45],
        [0.36, DARK, 0],
        [0.6, DARK, 0.3],
        [1, DARK, 0.4],
      ],
      'right',
    ),
  );
}

/** A tube of cream or balm. */
export function balmTube(studio: Studio): string {
  const { traits, main, accent, chalk, sheet } = studio;
  const half = traits.between('width', 104, 132);
  const body = p`M${400 - half} 116H${400 + half}L${400 + half - 34} 590Q400 606 ${400 - half + 34} 590Z`;
  const cap = p`M${400 - half + 44} 596H${400 + half - 44}L${400 + half - 52} 690Q400 702 ${400 - half + 52} 690Z`;
  const ridges = sheet.tile([11, 120], `<path d="M3 0V120" stroke="${accent.deep}" stroke-width="3"/>`);
  const print = main.lightness > 0.78 ? studio.ink.base : chalk.base;
  return (
    groundShadow(studio, [400, 704], 330, 20) +
    solid(studio, body, main) +
    sheet.clipped(
      body,
      pattern(studio, [400 - half, 160, half * 2, 420]) +
        line('M400 330h0', print, 110) +
        line('M400 330h0', accent.base, 78) +
        line(p`M${400 - half * 0.46} 430h${half * 0.92}M${400 - half * 0.34} 458h${half * 0.68}`, print, 11) +
        fill('M220 100H580V720H220z', packGloss(sheet)) +
        line(
          p`M${400 - half} 126h${half * 2}m${-half * 2} 10h${half * 2}m${-half * 2} 10h${half * 2}`,
          main.deep,
          2.5,
          'opacity=".5"',
        ),
    ) +
    round3d(studio, cap, accent) +
    fill(cap, ridges, 'opacity=".45"')
  );
}

/** Shoe care: a spray or foam bottle with a brush in front. */
export const shoeCare: Drawer = (studio) =>
  studio.traits.has('brush', 0.7)
    ? groundShadow(studio, [400, 702], 600, 26) + bottle(studio) + brush(studio)
    : groundShadow(studio, [400, 702], 300, 24) + group('transform="translate(100 0)"', bottle(studio));

function bottle(studio: Studio): string {
  const { traits, main, accent, chalk, ink, sheet } = studio;
  const half = traits.between('width', 84, 106);
  const top = traits.between('length', 250, 310);
  const isSpray = traits.chance('spray') > 0.45;
  const body = p`M${300 - half} ${top + 90}C${300 - half} ${top + 30} ${300 - 40} ${top + 40} ${300 - 36} ${top}H${300 + 36}C${300 + 40} ${top + 40} ${300 + half} ${top + 30} ${300 + half} ${top + 90}V660Q${300 + half} 696 ${300 + half - 36} 696H${300 - half + 36}Q${300 - half} 696 ${300 - half} 660Z`;
  const head = isSpray
    ? fill(
        p`M264 ${top - 18}H336V${top - 60}H372L396 ${top - 100}H236Q222 ${top - 60} 264 ${top - 60}Z`,
        accent.base,
        edged(accent.deep, 2.5),
      ) +
      line(p`M352 ${top - 56}q-8 40 18 62`, accent.shade, 15) +
      fill(p`M394 ${top - 98}h16v22h-18z`, ink.base)
    : round3d(studio, roundRect([252, top - 96], [96, 92], 22), accent) +
      fill(p`M276 ${top - 96}Q300 ${top - 134} 324 ${top - 96}Z`, accent.shade, edged(accent.deep));
  const print = main.lightness > 0.78 ? ink.base : chalk.base;
  const sneaker = p`M246 470c20 8 34 -4 44 -26l40 30c16 8 32 8 36 28h-120z`;
  return (
    head +
    fill(roundRect([258, top - 24], [84, 36], 8), accent.shade, edged(accent.deep)) +
    solid(studio, body, main) +
    sheet.clipped(
      body,
      pattern(studio, [300 - half, top + 60, half * 2, 640 - top]) +
        fill(sneaker, print) +
        line('M246 512h122', accent.base, 12) +
        line(p`M${300 - half * 0.6} 560h${half * 1.2}M${300 - half * 0.4} 586h${half * 0.8}`, print, 9) +
        fill(p`M${300 - half} 200h${half * 2}v520h${-half * 2}z`, packGloss(sheet)),
    )
  );
}

function brush({ traits, accent, chalk, sheet }: Studio): string {
  const wood = ['#c99a63', '#a9743f', '#7d5129'] as const;
  const rows: Point[] = Array.from({ length: 15 }, (_, index) => [404 + index * 19, 640]);
  const bristles = rows.map(([x, y], index) => p`M${x} ${y}l${(index - 7) * 1.2} 46`).join('');
  const back = p`M388 640C380 588 430 566 540 566S706 588 690 640Z`;
  return group(
    p`transform="rotate(${traits.between('brushTurn', -6, 0)} 540 690)"`,
    line(bristles, chalk.deep, 17),
    line(bristles, chalk.light, 7, 'transform="translate(-3 0)"'),
    fill(
      back,
      sheet.linear([
        [0, wood[0]],
        [0.5, wood[1]],
        [1, wood[2]],
      ]),
      `stroke="${wood[2]}" stroke-width="2.5"`,
    ),
    line('M420 606C460 584 620 584 664 604', '#e6c08c', 4, 'opacity=".6"'),
    line('M398 632H682', accent.base, 10, 'stroke-linecap="butt"'),
  );
}

/** What stands for a kind nobody has drawn: a shoebox with its lid ajar. */
export const shoebox: Drawer = (studio) => {
  const { main, accent, chalk, sheet } = studio;
  const holes: Point[] = [[300, 560]];
  return (
    groundShadow(studio, [400, 676], 640, 28) +
    fill('M140 420L560 460V680L140 620Z', blend(sheet, main.light, main.base), edged(main.edge)) +
    fill('M560 460L676 400V606L560 680Z', blend(sheet, main.base, main.deep), edged(main.edge)) +
    fill('M140 420L262 366L676 400L560 460Z', main.deep) +
    fill('M170 414C240 330 330 420 380 360S520 380 640 400L560 452Z', chalk.light, edged(chalk.edge)) +
    fill('M112 372L246 268L690 306L566 416Z', blend(sheet, accent.light, accent.base), edged(accent.edge)) +
    fill('M112 372L566 416V466L112 418Z', accent.base, edged(accent.edge)) +
    fill('M566 416L690 306V352L566 466Z', accent.deep, edged(accent.edge)) +
    line(spots(holes), main.deep, 34) +
    fill('M420 540l96 10v66l-96 -11z', chalk.base, edged(main.deep)) +
    line('M436 566l60 7m-60 14l40 5', chalk.deep, 6)
  );
};
