import { useCallback, useMemo, useRef, useState } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { CoachDoor, MessageForCoach } from '../lib/coach-door.ts';
import { rememberCoach } from './coach-cookie.ts';
import type { ShellData } from './load-shell.ts';

/** The coach's door: whether the panel beside the page and the sheet over it are open, and what waits to be said. */
export interface Coach {
  door: CoachDoor;
  isSheetOpen: boolean;
  setSheetOpen(isOpen: boolean): void;
}

/** Below this width there is no room for a panel; the coach comes as a sheet. The same number is in coach-slot.module.css. */
export const WIDE = '(min-width: 1100px)';

export function useCoach(): Coach {
  const shell = useRouteLoaderData('root') as ShellData | undefined;
  const [isOpen, setIsOpen] = useState(shell?.isCoachOpen ?? true);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [waiting, setWaiting] = useState<MessageForCoach | null>(null);
  const messages = useRef(0);
  const setOpen = useCallback((open: boolean) => {
    if (!matchMedia(WIDE).matches) return setSheetOpen(open);
    setIsOpen(open);
    rememberCoach(open);
  }, []);
  const ask = useCallback(
    (text: string) => {
      messages.current += 1;
      setWaiting({ id: messages.current, text });
      setOpen(true);
    },
    [setOpen],
  );
  const take = useCallback((id: number) => setWaiting((now) => (now?.id === id ? null : now)), []);
  const door = useMemo(() => ({ isOpen, setOpen, ask, waiting, take }), [isOpen, setOpen, ask, waiting, take]);
  return useMemo(() => ({ door, isSheetOpen, setSheetOpen }), [door, isSheetOpen]);
}
