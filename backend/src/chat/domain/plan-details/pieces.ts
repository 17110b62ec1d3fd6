import type { PlanRequest } from '../../../training/training.contract.ts';

/** What a message says of a wish besides goal, date, weeks, runs, kilometres and time, which are slots. */
export type PlanDetails = Partial<
  Pick<
    PlanRequest,
    | 'goal'
    | 'kmPerWeek'
    | 'runsPerWeek'
    | 'raceAscentMetres'
    | 'surface'
    | 'heatDate'
    | 'heatCelsius'
    | 'recentBreakDays'
    | 'doubles'
    | 'strength'
    | 'tuneUpRaces'
    | 'recentRaces'
    | 'longestRecentRunKm'
    | 'days'
    | 'daysOff'
    | 'longRunDay'
    | 'units'
    | 'age'
    | 'postpartumWeeks'
    | 'returnFromInjury'
    | 'injuries'
  >
> & {
  /** It will be hot on the day of the race, whichever day that turns out to be. */
  isRaceHot?: boolean;
};

/** The calendar day a piece of text names, from today on; undefined where it names none. */
export type DayIn = (text: string) => string | undefined;

/**
 * A message from which pieces are taken as they are understood, so that the 48:30 of a best time is not also the time
 * wished for, nor "for three weeks" the length of the plan.
 */
export class Pieces {
  private left: string;

  constructor(text: string) {
    this.left = text;
  }

  get text(): string {
    return this.left;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.left);
  }

  /** The first match, taken away; a mark stays, so that its neighbours never grow together. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.left);
    if (match) this.left = `${this.left.slice(0, match.index)} ; ${this.left.slice(match.index + match[0].length)}`;
    return match;
  }

  /** The clauses in which a pattern stands, each taken away whole when it was understood. */
  takeClauses(pattern: RegExp, isUnderstood: (clause: string) => boolean): void {
    for (const clause of this.left.split(CLAUSES)) {
      if (!pattern.test(clause) || !isUnderstood(clause)) continue;
      this.left = this.left.replace(clause, ' ; ');
    }
  }
}

/** A comma between figures parts nothing: "2,000 m", "3,5 km". */
const CLAUSES = /(?:[;.!?\n]+(?!\d)|,(?!\d)|\b(?:and|but|with|et|mais|avec)\b(?! (?:a half|demie|quart)))/i;

/** Words end where letters end; `\b` knows no accents. */
export const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'iu');

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  un: 1,
  une: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
  ten: 10,
  dix: 10,
  twelve: 12,
  douze: 12,
};

/** A count in figures or words, for use inside a group. */
export const COUNT = `\\d{1,3}|${Object.keys(COUNTS).join('|')}`;
export const SPAN = `(${COUNT})[ -]*(days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|années?)`;

export function countOf(word: string | undefined): number {
  return COUNTS[(word ?? '').toLowerCase()] ?? Number(word);
}

/** Days in "three weeks", "2 mois". */
export function daysOf(count: string | undefined, unit: string | undefined): number {
  const inDays = /^(?:w|s)/i.test(unit ?? '')
    ? 7
    : /^m/i.test(unit ?? '')
      ? 30.4
      : /^(?:y|a)/i.test(unit ?? '')
        ? 365
        : 1;
  return Math.round(countOf(count) * inDays);
}
