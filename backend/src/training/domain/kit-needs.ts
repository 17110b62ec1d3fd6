import type {
  FuelledSession,
  FuelNeed,
  LayerNeed,
  PlanNeed,
  RaceDayNeed,
  ShoeNeed,
} from '../export/plan-needs.contract.ts';
import type { BilingualText, IsoDate, Session } from '../session.contract.ts';
import type { Plan } from '../training.contract.ts';
import { both, decimal, longDate } from './bilingual.ts';
import { LAYERS, type Season, seasonOf } from './export/season-layers.ts';

/** Look a pair over from here on, think of the next from there; never "unsafe" (rules §2.10). Kilometres. */
const LOOK_FROM_KM = 500;
const THINK_FROM_KM = 700;
/** Carbohydrate of one portion, such as a gel, grams: what most of them hold (an assumption, and said). */
const PORTION_GRAMS = 25;

interface DatedSession {
  date: IsoDate;
  session: Session;
}

/** What is still to come, on foot, in order. */
function ahead(plan: Plan, today: IsoDate): DatedSession[] {
  return plan.weeks
    .flatMap((week) => week.days)
    .filter((day) => day.date >= today)
    .flatMap((day) => [day.session, day.extraSession].map((session) => ({ date: day.date, session })))
    .filter((item): item is DatedSession => item.session?.status === 'planned' && item.session.distanceKm > 0);
}

/**
 * What the rest of a plan will need, and when: kilometres on shoes, food and drink of the long sessions, layers of the
 * seasons, the list of the race day. Needs, not products: this knows no shop (design, law 2; issue 5).
 */
export function kitNeeds(plan: Plan, today: IsoDate): PlanNeed[] {
  const sessions = ahead(plan, today);
  if (sessions.length === 0) return [];
  const fuel = fuelNeed(sessions);
  return [
    shoeNeed(plan, sessions, today),
    ...(fuel ? [fuel] : []),
    ...(plan.request.surface === 'treadmill' ? [] : layerNeeds(sessions)),
    ...raceDayNeeds(plan, sessions),
  ];
}

/** What had to be assumed for the needs of a plan. */
export function needAssumptions(needs: readonly PlanNeed[]): BilingualText[] {
  const has = (kind: PlanNeed['kind']) => needs.some((need) => need.kind === kind);
  return [
    ...(has('shoes')
      ? [
          both(
            'Shoes: counted as one pair, new at the start of the plan.',
            'Chaussures : comptées comme une seule paire, neuve au début du plan.',
          ),
        ]
      : []),
    ...(has('fuel')
      ? [
          both(
            `A portion, such as a gel: ${PORTION_GRAMS} g of carbohydrate. Check yours.`,
            `Une portion, comme un gel : ${PORTION_GRAMS} g de glucides. Vérifie la tienne.`,
          ),
        ]
      : []),
    ...(has('layers')
      ? [
          both(
            'Seasons of the northern hemisphere; where you live, I do not know.',
            'Saisons de l’hémisphère nord ; je ne sais pas où tu vis.',
          ),
        ]
      : []),
  ];
}

function shoeNeed(plan: Plan, sessions: DatedSession[], today: IsoDate): ShoeNeed {
  const logged = (plan.life?.logged ?? []).filter((run) => run.date >= plan.startDate && run.date <= today);
  const loggedKm = whole(logged.reduce((sum, run) => sum + run.distanceKm, 0));
  const plannedKm = whole(sessions.reduce((sum, { session }) => sum + session.distanceKm, 0));
  const lookOn = dayOfKm(sessions, LOOK_FROM_KM - loggedKm);
  const thinkOn = dayOfKm(sessions, THINK_FROM_KM - loggedKm);
  return {
    kind: 'shoes',
    ...span(sessions),
    loggedKm,
    plannedKm,
    lookOn,
    thinkOn,
    text: shoeText({ loggedKm, plannedKm, lookOn }),
    articleId: 'wang-2010-shoe-mileage',
  };
}

/** The day on which so many more kilometres are reached; null when the plan holds fewer. */
function dayOfKm(sessions: DatedSession[], kilometres: number): IsoDate | null {
  let sum = 0;
  for (const { date, session } of sessions) {
    sum += session.distanceKm;
    if (sum >= kilometres) return date;
  }
  return null;
}

function shoeText({ loggedKm, plannedKm, lookOn }: Pick<ShoeNeed, 'loggedKm' | 'plannedKm' | 'lookOn'>): BilingualText {
  const day = lookOn && longDate(lookOn);
  const look = day
    ? both(
        `A pair that was new at the start reaches ${LOOK_FROM_KM} km around ${day.en}: look it over then, and think of the next from about ${THINK_FROM_KM} km.`,
        `Une paire neuve au départ atteint ${LOOK_FROM_KM} km vers le ${day.fr} : examine-la alors, et songe à la suivante vers ${THINK_FROM_KM} km.`,
      )
    : both(
        `A pair that was new at the start stays under ${LOOK_FROM_KM} km.`,
        `Une paire neuve au départ reste sous les ${LOOK_FROM_KM} km.`,
      );
  return both(
    `${plannedKm} km to come, ${loggedKm} km logged. ${look.en} The evidence for a limit is weak: about 5 % more peak force after 500 km in one small study; comfort decides. Two pairs in turn went with fewer injuries.`,
    `${plannedKm} km à venir, ${loggedKm} km notés. ${look.fr} Les preuves d’une limite sont minces : environ 5 % de force maximale en plus après 500 km dans une petite étude ; le confort décide. Alterner deux paires allait avec moins de blessures.`,
  );
}

