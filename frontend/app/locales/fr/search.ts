import type { Texts } from '../en/texts.ts';

export const search: Texts['search'] = {
  label: 'Chercher dans la boutique',
  placeholder: 'Chaussures de trail, gels, coupe-vent…',
  go: 'Chercher',
  all: 'Tout voir pour « {{query}} »',
  recent: 'Tes dernières recherches',
  forget: 'Les oublier',
  shelf_one: 'rayon, {{count}} article',
  shelf_other: 'rayon, {{count}} articles',
  nothing: 'Rien trouvé pour l’instant. Entrée lance quand même la recherche.',
  corrected: 'Résultats pour « {{query}} »',
  found_one: '{{count}} suggestion',
  found_other: '{{count}} suggestions',
};
