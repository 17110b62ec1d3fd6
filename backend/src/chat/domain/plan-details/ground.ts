import { type DayIn, type Pieces, type PlanDetails, words } from './pieces.ts';

const METRES_PER_FOOT = 0.3048;
const HEIGHT = String.raw`(\d{1,2}[ ., \u00a0\u202f’']?\d{3}|\d{2,4})\s*(m(?:et(?:re|er)s?|ètres?)?|f(?:ee|oo)?t)?`;
const UPWARDS =
  'd ?\\+|of climb(?:ing)?|climb(?:ing)?|of ascent|ascent|(?:of )?elevation(?: gain)?|(?:of )?vert(?:ical)?|(?:de )?d[ée]nivel[ée]e?s?(?: positif)?|de mont[ée]e|positifs?';
const CLIMB = new RegExp(`${HEIGHT}\\s*(?:de )?(?:${UPWARDS})(?!\\p{L})`, 'iu');
const CLIMB_AFTER = new RegExp(`(?:d ?\\+|climb|ascent|d[ée]nivel[ée])\\s*(?:of|de|:)?\\s*${HEIGHT}(?!\\p{L})`, 'iu');

const TRAIL = words('trails?|mountain race|mountains?|montagne|sentiers?|fell');
const TREADMILL = words('treadmill|tapis(?: de course| roulant)?');

const CELSIUS = /(?<![\d.,])(\d{2})(?:[.,]\d)?\s*(?:°\s*c?(?![a-z])|degrees?(?: celsius)?|degr[ée]s?|celsius)/iu;
const FAHRENHEIT = /(?<![\d.,])(\d{2,3})\s*(?:°\s*f|degrees? f(?:ahrenheit)?|fahrenheit)/iu;
const HOT = words(
  'hot|heat|heatwave|warm|humid|chaude?s?|chaleur|canicule|desert|d[ée]sert|tropic(?:s|al|ales?)?|tropiques',
);
/** From here on the body has to get used to it (rules of heat start there), °C. */
const LEAST_HEAT_CELSIUS = 20;
const MOST_HEAT_CELSIUS = 50;

/** Climb and surface: metres of climb make a race a trail race. */
export function readGround(pieces: Pieces): PlanDetails {
  const climb = pieces.take(CLIMB) ?? pieces.take(CLIMB_AFTER);
  if (climb) {
    const figure = Number(climb[1]!.replaceAll(/[^\d]/g, ''));
    const metres = Math.round(/^f/i.test(climb[2] ?? '') ? figure * METRES_PER_FOOT : figure);
    if (metres <= 15_000) return { raceAscentMetres: metres, surface: 'trail' };
  }
  if (pieces.has(TREADMILL)) return { surface: 'treadmill' };
  return pieces.has(TRAIL) ? { surface: 'trail' } : {};
}

function celsiusIn(text: string): number | undefined {
  const fahrenheit = FAHRENHEIT.exec(text);
  const celsius = CELSIUS.exec(text);
  const degrees = fahrenheit ? ((Number(fahrenheit[1]) - 32) * 5) / 9 : celsius ? Number(celsius[1]) : undefined;
  if (degrees === undefined || degrees < LEAST_HEAT_CELSIUS || degrees > MOST_HEAT_CELSIUS) return undefined;
  return Math.round(degrees);
}

/** Heat to be ready for: on a day that is named, else on the day of the race. */
export function readHeat(pieces: Pieces, dayIn: DayIn): PlanDetails {
  const details: PlanDetails = {};
  const isHeat = (clause: string) => HOT.test(clause) || celsiusIn(clause) !== undefined;
  if (!isHeat(pieces.text)) return details;
  pieces.takeClauses(/./u, (clause) => {
    if (!isHeat(clause)) return false;
    details.heatCelsius ??= celsiusIn(clause);
    const isOfRace = /race|course|marathon|semi|half/i.test(clause);
    details.heatDate ??= isOfRace ? undefined : dayIn(clause);
    // A clause with the race's own day or distance in it still has that to say.
    return !isOfRace && !/\d\s*k|\bin \d|dans \d/i.test(clause);
  });
  if (!details.heatDate) details.isRaceHot = true;
  return details;
}