function fuelNeed(all: DatedSession[]): FuelNeed | null {
  const sessions = all.filter(({ session }) => session.fuel !== null).map(fuelled);
  if (sessions.length === 0) return null;
  const portions = {
    min: sessions.reduce((sum, each) => sum + each.portions.min, 0),
    max: sessions.reduce((sum, each) => sum + each.portions.max, 0),
  };
  const first = longDate(sessions[0]!.date);
  const count = sessions.length;
  return {
    kind: 'fuel',
    from: sessions[0]!.date,
    until: sessions.at(-1)!.date,
    portions,
    sessions,
    text: both(
      `${count === 1 ? 'One session' : `${count} sessions`} from ${first.en} on ask for food and drink: ${portions.min} to ${portions.max} portions of ${PORTION_GRAMS} g in all. Drink to thirst; use in training what you will use in the race.`,
      `${count === 1 ? 'Une séance' : `${count} séances`} à partir du ${first.fr} demandent à manger et à boire : ${portions.min} à ${portions.max} portions de ${PORTION_GRAMS} g en tout. Bois à ta soif ; utilise à l’entraînement ce que tu prendras en course.`,
    ),
    articleId: 'jeukendrup-2014-cho-during',
  };
}

function fuelled({ date, session }: DatedSession): FuelledSession {
  const fuel = session.fuel!;
  const hours = session.durationMinutes / 60;
  const grams = fuel.carbohydrateGramsTotal;
  return {
    date,
    title: session.title,
    isRace: session.kind === 'race',
    durationMinutes: session.durationMinutes,
    carbohydrateGrams: grams,
    portions: { min: Math.round(grams.min / PORTION_GRAMS), max: Math.ceil(grams.max / PORTION_GRAMS) },
    fluidMillilitres: {
      min: hundreds(fuel.fluidMillilitresPerHour.min * hours),
      max: hundreds(fuel.fluidMillilitresPerHour.max * hours),
    },
  };
}

/** One need a season that the rest of the plan runs through, in their order. */
function layerNeeds(sessions: DatedSession[]): LayerNeed[] {
  const spans: { season: Season; sessions: DatedSession[] }[] = [];
  for (const item of sessions) {
    const season = seasonOf(item.date);
    const last = spans.at(-1);
    if (last?.season === season) last.sessions.push(item);
    else spans.push({ season, sessions: [item] });
  }
  return spans.map(({ season, sessions: own }) => ({ kind: 'layers', ...span(own), season, ...LAYERS[season] }));
}

function raceDayNeeds(plan: Plan, sessions: DatedSession[]): RaceDayNeed[] {
  const race = sessions.find(({ date, session }) => date === plan.raceDate && session.kind === 'race');
  if (!race) return [];
  const { fuel } = race.session;
  const isCold = seasonOf(race.date) === 'winter';
  const items = [
    both(
      'shoes and clothes you have already run long in',
      'des chaussures et une tenue déjà portées sur une sortie longue',
    ),
    both('number, pins or belt, and the way to the start', 'dossard, épingles ou ceinture, et l’accès au départ'),
    ...(fuel ? [raceFuel(fuelled(race))] : []),
    ...(isCold ? [both('something warm to wear until the start', 'un vêtement chaud à garder jusqu’au départ')] : []),
    ...(plan.request.surface === 'trail'
      ? [both('the organiser’s list of compulsory kit', 'la liste du matériel obligatoire de l’organisateur')]
      : []),
    both('dry clothes for afterwards', 'des vêtements secs pour après'),
  ];
  return [
    {
      kind: 'raceDay',
      from: race.date,
      until: race.date,
      items,
      text: both('Nothing new on race day.', 'Rien de nouveau le jour de la course.'),
      articleId: null,
    },
  ];
}

function raceFuel({ portions, fluidMillilitres }: FuelledSession): BilingualText {
  const litres = { min: decimal(fluidMillilitres.min / 1000), max: decimal(fluidMillilitres.max / 1000) };
  return both(
    `${portions.min} to ${portions.max} portions you have practised with; ${litres.min.en} to ${litres.max.en} L to thirst, aid stations counted`,
    `${portions.min} à ${portions.max} portions déjà testées ; ${litres.min.fr} à ${litres.max.fr} L selon ta soif, ravitaillements compris`,
  );
}

function span(sessions: DatedSession[]): { from: IsoDate; until: IsoDate } {
  return { from: sessions[0]!.date, until: sessions.at(-1)!.date };
}

const whole = (value: number) => Math.round(value);
const hundreds = (value: number) => Math.round(value / 100) * 100;
