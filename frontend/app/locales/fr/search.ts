import type { Texts } from '../en/texts.ts';

export const search: Texts['search'] = {
  label: 'Chercher dans la boutique',
  placeholder: 'Chaussures de trail, gels, coupe-vent…',
  go: 'Chercher',
  all_one: 'Voir {{count}} article',
  all_other: 'Voir les {{count}} articles',
  nothing: 'Rien trouvé pour l’instant. Entrée lance quand même la recherche.',
  corrected: 'Résultats pour « {{query}} »',
  found_one: '{{count}} suggestion',
  found_other: '{{count}} suggestions',
};
