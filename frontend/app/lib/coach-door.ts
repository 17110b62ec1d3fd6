import { createContext, use } from 'react';

/** A message handed to the coach from elsewhere on the site; the id tells two equal ones apart. */
export interface MessageForCoach {
  id: number;
  text: string;
}

export interface CoachDoor {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** Opens the coach, wherever the runner is, and says this for them. */
  ask: (text: string) => void;
  /** The message that waits to be sent, until it is taken. */
  waiting: MessageForCoach | null;
  /** Called by the conversation once it has the message. */
  take: (id: number) => void;
}

export const CoachDoorContext = createContext<CoachDoor | null>(null);

/** The way to the coach from any feature. */
export function useCoachDoor(): CoachDoor {
  const door = use(CoachDoorContext);
  if (!door) throw new Error('useCoachDoor() needs the shell around it');
  return door;
}
