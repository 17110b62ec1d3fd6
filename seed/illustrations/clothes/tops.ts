import { hoodBack, hoodFront } from './jacket-neck.ts';
import { p } from '../kit/paths.ts';
import { isBusy, pattern, type Box } from '../kit/patterns.ts';
import { edged, fill, line, stitches } from '../kit/sheet.ts';
import { groundShadow, seam, type Drawer, type Studio } from '../kit/studio.ts';
import {
  backNeck,
  bothSides,
  cutOf,
  drape,
  neckline,
  piece,
  rib,
  sleeve,
  sleeveDrape,
  trunk,
  type Cut,
} from './garment.ts';

/** A T-shirt. */
export const tshirt: Drawer = (studio) => sleevedTop(studio, studio.traits.between('sleeve', 0.24, 0.36));

/** A top with sleeves to the wrist, some with a zip at the neck. */
export const longSleeve: Drawer = (studio) => sleevedTop(studio, studio.traits.between('sleeve', 0.94, 1));

/** A top without sleeves, cut in at the shoulder. */
export const singlet: Drawer = (studio) => {
  const { traits, main, accent } = studio;
  const base = cutOf(studio);
  const cut = {
    ...base,
    neckHalf: base.neckHalf - 4,
    neckDepth: traits.between('neckDepth', 76, 116),
    armhole: traits.between('armhole', 24, 54),
  };
  const outline = trunk(cut);
  const trim = traits.chance('trim') > 0.4 ? accent : main;
  const tip = 400 + cut.shoulder - cut.armhole;
  const arm = p`M${tip} ${cut.neckTop + 44 - cut.armhole * 0.3}C${tip - 10 - cut.armhole * 0.5} ${cut.neckTop + 110} ${400 + cut.chest - 26 - cut.armhole * 0.4} ${cut.neckTop + 190} ${400 + cut.chest} ${cut.neckTop + 196}`;
  return (
    shadow(studio) +
    backNeck(studio, cut, main) +
    piece(
      studio,
      outline,
      main,
      mesh(studio),
      pattern(studio, boxOf(cut)),
      panels(studio, cut),
      drape(studio, cut, main),
      hems(studio, cut),
    ) +
    bothSides(line(arm, trim.edge, 12) + line(arm, trim.base, 9)) +
    rib(neckline(cut), trim, 11) +
    numberTab(studio, cut)
  );
};

function sleevedTop(studio: Studio, reach: number): string {
  const { traits, main, accent, chalk } = studio;
  const collar = traits.oneOf<Neck>(
    'neck',
    reach > 0.6 ? ['crew', 'zip', 'zip', 'mock'] : ['crew', 'crew', 'vee', 'crew'],
  );
  const hasHood = reach > 0.6 && traits.has('hood', 0.06);
  const cut = topCut(studio, hasHood ? 'hood' : collar);
  const arm = sleeve(cut, reach);
  const sleevePaint = traits.oneOf('sleevePaint', ['main', 'main', 'accent']) === 'accent' ? accent : main;
  const sleeveInside = [
    sleevePaint === main && reach < 0.6 ? pattern(studio, boxOf(cut)) : '',
    sleeveDrape(studio, cut, sleevePaint),
  ];
  return (
    shadow(studio) +
    bothSides(piece(studio, arm.outline, sleevePaint, ...sleeveInside) + cuff(studio, arm, reach)) +
    (hasHood ? hoodBack(studio, cut) : backNeck(studio, cut, main)) +
    piece(
      studio,
      trunk(cut),
      main,
      mesh(studio),
      pattern(studio, boxOf(cut)),
      panels(studio, cut),
      drape(studio, cut, main),
      hems(studio, cut),
    ) +
    bothSides(armSeam(studio, cut)) +
    (hasHood ? hoodFront(studio, cut) : neckOf(studio, cut, collar)) +
    numberTab(studio, cut) +
    (traits.chance('backTab') > 0.7
      ? fill(p`M${400 + cut.hem - 40} ${cut.bottom - 60}h16v34h-16z`, chalk.base, 'opacity=".8"')
      : '')
  );
}

