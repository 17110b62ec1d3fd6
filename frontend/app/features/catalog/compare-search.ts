import { MOST_COMPARED } from '../../lib/compare-tray.ts';

/** What the address of the comparing page says. */
export interface CompareSearch {
  ids: string[];
  isOnlyDifferent: boolean;
}

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Reads the address; what is no id, or too much, is dropped rather than refused. */
export function readCompareSearch(search: URLSearchParams): CompareSearch {
  const said = search.getAll('ids').flatMap((ids) => ids.split(','));
  const ids = said.map((id) => id.trim().toLowerCase()).filter((id) => ID.test(id));
  return { ids: [...new Set(ids)].slice(0, MOST_COMPARED), isOnlyDifferent: search.get('only') === 'differences' };
}

export function comparePath({ ids, isOnlyDifferent }: CompareSearch): string {
  const only = isOnlyDifferent ? '&only=differences' : '';
  return `/compare${ids.length > 0 ? `?ids=${ids.join(',')}${only}` : ''}`;
}
