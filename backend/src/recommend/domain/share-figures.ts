import { type Contender, reweigh } from './reweigh.ts';

/** Shares the figures are made for: 0, 0.05 … 1. */
export const SHARE_STEPS: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 20);

/** Articles shown at once in the chat; a change among them is what shoppers notice. Source: design.md §6. */
const SHOWN = 2;

/** One share of similarity over a panel of questions. */
export interface ShareStep {
  share: number;
  /** Mean shrunk rating of the two best, 0–5; null without questions. */
  meanRating: number | null;
  /** Mean of how many neighbours (or shoppers) bought each of the two best; null without questions. */
  meanNeighbours: number | null;
  /** Share of held-out purchases among the two best of their category, 0–1; null when none was held out. */
  hitRate2: number | null;
  /** The same for the ten best. */
  hitRate10: number | null;
}

export interface ShareFigures {
  questions: number;
  heldOut: number;
  steps: ShareStep[];
  /** [i][j]: questions whose two best under step i are not the two best under step j, in any order. */
  changed: number[][];
}

/** A purchase hidden from the ranking, and what it competed with. */
export interface HeldOut {
  productId: string;
  contenders: readonly Contender[];
}

interface StepSums {
  rating: number;
  neighbours: number;
  shown: number;
  hits2: number;
  hits10: number;
}

/** Gathers question after question, so that no list of candidates need be kept. */
export class ShareMeter {
  private readonly sums = SHARE_STEPS.map((): StepSums => ({
    rating: 0,
    neighbours: 0,
    shown: 0,
    hits2: 0,
    hits10: 0,
  }));
  private readonly changed = SHARE_STEPS.map(() => SHARE_STEPS.map(() => 0));
  private questions = 0;
  private heldOut = 0;

  addQuestion(contenders: readonly Contender[]): void {
    if (contenders.length === 0) return;
    this.questions += 1;
    const best = SHARE_STEPS.map((share) => reweigh(contenders, share).slice(0, SHOWN));
    best.forEach((shown, step) => {
      const sums = this.sums[step]!;
      for (const { ratingPart, neighbourCount } of shown) {
        sums.rating += ratingPart * 5;
        sums.neighbours += neighbourCount;
        sums.shown += 1;
      }
    });
    const names = best.map((shown) =>
      shown
        .map(({ productId }) => productId)
        .sort()
        .join(' '),
    );
    names.forEach((own, i) => names.forEach((other, j) => (this.changed[i]![j]! += own === other ? 0 : 1)));
  }

  addHeldOut({ productId, contenders }: HeldOut): void {
    this.heldOut += 1;
    SHARE_STEPS.forEach((share, step) => {
      const place = reweigh(contenders, share).findIndex((one) => one.productId === productId);
      if (place >= 0 && place < 2) this.sums[step]!.hits2 += 1;
      if (place >= 0 && place < 10) this.sums[step]!.hits10 += 1;
    });
  }

  figures(): ShareFigures {
    const { questions, heldOut, changed } = this;
    const mean = (sum: number, count: number) => (count > 0 ? sum / count : null);
    const steps = this.sums.map((sums, step) => ({
      share: SHARE_STEPS[step]!,
      meanRating: mean(sums.rating, sums.shown),
      meanNeighbours: mean(sums.neighbours, sums.shown),
      hitRate2: mean(sums.hits2, heldOut),
      hitRate10: mean(sums.hits10, heldOut),
    }));
    return { questions, heldOut, steps, changed };
  }
}

/** The step nearest to a share. */
export function stepOf(share: number): number {
  return Math.round(share * (SHARE_STEPS.length - 1));
}
