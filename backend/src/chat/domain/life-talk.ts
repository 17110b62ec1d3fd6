import type { Injury } from '../../training/training.contract.ts';

/** Words end where letters end; `\b` knows no accents. */
const words = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'iu');

export interface Span {
  from: string;
  to: string;
}

/** What a message tells about the life around a plan. */
export type LifeWish =
  | { kind: 'undo' }
  | { kind: 'back' }
  | { kind: 'ran'; distanceKm: number; durationSeconds: number; effort?: 'easy' | 'hard' | 'race'; rpe?: number }
  | { kind: 'pain'; site: Injury; pain: number; limps: boolean }
  | { kind: 'ill'; severity: 'cold' | 'fever'; span?: Span }
  | { kind: 'timeOff'; span: Span }
  | { kind: 'heat'; celsius: number; span?: Span };

const UNDO = words(
  'undo(?: (?:that|it|this|the last (?:one|change)))?|take (?:that|it|this) back|revert (?:that|it)|annule(?:r)?(?: (?:ça|ca|cela|tout ça|le dernier changement))?|d[ée]fais(?: (?:ça|ca|cela))?|reviens en arri[èe]re',
);
const BACK = words(
  "i['’]?m back|i am back|back (?:again|home|from)|i (?:feel|am|['’]m) (?:better|well again|fine again|healthy again|recovered)|i['’]m (?:better|recovered|healthy again)|je suis (?:de retour|revenue?|gu[ée]rie?|remise?|r[ée]tablie?)|je vais mieux|[çc]a va mieux",
);
const DID_RUN = words(
  "ran|(?:great|good|nice|lovely) run|(?:belle|bonne|super) (?:sortie|s[ée]ance)|i(?:['’]ve)? (?:just )?(?:did|finished|raced|completed|jogged|logged)|raced|j['’]ai (?:couru|fait|boucl[ée]|termin[ée]|fini)|couru|je viens de (?:courir|faire|finir)",
);
const WANTS = words(
  "want|would like|wish|aim|plan (?:for|to)|how|could|can i|should|goal|je veux|j[’']aimerais|objectif|peux-tu|comment|viser",
);
const RACE = words('race|raced|racing|time trial|competition|parkrun|pb|pr|course|comp[ée]tition|chrono|record');
const HARD = words('all.?out|flat out|as fast as i could|really hard|hard|[àa] fond|à bloc|tout donn[ée]|dur|dure');
const EASY = words(
  'easy|easily|relaxed|recovery|slowly|jogged|facile|tranquille|tranquillement|cool|footing|endurance',
);
const ILL = words(
  "i(?:['’]m| am|['’]ve been| feel|['’]ve got| have(?: got)?)(?: got)?(?: a| an| the)? ?(?:bit of a |bad |nasty |really |so )?(?:ill|sick|unwell|cold|head cold|flu|fever|temperature|virus|covid|stomach bug|bronchitis|infection|runny nose|sore throat)|je suis (?:un peu |tr[èe]s |vraiment |bien )?(?:malade|enrhum[ée]e?|gripp[ée]e?|fi[ée]vreu(?:x|se)|patraque)|j['’]ai (?:un|une|la|le|de la|attrap[ée] (?:un|une|la|le)|chop[ée] (?:un|une|la|le)) ?(?:gros |petit |petite |grosse )?(?:rhume|grippe|fi[èe]vre|virus|covid|gastro|bronchite|angine|nez qui coule|mal de gorge)",
);
const COLD = words('cold|head cold|runny nose|sore throat|sniffles|rhume|enrhum[ée]e?|nez qui coule|mal de gorge');
const WORSE = words('flu|fever|temperature|chest|grippe|fi[èe]vre|bronchite|toux grasse');
const AWAY = words(
  "(?:i(?:['’]m| am|['’]ll be| will be)|i['’]ve got|i have)(?: got)?(?: going)? (?:away|off|travelling|traveling|on (?:holiday|vacation|a trip)|out of town|busy|an? (?:trip|holiday|wedding|conference|operation|exams?|congress|funeral)|exams)|j['’]ai (?:un|une|des|mes) (?:mariage|congr[èe]s|examens?|partiels?|bapt[êe]me|op[ée]ration|enterrement|s[ée]minaire)|time off|days? off|(?:no|can['’]?t|cannot|won['’]?t be able to) run(?:ning)?|holidays?|vacation|je (?:ne )?(?:suis|serai|pars)(?: pas)?(?: en)? (?:dispo(?:nible)?|libre)|je (?:suis|serai|pars)(?: en)? (?:absente?|vacances|d[ée]placement|voyage|cong[ée]s?|indisponible|en vacances|en d[ée]placement|en voyage)|je pars|absente? (?:du|de|la|jusqu|pendant)|vacances|pas (?:de course|dispo|disponible)|je ne (?:peux|pourrai) pas courir",
);
const PAIN_SCORE = /(?<!\d)(10|\d(?:[.,]5)?)\s*(?:\/|out of|on|of|sur)\s*10(?!\d)/i;
const PAIN = words(
  'hurts?|hurting|injured|pain(?:ful)?|ache[sd]?|aching|sore|mal|bless[ée]e?|douleur|douloureu(?:x|se)|fait mal|g[êe]ne',
);
const LIMP = words('limp(?:s|ing)?|boite|boiter|boitille');
const HEAT_CELSIUS = /(?<![\d.,])(\d{2})(?:[.,]\d)?\s*(?:°\s*c?(?![a-z])|degrees?(?: celsius)?|degr[ée]s?|celsius)/i;
const HEAT_FAHRENHEIT = /(?<![\d.,])(\d{2,3})\s*(?:°\s*f|degrees? f(?:ahrenheit)?|fahrenheit)/i;
const EFFORT = /\b(?:rpe|effort)\s*(?:of|de|:)?\s*(10|\d)(?:\s*\/\s*10)?/i;

