import { readBody } from './body.ts';
import { readGround, readHeat } from './ground.ts';
import { type DayIn, Pieces, type PlanDetails } from './pieces.ts';
import { readRaces } from './races.ts';
import { readWeek } from './week.ts';

export interface ReadDetails {
  details: PlanDetails;
  /** The message without what was understood here: what the slots are read from. */
  rest: string;
}

/** Everything a message says of a wish that the slots do not hold, English and French alike. */
export function planDetails(text: string, dayIn: DayIn): ReadDetails {
  const pieces = new Pieces(text);
  const read: PlanDetails = {
    ...readRaces(pieces, dayIn),
    ...readGround(pieces),
    ...readBody(pieces),
    ...readHeat(pieces, dayIn),
    ...readWeek(pieces),
  };
  const details = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return { details, rest: pieces.text };
}
