/** A time as it is typed: three fields that may still be empty. */
export interface TimeParts {
  hours: string;
  minutes: string;
  seconds: string;
}

/** A race of less than a minute is a slip of the keyboard (backend/src/identity/profile.contract.ts). */
const SHORTEST_SECONDS = 60;

export function inParts(totalSeconds: number | undefined): TimeParts {
  if (!totalSeconds) return { hours: '', minutes: '', seconds: '' };
  return {
    hours: String(Math.floor(totalSeconds / 3600)),
    minutes: String(Math.floor(totalSeconds / 60) % 60),
    seconds: String(totalSeconds % 60),
  };
}

/** Seconds in all; undefined while too little was typed to be a time. */
export function inSeconds({ hours, minutes, seconds }: TimeParts): number | undefined {
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return Number.isInteger(total) && total >= SHORTEST_SECONDS ? total : undefined;
}