type Neck = 'crew' | 'vee' | 'zip' | 'mock';

/** The cut that a kind of neck asks for. */
function topCut(studio: Studio, neck: Neck | 'hood'): Cut {
  if (neck === 'hood') return cutOf(studio, { neckTop: 150, neckHalf: 62, neckDepth: 30 });
  return cutOf(studio, neck === 'zip' || neck === 'mock' ? { neckDepth: 34, neckHalf: 56 } : {});
}

function neckOf(studio: Studio, cut: Cut, neck: Neck): string {
  const { traits, main, accent } = studio;
  const trim = traits.chance('trim') > 0.5 ? accent : main;
  const edge = rib(neck === 'vee' ? veeNeckline(cut) : neckline(cut), trim, 13);
  return neck === 'zip' || neck === 'mock' ? edge + standCollar(studio, cut, neck === 'zip') : edge;
}

function veeNeckline(cut: Cut): string {
  const [left, right, low] = [400 - cut.neckHalf, 400 + cut.neckHalf, cut.neckTop + cut.neckDepth];
  return p`M${left} ${cut.neckTop}C${left} ${low - 20} 372 ${low + 2} 400 ${low + 14}C428 ${low + 2} ${right} ${low - 20} ${right} ${cut.neckTop}`;
}

function shadow(studio: Studio): string {
  return groundShadow(studio, [400, 752], 430, 20);
}

function boxOf(cut: Cut): Box {
  return [400 - cut.chest - 90, cut.neckTop, 2 * cut.chest + 180, cut.bottom - cut.neckTop + 14];
}

/** The holes of a light cloth. */
function mesh({ sheet, traits, main }: Studio): string {
  const size = traits.oneOf('mesh', ['7', '10', '0']);
  if (size === '0') return '';
  const half = Number(size) / 2;
  const hole = `<path d="M${half} ${half}h0" stroke="${main.deep}" stroke-width="2" stroke-linecap="round"/>`;
  return fill('M0 0h800v800H0z', sheet.tile([Number(size), Number(size)], hole, 'rotate(45)'), 'opacity=".35"');
}

/** Where the model joins cloths of two colours. */
function panels(studio: Studio, cut: Cut): string {
  const { traits, accent, main } = studio;
  const style = isBusy(studio)
    ? traits.oneOf<string>('panel', ['none', 'side'])
    : traits.oneOf<string>('panel', ['none', 'side', 'yoke', 'sash']);
  const [top, low] = [cut.neckTop, cut.bottom + 20];
  if (style === 'side') {
    const inset = traits.between('sidePanel', 34, 66);
    const d = p`M${400 + cut.chest + 20} ${top + 170}C${400 + cut.chest - inset} ${top + 260} ${400 + cut.waist - inset} ${top + 380} ${400 + cut.hem - inset * 1.4} ${low}H${400 + cut.hem + 30}Z`;
    return bothSides(fill(d, accent.base) + line(d, main.deep, 2, 'opacity=".5"'));
  }
  if (style === 'yoke') {
    const y = top + traits.between('yoke', 110, 190);
    const dip = traits.between('yokeDip', -30, 40);
    const d = p`M150 ${top - 30}H650V${y}Q400 ${y + dip * 2} 150 ${y}Z`;
    return fill(d, accent.base) + seam(p`M150 ${y}Q400 ${y + dip * 2} 650 ${y}`, accent);
  }
  if (style === 'sash') {
    const y = top + traits.between('sash', 150, 260);
    return (
      fill(p`M150 ${y + 70}L650 ${y - 60}v${74}L150 ${y + 144}z`, accent.base) +
      fill(p`M150 ${y + 158}L650 ${y + 28}v10L150 ${y + 168}z`, main.pale)
    );
  }
  return '';
}

function hems({ main }: Studio, cut: Cut): string {
  const d = p`M${400 - cut.hem - 10} ${cut.bottom - 16}C${400 - cut.hem * 0.5} ${cut.bottom - 4} ${400 + cut.hem * 0.5} ${cut.bottom - 4} ${400 + cut.hem + 10} ${cut.bottom - 16}`;
  return stitches(d, main.deep) + line(d, main.pale, 1.5, 'opacity=".4" transform="translate(0 5)"');
}

