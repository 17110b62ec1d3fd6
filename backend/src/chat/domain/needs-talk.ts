import type { PlanNeeds } from '../../training/export/plan-needs.contract.ts';
import { listOf, say, type Bilingual, type Language } from './words.ts';

/** Words end where letters end; `\b` knows no accents. */
const words = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'iu');

const NEED = words(
  "what(?:['’]ll| will| do| would| else will| else do)? i(?:['’]ll)? (?:need|have to have)(?! to)|what (?:gear|kit|equipment) (?:do|will|would|should) i (?:need|have|bring)|(?:de )?quoi (?:vais-je avoir|j['’]aurai|j['’]ai|aurai-je|ai-je) besoin|qu(?:['’]est-ce qu['’]|oi )?(?:il me (?:faut|faudra)|me (?:faut|faudra)(?:-t)?-il)|que me (?:faut|faudra)(?:-t)?-il|il me (?:faut|faudra) quoi|quel (?:mat[ée]riel|[ée]quipement)|de quoi (?:est-ce que )?(?:j['’]ai|j['’]aurai) besoin",
);
const PLAN = words(
  'plan|programme|training|pr[ée]pa(?:ration)?|entra[iî]nement|race|marathon|half|semi|course|these weeks|ces semaines',
);

/** "What will I need for this plan?": of the plan when it says so, or right after it was talked about. */
export function asksForNeeds(text: string, isInPlanTalk: boolean): boolean {
  return NEED.test(text) && (isInPlanTalk || PLAN.test(text));
}

/** What was last said a plan needs, kept in the talk so that the seller knows what "for it" means. */
export interface TalkedNeeds {
  portions?: { min: number; max: number; until: string };
  shoes?: { plannedKm: number; until: string };
}

export function talkedNeeds({ needs }: PlanNeeds): TalkedNeeds {
  const talked: TalkedNeeds = {};
  for (const need of needs) {
    if (need.kind === 'fuel') talked.portions = { ...need.portions, until: need.until };
    if (need.kind === 'shoes') talked.shoes = { plannedKm: need.plannedKm, until: need.until };
  }
  return talked;
}

const NOTHING_LEFT: Bilingual = {
  en: 'Nothing more: no session of this plan is still to come.',
  fr: 'Plus rien : aucune séance de ce plan n’est encore à venir.',
};
const SPAN: Bilingual = { en: '{from} to {until}: {text}', fr: 'Du {from} au {until} : {text}' };
const ON_DAY: Bilingual = { en: '{day}: {text}', fr: 'Le {day} : {text}' };
const ITEMS: Bilingual = { en: 'Bring {items}.', fr: 'Prévois {items}.' };
const ASSUMED: Bilingual = { en: 'Assumed: {texts}', fr: 'Hypothèses : {texts}' };

/** The needs of a plan in words, a paragraph each; not one product among them. */
export function needsInWords({ needs, assumptions }: PlanNeeds, language: Language): string {
  if (needs.length === 0) return say(NOTHING_LEFT, language);
  const paragraphs = needs.map((need) => {
    const text = 'items' in need ? `${need.text[language]} ${bring(need.items, language)}` : need.text[language];
    if (need.kind !== 'layers' && need.kind !== 'raceDay') return text;
    if (need.kind === 'raceDay') return say(ON_DAY, language, { day: shortDay(need.from, language), text });
    return say(SPAN, language, { from: shortDay(need.from, language), until: shortDay(need.until, language), text });
  });
  const texts = assumptions.map((each) => each[language]).join(' ');
  return [...paragraphs, ...(texts ? [say(ASSUMED, language, { texts })] : [])].join('\n\n');
}

function bring(items: { en: string; fr: string }[], language: Language): string {
  return say(ITEMS, language, {
    items: listOf(
      items.map((item) => item[language]),
      language,
    ),
  });
}

function shortDay(date: string, language: Language): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

const FUEL_REMARK: Bilingual = {
  en: 'For your plan: {min} to {max} portions of 25 g of carbohydrate until {day}.',
  fr: 'Pour ton plan : {min} à {max} portions de 25 g de glucides d’ici au {day}.',
};
const SHOES_REMARK: Bilingual = {
  en: 'For your plan: {km} km to come until {day}.',
  fr: 'Pour ton plan : {km} km à venir d’ici au {day}.',
};
/** Shelves of the shop that a portion of carbohydrate may come from. */
const FUEL_SHELVES = new Set(['gels', 'energy-bars']);

/** What the plan needs of the kind now looked for, once it was talked about; undefined where it needs none. */
export function remarkOnNeed(
  talked: TalkedNeeds | undefined,
  shelves: readonly string[],
  language: Language,
): string | undefined {
  const { portions, shoes } = talked ?? {};
  if (portions && shelves.some((slug) => FUEL_SHELVES.has(slug))) {
    return say(FUEL_REMARK, language, { ...portions, day: shortDay(portions.until, language) });
  }
  if (shoes && shelves.some((slug) => slug.endsWith('-shoes'))) {
    return say(SHOES_REMARK, language, { km: shoes.plannedKm, day: shortDay(shoes.until, language) });
  }
  return undefined;
}
