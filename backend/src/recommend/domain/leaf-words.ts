import type { Bilingual, Language } from './words.ts';

/** slug | EN noun | FR noun with its article, both as they stand in the middle of a sentence. */
const WORDS = `
road-shoes | road shoes | des chaussures de route
trail-shoes | trail shoes | des chaussures de trail
race-shoes | race shoes | des chaussures de compétition
track-spikes | track spikes | des pointes
recovery-shoes | recovery shoes | des chaussures de récupération
tshirts | a running T-shirt | un t-shirt de running
long-sleeves | a long-sleeve top | un haut à manches longues
singlets | a singlet | un débardeur
shorts | running shorts | un short de running
tights | running tights | un collant de running
skirts | a running skirt | une jupe de running
rain-jackets | a rain jacket | une veste imperméable
wind-jackets | a wind jacket | un coupe-vent
insulated-jackets | an insulated jacket | une veste chaude
running-vests | a body-warmer | un gilet sans manches
sports-bras | a sports bra | une brassière
socks | running socks | des chaussettes de running
compression-sleeves | compression sleeves | des manchons de compression
caps | a cap | une casquette
beanies | a beanie | un bonnet
headbands | a headband or neck tube | un bandeau ou un tour de cou
gloves | running gloves | des gants
armbands | a phone armband | un brassard pour téléphone
race-belts | a race number belt | une ceinture porte-dossard
sunglasses | sunglasses | des lunettes de soleil
hydration-vests | a hydration vest | un gilet d’hydratation
running-belts | a running belt | une ceinture de running
soft-flasks | soft flasks | des flasques souples
gels | energy gels | des gels énergétiques
energy-bars | energy bars | des barres énergétiques
electrolytes | electrolytes | des électrolytes
recovery-drinks | a recovery drink | une boisson de récupération
gps-watches | a GPS watch | une montre GPS
heart-rate-straps | a heart-rate strap | une ceinture cardio
headlamps | a headlamp | une lampe frontale
headphones | headphones | des écouteurs
foam-rollers | a foam roller | un rouleau de massage
massage-balls | a massage ball | une balle de massage
resistance-bands | a resistance band | un élastique de renforcement
trekking-poles | trail poles | des bâtons de trail
gaiters | gaiters | des guêtres
reflective-gear | something reflective | un équipement réfléchissant
insoles | insoles | des semelles
blister-care | blister care | un soin anti-ampoules
anti-chafe | an anti-chafe balm | un baume anti-frottements
shoe-care | shoe care | de quoi entretenir ses chaussures
`;

const LEAF_WORDS: ReadonlyMap<string, Bilingual> = new Map(
  WORDS.trim()
    .split('\n')
    .map((line) => {
      const [slug, en, fr] = line.split(' | ') as [string, string, string];
      return [slug, { en, fr }];
    }),
);

/** What is sold in a leaf category, said in a sentence; a category of a foreign catalogue is named as it names itself. */
export function leafWords(slug: string, name: string, language: Language): string {
  const known = LEAF_WORDS.get(slug)?.[language];
  if (known) return known;
  return language === 'fr' ? `un article du rayon « ${name} »` : `something from “${name}”`;
}
