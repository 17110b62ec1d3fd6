import type { Bilingual } from '../domain/words.ts';

export const SPEAK: Bilingual = {
  en: '{spoken} of {count} reviewers of {title} speak of {aspect}: {sides}.',
  fr: '{spoken} avis sur {count} parlent {aspect} pour {title} : {sides}.',
};
export const SPEAKS: Bilingual = {
  en: '1 of {count} reviewers of {title} speaks of {aspect}: {sides}.',
  fr: '1 avis sur {count} parle {aspect} pour {title} : {sides}.',
};
export const ONE_SIDE: Bilingual = { en: '{label} for {count}', fr: '{label} pour {count}' };
export const SILENT: Bilingual = {
  en: 'None of the {count} reviews of {title} speaks of {aspect}.',
  fr: 'Aucun des {count} avis sur {title} ne parle {aspect}.',
};
export const SILENT_ONE: Bilingual = {
  en: 'The one review of {title} does not speak of {aspect}.',
  fr: 'Le seul avis sur {title} ne parle pas {aspect}.',
};
export const QUOTE: Bilingual = {
  en: 'A reviewer: “{text}” ({stars}, {date})',
  fr: 'Un avis : « {text} » ({stars}, {date})',
};
export const STAR: Bilingual = { en: '1 star', fr: '1 étoile' };
export const STARS: Bilingual = { en: '{stars} stars', fr: '{stars} étoiles' };
