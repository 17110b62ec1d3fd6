import { softmax } from './softmax.ts';

/** Scores of an example nobody trained on, with what it really was. */
export interface Judged {
  scores: Float64Array;
  label: number;
}

const COOLEST = 0.3;
const WARMEST = 4;
const STEP = 0.05;

function negativeLogLikelihood(judged: Judged[], temperature: number): number {
  return judged.reduce(
    (sum, { scores, label }) => sum - Math.log(Math.max(softmax(Float64Array.from(scores), temperature)[label]!, 1e-9)),
    0,
  );
}

/**
 * The temperature under which the probabilities say how often they are right: the one that makes the unseen answers
 * most likely. Source: Guo et al. 2017, On Calibration of Modern Neural Networks, §4.2 (temperature scaling).
 */
export function calibrateTemperature(judged: Judged[]): number {
  let best = { temperature: 1, loss: Infinity };
  for (let temperature = COOLEST; temperature <= WARMEST; temperature += STEP) {
    const loss = negativeLogLikelihood(judged, temperature);
    if (loss < best.loss) best = { temperature, loss };
  }
  return Math.round(best.temperature * 100) / 100;
}
