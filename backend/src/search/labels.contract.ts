/** How the codes of the catalogue are called in lists, by language. code | EN | FR */
const FEATURES = `
carbon-plate | Carbon plate | Plaque carbone
nylon-plate | Nylon plate | Plaque nylon
waterproof | Waterproof | Imperméable
water-resistant | Water-resistant | Déperlant
windproof | Windproof | Coupe-vent
breathable | Breathable | Respirant
reflective | Reflective | Réfléchissant
pockets | Pockets | Poches
wide-toe-box | Wide toe box | Avant-pied large
high-cushion | High cushioning | Amorti généreux
firm | Firm | Ferme
zero-drop | Zero drop | Drop nul
low-drop | Low drop | Drop faible
rock-plate | Rock plate | Plaque pare-pierres
stability | Stability | Stabilité
lightweight | Lightweight | Léger
uv-protection | UV protection | Protection UV
touchscreen | Touchscreen-friendly | Compatible tactile
rechargeable | Rechargeable | Rechargeable
caffeine | With caffeine | Avec caféine
caffeine-free | Caffeine-free | Sans caféine
vegan | Vegan | Végane
gluten-free | Gluten-free | Sans gluten
merino | Merino wool | Laine mérinos
recycled | Recycled materials | Matières recyclées
seamless | Seamless | Sans coutures
compression | Compression | Compression
hood | Hood | Capuche
packable | Packable | Compactable
high-support | High support | Maintien fort
medium-support | Medium support | Maintien moyen
anti-blister | Anti-blister | Anti-ampoules
zip | Zip | Zip
gps | GPS | GPS
music | Music | Musique
solar | Solar charging | Recharge solaire
`;

const USES = `
road | Road | Route
trail | Trail | Trail
track | Track | Piste
race | Racing | Compétition
daily | Daily training | Entraînement quotidien
recovery | Recovery | Récupération
treadmill | Treadmill | Tapis de course
`;

const SEASONS = `
winter | Winter | Hiver
summer | Summer | Été
rain | Rain | Pluie
night | Night | Nuit
all-year | All year | Toute l’année
`;

const GENDERS = `
women | Women | Femme
men | Men | Homme
unisex | Unisex | Mixte
`;

const FACETS = `
category | Category | Catégorie
brand | Brand | Marque
gender | For | Pour
color | Colour | Couleur
size | Size | Taille
use | Use | Usage
season | Season | Saison
feature | Features | Caractéristiques
`;

const SIZES = `
one-size | One size | Taille unique
`;

type Language = 'en' | 'fr';
type Labels = ReadonlyMap<string, Readonly<Record<Language, string>>>;

function read(table: string): Labels {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [code, en, fr] = line.split(' | ') as [string, string, string];
        return [code, { en, fr }];
      }),
  );
}

const LABELS = {
  feature: read(FEATURES),
  use: read(USES),
  season: read(SEASONS),
  gender: read(GENDERS),
  facet: read(FACETS),
  size: read(SIZES),
};

/** The label of a code; a code nobody named (a foreign catalogue's) is shown as it is, with spaces. */
export function labelOf(kind: keyof typeof LABELS, code: string, language: Language): string {
  return LABELS[kind].get(code)?.[language] ?? (kind === 'size' ? code : code.replaceAll('-', ' '));
}
