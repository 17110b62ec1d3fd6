import type { Intensity, SessionKind } from '../../session.contract.ts';
import { FRAME_WORDS, STRIDES, intensityOf, type KindWords, kindWords } from './kinds.ts';
import { takePace } from './paces.ts';
import { KM_PER_MILE, type Quantity, quantitiesIn, withoutRanges } from './quantities.ts';
import { plain } from './words.ts';

/** A stretch of faster running as written; one of the two lengths is known. */
export interface WorkPiece {
  repeats: number;
  km: number | null;
  seconds: number | null;
  recoveryKm: number | null;
  recoverySeconds: number | null;
  intensity: Intensity;
}

/** A run as the text says it. */
export interface RunFacts {
  kind: SessionKind;
  /** Whole length, warm-up included; null where the text does not say. */
  totalKm: number | null;
  totalSeconds: number | null;
  /** Warm-up and cool-down written beside the work, km or seconds; only where there is no total. */
  frameKm: number;
  frameSeconds: number;
  work: WorkPiece[];
  /** Pace of the main part, s/km; null where none is written. */
  paceSecondsPerKm: number | null;
  hasStrides: boolean;
}

export interface SessionFacts {
  isRest: boolean;
  run: RunFacts | null;
  extra: { kind: 'strength' | 'crossTraining'; seconds: number | null } | null;
}

const NOISE =
  /\b\d{2,3}(?:\s*-\s*\d{2,3})?\s*(?:bpm|ppm|%)|\brpe\s*\d+(?:\s*-\s*\d+)?(?:\s*\/\s*10)?|\(?\btotal\s*:?\s*\)?|\b\d{2,4}\s*(?:m\s*)?d\+|\bd\+\s*\d+\s*m?/g;
const BARE = /(?<![\w.:x/-])(\d{1,3}(?:\.\d)?)(?![\w:/%]|\.\d|\s*x)/;
/** A number without a unit up to this is a distance, above it minutes. */
const MOST_BARE_DISTANCE = 50;
const RUN_WORDS = /run|jog|footing|tempo|seuil|fractionn|vma|interval|course|courir|trot|sortie|ef\b|fartlek|threshold/;
const MARATHON_WORD = /marathon|42k/;
const HALF_WORD = /half|semi|\bhm\b/;
const PART_OF =
  /(?:\bincl\w*|\bwith|\bw\/|\bdont|\bavec|\bof which|\blast|\bdernier\w*|\bfinir|\bfinish\w*|\bcontaining|\bmiddle|\bfinal|\by compris|\bthe first)\b[^+]*$/;