function armSeam({ traits, main }: Studio, cut: Cut): string {
  const top = cut.neckTop;
  const isRaglan = traits.chance('raglan') > 0.5;
  const d = isRaglan
    ? p`M${400 + cut.neckHalf + 2} ${top + 6}C${400 + cut.neckHalf + 20} ${top + 90} ${400 + cut.chest - 40} ${top + 150} ${400 + cut.chest} ${top + 196}`
    : p`M${400 + cut.shoulder} ${top + 46}C${400 + cut.shoulder - 12} ${top + 110} ${400 + cut.chest - 26} ${top + 190} ${400 + cut.chest} ${top + 196}`;
  return seam(d, main);
}

function cuff({ main, traits, accent }: Studio, arm: ReturnType<typeof sleeve>, reach: number): string {
  const [outer, inner] = arm.hem;
  const isLong = reach > 0.6;
  const paint = traits.chance('cuffPaint') > 0.5 ? accent : main;
  const d = p`M${outer[0] - 1} ${outer[1] - 8}L${inner[0] + 1} ${inner[1] - 8}`;
  if (!isLong) {
    return (
      stitches(p`M${outer[0] - 3} ${outer[1] - 14}L${inner[0] - 3} ${inner[1] - 14}`, main.deep) +
      (paint === accent ? line(d, accent.base, 9, 'stroke-linecap="butt" transform="translate(0 3)"') : '')
    );
  }
  const hole = traits.chance('thumb') > 0.4 ? line(p`M${inner[0] + 14} ${inner[1] - 34}l3 16`, main.deep, 5) : '';
  return line(d, paint.edge, 21, 'stroke-linecap="butt"') + line(d, paint.base, 18, 'stroke-linecap="butt"') + hole;
}

/** A collar that stands, with or without a half zip. */
function standCollar({ sheet, traits, main, accent, metal }: Studio, cut: Cut, hasZip: boolean): string {
  const [left, right, top] = [400 - cut.neckHalf, 400 + cut.neckHalf, cut.neckTop];
  const low = top + cut.neckDepth;
  const d = p`M${left - 4} ${top + 4}C${left} ${top - 20} ${left + 6} ${top - 28} ${left + 10} ${top - 30}C370 ${top - 16} 430 ${top - 16} ${right - 10} ${top - 30}C${right - 6} ${top - 28} ${right} ${top - 20} ${right + 4} ${top + 4}C${right} ${low - 8} 440 ${low + 6} 400 ${low + 6}S${left} ${low - 8} ${left - 4} ${top + 4}Z`;
  const paint = traits.chance('collarPaint') > 0.5 ? accent : main;
  const end = low + traits.between('zip', 90, 170);
  const zip = p`M400 ${top - 18}V${end}`;
  return (
    fill(
      d,
      sheet.linear(
        [
          [0, paint.shade],
          [0.4, paint.light],
          [1, paint.base],
        ],
        'right',
      ),
      edged(paint.edge),
    ) +
    (hasZip
      ? line(zip, main.deep, 11) +
        line(zip, metal.base, 5, 'stroke-dasharray="3 3" stroke-linecap="butt"') +
        line(p`M400 ${top + 2}v26`, accent.pale, 7)
      : '')
  );
}

/** A small reflective mark of no brand. */
function numberTab({ traits, chalk, main }: Studio, cut: Cut): string {
  const [x, y] = [400 + cut.chest * 0.48, cut.neckTop + 128];
  const paint = main.lightness > 0.8 ? main.deep : chalk.base;
  const style = traits.oneOf('tabShape', ['bars', 'dots', 'dash']);
  if (style === 'dots') return line(p`M${x} ${y}h0m12 0h0m12 0h0`, paint, 6, 'opacity=".85"');
  if (style === 'dash') return line(p`M${x} ${y}h26`, paint, 5, 'opacity=".85"');
  return line(p`M${x} ${y}l8 -14m6 14l8 -14`, paint, 5, 'opacity=".85"');
}
