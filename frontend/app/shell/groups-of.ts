import type { Category } from '../../../backend/src/catalog/catalog.contract.ts';

export interface CategoryGroup {
  slug: string;
  name: string;
  leaves: Category[];
}

/** Leaf categories gathered under their groups, in the shop's own order; empty leaves are left out. */
export function groupsOf(categories: readonly Category[]): CategoryGroup[] {
  const groups = new Map<string, CategoryGroup>();
  for (const leaf of categories) {
    if (leaf.productCount === 0) continue;
    const group = groups.get(leaf.group.slug) ?? { ...leaf.group, leaves: [] };
    group.leaves.push(leaf);
    groups.set(group.slug, group);
  }
  return [...groups.values()];
}
