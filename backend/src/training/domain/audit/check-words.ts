import type { BilingualText } from '../../session.contract.ts';
import { both } from '../bilingual.ts';
import type { AssumptionCode } from './audited-plan.ts';
import type { ReasonNotUnderstood } from './source.ts';

export const ASSUMPTIONS: Readonly<Record<AssumptionCode, BilingualText>> = {
  days: both(
    'The plan names no days for some sessions; I spread them over their week.',
    'Le plan ne donne pas le jour de certaines séances ; je les ai réparties dans la semaine.',
  ),
  start: both(
    'No date is given; I let the plan begin next week.',
    'Aucune date n’est donnée ; je fais commencer le plan la semaine prochaine.',
  ),
  goal: both('I read the race from the plan.', 'J’ai déduit la course du plan.'),
  'race-day': both(
    'I took the last day of the plan for race day.',
    'J’ai pris le dernier jour du plan comme jour de course.',
  ),
  'race-moved': both('I put the race on the date you gave.', 'J’ai mis la course à la date que tu as donnée.'),
  'race-added': both(
    'The plan does not name the race; I put it on its day.',
    'Le plan ne nomme pas la course ; je l’ai mise à sa date.',
  ),
  'longest-run': both(
    'Your longest run of the last 30 days is not known; I took the longest of the first week.',
    'Ta plus longue sortie des 30 derniers jours n’est pas connue ; j’ai pris la plus longue de la première semaine.',
  ),
  'km-per-week': both(
    'Your kilometres a week now are not known; I took those of the first week.',
    'Tes kilomètres par semaine actuels ne sont pas connus ; j’ai pris ceux de la première semaine.',
  ),
  lengths: both(
    'Some runs have neither a distance nor a time; I took a usual one.',
    'Certaines sorties n’ont ni distance ni durée ; j’ai pris une valeur habituelle.',
  ),
  structure: both(
    'Where a hard session does not say how much of it is fast, I took a usual share.',
    'Quand une séance dure ne dit pas quelle part est rapide, j’ai pris une part habituelle.',
  ),
  fitness: both(
    'The plan names no easy pace; times and distances are converted with a pace estimated from its kilometres.',
    'Le plan ne donne pas d’allure facile ; temps et distances sont convertis avec une allure estimée d’après ses kilomètres.',
  ),
};

export const NOT_UNDERSTOOD: Readonly<Record<ReasonNotUnderstood, BilingualText>> = {
  'no-session': both('I see no session here.', 'Je n’y vois pas de séance.'),
  'no-such-day': both('This date does not exist.', 'Cette date n’existe pas.'),
  'after-the-race': both('After the race; left out.', 'Après la course ; laissé de côté.'),
  'too-many-weeks': both('Beyond 60 weeks; left out.', 'Au-delà de 60 semaines ; laissé de côté.'),
  'too-many-lines': both(
    'Beyond 5,000 lines; the rest is left out.',
    'Au-delà de 5 000 lignes ; le reste est laissé de côté.',
  ),
  'line-too-long': both('This line is too long to be a session.', 'Cette ligne est trop longue pour être une séance.'),
  'day-is-full': both('A third session on one day; left out.', 'Une troisième séance le même jour ; laissée de côté.'),
  'race-day': both(
    'On race day, beside the race; left out.',
    'Le jour de la course, en plus de la course ; laissé de côté.',
  ),
  'not-a-session': both('Not a session of the table.', 'Pas une séance du tableau.'),
  'bad-event': both('This event of the calendar cannot be read.', 'Cet événement du calendrier est illisible.'),
  'too-many-events': both(
    'A repetition with too many events; the rest is left out.',
    'Une répétition avec trop d’événements ; le reste est laissé de côté.',
  ),
};
