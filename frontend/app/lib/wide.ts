import { useSyncExternalStore } from 'react';

/** From this width on there is room for the coach's panel and shelf beside the page (also in the shell's style sheets). */
const WIDE = '(min-width: 1100px)';

export function isWideNow(): boolean {
  return matchMedia(WIDE).matches;
}

function onWidthChange(listener: () => void): () => void {
  const wide = matchMedia(WIDE);
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether the page is wide; the server, which cannot know, draws it wide. */
export function useIsWide(): boolean {
  return useSyncExternalStore(onWidthChange, isWideNow, () => true);
}
