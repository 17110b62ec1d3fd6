import type { Bilingual } from '../domain/words.ts';

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
export const FIRST_RUN: Bilingual = {
  en: 'It begins on {day}: {session}.',
  fr: 'Ça commence {day} : {session}.',
};
export const SAME: Bilingual = {
  en: 'That is how your plan stands already: {summary}',
  fr: 'C’est déjà comme ça dans ton plan : {summary}',
};
export const IN_MILES: Bilingual = {
  en: 'Your plan is shown in miles on its page from now on. {summary}',
  fr: 'La page de ton plan affiche désormais les miles. {summary}',
};
export const IN_KM: Bilingual = {
  en: 'Your plan is shown in kilometres on its page from now on. {summary}',
  fr: 'La page de ton plan affiche désormais les kilomètres. {summary}',
};
export const NO_PLAN: Bilingual = {
  en: 'I keep no plan of yours yet, so there is nothing to change. Shall I write you one? Tell me the distance and the weeks you have.',
  fr: 'Je n’ai pas encore de plan pour toi, il n’y a donc rien à changer. Je t’en écris un ? Dis-moi la distance et les semaines que tu as.',
};
export const TOO_HARD: Bilingual = {
  en: 'Then let us make it lighter: a run a week less, or more weeks for the same way. Which one?',
  fr: 'Alors on l’allège : une sortie de moins par semaine, ou plus de semaines pour le même chemin. Tu préfères quoi ?',
};
export const TOO_EASY: Bilingual = {
  en: 'Good legs! Before adding anything: give me a recent race or test, and the paces follow. Or one run a week more.',
  fr: 'Bonnes jambes ! Avant d’ajouter quoi que ce soit : donne-moi une course ou un test récent, et les allures suivent. Ou une sortie de plus par semaine.',
};
export const RUNS_CHIP: Bilingual = { en: '{runs} runs a week', fr: '{runs} sorties par semaine' };
export const WEEKS_CHIP: Bilingual = { en: 'in {weeks} weeks', fr: 'en {weeks} semaines' };
export const REWRITTEN: Bilingual = {
  en: 'Written again, in the place of the one before; “undo that” brings it back.',
  fr: 'Je l’ai refait à la place du précédent ; « annule ça » le fait revenir.',
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
export const PLAN_CHIPS: Readonly<Record<'en' | 'fr', string[]>> = {
  en: ['Open my plan', 'Why so many easy runs?', 'What should I eat on long runs?', 'What will I need?'],
  fr: [
    'Ouvre mon plan',
    'Pourquoi tant de footings faciles ?',
    'Que manger sur les sorties longues ?',
    'De quoi vais-je avoir besoin ?',
  ],
};
export const REMEMBER_GOAL: Bilingual = {
  en: 'Training for a {goal}, plan from {start}{race}.',
  fr: 'Prépare un {goal}, plan à partir du {start}{race}.',
};
