import type { BilingualText, SessionKind } from '../../session.contract.ts';
import { both } from '../bilingual.ts';

export interface SessionTexts {
  purpose: BilingualText;
  why: BilingualText & { articleId: string | null };
  ifItFeelsWrong: BilingualText;
}

function why(en: string, fr: string, articleId: string | null) {
  return { en, fr, articleId };
}

const EASE_OFF = both(
  'If you cannot speak in full sentences, slow down or walk for a minute. Sharp pain, pain that grows or a limp: stop and walk home.',
  'Si tu ne peux plus parler en phrases complètes, ralentis ou marche une minute. Douleur vive, qui augmente ou qui te fait boiter : arrête et rentre en marchant.',
);

const HARD_DAY = both(
  'Heavy legs after the warm-up, poor sleep or a pain that changes your stride: turn it into an easy run. One missed hard day costs nothing; do not make it up.',
  'Jambes lourdes après l’échauffement, mauvaise nuit ou douleur qui modifie ta foulée : transforme la séance en footing facile. Une séance dure manquée ne coûte rien, ne la rattrape pas.',
);

/** Purpose, reason and fallback of each kind of session; the reasons rest on the corpus. */
export const SESSION_TEXTS: Readonly<Record<SessionKind, SessionTexts>> = {
  easy: {
    purpose: both(
      'Builds the endurance everything else stands on, at a pace you can talk at.',
      'Construit l’endurance sur laquelle tout repose, à une allure où tu peux parler.',
    ),
    why: why(
      'Even the best distance runners keep at least 80 % of their running easy, all year.',
      'Même les meilleurs gardent au moins 80 % de leur volume en facile, toute l’année.',
      'haugen-2022-worldclass-distance',
    ),
    ifItFeelsWrong: EASE_OFF,
  },
  recovery: {
    purpose: both('Gets the legs moving without adding fatigue.', 'Fait tourner les jambes sans ajouter de fatigue.'),
    why: why(
      'The gain of a hard day comes in the easy hours after it; this run must not use them up.',
      'Le bénéfice d’une séance dure vient dans les heures faciles qui suivent ; ce footing ne doit pas les gâcher.',
      null,
    ),
    ifItFeelsWrong: both(
      'If the legs are still sore after ten minutes, walk home. Nothing is lost.',
      'Si les jambes font encore mal après dix minutes, rentre en marchant. Tu n’y perds rien.',
    ),
  },
  long: {
    purpose: both(
      'Teaches body and mind to keep going: endurance, fuel use, sturdy legs.',
      'Apprend au corps et à la tête à durer : endurance, gestion de l’énergie, jambes solides.',
    ),
    why: why(
      'Across 85 studies of marathon runners, weekly distance and the longest run went with faster times.',
      'Sur 85 études de marathoniens, le volume hebdomadaire et la sortie la plus longue vont de pair avec de meilleurs temps.',
      'doherty-2020-marathon-training',
    ),
    ifItFeelsWrong: both(
      'Shorten it whenever you need to: two thirds of a long run still counts. Never add the missing kilometres to another day.',
      'Raccourcis-la dès que nécessaire : deux tiers de sortie longue comptent déjà. N’ajoute jamais les kilomètres manquants à un autre jour.',
    ),
  },
  tempo: {
    purpose: both(
      'Comfortably hard running: raises the pace you can hold for about an hour.',
      'Une allure soutenue mais maîtrisée : relève la vitesse que tu peux tenir environ une heure.',
    ),
    why: why(
      'Thresholds are among the best markers of endurance performance we have.',
      'Les seuils comptent parmi les meilleurs indicateurs de la performance en endurance.',
      'faude-2009-lactate-threshold',
    ),
    ifItFeelsWrong: HARD_DAY,
  },
  threshold: {
    purpose: both(
      'Time at threshold in pieces, with short rests so that the pace stays right.',
      'Du temps au seuil, fractionné avec de courtes récupérations pour garder la bonne allure.',
    ),
    why: why(
      'Thresholds are among the best markers of endurance performance we have.',
      'Les seuils comptent parmi les meilleurs indicateurs de la performance en endurance.',
      'faude-2009-lactate-threshold',
    ),
    ifItFeelsWrong: HARD_DAY,
  },
  intervals: {
    purpose: both(
      'Raises your maximal oxygen uptake, the size of your engine.',
      'Augmente ta VO2max, la cylindrée de ton moteur.',
    ),
    why: why(
      'In a trial of 40 men, 4 × 4 min close to maximal heart rate raised VO2max by 7.2 % in eight weeks, more than steady running.',
      'Dans un essai sur 40 hommes, 4 × 4 min près de la fréquence maximale ont augmenté la VO2max de 7,2 % en huit semaines, plus que la course continue.',
      'helgerud-2007-intervals',
    ),
    ifItFeelsWrong: HARD_DAY,
  },
  repetition: {
    purpose: both(
      'Fast, relaxed running with full rests: speed and a clean stride.',
      'Courir vite et relâché avec des récupérations complètes : vitesse et belle foulée.',
    ),
    why: why(
      'Short and fast with full rest trains the stride without much strain on the heart. Form first: the last one should look like the first.',
      'Court et vite, avec une récupération complète : on travaille la foulée sans trop fatiguer le cœur. La forme d’abord : la dernière doit ressembler à la première.',
      null,
    ),
    ifItFeelsWrong: HARD_DAY,
  },
  marathonPace: {
    purpose: both(
      'Makes marathon pace feel familiar, and rehearses eating and drinking at it.',
      'Rend l’allure marathon familière et permet de répéter ravitaillement et hydratation.',
    ),
    why: why(
      'In 4 million marathon records, 28 % of men and 17 % of women hit the wall; knowing your pace and your fuel is the best protection we can train.',
      'Sur 4 millions de marathons, 28 % des hommes et 17 % des femmes ont heurté le mur ; connaître son allure et son ravitaillement est la meilleure protection à l’entraînement.',
      'smyth-2021-hit-the-wall',
    ),
    ifItFeelsWrong: HARD_DAY,
  },
  hills: {
    purpose: both(
      'Strength and power for running, with less impact than fast running on the flat.',
      'De la force et de la puissance pour courir, avec moins d’impact qu’en vitesse sur le plat.',
    ),
    why: why(
      'A 10 % slope costs about 1.66 times the energy of flat running, so you work hard at a modest speed.',
      'Une pente de 10 % coûte environ 1,66 fois l’énergie du plat : tu travailles dur à vitesse modérée.',
      'minetti-2002-slope-cost',
    ),
    ifItFeelsWrong: both(
      'Pain in calf, Achilles tendon or shin: stop the hills and jog home on the flat.',
      'Douleur au mollet, au tendon d’Achille ou au tibia : arrête les côtes et rentre en trottinant sur le plat.',
    ),
  },
  race: {
    purpose: both('The day the plan is for.', 'Le jour que tu prépares depuis des semaines.'),
    why: why(
      'Start slower than you feel: those who hit the wall had usually started too fast.',
      'Pars moins vite que tes sensations : ceux qui heurtent le mur sont le plus souvent partis trop vite.',
      'smyth-2021-hit-the-wall',
    ),
    ifItFeelsWrong: both(
      'Chest pain, faintness or confusion: stop and call for help. Anything else: slow to easy pace and decide again after five minutes.',
      'Douleur dans la poitrine, malaise ou confusion : arrête-toi et appelle à l’aide. Pour le reste : repasse en allure facile et décide au bout de cinq minutes.',
    ),
  },
  walkRun: {
    purpose: both(
      'Running in small bites, so that bones and tendons can grow used to it.',
      'Courir par petites touches, pour que les os et les tendons aient le temps de s’habituer.',
    ),
    why: why(
      'Per hour of running, beginners are hurt more than twice as often as regular runners (17.8 against 7.7 injuries per 1,000 h): patience is training.',
      'Par heure de course, les débutants se blessent plus de deux fois plus que les coureurs réguliers (17,8 contre 7,7 blessures pour 1 000 h) : la patience fait partie de l’entraînement.',
      'videbaek-2015-injury-incidence',
    ),
    ifItFeelsWrong: both(
      'Breathless or sore? Walk one interval more, and repeat this session next time instead of moving on.',
      'Essoufflement ou douleur ? Marche un intervalle de plus et refais cette séance la prochaine fois au lieu d’avancer.',
    ),
  },
  strength: {
    purpose: both(
      'Strong legs and hips make every stride cheaper.',
      'Des jambes et des hanches fortes rendent chaque foulée plus économique.',
    ),
    why: why(
      'In 24 controlled studies strength work improved running economy by 2 to 8 % in most; 2-3 sessions a week are advised.',
      'Dans la plupart de 24 études contrôlées, le renforcement améliore l’économie de course de 2 à 8 % ; 2 à 3 séances par semaine sont conseillées.',
      'blagrove-2018-strength',
    ),
    ifItFeelsWrong: both(
      'Keep two repetitions in reserve; leave out what hurts. Soreness that lasts over 48 h means less weight next time.',
      'Garde deux répétitions en réserve et laisse de côté ce qui fait mal. Des courbatures de plus de 48 h : moins lourd la prochaine fois.',
    ),
  },
  rest: {
    purpose: both('Rest.', 'Repos.'),
    why: why(
      'You get stronger between the sessions, not during them.',
      'On progresse entre les séances, pas pendant.',
      null,
    ),
    ifItFeelsWrong: both('Rest some more.', 'Repose-toi encore.'),
  },
  crossTraining: {
    purpose: both('Endurance without impact.', 'De l’endurance sans impact.'),
    why: why(
      'Extra swimming brought about half the gain of extra running in an 8-week trial, and spares the legs.',
      'Dans un essai de 8 semaines, nager en plus a apporté environ la moitié du gain de courir en plus, en épargnant les jambes.',
      'foster-1995-cross-training',
    ),
    ifItFeelsWrong: both('Skip it; it is optional.', 'Passe ton tour : cette séance est facultative.'),
  },
};
