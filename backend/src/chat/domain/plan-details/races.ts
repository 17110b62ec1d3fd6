import { distanceIn, secondsIn } from '../life-talk.ts';
import { type DayIn, type Pieces, type PlanDetails, words } from './pieces.ts';

const TUNE_UP = words(
  'tune-?ups?(?: races?)?|warm-?up races?|prep(?:aration)? races?|test races?|as a test|on the way(?: there)?|along the way|(?:courses?|[ée]preuves?) (?:de )?(?:pr[ée]pa(?:ration|ratoires?)?|test|interm[ée]diaires?)|en pr[ée]pa(?:ration)?(?! de)|comme test|en chemin',
);
const MADE = words(
  "pb|p\\.b\\.|pr|personal best|best(?: time)?|record|my (?:last|latest|recent|current)|i(?:['’]ve| have)?(?: just)? (?:ran|run|raced|did|finished)|i currently run|mon (?:dernier|meilleur|temps)|ma (?:dernière|meilleure)|meilleur temps|j['’]ai (?:couru|fait|boucl[ée]|termin[ée])|je cours (?:le|un)|chrono",
);
const LONGEST = words(
  'longest (?:recent )?run(?: \\p{L}+){0,4}|(?:ma |la )?plus longue (?:sortie|course)(?: \\p{L}+){0,3}|my long run is',
);
const FIRST_STEPS = words(
  "c25k|couch[ -]to[ -]5 ?k|(?:complete|total|absolute) beginner|never (?:run|ran|been running)|(?:do ?n['’]?t|do not) run (?:yet|at all)|start(?:ing)? (?:running )?from (?:zero|scratch|nothing)|from the couch|walk-?run|jamais couru|je ne cours pas(?: encore)?|(?:grand|totale?|compl[èe]te?) d[ée]butante?|d[ée]butante? (?:total|complet|absolu)e?|partir de z[ée]ro|du canap[ée]|marche-?course",
);
const FITNESS = words(
  'get(?:ting)? fit(?:ter)?|stay(?:ing)? (?:fit|in shape)|get(?:ting)? in(?:to)? shape|keep(?:ing)? fit|general fitness|(?:me |la )?remettre en forme|remise en forme|(?:garder|retrouver|rester en|tenir) (?:la )?forme|me maintenir',
);
/** "My best over the half", "mon record sur semi". */
const HALF = words('half|semi');
/** Times from this many seconds a kilometre are races that somebody ran; slower or faster is another figure. */
const FASTEST_SECONDS_PER_KM = 120;
const SLOWEST_SECONDS_PER_KM = 1200;

/** Races on the way, races made, the longest run, and goals that are no distance. */
export function readRaces(pieces: Pieces, dayIn: DayIn): PlanDetails {
  return { ...readTuneUps(pieces, dayIn), ...readMade(pieces), ...readLongest(pieces), ...readGoal(pieces) };
}

function readTuneUps(pieces: Pieces, dayIn: DayIn): PlanDetails {
  const races: NonNullable<PlanDetails['tuneUpRaces']> = [];
  pieces.takeClauses(TUNE_UP, (clause) => {
    const distanceKm = distanceIn(clause) ?? (HALF.test(clause) ? 21.0975 : undefined);
    const date = dayIn(clause);
    if (distanceKm === undefined || date === undefined) return false;
    races.push({ date, distanceKm });
    return true;
  });
  return races.length > 0 ? { tuneUpRaces: races } : {};
}

function readMade(pieces: Pieces): PlanDetails {
  const races: NonNullable<PlanDetails['recentRaces']> = [];
  pieces.takeClauses(MADE, (clause) => {
    const distanceKm = distanceIn(clause) ?? (HALF.test(clause) ? 21.0975 : undefined);
    const said = secondsIn(clause);
    if (distanceKm === undefined || said === undefined || distanceKm < 0.4) return false;
    // "1:45" over 21 km is an hour and three quarters.
    const timeSeconds = said / distanceKm < FASTEST_SECONDS_PER_KM ? said * 60 : said;
    const pace = timeSeconds / distanceKm;
    if (pace < FASTEST_SECONDS_PER_KM || pace > SLOWEST_SECONDS_PER_KM) return false;
    races.push({ distanceKm, timeSeconds });
    return true;
  });
  return races.length > 0 ? { recentRaces: races } : {};
}

function readLongest(pieces: Pieces): PlanDetails {
  const details: PlanDetails = {};
  pieces.takeClauses(LONGEST, (clause) => {
    const km = distanceIn(clause);
    if (km === undefined || km > 250) return false;
    details.longestRecentRunKm = km;
    return true;
  });
  return details;
}

function readGoal(pieces: Pieces): PlanDetails {
  if (pieces.has(FIRST_STEPS)) return { goal: 'c25k', kmPerWeek: 0 };
  return pieces.has(FITNESS) ? { goal: 'fitness' } : {};
}
