/** Most lines of a plan that are read; what comes after is refused by name. */
export const MOST_LINES = 5_000;
/** Longest line that is read, characters. */
export const MOST_LINE_LENGTH = 2_000;
/** Most weeks a plan that is checked may have. */
export const MOST_CHECKED_WEEKS = 60;

/** A line of a plan as it was handed over, cut into cells where it was a table. Lines count from 1. */
export interface SourceLine {
  line: number;
  cells: string[];
}

/** A session as it stands in the text, before its day and its size are worked out. */
export interface Entry {
  line: number;
  text: string;
  /** Number of the week as written or counted, 1 first; null where dates tell. */
  week: number | null;
  /** Days after the first day of its week, 0 to 6; null where the text does not say. */
  weekday: number | null;
  /** Calendar day where the text names one. */
  date: string | null;
}

export type ReasonNotUnderstood =
  | 'no-session'
  | 'no-such-day'
  | 'after-the-race'
  | 'too-many-weeks'
  | 'too-many-lines'
  | 'line-too-long'
  | 'day-is-full'
  | 'race-day'
  | 'bad-event'
  | 'too-many-events'
  | 'not-a-session';

/** A piece of the text that could not be used, and why. Nothing is dropped in silence. */
export interface NotUnderstood {
  line: number;
  text: string;
  reason: ReasonNotUnderstood;
}

export interface ReadEntries {
  /** First day of the weeks of this plan: 0 for Monday to 6 for Sunday. */
  weekStartsOn: number;
  entries: Entry[];
  notUnderstood: NotUnderstood[];
}
