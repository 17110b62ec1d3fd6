import type { Random } from './random.ts';
import type { Recipe } from './recipe.ts';

const WORDS: Record<Recipe['names'], string> = {
  shoes:
    'Sierra Tarn Scree Moraine Fennec Isard Martinet Kestrel Harrier Sérac Alizé Foehn Zonda Pampero Autan Tramontane Ravine Galet Bivouac Lynx Merle Sillage Corniche Calanque Cairn Gorge Ubac Adret Lauze Névé Combe Dune Estuaire Falaise Granite Hêtraie Islet Jonquille Kelp Lande Mélèze Noroît Oued Plateau Quartz Rocaille Steppe Torrent Varenne Windrow Yarrow Zenda Ardoise Basalte Cormoran Dolmen Éperon Fjord Garrigue Heron Ibis Jetty Karst Loutre Mésange Nacre Osprey Pinson Rapace Silex Talus Vanneau Weir Ablette Bécasse Chevreuil Drumlin Ermine Furlong Grebe Hamada Iceline Jarret Kite Levant Marmotte Nordet Otter Palombe Roselin Sittelle Tadorne Vesper Wadi Cadence Elan Volte Tangente Relais Virage Foulque Ligne',
  apparel:
    'Aube Brume Canopy Drift Ember Flax Gust Halo Iris Juniper Lichen Mousse Nuage Ondée Pluvier Quill Rosée Sable Trame Umber Voile Whin Zéphyr Aurore Bruyère Cerise Dawn Écume Fern Givre Heath Indigo Jade Kapok Lune Maille Nuance Orée Plume Quenouille Ridge Soie Tilleul Ulex Vague Willow Ancolie Bleuet Clairière Damier Étamine Fougère Glaise Houx Île Jachère Loess Mirabelle Nénuphar Olivine Pavot Rivage Sauge Thym Véga Acorn Birch Cedar Dusk Eddy Frost Glade Hazel Ivory Larch Meadow Nettle Oat Pebble Rush Sedge Thistle Umbra Vetch Wheat Yew Azur Balise Cabestan Drisse Embrun Filin Gréement Hune Misaine Pennon',
  gear: 'Azalaï Balise Cordée Draille Étape Fanion Gourde Halte Ilot Jalon Lanterne Mulet Nomade Oasis Portage Quête Relais Sangle Trace Vigie Bât Col Détour Escale Fanal Gîte Havre Itinéraire Jonction Lacet Menhir Nuitée Ourlet Passe Refuge Sentier Traverse Veille Anchor Beacon Carrier Ferry Harbour Ledger Mast Pilot Quarry Rover Stride Tether Wander Ascent Bridge Caravan Drover Errand Fetch Gallop Hitch Jaunt Keel Loop Mile Nook Pocket Ramble Saddle Trot',
  nutrition:
    'Allant Braise Cap Durée Élan Fringale Gorgée Humus Index Jus Kilo Limon Miellat Noyau Onde Pulpe Quota Ration Sève Tonus Utile Verger Zeste Amarante Baie Cosse Drupe Épi Fève Grain Hydro Impulse Jolt Kernel Level Malt Nectar Orchard Pace Ripple Spark Tempo Uplift Verve Wave Yield Ambre Bocal Cuvée Délice Encas Florale Goûter Halva Infuse Jardin Levain Mélisse',
  electronics:
    'Azimut Boréale Cadran Dioptre Éclipse Faisceau Gnomon Hublot Isobar Jour Kappa Lumen Méridien Nadir Orbite Phare Quadrant Radian Sextant Théta Umbral Vernier Watt Zénith Altaïr Bételgeuse Capella Deneb Électre Gemma Hadar Izar Kochab Lyra Mira Nova Ophélie Pollux Rigel Sirrah Talitha Vesta Wezen Aster Bolide Comète Diapason Écho Focale Grave Hertz Iota Joule Klaxon Lueur Médium Note Octave Prisme Rayon Sonar Timbre',
  care: 'Abri Baume Caresse Duvet Égard Feutre Guède Hamamélis Issue Jour Karité Lavis Mauve Nacelle Onguent Pansage Quiétude Remède Savon Talc Usuelle Velours Aloé Bulle Calendule Douceur Essuie Fleur Gomme Huile Ivoire Liniment Mue Neuf Ouate Pomme Répit Sereine Tamis Vétiver Appui Base Contour Dessous Équilibre Forme Galbe',
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

/** Hands out model names, never the same twice for one brand, and prefers words the brand has not used at all. */
export function createNamer(random: Random): (brand: string, list: Recipe['names']) => string {
  const usedNames = new Set<string>();
  const usedWords = new Map<string, number>();
  return (brand, list) => {
    for (;;) {
      const words = Array.from({ length: 4 }, () => random.pick(LISTS[list]));
      const word = words.reduce((best, next) =>
        (usedWords.get(`${brand}/${next}`) ?? 0) < (usedWords.get(`${brand}/${best}`) ?? 0) ? next : best,
      );
      const name = `${word} ${random.pick(SUFFIXES[list])}`.trim();
      const key = `${brand}/${name}`;
      if (usedNames.has(key)) continue;
      usedNames.add(key);
      usedWords.set(`${brand}/${word}`, (usedWords.get(`${brand}/${word}`) ?? 0) + 1);
      return name;
    }
  };
}
