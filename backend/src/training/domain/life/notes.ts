import type { PlanNote } from '../../plan-change.contract.ts';
import type { BilingualText } from '../../session.contract.ts';
import { both } from '../bilingual.ts';

export function note(code: string, text: BilingualText, articleId: string | null = null): PlanNote {
  return { code, text, articleId };
}

export const LET_GO = note(
  'never-made-up',
  both(
    'What falls into those days is let go and never made up.',
    'Ce qui tombe sur ces jours-là est oublié, sans rattrapage.',
  ),
  'feely-2023-training-disruptions',
);

export const RETURN_LIGHTER = note(
  'return-lighter',
  both(
    'The week after it is at about 85 % and easy only: that is how one comes back after four to seven days.',
    'La semaine suivante se fait à environ 85 %, tout en facile : c’est ainsi qu’on revient après quatre à sept jours.',
  ),
);

export const RETURN_SHORT_OF_TIME = note(
  'return-short-of-time',
  both(
    'Too little time is left to write the plan anew: the first week back is at 70 %, the second at 85 %, all of it easy. After a week or more off, the same runners were 5 to 8 % slower in the race: aim lower rather than train harder.',
    'Il reste trop peu de temps pour réécrire le plan : la première semaine se fait à 70 %, la deuxième à 85 %, tout en facile. Après une semaine d’arrêt ou plus, les mêmes coureurs étaient 5 à 8 % plus lents en course : vise moins vite plutôt que de forcer.',
  ),
  'feely-2023-training-disruptions',
);

export const RETURN_REWRITTEN = note(
  'return-rewritten',
  both(
    'After more than a week off the plan steps back one build week for each week missed: I have written the weeks after it anew, with the same goal and end.',
    'Après plus d’une semaine d’arrêt, le plan recule d’une semaine de charge par semaine manquée : j’ai réécrit la suite, avec le même objectif et la même fin.',
  ),
  'feely-2023-training-disruptions',
);

export const NOT_ON_RACE_DAY = note(
  'race-while-ill',
  both(
    'The race falls into those days. Do not race with a fever; there will be another one.',
    'La course tombe sur ces jours-là. On ne court pas avec de la fièvre ; il y en aura d’autres.',
  ),
);

export const COLD = note(
  'cold',
  both(
    'With a cold that stays above the neck: easy runs only, 40 minutes at most, and none if it feels worse after ten minutes. Fever, a cough from the chest or aching limbs: no running at all.',
    'Avec un rhume au-dessus du cou : uniquement des footings faciles, 40 minutes au plus, et tu arrêtes si ça empire après dix minutes. Fièvre, toux grasse ou courbatures : pas de course du tout.',
  ),
);

export const FEVER = note(
  'fever',
  both(
    'No running with a fever or anything below the neck. See a doctor if it lasts, or at once with chest pain, breathlessness or a racing heart at rest.',
    'Pas de course avec de la fièvre ou un symptôme sous le cou. Vois un médecin si ça dure, et tout de suite en cas de douleur à la poitrine, d’essoufflement ou de cœur qui s’emballe au repos.',
  ),
);

export const UNTIL_BACK = note(
  'until-back',
  both(
    'The plan waits. Tell me when you are back, and I bring you in again step by step.',
    'Le plan attend. Dis-moi quand tu es de retour, et je te fais reprendre par étapes.',
  ),
);

export const EASY_AFTER_FEVER = note(
  'easy-after-fever',
  both(
    'After it as many easy days as there were ill ones, two at least.',
    'Ensuite, autant de jours faciles que de jours de maladie, deux au moins.',
  ),
);

export const PAIN_STOP = note(
  'pain-stop',
  both(
    'Pain of 5 or more, pain in a bone or pain that makes you limp: no running. The plan waits. If it hurts at night, at rest or on hopping, have it seen by a doctor or physiotherapist.',
    'Douleur à 5 ou plus, douleur osseuse ou qui te fait boiter : pas de course. Le plan attend. Si ça fait mal la nuit, au repos ou en sautillant, fais-toi voir par un médecin ou un kiné.',
  ),
  'silbernagel-2007-pain-monitoring',
);

export const PAIN_RETURN = note(
  'pain-return',
  both(
    'Back to running when you can walk 30 minutes and hop ten times without pain; then walk and run in turn first. Say “I’m back”.',
    'Retour à la course quand tu peux marcher 30 minutes et sautiller dix fois sans douleur, d’abord en marche-course. Dis « je suis de retour ».',
  ),
  'warden-2021-bone-stress-workload',
);

export const PAIN_EASY = note(
  'pain-easy',
  both(
    'Pain of 3 or 4: easy runs only for a week, a fifth shorter. It must be back to normal the next morning and must not rise; stop if it turns sharp.',
    'Douleur à 3 ou 4 : une semaine de footings faciles, un cinquième plus courts. Elle doit être retombée le lendemain matin et ne pas augmenter ; arrête si elle devient vive.',
  ),
  'silbernagel-2007-pain-monitoring',
);

export const PAIN_WATCH = note(
  'pain-watch',
  both(
    'Under 3 you may run on as planned, as long as it does not rise, is gone the next morning and does not change your stride.',
    'En dessous de 3, tu peux continuer comme prévu, tant que ça n’augmente pas, que c’est passé le lendemain matin et que ta foulée ne change pas.',
  ),
  'silbernagel-2007-pain-monitoring',
);

export const SHORTENED = note(
  'after-what-was-run',
  both(
    'Runs ahead are shortened to at most 110 % of the longest you really ran in the 30 days before.',
    'Les sorties à venir sont raccourcies : au plus 110 % de la plus longue vraiment courue dans les 30 jours précédents.',
  ),
  'frandsen-2025-session-spike',
);
