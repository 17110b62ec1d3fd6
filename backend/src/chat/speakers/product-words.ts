import type { Bilingual } from '../domain/words.ts';

export const ADD_IT: Bilingual = { en: 'Add it to my cart', fr: 'Mets-le dans mon panier' };
export const OTHERS_IN: Bilingual = { en: 'Show me {color} ones', fr: 'Montre-m’en en {color}' };
export const YES_IT_IS: Bilingual = {
  en: 'Yes. {title}: {name}, by the maker.',
  fr: 'Oui. {title} : {name}, d’après la marque.',
};
export const MAKER_SILENT: Bilingual = {
  en: 'The maker does not say so of {title} ({name}), so I would not count on it.',
  fr: 'La marque ne le précise pas pour {title} ({name}) : je n’y compterais pas.',
};
export const FIGURE: Bilingual = {
  en: '{title}: {name} {value} {unit}, by the maker.',
  fr: '{title} : {name} {value} {unit}, selon la marque.',
};
export const FIT_UNKNOWN: Bilingual = {
  en: 'None of the {count} reviews of {title} speaks of the fit. Take your usual size.',
  fr: 'Aucun des {count} avis sur {title} ne parle de la taille. Prends ta taille habituelle.',
};
export const REVIEWS: Bilingual = {
  en: '{title} has {rating} out of 5 from {total} reviews: {high} give four or five stars, {low} one or two.',
  fr: '{title} a {rating} sur 5 pour {total} avis : {high} donnent quatre ou cinq étoiles, {low} une ou deux.',
};
export const NO_REVIEWS: Bilingual = {
  en: 'Nobody has reviewed {title} yet.',
  fr: 'Personne n’a encore donné d’avis sur {title}.',
};
