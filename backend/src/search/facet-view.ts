import { otherSizes } from './domain/sizes.ts';
import { labelOf } from './labels.contract.ts';
import type { Facet, FacetValue, ProductFilters } from './search.contract.ts';

type Language = 'en' | 'fr';
type Name = 'category' | 'brand' | 'gender' | 'color' | 'size' | 'use' | 'season' | 'feature';

interface FacetContext {
  filters: ProductFilters;
  language: Language;
  categoryNames: ReadonlyMap<string, string>;
  categoryGroups: ReadonlyMap<string, { slug: string; name: string }>;
  colorWord: (color: string) => string;
}

const ORDER: readonly Name[] = ['category', 'gender', 'size', 'color', 'brand', 'use', 'season', 'feature'];
const CLOTHING = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'];

/** Counted values → facets with labels, the most frequent value first; sizes in the order of sizes. */
export function facetsOf(
  counted: readonly { name: string; value: string; count: number }[],
  context: FacetContext,
): Facet[] {
  return ORDER.map((name) => {
    const chosen = new Set((context.filters[name] ?? []).map((value) => value.toLowerCase()));
    const values = counted
      .filter((row) => row.name === name)
      .map(({ value, count }) => ({
        value,
        count,
        label: label(name, value, context),
        isSelected: chosen.has(value.toLowerCase()),
        ...besides(name, value, context),
      }));
    return {
      name,
      label: labelOf('facet', name, context.language),
      values: values.toSorted(name === 'size' ? bySize : byCount),
    };
  }).filter((facet) => facet.values.length > 0);
}

/** What one kind of value says more: the group of a category, a size in other numbers. */
function besides(
  name: Name,
  value: string,
  { categoryGroups, filters }: FacetContext,
): Pick<FacetValue, 'group' | 'elsewhere'> {
  const group = name === 'category' ? categoryGroups.get(value) : undefined;
  if (group) return { group: { value: group.slug, label: group.name } };
  const isForWomen = filters.gender?.includes('women') && !filters.gender.includes('men');
  const elsewhere = name === 'size' ? otherSizes(value, isForWomen ? 'women' : 'men') : undefined;
  return elsewhere ? { elsewhere } : {};
}

function label(name: Name, value: string, { language, categoryNames, colorWord }: FacetContext): string {
  if (name === 'brand') return value;
  if (name === 'category') return categoryNames.get(value) ?? value;
  if (name === 'color') return capitalised(colorWord(value));
  return labelOf(name, value, language);
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

/** Clothing from small to large, then figures, then the rest. */
function bySize(a: FacetValue, b: FacetValue): number {
  return sizeRank(a.value) - sizeRank(b.value) || a.value.localeCompare(b.value, 'en', { numeric: true });
}

function sizeRank(size: string): number {
  const clothing = CLOTHING.indexOf(size);
  if (clothing >= 0) return clothing;
  const figure = Number.parseFloat(size);
  return Number.isNaN(figure) ? 100_000 : 100 + figure + (size.includes('-') ? 1_000 : 0);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
