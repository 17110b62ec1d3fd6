import type { PlanRequest } from '../../training/training.contract.ts';
import type { Bilingual } from '../domain/words.ts';

export const GOAL_NAMES: Record<PlanRequest['goal'], Bilingual> = {
  '5k': { en: '5 km', fr: '5 km' },
  '10k': { en: '10 km', fr: '10 km' },
  half: { en: 'half marathon', fr: 'semi-marathon' },
  marathon: { en: 'marathon', fr: 'marathon' },
  '50k': { en: '50 km ultra', fr: 'ultra de 50 km' },
  '80k': { en: '80 km ultra', fr: 'ultra de 80 km' },
  '100k': { en: '100 km ultra', fr: 'ultra de 100 km' },
  fitness: { en: 'fitness', fr: 'forme' },
  c25k: { en: 'first 5 km', fr: 'premier 5 km' },
};

export const ASK_GOAL: Bilingual = {
  en: 'Gladly. What is the plan for: a 5 km, a 10 km, a half, a marathon? And when is the race, or how many weeks do you have?',
  fr: 'Avec plaisir. Pour quelle distance : 5 km, 10 km, semi, marathon ? Et quand est la course, ou combien de semaines as-tu ?',
};
export const GOAL_CHIPS: Readonly<Record<'en' | 'fr', string[]>> = {
  en: ['A 5 km in 8 weeks', 'A 10 km in 10 weeks', 'A half marathon in 14 weeks', 'A marathon in 18 weeks'],
  fr: [
    'Un 5 km en 8 semaines',
    'Un 10 km en 10 semaines',
    'Un semi-marathon en 14 semaines',
    'Un marathon en 18 semaines',
  ],
};
export const CERTIFIED: Bilingual = {
  en: 'You can read each of the {count} rules on its page.',
  fr: 'Tu peux lire chacune des {count} règles sur sa page.',
};
export const ASSUMED_BOTH: Bilingual = {
  en: 'You have not told me your weeks yet, so I assumed {runs} runs and {km} km a week. Tell me yours and I write it again.',
  fr: 'Je ne connais pas encore tes semaines : j’ai supposé {runs} sorties et {km} km par semaine. Donne-moi les tiennes et je le refais.',
};
export const ASSUMED_RUNS: Bilingual = {
  en: 'I assumed {runs} runs a week; tell me if it should be more or fewer.',
  fr: 'J’ai supposé {runs} sorties par semaine ; dis-moi si c’est plus ou moins.',
};
export const ASSUMED_KM: Bilingual = {
  en: 'I assumed about {km} km a week now; tell me your figure and I write it again.',
  fr: 'J’ai supposé environ {km} km par semaine aujourd’hui ; donne-moi ton chiffre et je le refais.',
};
export const NEAREST: Bilingual = {
  en: 'What I can write safely instead: a {goal} plan of {weeks}. Shall I?',
  fr: 'Ce que je peux écrire sans risque : un plan {goal} sur {weeks}. Je le fais ?',
};
export const WEEKS: Bilingual = { en: '{weeks} weeks', fr: '{weeks} semaines' };
export const UNTIL: Bilingual = { en: 'until {date}', fr: 'd’ici au {date}' };
export const PLAN_CHIPS: Readonly<Record<'en' | 'fr', string[]>> = {
  en: ['Open my plan', 'Why so many easy runs?', 'What should I eat on long runs?'],
  fr: ['Ouvre mon plan', 'Pourquoi tant de footings faciles ?', 'Que manger sur les sorties longues ?'],
};
export const REMEMBER_GOAL: Bilingual = {
  en: 'Training for a {goal}, plan from {start}{race}.',
  fr: 'Prépare un {goal}, plan à partir du {start}{race}.',
};
