/** Why a file cannot become a run. */
export type ActivityProblem =
  | 'runs/unknown-format'
  | 'runs/broken-file'
  | 'runs/unsafe-xml'
  | 'runs/no-points'
  | 'runs/no-time'
  | 'runs/absurd-speed'
  | 'runs/not-a-run';

/** What a watch recorded, in figures. */
export interface RecordedActivity {
  source: 'gpx' | 'tcx' | 'fit';
  startedAt: Date;
  /** Minutes ahead of UTC where the watch was, if the file says so. */
  offsetMinutes: number | null;
  distanceKm: number;
  /** Time moving, seconds. */
  durationSeconds: number;
  ascentMetres: number | null;
  /** Beats a minute. */
  averageHr: number | null;
}

export type ReadActivity = { ok: true; activity: RecordedActivity } | { ok: false; reason: ActivityProblem };

export function unreadable(reason: ActivityProblem): ReadActivity {
  return { ok: false, reason };
}

/** Before this no watch recorded runs; such times are a device that had lost its clock. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** A time the file states, in milliseconds; null where it is missing, unreadable or from a lost clock. */
export function timeOf(text: string | undefined): number | null {
  const at = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isFinite(at) && at >= EARLIEST ? at : null;
}

/** "2027-01-12T07:30:00+01:00" is 60 minutes ahead of UTC; "Z" says nothing about where the watch was. */
export function offsetOf(text: string | undefined): number | null {
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(text ?? '');
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
}

/** A number the file states; null where it is missing or no number. */
export function numberOf(text: unknown): number | null {
  const value = typeof text === 'number' ? text : typeof text === 'string' && text.trim() ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
