import { cap, visor } from './clothes/cap.ts';
import { gloves } from './clothes/gloves.ts';
import { beanie, headband } from './clothes/headwear.ts';
import { compressionSleeves, gaiters } from './clothes/legwear.ts';
import { neckTube } from './clothes/neck-tube.ts';
import { insulatedJacket, rainJacket, runningVest, windJacket } from './clothes/outerwear.ts';
import { shorts } from './clothes/shorts.ts';
import { skirt } from './clothes/skirt.ts';
import { socks } from './clothes/socks.ts';
import { sportsBra } from './clothes/sports-bra.ts';
import { tights } from './clothes/tights.ts';
import { longSleeve, singlet, tshirt } from './clothes/tops.ts';
import { armband, runningBelt } from './gear/belts.ts';
import { blisterCare } from './gear/blister-care.ts';
import { antiChafe, balmTube, shoeCare, shoebox } from './gear/care.ts';
import { electrolytes, recoveryDrink } from './gear/drinks.ts';
import { headlamp, heartRateStrap } from './gear/electronics.ts';
import { softFlask } from './gear/flasks.ts';
import { headphones } from './gear/headphones.ts';
import { energyBar, gel } from './gear/nutrition.ts';
import { chews, gelBox } from './gear/packaged-food.ts';
import { covers, laces, shoeDryers, tapeRoll } from './gear/small-care.ts';
import { armSensor, chestLamp, clipLight, massageStick } from './gear/small-gear.ts';
import { hydrationVest } from './gear/packs.ts';
import { raceBelt } from './gear/race-belt.ts';
import { insoles, resistanceBands } from './gear/recovery.ts';
import { reflectiveGear } from './gear/reflective.ts';
import { foamRoller, massageBalls } from './gear/rollers.ts';
import { sunglasses } from './gear/sunglasses.ts';
import { trekkingPoles } from './gear/trekking-poles.ts';
import { gpsWatch } from './gear/watch.ts';
import type { IllustrationInput } from './illustration-input.ts';
import { type Drawer, openStudio } from './kit/studio.ts';
import { recoveryShoe } from './shoes/recovery-shoe.ts';
import { runningShoe } from './shoes/shoes.ts';

const DRAWERS: Record<string, Drawer> = {
  'road-shoes': runningShoe('road'),
  'trail-shoes': runningShoe('trail'),
  'race-shoes': runningShoe('race'),
  'track-spikes': runningShoe('spike'),
  'recovery-shoes': recoveryShoe,
  tshirts: tshirt,
  'long-sleeves': longSleeve,
  singlets: singlet,
  'sports-bras': sportsBra,
  'rain-jackets': rainJacket,
  'wind-jackets': windJacket,
  'insulated-jackets': insulatedJacket,
  'running-vests': runningVest,
  shorts,
  tights,
  skirts: skirt,
  socks,
  'compression-sleeves': compressionSleeves,
  gaiters,
  caps: cap,
  beanies: beanie,
  headbands: headband,
  gloves,
  'hydration-vests': hydrationVest,
  'running-belts': runningBelt,
  'soft-flasks': softFlask,
  armbands: armband,
  'race-belts': raceBelt,
  gels: gel,
  'energy-bars': energyBar,
  electrolytes,
  'recovery-drinks': recoveryDrink,
  'gps-watches': gpsWatch,
  'heart-rate-straps': heartRateStrap,
  headlamps: headlamp,
  headphones,
  insoles,
  'foam-rollers': foamRoller,
  'massage-balls': massageBalls,
  'resistance-bands': resistanceBands,
  'trekking-poles': trekkingPoles,
  sunglasses,
  'reflective-gear': reflectiveGear,
  'blister-care': blisterCare,
  'anti-chafe': antiChafe,
  'shoe-care': shoeCare,
};

/** Varieties that look like nothing else of their kind. */
const VARIETY_DRAWERS: Record<string, Drawer> = {
  'headbands/neck-tube': neckTube,
  'caps/visor': visor,
  'shoe-care/laces': laces,
  'shoe-care/dryer': shoeDryers,
  'blister-care/tape': tapeRoll,
  'blister-care/foot-balm': balmTube,
  'anti-chafe/covers': covers,
  'gels/box': gelBox,
  'energy-bars/chews': chews,
  'electrolytes/drink-mix': recoveryDrink,
  'recovery-drinks/sachets': gel,
  'foam-rollers/stick': massageStick,
  'reflective-gear/clip-light': clipLight,
  'heart-rate-straps/arm': armSensor,
  'headlamps/chest': chestLamp,
};

/** The kinds that have a drawing of their own. */
export const KINDS: readonly string[] = Object.keys(DRAWERS);

/**
 * Draws one article as a self-contained SVG (800 × 800, transparent ground, no script, no
 * reference to anything outside, ids of its own). The same input gives the same bytes.
 */
export function drawIllustration(input: IllustrationInput): string {
  const studio = openStudio(input);
  const draw = drawerOf(input);
  const body = draw(studio);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800" role="img">`;
  const style = `fill="none" stroke-linecap="round" stroke-linejoin="round"`;
  return `${open}<title>${escapeText(input.title)}</title><defs>${studio.sheet.defs}</defs><g ${style}>${body}</g></svg>\n`;
}

function drawerOf({ kind, params }: IllustrationInput): Drawer {
  const variety = `${kind}/${params.variety}`;
  if (Object.hasOwn(VARIETY_DRAWERS, variety)) return VARIETY_DRAWERS[variety] ?? shoebox;
  return Object.hasOwn(DRAWERS, kind) ? (DRAWERS[kind] ?? shoebox) : shoebox;
}

/** Text for a title element: inert, and without the characters XML 1.0 forbids (section 2.2). */
function escapeText(text: string): string {
  return Array.from(
    text.toWellFormed(),
    (character) => ESCAPES[character] ?? (isXmlCharacter(character) ? character : ''),
  ).join('');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code !== 0xfffe && code !== 0xffff;
}
