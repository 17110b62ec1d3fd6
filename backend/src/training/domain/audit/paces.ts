import { KM_PER_MILE } from './quantities.ts';

/** A pace taken out of a text, and the text without it. */
export interface FoundPace {
  secondsPerKm: number | null;
  text: string;
}

const CLOCK = '(\\d{1,2})\\s?(?::|\'|min )\\s?([0-5]\\d)\\s*"?';
const PER = '\\s*(?:min)?\\s*(?:\\/|per |par |au )\\s*(km|k|mi|miles?|m)(?![a-z])';
const LEAD = '(?:@|\\bat\\b|\\ba\\b|\\ballure\\b|\\bpace\\b)?\\s*:?\\s*';
const WITH_UNIT = new RegExp(`${LEAD}${CLOCK}(?:\\s*-\\s*${CLOCK})?${PER}`);
const WITHOUT_UNIT = new RegExp(
  `(?:@|\\bat\\b|\\ba\\b|\\ballure\\b)\\s*:?\\s*${CLOCK}(?:\\s*-\\s*${CLOCK})?(?!\\s*(?:h|min|km|\\d))`,
);
const SPEED = /(?:@|\bat\b|\ba\b)?\s*(\d{1,2}(?:\.\d+)?)\s*(km\/h|kmh|kph|mph)/;
/** Slowest and fastest of anything that is still running, s/km; the rest was no pace. */
const BOUNDS = { fast: 120, slow: 900 };

function secondsOf(minutes: string | undefined, seconds: string | undefined): number {
  return Number(minutes) * 60 + Number(seconds);
}

function middle([, m1, s1, m2, s2]: RegExpExecArray): number {
  const first = secondsOf(m1, s1);
  return m2 === undefined ? first : (first + secondsOf(m2, s2)) / 2;
}

function plausible(secondsPerKm: number): number | null {
  return secondsPerKm >= BOUNDS.fast && secondsPerKm <= BOUNDS.slow ? secondsPerKm : null;
}

/** Takes the first pace or speed out of a plain text: "@ 5:10/km", "8:30/mi", "a 5'10", "12 km/h". */
export function takePace(text: string, units: 'km' | 'mi'): FoundPace {
  const speed = SPEED.exec(text);
  if (speed) {
    const km = Number(speed[1]) * (speed[2] === 'mph' ? KM_PER_MILE : 1);
    return { secondsPerKm: plausible(3600 / Math.max(1, km)), text: text.replace(SPEED, ' ') };
  }
  const whole = WITH_UNIT.exec(text);
  if (whole) {
    const isMile = (whole[5] ?? 'km').startsWith('m');
    return { secondsPerKm: plausible(middle(whole) / (isMile ? KM_PER_MILE : 1)), text: text.replace(WITH_UNIT, ' ') };
  }
  const bare = WITHOUT_UNIT.exec(text);
  if (!bare) return { secondsPerKm: null, text };
  return {
    secondsPerKm: plausible(middle(bare) / (units === 'mi' ? KM_PER_MILE : 1)),
    text: text.replace(WITHOUT_UNIT, ' '),
  };
}
