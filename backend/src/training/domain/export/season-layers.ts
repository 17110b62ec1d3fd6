import type { BilingualText, IsoDate } from '../../session.contract.ts';
import { both } from '../bilingual.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

const SEASON_OF_MONTH: readonly Season[] = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
];

/** The season of a day north of the tropics; where the runner lives is not known, so whoever shows it says so. */
export function seasonOf(date: IsoDate): Season {
  return SEASON_OF_MONTH[Number(date.slice(5, 7)) - 1] ?? 'spring';
}

interface SeasonLayers {
  text: BilingualText;
  items: BilingualText[];
  articleId: string | null;
}

/** What to wear by season. Clothing is chosen per person, not prescribed (castellani-2021-cold): a frame, no list to buy. */
export const LAYERS: Readonly<Record<Season, SeasonLayers>> = {
  winter: {
    text: both(
      'Cold and dark: layers you can open, chosen for how you feel, not for a table. Below about −27 °C wind chill, run indoors.',
      'Froid et nuit : des couches à ouvrir, choisies selon tes sensations plutôt qu’un tableau. Sous −27 °C environ de température ressentie, cours à l’intérieur.',
    ),
    items: [
      both('a base layer and a wind-proof one', 'une première couche et un coupe-vent'),
      both('tights, gloves, a hat or headband', 'collant, gants, bonnet ou bandeau'),
      both('a light and something that reflects', 'une lampe et un élément réfléchissant'),
    ],
    articleId: 'castellani-2021-cold',
  },
  spring: {
    text: both(
      'Mild and changeable: something thin over a shirt, and for rain.',
      'Doux et changeant : une fine couche par-dessus le maillot, et de quoi affronter la pluie.',
    ),
    items: [
      both('a shirt with long or short sleeves', 'un maillot à manches longues ou courtes'),
      both('a thin jacket against wind and rain', 'une veste fine contre le vent et la pluie'),
    ],
    articleId: null,
  },
  summer: {
    text: both(
      'Warm: light and airy, a cap, sun cream, and the cool hours where the plan does not ask for heat.',
      'Chaud : léger et aéré, casquette, crème solaire, et les heures fraîches sauf si le plan demande la chaleur.',
    ),
    items: [
      both('a light shirt and shorts', 'un maillot léger et un short'),
      both('a cap and sun cream', 'une casquette et de la crème solaire'),
    ],
    articleId: 'roberts-2021-heat-illness',
  },
  autumn: {
    text: both(
      'Cooler, wetter, and dark sooner: a thin second layer and something to be seen by.',
      'Plus frais, plus humide et nuit plus tôt : une fine deuxième couche et de quoi être vu.',
    ),
    items: [
      both('a long-sleeved shirt', 'un maillot à manches longues'),
      both('a thin jacket against wind and rain', 'une veste fine contre le vent et la pluie'),
      both('something that reflects', 'un élément réfléchissant'),
    ],
    articleId: null,
  },
};
