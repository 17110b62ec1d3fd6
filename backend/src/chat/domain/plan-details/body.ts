import { siteIn } from '../life-talk.ts';
import { daysOf, type Pieces, type PlanDetails, SPAN, words } from './pieces.ts';

const NOT_YEARS =
  '(?!\\s*(?:kg|km|k\\b|kilos?|min|weeks?|days?|months?|semaines?|mois|jours?|cm|%|miles?|/|:|h\\b|[.,]\\d|\\d))';
const AGE_EN = new RegExp(
  `(?<![\\p{L}\\d])(?:i['’]?m|i am|aged?|turn(?:ing|ed)?|(?:he|she) is|(?:he|she)['’]s)(?: now| only| just| already)? (\\d{1,3})(?!\\d)${NOT_YEARS}(?: ?years?(?: old)?)?`,
  'iu',
);
const AGE_OLD = /(?<!\d)(\d{1,3})[- ]?(?:years?[- ]old|y\/?o(?!\p{L}))/iu;
const AGE_FR =
  /(?:(?:j['’]|il |elle |qui )a?i? ?|âgée? de |ag[ée]e? de |(?:femme|homme|coureuse|coureur|fille|fils|garçon) de )(\d{1,3}) ans/iu;

const BIRTH = words(
  'gave birth|given birth|had (?:a|my|our) (?:baby|child)|postpartum|post-partum|since (?:the |my )?(?:birth|delivery)|after (?:the |my )?birth|accouch\\p{L}*|naissance',
);
const BIRTH_SPAN = new RegExp(SPAN, 'iu');

const NOT_RUN = new RegExp(
  `(?:have ?n[o'’]t|haven['’]?t|have not|did ?n['’]?t|not|no)(?: really| been)? ?(?:run|running|ran|trained|train|training)(?: at all)?(?: for| in| since)?(?: the| at least)?(?: last| past)? ?${SPAN}`,
  'iu',
);
const NOT_RUN_FR = new RegExp(
  `pas (?:vraiment )?(?:couru|recouru|fait de sport|cours|repris)(?: du tout)?(?: depuis| pendant)(?: les)? ?${SPAN}`,
  'iu',
);
const BREAK = new RegExp(
  `${SPAN}(?:[- ](?:long )?)?(?: ?(?:off(?: running)?|break|without (?:a run|running)|d['’]arr[êe]t|de pause|de coupure|sans (?:courir|course)))(?!\\p{L})`,
  'iu',
);
const BREAK_OF = new RegExp(`(?:break|pause|coupure|arr[êe]t|off) (?:of|de|d['’]|for|pendant) ?${SPAN}`, 'iu');
const LONGEST_BREAK_DAYS = 365;

const RETURN = words(
  '(?:com(?:ing|e) back|return(?:ing)?|back|recover(?:ing|ed)|i am back|just back) (?:from|after)(?: \\p{L}+){0,3} (?:injur(?:y|ies)|fractures?|surgery|operation|tendinopathy|tendinitis|splints?)|after (?:an |my )?(?:\\p{L}+ )?(?:injury|stress fracture|surgery)|(?:repr(?:is|ise|ises|ends|endre)|reviens|revenir|retour|sors|remis(?:e)?)(?: \\p{L}+){0,4} (?:blessures?|fractures?(?: de fatigue)?|op[ée]ration|tendinite|p[ée]riostite)|apr[èe]s (?:une |ma |mon )?(?:\\p{L}+ )?(?:blessure|fracture(?: de fatigue)?|op[ée]ration)',
);
const HURTS = words(
  "hurts?|hurting|pain(?:ful)?|aching|sore|mal (?:au|aux|à la|à l['’])|douleurs?|douloureu(?:x|se)|splints?|p[ée]riostite|tend[io]n(?:itis|ite|opathy|opathie)|plantar fasci\\p{L}*|fasciite|injur(?:y|ed)|bless(?:ure|ée?)|syndrome|it ?band|fragile",
);
const NO_PAIN = words(
  'no (?:pain|injur(?:y|ies))|without pain|pas (?:de|mal)|aucune? (?:douleur|blessure)|sans douleur',
);

/** Age, a birth, a break, an injury and the way back from it. */
export function readBody(pieces: Pieces): PlanDetails {
  return { ...readAge(pieces), ...readBirth(pieces), ...readInjury(pieces), ...readBreak(pieces) };
}

function readAge(pieces: Pieces): PlanDetails {
  const match = pieces.take(AGE_OLD) ?? pieces.take(AGE_FR) ?? pieces.take(AGE_EN);
  return match ? { age: Math.min(Number(match[1]), 200) } : {};
}

function readBirth(pieces: Pieces): PlanDetails {
  const details: PlanDetails = {};
  pieces.takeClauses(BIRTH, (clause) => {
    const span = BIRTH_SPAN.exec(clause);
    if (!span) return false;
    const weeks = Math.round(daysOf(span[1], span[2]) / 7);
    if (weeks > 104) return false;
    details.postpartumWeeks = weeks;
    return true;
  });
  return details;
}

/** The longest break: "I haven't run for three weeks", "after two months off", "I have not run for years". */
function readBreak(pieces: Pieces): PlanDetails {
  const match = pieces.take(NOT_RUN) ?? pieces.take(NOT_RUN_FR) ?? pieces.take(BREAK) ?? pieces.take(BREAK_OF);
  if (!match) return {};
  const days = daysOf(match[1], match[2]);
  return Number.isFinite(days) && days > 0 ? { recentBreakDays: Math.min(days, LONGEST_BREAK_DAYS) } : {};
}

function readInjury(pieces: Pieces): PlanDetails {
  const details: PlanDetails = {};
  const isReturning = pieces.has(RETURN);
  if (isReturning) details.returnFromInjury = true;
  if (NO_PAIN.test(pieces.text) || !(isReturning || pieces.has(HURTS))) return details;
  const site = siteIn(pieces.text);
  return site ? { ...details, injuries: [site] } : details;
}