const SITES: readonly (readonly [Injury, RegExp])[] = [
  ['boneStress', words('bone|stress fracture|os|fracture de fatigue|m[ée]tatarse|metatarsal')],
  ['achilles', words("achilles|achille|talon d['’]achille")],
  ['shin', words('shins?|shin splints?|tibias?|p[ée]riostite')],
  ['calf', words('cal(?:f|ves)|mollets?')],
  ['itBand', words('it ?band|itb|iliotibial|essuie.?glace|tfl|bandelette')],
  ['knee', words('knees?|genoux?|rotule|kneecap')],
  ['plantar', words('plantar|heel|foot|arch|vo[ûu]te|plantaire|talon|pied')],
  ['hamstring', words('hamstrings?|ischios?(?:-?jambiers)?')],
  ['hip', words('hips?|groin|hanche|aine')],
  ['back', words('back|dos|lombaires?')],
];

const DISTANCES: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [words('park ?runs?'), () => 5],
  [words('half marathon|half-marathon|semi-?marathon|(?:a|the|un|le|my|mon) (?:half|semi)'), () => 21.0975],
  [words('marathon'), () => 42.195],
  [
    /(?<![\d.,:])(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:km|kms|k|kilom[eè]tres?|kilometers?|kilometres?|bornes)(?![\p{L}])/iu,
    (match) => figure(match[1]),
  ],
  [/(?<![\d.,:])(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:mi|miles?)(?![\p{L}])/iu, (match) => figure(match[1]) * 1.609344],
];
const CLOCK = /(?<![\d:])(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?![\d:])/;
const HOURS =
  /(?<![\d:])(\d{1,2})\s*h(?:ours?|eures?)?\s*(?:and |et )?(\d{1,2})?(?:\s*(?:min(?:ute)?s?|m)?)?(?![\p{L}\d])/iu;