const SAME_AGAIN = /^\s*(?:\(|=|\/|or\b|ou\b|in\b|en\b|soit\b|~|env\w*|about|,?\s*approx\w*|-)\s*[a-z ~.]*$/;

const isEmpty = (quantity: Quantity) => quantity.km === null && quantity.seconds === null;

/** A lone number without a unit: kilometres or miles, or minutes when it is large. */
function bareQuantity(text: string, units: 'km' | 'mi'): Quantity[] {
  const match = BARE.exec(text);
  if (!match) return [];
  const value = Number(match[1]);
  const isDistance = value <= MOST_BARE_DISTANCE;
  const span = { at: match.index, end: match.index + match[0].length, repeats: 1, role: 'plain' as const };
  return isDistance
    ? [{ ...span, km: value * (units === 'mi' ? KM_PER_MILE : 1), seconds: null }]
    : [{ ...span, km: null, seconds: value * 60 }];
}

/** What stands around a quantity: from the end of the one before it to the start of the next. */
function around(text: string, all: readonly Quantity[], index: number): { before: string; after: string } {
  const here = all[index];
  if (!here) return { before: '', after: '' };
  return { before: text.slice(all[index - 1]?.end ?? 0, here.at), after: text.slice(here.end, all[index + 1]?.at) };
}

const isStrides = ({ before, after }: { before: string; after: string }) =>
  STRIDES.test(after) || /strides? of|lignes droites de/.test(before);

function worksOf(text: string, all: readonly Quantity[], fallback: Intensity): WorkPiece[] {
  return all.flatMap((quantity, index) => {
    if (quantity.role !== 'work' || isStrides(around(text, all, index))) return [];
    const rest = all[index + 1]?.role === 'recovery' ? all[index + 1] : undefined;
    const { before, after } = around(text, all, index);
    const named = intensityOf(`${after} ${before}`);
    const isShort = quantity.km !== null && quantity.km <= 0.3;
    return [
      {
        repeats: quantity.repeats,
        km: quantity.km,
        seconds: quantity.seconds,
        recoveryKm: rest?.km ?? null,
        recoverySeconds: rest?.seconds ?? null,
        intensity: named === 'easy' ? (isShort && fallback === 'interval' ? 'repetition' : fallback) : named,
      },
    ];
  });
}

const FALLBACK: Partial<Record<SessionKind, Intensity>> = { threshold: 'threshold', marathonPace: 'marathon' };

interface Plains {
  totalKm: number | null;
  totalSeconds: number | null;
  frameKm: number;
  frameSeconds: number;
  pieces: WorkPiece[];
}

const NOTHING: Plains = { totalKm: null, totalSeconds: null, frameKm: 0, frameSeconds: 0, pieces: [] };

function pieceOf(quantity: Quantity, intensity: Intensity): WorkPiece {
  const { km, seconds } = quantity;
  return { repeats: 1, km, seconds, recoveryKm: null, recoverySeconds: null, intensity };
}

/** One length, or the same one said twice ("10 km (1h)"), or a whole with its fast part. */
function wholeAndParts(text: string, plains: Quantity[]): Plains | null {
  const [first, second] = plains;
  if (!first) return NOTHING;
  const whole = { ...NOTHING, totalKm: first.km, totalSeconds: first.seconds };
  if (!second) return whole;
  const between = text.slice(first.end, second.at);
  if (SAME_AGAIN.test(between) && (first.km === null) !== (second.km === null) && plains.length === 2) {
    return { ...whole, totalKm: first.km ?? second.km, totalSeconds: first.seconds ?? second.seconds };
  }
  const isPart = PART_OF.test(between) || (/\(/.test(between) && !/\+/.test(text));
  if (!isPart) return null;
  const pieces = plains.slice(1).flatMap((quantity, index) => {
    const next = plains[index + 2]?.at ?? text.length;
    const intensity = intensityOf(text.slice(quantity.at, next));
    return intensity === 'easy' ? [] : [pieceOf(quantity, intensity)];
  });
  return { ...whole, pieces };
}

/** Several lengths one after the other: easy ones frame, fast ones are the work. */
function inSequence(text: string, plains: Quantity[], fallback: Intensity): Plains {
  const result = { ...NOTHING, pieces: [] as WorkPiece[] };
  plains.forEach((quantity, index) => {
    const from = plains[index - 1]?.end ?? 0;
    const words = text.slice(quantity.at, plains[index + 1]?.at ?? text.length);
    const lead = text.slice(from, quantity.at);
    const isFrame = FRAME_WORDS.test(words) || /(?:warm|ech|wu|cd|rac|cool)\w*\s*:?\s*$/.test(lead);
    const named = isFrame ? 'easy' : intensityOf(words);
    if (named === 'easy') {
      result.frameKm += quantity.km ?? 0;
      result.frameSeconds += quantity.seconds ?? 0;
    } else result.pieces.push(pieceOf(quantity, named === 'interval' ? fallback : named));
  });
  return result;
}

function plainsOf(text: string, plains: Quantity[], works: WorkPiece[], fallback: Intensity): Plains {
  if (works.length === 0) return wholeAndParts(text, plains) ?? inSequence(text, plains, fallback);
  const [only] = plains;
  const hasFrameWords = FRAME_WORDS.test(text) || /\+/.test(text);
  if (plains.length === 1 && only && !hasFrameWords) {
    return { ...NOTHING, totalKm: only.km, totalSeconds: only.seconds };
  }
  return inSequence(text, plains, fallback);
}

function kindOf(words: KindWords, works: readonly WorkPiece[]): SessionKind {
  if (words.isWalkRun) return 'walkRun';
  if (words.isRace && works.every((work) => work.repeats === 1)) return 'race';
  if (
    works.some((work) => work.repeats > 1) &&
    (words.kind === null || words.kind === 'easy' || words.kind === 'recovery')
  ) {
    return works.some((work) => work.intensity === 'threshold') ? 'threshold' : 'intervals';
  }
  return words.kind ?? 'easy';
}

/** "Half marathon" and "marathon" carry their distance. */
function namedRaceKm(text: string): number | null {
  if (HALF_WORD.test(text)) return 21.0975;
  return MARATHON_WORD.test(text) ? 42.195 : null;
}

function runOf(text: string, words: KindWords, quantities: Quantity[], pace: number | null): RunFacts {
  const fallback = FALLBACK[words.kind ?? 'easy'] ?? 'interval';
  const works = worksOf(text, quantities, fallback);
  const plains = quantities.filter((quantity) => quantity.role === 'plain');
  const { pieces, ...lengths } = plainsOf(text, plains, works, fallback);
  const kind = kindOf(words, works);
  const isRace = kind === 'race';
  return {
    kind,
    ...lengths,
    ...(isRace && lengths.totalKm === null && lengths.frameKm === 0 ? { totalKm: namedRaceKm(text) } : {}),
    work: words.isWalkRun ? [] : [...works, ...pieces],
    paceSecondsPerKm: pace,
    hasStrides: words.hasStrides,
  };
}

function belongsToExtra(text: string, all: readonly Quantity[], index: number): boolean {
  const words = kindWords(around(text, all, index).after.replace(/\+.*$/, ''));
  return (words.isStrength || words.isCross) && !words.isRace && words.kind === null && all[index]?.km === null;
}

/** Reads one session; null when there is neither a length nor a word that is known. */
export function readSession(source: string, units: 'km' | 'mi'): SessionFacts | null {
  const raw = plain(source).replaceAll(NOISE, ' ');
  const words = kindWords(raw);
  const { secondsPerKm, text: paceless } = takePace(raw, units);
  const text = withoutRanges(paceless);
  const measured = quantitiesIn(text).filter((quantity) => !isEmpty(quantity));
  const quantities = measured.length > 0 ? measured : bareQuantity(text, units);
  const isKnown =
    words.kind !== null || words.isRace || words.isRest || words.isStrength || words.isCross || words.isWalk;
  if (quantities.length === 0 && !isKnown) return null;
  const seconds = quantities.find((quantity) => quantity.seconds !== null)?.seconds ?? null;
  const hasRunWords = RUN_WORDS.test(raw) || words.isRace;
  const hasKm = quantities.some((quantity) => quantity.km !== null);
  if (words.isRest && quantities.length === 0) return { isRest: true, run: null, extra: null };
  if (words.isCross && !hasRunWords) return { isRest: false, run: null, extra: { kind: 'crossTraining', seconds } };
  if (words.isStrength && !hasRunWords && !hasKm && words.kind === null) {
    return { isRest: false, run: null, extra: { kind: 'strength', seconds } };
  }
  if (words.isWalk && !hasRunWords && !words.isRest) {
    return { isRest: false, run: null, extra: { kind: 'crossTraining', seconds } };
  }
  const ofRun = quantities.filter((_, index) => !belongsToExtra(text, quantities, index));
  const extra = words.isStrength ? ('strength' as const) : words.isCross ? ('crossTraining' as const) : null;
  return {
    isRest: false,
    run: runOf(text, words, ofRun, secondsPerKm),
    extra: extra && { kind: extra, seconds: null },
  };
}
