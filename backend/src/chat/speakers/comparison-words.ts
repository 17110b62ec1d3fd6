import type { Bilingual } from '../domain/words.ts';

export const WHICH_TWO: Bilingual = {
  en: 'Which articles shall I compare? I see {count} on the shelf. Tell me what you are looking for, and I show two.',
  fr: 'Quels articles dois-je comparer ? J’en vois {count} sur l’étagère. Dis-moi ce que tu cherches, et j’en montre deux.',
};
export const ALIKE: Bilingual = {
  en: '{names}: by what their makers say, nothing that counts sets them apart.',
  fr: '{names} : d’après les marques, rien d’important ne les distingue.',
};
export const ABOUT: Bilingual = { en: 'Compared: {names}.', fr: 'Je compare : {names}.' };
export const FIT: Bilingual = {
  en: '{name}: {small} of {count} reviews say it runs small, {large} large.',
  fr: '{name} : d’après {count} avis, taille petit pour {small}, grand pour {large}.',
};
/** Said of a choice: facts, then the ranking's own verdict. */
export const MY_CHOICE: Bilingual = {
  en: '{name} stands first in my ranking for you; if one of these differences matters more to you, follow it.',
  fr: '{name} est en tête de mon classement pour toi ; si l’une de ces différences compte plus pour toi, suis-la.',
};
/** What a choice hangs on, one article after the other. */
export const BY_MEASURE: Bilingual = { en: '{label}: {values}.', fr: '{label} : {values}.' };
export const NOT_GIVEN: Bilingual = {
  en: 'The makers do not give that figure for both, so I cannot say.',
  fr: 'Les marques ne donnent pas ce chiffre pour les deux : je ne peux pas trancher.',
};
export const SIDE_BY_SIDE: Bilingual = { en: 'Compare them side by side', fr: 'Compare-les côte à côte' };