const MINUTES =
  /(?<![\d:.,])(\d{1,3})\s*(?:min(?:ute)?s?|['′])(?:\s*(?:and |et )?(\d{1,2})\s*(?:s(?:ec(?:ond(?:e)?s?)?)?|["″])?)?(?![\p{L}\d])/iu;

function figure(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

/** Kilometres in "10 km", "a half", "6 miles". */
export function distanceIn(text: string): number | undefined {
  for (const [pattern, km] of DISTANCES) {
    const match = pattern.exec(text);
    if (match) return Math.round(km(match) * 10_000) / 10_000;
  }
  return undefined;
}

/** Seconds in "48:30", "1:45:00", "1h10", "52 min"; undefined where there is no time. */
export function secondsIn(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const hours = HOURS.exec(text);
  if (hours) return Number(hours[1]) * 3600 + Number(hours[2] ?? 0) * 60;
  const minutes = MINUTES.exec(text);
  return minutes ? Number(minutes[1]) * 60 + Number(minutes[2] ?? 0) : undefined;
}

function ranIn(text: string): LifeWish | undefined {
  if (!DID_RUN.test(text) || WANTS.test(text)) return undefined;
  const distanceKm = distanceIn(text);
  const stated = secondsIn(text);
  if (distanceKm === undefined || stated === undefined || distanceKm <= 0) return undefined;
  // "1:45" for 21 km is an hour and three quarters: nobody runs a kilometre in under two minutes.
  const isHours = stated / distanceKm < 120 && CLOCK.exec(text)?.[1] === undefined;
  const durationSeconds = isHours && (stated * 60) / distanceKm < 1200 ? stated * 60 : stated;
  const rpe = EFFORT.exec(text)?.[1];
  const effort = EASY.test(text) ? 'easy' : RACE.test(text) ? 'race' : HARD.test(text) ? 'hard' : undefined;
  return { kind: 'ran', distanceKm, durationSeconds, ...(effort && { effort }), ...(rpe && { rpe: Number(rpe) }) };
}

/** Where it hurts; undefined where no place is named. */
export function siteIn(text: string): Injury | undefined {
  return SITES.find(([, pattern]) => pattern.test(text))?.[0];
}

function painIn(text: string): LifeWish | undefined {
  const score = PAIN_SCORE.exec(text);
  if (!score || !PAIN.test(text)) return undefined;
  const site = siteIn(text) ?? 'other';
  return { kind: 'pain', site, pain: figure(score[1]), limps: LIMP.test(text) };
}

function heatIn(text: string, span: Span | undefined): LifeWish | undefined {
  const fahrenheit = HEAT_FAHRENHEIT.exec(text);
  const celsius = HEAT_CELSIUS.exec(text);
  const degrees = fahrenheit ? ((Number(fahrenheit[1]) - 32) * 5) / 9 : celsius ? Number(celsius[1]) : undefined;
  if (degrees === undefined || degrees < 20 || degrees > 55) return undefined;
  return { kind: 'heat', celsius: Math.round(degrees), ...(span && { span }) };
}

/** A question asks for an answer, not for a change: "I have a cold, should I run?" goes to the coach. */
const ASKS = /\?\s*$/;

/**
 * Reads what a runner tells about their life: a run made, pain with its number, illness, days away, heat, being back, or
 * "undo that". `span` are the days the message names. undefined where it tells nothing of the kind.
 */
export function lifeWish(text: string, span?: Span): LifeWish | undefined {
  const told = painIn(text);
  if (told) return told;
  if (ASKS.test(text.trim())) return undefined;
  const isShort = text.trim().split(/\s+/).length <= 6;
  if (isShort && UNDO.test(text)) return { kind: 'undo' };
  const ran = ranIn(text);
  if (ran) return ran;
  if (BACK.test(text) && !PAIN.test(text)) return { kind: 'back' };
  if (ILL.test(text)) {
    const severity = COLD.test(text) && !WORSE.test(text) ? 'cold' : 'fever';
    return { kind: 'ill', severity, ...(span && { span }) };
  }
  const heat = heatIn(text, span);
  if (heat) return heat;
  return span && AWAY.test(text) ? { kind: 'timeOff', span } : undefined;
}
