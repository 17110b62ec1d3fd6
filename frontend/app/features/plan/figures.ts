import type { PaceRange } from '../../../../backend/src/training/session.contract.ts';
import { formatDuration, formatPace, type Units } from '../../lib/format.ts';

/** "5:17–5:25 /km": the fast end first, the unit once. */
export function formatPaceRange({ fastSecondsPerKm, slowSecondsPerKm }: PaceRange, units: Units): string {
  const [fast = ''] = formatPace(fastSecondsPerKm, units).split('\u00A0');
  return `${fast}–${formatPace(slowSecondsPerKm, units)}`;
}

/** Minutes → "45 min" or "1 h 35". */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole}\u00A0min`;
  return `${Math.floor(whole / 60)}\u00A0h${whole % 60 ? `\u00A0${String(whole % 60).padStart(2, '0')}` : ''}`;
}

/** Seconds of a step → "90 s", "4 min", "12:30". */
export function formatStepTime(seconds: number): string {
  if (seconds <= 90) return `${Math.round(seconds)}\u00A0s`;
  return seconds % 60 === 0 ? formatMinutes(seconds / 60) : formatDuration(seconds);
}
