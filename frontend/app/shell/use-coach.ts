import { useCallback, useMemo, useRef, useState } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { CoachDoor, MessageForCoach } from '../lib/coach-door.ts';
import { isWideNow } from '../lib/wide.ts';
import { rememberCoach } from './coach-cookie.ts';
import type { ShellData } from './load-shell.ts';

/** The coach's door: whether the panel beside the page and the sheet over it are open, and what waits to be said. */
export interface Coach {
  door: CoachDoor;
  isSheetOpen: boolean;
  setSheetOpen: (isOpen: boolean) => void;
  /** True once the runner turned to the coach on this page view: it is time to fetch the conversation. */
  isAwake: boolean;
  wake: () => void;
}

export function useCoach(): Coach {
  const shell = useRouteLoaderData<ShellData>('root');
  const [isOpen, setIsOpen] = useState(shell?.isCoachOpen ?? true);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [waiting, setWaiting] = useState<MessageForCoach | null>(null);
  const [isAwake, setAwake] = useState(false);
  const messages = useRef(0);
  const wake = useCallback(() => setAwake(true), []);
  const setOpen = useCallback((open: boolean) => {
    if (!isWideNow()) return setSheetOpen(open);
    setIsOpen(open);
    rememberCoach(open);
  }, []);
  const ask = useCallback(
    (text: string) => {
      messages.current += 1;
      setWaiting({ id: messages.current, text });
      wake();
      setOpen(true);
    },
    [setOpen, wake],
  );
  const take = useCallback((id: number) => setWaiting((now) => (now?.id === id ? null : now)), []);
  const door = useMemo(() => ({ isOpen, setOpen, ask, waiting, take }), [isOpen, setOpen, ask, waiting, take]);
  return useMemo(() => ({ door, isSheetOpen, setSheetOpen, isAwake, wake }), [door, isSheetOpen, isAwake, wake]);
}
