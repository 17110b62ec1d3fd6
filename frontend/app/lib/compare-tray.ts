import { useSyncExternalStore } from 'react';

/** An article put aside to be compared; enough to show it in the tray. */
export interface TrayArticle {
  productId: string;
  title: string;
  imageUrl: string;
}

/** Articles that fit beside each other (MOST_COMPARED of the API). */
export const MOST_COMPARED = 4;
/** One article compares with nothing. */
export const FEWEST_COMPARED = 2;

const TRAY_KEY = 'foulee_compare';
const EMPTY: readonly TrayArticle[] = [];
const listeners = new Set<() => void>();
let current: readonly TrayArticle[] | undefined;

function isArticle(value: unknown): value is TrayArticle {
  const { productId, title, imageUrl } = (value ?? {}) as Record<string, unknown>;
  return [productId, title, imageUrl].every((each) => typeof each === 'string');
}

/** What the browser kept, whoever wrote it; nonsense counts as nothing. */
function kept(): readonly TrayArticle[] {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(TRAY_KEY) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isArticle).slice(0, MOST_COMPARED) : EMPTY;
  } catch {
    return EMPTY;
  }
}

function now(): readonly TrayArticle[] {
  current ??= kept();
  return current;
}

function keep(articles: readonly TrayArticle[]): void {
  current = articles;
  try {
    sessionStorage.setItem(TRAY_KEY, JSON.stringify(articles));
  } catch {
    // Storage is full or forbidden: the tray lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const compareTray = {
  /** In or out. A fifth article is refused: false. */
  toggle({ productId, title, imageUrl }: TrayArticle): boolean {
    const articles = now();
    const rest = articles.filter((article) => article.productId !== productId);
    if (rest.length === articles.length && articles.length >= MOST_COMPARED) return false;
    keep(rest.length < articles.length ? rest : [...rest, { productId, title, imageUrl }]);
    return true;
  },
  remove: (productId: string) => keep(now().filter((article) => article.productId !== productId)),
  clear: () => keep(EMPTY),
  /** Reads the storage anew; for tests. */
  forget: () => {
    current = undefined;
  },
};

/** The articles put aside, in the order they were; the server knows of none. */
export function useCompareTray(): readonly TrayArticle[] {
  return useSyncExternalStore(onChange, now, () => EMPTY);
}
