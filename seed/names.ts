import type { Random } from './random.ts';
import type { Recipe } from './recipe.ts';

const WORDS: Record<Recipe['names'], string> = {
  shoes:
    'Sierra Tarn Scree Moraine Fennec Isard Martinet Kestrel Harrier Sérac Alizé Foehn Zonda Pampero Autan Tramontane Ravine Galet Bivouac Lynx Merle Sillage Corniche Calanque Cairn Gorge Ubac Adret Lauze Névé Combe Dune Estuaire Falaise Granite Hêtraie Islet Jonquille Kelp Lande Mélèze Noroît Oued Plateau Quartz Rocaille Steppe Torrent Varenne Windrow Yarrow Zenda Ardoise Basalte Cormoran Dolmen Éperon Fjord Garrigue Heron Ibis Jetty Karst Loutre Mésange Nacre Pinson Rapace Silex Talus Vanneau Weir Ablette Chevreuil Drumlin Ermine Furlong Grebe Hamada Iceline Kite Levant Marmotte Nordet Otter Palombe Roselin Sittelle Tadorne Vesper Wadi Cadence Volte Tangente Relais Virage Foulque Ligne',
  apparel:
    'Aube Brume Canopy Drift Ember Gust Iris Juniper Lichen Nuage Ondée Pluvier Quill Rosée Sable Umber Voile Zéphyr Aurore Bruyère Dawn Écume Fern Givre Heath Indigo Lune Nuance Orée Plume Ridge Tilleul Vague Willow Ancolie Bleuet Clairière Fougère Houx Île Mirabelle Nénuphar Olivine Pavot Rivage Sauge Thym Véga Acorn Birch Cedar Dusk Eddy Frost Glade Hazel Ivory Larch Meadow Nettle Pebble Rush Sedge Thistle Umbra Azur Balise Cabestan Drisse Embrun Filin Gréement Hune Misaine Pennon',
  gear: 'Azalaï Balise Cordée Draille Étape Fanion Halte Jalon Lanterne Nomade Oasis Quête Relais Trace Vigie Détour Escale Fanal Gîte Havre Itinéraire Jonction Menhir Passe Refuge Sentier Traverse Veille Anchor Carrier Harbour Pilot Quarry Stride Tether Wander Ascent Bridge Caravan Drover Fetch Gallop Jaunt Keel Loop Mile Nook Pocket Ramble Saddle Trot',
  nutrition:
    'Amont Bastide Crête Diapason Envol Fanfare Galop Horizon Impact Jubilé Lisière Midi Oriflamme Parade Quartier Rebond Sommet Tandem Ultime Allant Cap Durée Élan Gorgée Miellat Onde Pulpe Ration Sève Tonus Verger Zeste Amarante Baie Impulse Kernel Nectar Orchard Pace Ripple Spark Tempo Uplift Verve Wave Yield Ambre Cuvée Délice Encas Florale Goûter Jardin Mélisse',
  electronics:
    'Azimut Boréale Cadran Dioptre Éclipse Faisceau Gnomon Hublot Isobar Jour Kappa Lumen Méridien Nadir Orbite Phare Quadrant Radian Sextant Théta Umbral Vernier Watt Zénith Altaïr Bételgeuse Capella Deneb Électre Gemma Hadar Izar Kochab Lyra Mira Nova Ophélie Pollux Rigel Sirrah Talitha Vesta Wezen Aster Bolide Comète Diapason Écho Focale Grave Hertz Iota Joule Klaxon Lueur Médium Note Octave Prisme Rayon Sonar Timbre',
  care: 'Alto Brise Clarté Éveil Giboulée Havre Iris Jasmin Lagune Matin Nuage Opale Perle Rosée Source Tendre Vallon Caresse Jour Mauve Quiétude Bulle Douceur Fleur Ivoire Répit Sereine Appui Base Contour Équilibre Forme Galbe',
};

const SUFFIXES: Record<Recipe['names'], string[]> = {
  shoes: ['2', '3', '4', '5', '6', 'Lite', 'Max', 'Flow', 'RS', 'Evo', 'SL', 'Ride'],
  apparel: ['', '', '', '2', 'Lite', 'Pro', 'Air', 'Core', 'Run'],
  gear: ['', '', '2', 'Lite', 'Pro', 'Go', 'Plus'],
  nutrition: ['', '', '', 'Plus', 'Pure', 'Go'],
  electronics: ['', '2', '3', 'S', 'X', 'Pro', 'Air'],
  care: ['', '', '', 'Plus', 'Confort', 'Sport'],
};

const LISTS = Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, text.split(' ')])) as Record<
  Recipe['names'],
  string[]
>;

/** Draws before a brand's names count as used up and the next edition of a model is named instead. */
const TRIES = 200;

/**
 * Hands out model names, never the same twice for one brand, and prefers words the brand has not used at all. A brand whose
 * words and suffixes are used up names later editions of its models ("Sierra 7"), so that a catalogue of any size is made.
 */
export function createNamer(random: Random): (brand: string, list: Recipe['names']) => string {
  const usedNames = new Set<string>();
  const usedWords = new Map<string, number>();
  return (brand, list) => {
    for (let tries = 0; ; tries += 1) {
      const words = Array.from({ length: 4 }, () => random.pick(LISTS[list]));
      const word = words.reduce((best, next) =>
        (usedWords.get(`${brand}/${next}`) ?? 0) < (usedWords.get(`${brand}/${best}`) ?? 0) ? next : best,
      );
      const suffix = random.pick(SUFFIXES[list]);
      const name = `${word} ${tries < TRIES ? suffix : 7 + tries - TRIES}`.trim();
      const key = `${brand}/${name}`;
      if (usedNames.has(key)) continue;
      usedNames.add(key);
      usedWords.set(`${brand}/${word}`, (usedWords.get(`${brand}/${word}`) ?? 0) + 1);
      return name;
    }
  };
}
