import type { Article } from './article.ts';
import { formatNumber, type Language } from './phrases.ts';
import type { NumberKey } from './vocabulary.ts';
import { FABRICS, WORDS } from './words.ts';

/** attribute = EN label = FR label = unit, in the order of the specification table. */
const ROWS = `
weightG = Weight = Poids = g
stackHeelMm = Stack height, heel = Hauteur au talon = mm
stackForefootMm = Stack height, forefoot = Hauteur à l'avant = mm
dropMm = Drop = Drop = mm
lugMm = Lug depth = Profondeur des crampons = mm
fabricWeightGsm = Fabric weight = Grammage = g/m²
inseamCm = Inseam = Entrejambe = cm
capacityL = Capacity = Contenance = L
volumeMl = Volume = Volume = ml
waterColumnMm = Water column = Colonne d'eau = mm
lumens = Light output = Puissance lumineuse = lm
batteryHours = Battery life = Autonomie = h
servings = Contents = Contenu = pcs
carbohydrateG = Carbohydrate per serving = Glucides par portion = g
proteinG = Protein per serving = Protéines par portion = g
sodiumMg = Sodium per serving = Sodium par portion = mg
caffeineMg = Caffeine per serving = Caféine par portion = mg
lengthCm = Length = Longueur = cm
lensCategory = Lens category = Catégorie de verre =
`
  .trim()
  .split('\n')
  .map((line) => line.split('=').map((cell) => cell.trim()) as [NumberKey, string, string, string]);

const GENDERS = { women: ['Women', 'Femme'], men: ['Men', 'Homme'], unisex: ['Unisex', 'Mixte'] } as const;
const WIDTHS: Record<string, readonly [string, string]> = {
  standard: ['Standard', 'Standard'],
  wide: ['Wide', 'Large'],
  narrow: ['Narrow', 'Étroite'],
};
const USES: Record<string, readonly [string, string]> = {
  road: ['Road', 'Route'],
  trail: ['Trail', 'Trail'],
  track: ['Track', 'Piste'],
  race: ['Race', 'Compétition'],
  daily: ['Daily training', 'Entraînement quotidien'],
  recovery: ['Recovery', 'Récupération'],
  treadmill: ['Treadmill', 'Tapis de course'],
};

/** The specification table of an article, label → value, in one language. */
export function detailsOf(article: Omit<Article, 'texts'>, language: Language): Record<string, string> {
  const side = language === 'fr' ? 1 : 0;
  const { attributes } = article;
  const table: Record<string, string> = {};
  table[['Brand', 'Marque'][side]!] = article.brand;
  table[['Model', 'Modèle'][side]!] = article.model;
  if (article.sizes.length > 1) table[['Department', 'Rayon'][side]!] = GENDERS[article.gender][side];
  if (attributes.use) table[['Use', 'Usage'][side]!] = attributes.use.map((use) => USES[use]![side]).join(', ');
  if (attributes.fabric) table[['Material', 'Matière'][side]!] = material(article, language);
  for (const [key, labelEn, labelFr, unit] of ROWS) {
    const value = attributes[key];
    if (value !== undefined) table[side ? labelFr : labelEn] = measure(article, { key, value, unit, language });
  }
  if (attributes.width) table[['Width', 'Largeur'][side]!] = WIDTHS[attributes.width]![side];
  if (attributes.terrain) table[['Terrain', 'Terrain'][side]!] = WORDS[attributes.terrain]![language];
  if (attributes.support) table[['Support', 'Soutien'][side]!] = WORDS[attributes.support]![language];
  if (article.flavour) table[['Flavour', 'Goût'][side]!] = article.flavour[language];
  return table;
}

function material(article: Omit<Article, 'texts'>, language: Language): string {
  const name = FABRICS[article.attributes.fabric!]![language];
  if (!article.attributes.features?.includes('recycled')) return name;
  return language === 'fr' ? `${name} (en partie recyclé)` : `${name} (part recycled)`;
}

interface Measure {
  key: NumberKey;
  value: number;
  unit: string;
  language: Language;
}

function measure(article: Omit<Article, 'texts'>, { key, value, unit, language }: Measure): string {
  if (key === 'lensCategory' && article.kind === 'photochromic') return language === 'fr' ? '1 à 3' : '1 to 3';
  const text = `${formatNumber(value, language)}${unit && unit !== 'pcs' ? `\u00a0${unit}` : ''}`;
  if (key === 'weightG' && article.sizing === 'shoe') {
    return language === 'fr' ? `${text} (taille 42)` : `${text} (EU 42)`;
  }
  if (key === 'weightG' && article.sizing === 'clothing') {
    return language === 'fr' ? `${text} (taille M)` : `${text} (size M)`;
  }
  return text;
}
