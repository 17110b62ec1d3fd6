import type { BilingualText, SessionKind } from '../../session.contract.ts';
import { both } from '../bilingual.ts';

/** Titles that stay true when a session is shortened or softened. */
export const TITLES: Readonly<Record<SessionKind, BilingualText>> = {
  easy: both('Easy run', 'Footing facile'),
  long: both('Long run', 'Sortie longue'),
  recovery: both('Recovery run', 'Footing de récupération'),
  tempo: both('Tempo run', 'Tempo au seuil'),
  threshold: both('Threshold session', 'Séance au seuil'),
  intervals: both('Intervals', 'Fractionné'),
  repetition: both('Fast repetitions', 'Répétitions rapides'),
  marathonPace: both('Run at goal pace', 'Séance à allure objectif'),
  hills: both('Hills', 'Côtes'),
  race: both('Race', 'Course'),
  walkRun: both('Walk and run', 'Marche et course'),
  strength: both('Strength', 'Renforcement'),
  rest: both('Rest', 'Repos'),
  crossTraining: both('Cross-training', 'Activité croisée'),
};

export const EASY_NOTE = both('Easy: you can talk in full sentences.', 'Facile : tu peux parler en phrases complètes.');
export const WORK_NOTE = both('As your plan says.', 'Comme dans ton plan.');
