import { createContext, use } from 'react';

/** The region at the left of the page where the coach lays articles; null until the page is drawn in a browser. */
export const ShelfContext = createContext<HTMLElement | null>(null);

/** Where to draw articles with `createPortal`; an empty shelf takes no room. */
export function useShelfElement(): HTMLElement | null {
  return use(ShelfContext);
}
