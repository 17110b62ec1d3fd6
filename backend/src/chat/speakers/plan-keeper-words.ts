import type { Bilingual } from '../domain/words.ts';

export const MISSED: Bilingual = {
  en: 'No harm done. I have let go of {sessions}; missed sessions are never made up. Go on with the plan as it stands{next}.',
  fr: 'Pas de souci. J’ai retiré {sessions} ; une séance manquée ne se rattrape pas. Continue le plan comme il est{next}.',
};
export const NOT_BEGUN: Bilingual = {
  en: 'Your plan only begins on {day}, so nothing in it changes. Tell me again if it lasts until then.',
  fr: 'Ton plan ne commence que {day}, rien n’y change donc. Redis-le-moi si ça dure jusque-là.',
};
export const NOT_DELETED: Bilingual = {
  en: 'I do not delete plans one by one, so that your runs in them stay. I can pause it; a new plan for the same goal takes its place. Deleting your account deletes everything.',
  fr: 'Je ne supprime pas les plans un par un, pour que tes sorties y restent. Je peux le mettre en pause ; un nouveau plan pour le même objectif prend sa place. Supprimer ton compte supprime tout.',
};
export const NOTHING_THERE: Bilingual = {
  en: 'I find no session of your plan on those days, so there is nothing to let go.',
  fr: 'Je ne trouve aucune séance de ton plan ces jours-là : il n’y a rien à retirer.',
};
export const NOTHING_TO_UNDO: Bilingual = {
  en: 'There is nothing left to take back here.',
  fr: 'Il n’y a plus rien à annuler ici.',
};
export const NEXT: Bilingual = { en: ': next comes {session}', fr: ' : la suite, c’est {session}' };
export const MOVED: Bilingual = {
  en: 'Done: {session} is now on {to}. The plan still passes its safety rules.',
  fr: 'C’est fait : {session} passe au {to}. Le plan respecte toujours ses règles de sécurité.',
};
export const NOT_SAFE: Bilingual = {
  en: 'I leave it where it is: {why}',
  fr: 'Je la laisse où elle est : {why}',
};
export const COULD_GO: Bilingual = {
  en: 'It could go to {days} instead.',
  fr: 'Elle pourrait passer au {days}.',
};
export const REFUSED: Bilingual = { en: 'I leave the plan as it is. {why}', fr: 'Je laisse le plan tel quel. {why}' };
export const HERE_IT_IS: Bilingual = {
  en: 'Here is your plan. {summary} Tell me what to change: a missed day, a move, days away, a cold, a pain with its number, or a run you made.',
  fr: 'Voici ton plan. {summary} Dis-moi ce qu’il faut changer : un jour manqué, un déplacement, des jours d’absence, un rhume, une douleur avec son chiffre, ou une sortie faite.',
};
export const PAUSED: Bilingual = {
  en: 'Your plan is paused. Nothing in it counts against you; tell me when you are cleared and want to resume.',
  fr: 'Ton plan est en pause. Rien ne t’est compté ; dis-moi quand tu as le feu vert et que tu veux reprendre.',
};
export const PAUSED_AT_WILL: Bilingual = {
  en: 'Your plan is paused. Nothing in it counts against you; tell me when you want to resume.',
  fr: 'Ton plan est en pause. Rien ne t’est compté ; dis-moi quand tu veux reprendre.',
};
export const NOT_PAUSED: Bilingual = {
  en: 'I leave the plan as it is. Please have it looked at before the next run all the same.',
  fr: 'Je laisse le plan tel quel. Fais-toi voir quand même avant la prochaine sortie.',
};
export const IT_IS_PAUSED: Bilingual = {
  en: 'Your plan is paused. Say “I’m back” when you are ready. {summary}',
  fr: 'Ton plan est en pause. Dis « je suis de retour » quand tu es prêt. {summary}',
};
export const RESUMED: Bilingual = {
  en: 'Welcome back after {days} days. {notes}',
  fr: 'Content de te revoir après {days} jours. {notes}',
};
export const RESUMED_AT_ONCE: Bilingual = {
  en: 'Welcome back. The plan goes on where it stood.',
  fr: 'Content de te revoir. Le plan reprend où il en était.',
};
export const REMEMBER_MISSED: Bilingual = { en: 'Missed {sessions}.', fr: 'A manqué {sessions}.' };
export const REMEMBER_RUN: Bilingual = {
  en: 'Ran {km} km in {time} on {day}.',
  fr: 'A couru {km} km en {time} {day}.',
};
export const REMEMBER_PAIN: Bilingual = {
  en: 'Pain {pain}/10 ({site}) on {day}.',
  fr: 'Douleur {pain}/10 ({site}) {day}.',
};
export const WHICH: Bilingual = {
  en: 'You have {count} plans. Which one do you mean?',
  fr: 'Tu as {count} plans. Lequel veux-tu dire ?',
};
export const LOGGED: Bilingual = {
  en: 'Well run! {km} km in {time} on {day} is in your log ({pace} a kilometre).',
  fr: 'Bien couru ! {km} km en {time} {day}, c’est noté ({pace} au kilomètre).',
};
export const AGAINST_PLAN: Bilingual = {
  en: 'Planned was {session} ({km} km): done.',
  fr: 'Prévu : {session} ({km} km), c’est fait.',
};
export const UNDONE: Bilingual = { en: 'Taken back.', fr: 'C’est annulé.' };
export const UNCHANGED: Bilingual = { en: 'Nothing in the plan changes.', fr: 'Rien ne change dans le plan.' };
export const CHIPS: Readonly<Record<'undo' | 'plan' | 'back', Bilingual>> = {
  undo: { en: 'Undo that', fr: 'Annule ça' },
  plan: { en: 'Open my plan', fr: 'Ouvre mon plan' },
  back: { en: 'I’m back', fr: 'Je suis de retour' },
};
export const SITES: Record<string, Bilingual> = {
  achilles: { en: 'Achilles', fr: 'tendon d’Achille' },
  calf: { en: 'calf', fr: 'mollet' },
  shin: { en: 'shin', fr: 'tibia' },
  knee: { en: 'knee', fr: 'genou' },
  itBand: { en: 'IT band', fr: 'bandelette' },
  plantar: { en: 'foot', fr: 'pied' },
  hip: { en: 'hip', fr: 'hanche' },
  hamstring: { en: 'hamstring', fr: 'ischios' },
  back: { en: 'back', fr: 'dos' },
  boneStress: { en: 'bone', fr: 'os' },
  other: { en: 'elsewhere', fr: 'ailleurs' },
};
