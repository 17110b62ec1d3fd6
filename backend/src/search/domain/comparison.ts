import type { Product } from '../../catalog/catalog.contract.ts';
import type { ComparisonCell, ComparisonRow } from '../compare.contract.ts';
import { labelOf } from '../labels.contract.ts';
import { money } from './money.ts';
import { ENOUGH_RATINGS } from './trade-off.ts';

type Language = 'en' | 'fr';

/** Measured attributes in the order of a specification: key | EN | FR | unit. The unit is also the end of the key. */
const MEASURES = `
weightG | Weight | Poids | g
dropMm | Drop | Drop | mm
stackHeelMm | Stack height, heel | Hauteur au talon | mm
stackForefootMm | Stack height, forefoot | Hauteur à l’avant | mm
lugMm | Lug depth | Profondeur des crampons | mm
fabricWeightGsm | Fabric weight | Grammage | g/m²
inseamCm | Inseam | Entrejambe | cm
capacityL | Capacity | Contenance | L
volumeMl | Volume | Volume | ml
waterColumnMm | Water column | Colonne d’eau | mm
lumens | Light output | Puissance lumineuse | lm
batteryHours | Battery life | Autonomie | h
carbohydrateG | Carbohydrate per serving | Glucides par portion | g
proteinG | Protein per serving | Protéines par portion | g
sodiumMg | Sodium per serving | Sodium par portion | mg
caffeineMg | Caffeine per serving | Caféine par portion | mg
servings | Servings | Portions |
lengthCm | Length | Longueur | cm
lensCategory | Lens category | Catégorie de verre |
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string]);

/** Rows of the specification that the title, the other rows or the measures already say. */
const SAID_ELSEWHERE =
  /^(brand|marque|model|mod[eè]le|use|usage|colou?r|couleur|size|taille|contents|contenu|best sellers? rank|date first available)$/i;
/** Features listed; more make a table nobody reads. */
const MOST_FEATURES = 14;
/** Rows that only the makers' own tables have. */
const MOST_DETAILS = 12;

type Draft = Omit<ComparisonRow, 'cells' | 'isDifferent'> & {
  cells: { text: string | null; value: number | null }[];
  /** Which way is better, where nobody would argue. */
  better?: 'lower' | 'higher';
};

/** The rows in which articles can be held against each other, in the order of a reader: price, rating, figures, uses, features. */
export function comparisonRows(products: readonly Product[], language: Language): ComparisonRow[] {
  const isOneKind = new Set(products.map((product) => product.group.slug)).size === 1;
  const measures = MEASURES.map(([key, en, fr, unit]) =>
    measure(products, { key, label: language === 'fr' ? fr : en, unit, language }),
  );
  const drafts = [
    price(products, language),
    rating(products, language),
    ...measures.map((row) => (row.key === 'weightG' && isOneKind ? { ...row, better: 'lower' as const } : row)),
    codes(products, { key: 'use', language }),
    codes(products, { key: 'season', language }),
    ...features(products, language),
    ...details(products, new Set(measures.filter(isSaid).map((row) => row.label.replaceAll('’', "'")))),
  ];
  return drafts.filter(isSaid).map(finished);
}

const isSaid = (row: Draft) => row.cells.some((cell) => cell.text !== null);

function finished({ better, cells, ...row }: Draft): ComparisonRow {
  const values = cells.map((cell) => cell.value).filter((value) => value !== null);
  const best = better === 'lower' ? Math.min(...values) : better === 'higher' ? Math.max(...values) : undefined;
  const isTold = best !== undefined && values.some((value) => value !== best);
  return {
    ...row,
    isDifferent: new Set(cells.map((cell) => cell.text?.toLowerCase() ?? null)).size > 1,
    cells: cells.map((cell): ComparisonCell => ({ ...cell, isBest: isTold && cell.value === best })),
  };
}

function price(products: readonly Product[], language: Language): Draft {
  return {
    key: 'price',
    label: language === 'fr' ? 'Prix' : 'Price',
    unit: products[0]?.currency ?? null,
    kind: 'figure',
    better: 'lower',
    cells: products.map(({ priceCents, currency }) => ({
      text: priceCents === null ? null : money(priceCents, currency, language),
      value: priceCents === null ? null : priceCents / 100,
    })),
  };
}

function rating(products: readonly Product[], language: Language): Draft {
  const figure = (value: number, digits: number) => value.toLocaleString(language, { minimumFractionDigits: digits });
  return {
    key: 'rating',
    label: language === 'fr' ? 'Note' : 'Rating',
    unit: null,
    kind: 'figure',
    // A mean of four ratings beats nothing, not even a lower one.
    better: products.every(({ ratingCount }) => ratingCount >= ENOUGH_RATINGS) ? 'higher' : undefined,
    cells: products.map((product) => ({
      text: product.ratingCount > 0 ? `${figure(product.rating, 1)} / 5 (${figure(product.ratingCount, 0)})` : null,
      value: product.ratingCount > 0 ? product.rating : null,
    })),
  };
}

interface Measured {
  key: string;
  label: string;
  unit: string;
  language: Language;
}

function measure(products: readonly Product[], { key, label, unit, language }: Measured): Draft {
  const cells = products.map(({ attributes }) => {
    const value = attributes[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) return { text: null, value: null };
    return { text: `${value.toLocaleString(language)}${unit && `\u00A0${unit}`}`, value };
  });
  return { key, label, unit: unit || null, kind: 'figure', cells };
}

interface Coded {
  key: 'use' | 'season';
  language: Language;
}

function codes(products: readonly Product[], { key, language }: Coded): Draft {
  const cells = products.map((product) => {
    const said = wordsOf(product, key).map((code) => labelOf(key, code, language));
    return { text: said.length > 0 ? said.join(', ') : null, value: null };
  });
  return { key, label: labelOf('facet', key, language), unit: null, kind: 'words', cells };
}

/** One row a feature; those only some of them have come first, since they are what a choice is made by. */
function features(products: readonly Product[], language: Language): Draft[] {
  const lists = products.map((product) => wordsOf(product, 'features'));
  const counts = new Map<string, number>();
  for (const code of lists.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const isShared = (code: string) => Number(counts.get(code) === products.length);
  return [...counts.keys()]
    .toSorted((a, b) => isShared(a) - isShared(b))
    .slice(0, MOST_FEATURES)
    .map((code) => {
      const label = labelOf('feature', code, language);
      const cells = lists.map((list) => ({ text: list.includes(code) ? label : null, value: null }));
      return { key: `feature:${code}`, label, unit: null, kind: 'has', cells };
    });
}

/** What two or more of the makers' own tables say under the same name. */
function details(products: readonly Product[], known: ReadonlySet<string>): Draft[] {
  const isNew = (name: string) => !SAID_ELSEWHERE.test(name) && !known.has(name.replaceAll('’', "'"));
  const names = products.flatMap((product) => [...new Set(product.details.map(({ name }) => name))]).filter(isNew);
  const shared = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return shared.slice(0, MOST_DETAILS).map((name) => ({
    key: `detail:${name}`,
    label: name,
    unit: null,
    kind: 'words',
    cells: products.map((product) => ({
      text: product.details.find((detail) => detail.name === name)?.value ?? null,
      value: null,
    })),
  }));
}

function wordsOf({ attributes }: Product, key: string): string[] {
  const said = attributes[key];
  return Array.isArray(said) ? said.filter((word) => typeof word === 'string') : [];
}
