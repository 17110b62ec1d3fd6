import { plain } from './words.ts';

/** Where a new session begins when a row lost its columns: rest, cross, strength, a race, or a number with its unit. */
const START =
  /\s+(?=(?:rest|off|repos|cross|xt|bike|velo|swim|strength|renfo|ppg|long run|sortie longue|easy|footing|tempo|race|course|marathon|half marathon|semi)\b|\d{1,3}(?:\.\d+)?\s*(?:x|km\b|k\b|m\b|mi\b|miles?\b|min\b|h\b|'))/g;

/** A phrase that cannot end here: a count before its length, or a word that names what follows. */
const UNFINISHED =
  /(?:\d\s*x|@|\bat|\bwith|\br|\bor|\bou|\+|\b(?:easy|footing|tempo|race|course|long run|sortie longue|half))$/;
/** A word that belongs to the length before it: "5 m pace", "30 min tempo". */
const AFTERWORD = /^(?:pace|tempo|race|easy|footing)$/;

/** Cuts a row into sessions: "Rest 3 m run Rest 4 m pace" into four. */
export function splitPhrases(text: string): string[] {
  const phrases: string[] = [];
  for (const piece of plain(text).split(START)) {
    const last = phrases.at(-1);
    const goesOn = last !== undefined && (UNFINISHED.test(last) || (AFTERWORD.test(piece) && /\d/.test(last)));
    if (goesOn) phrases[phrases.length - 1] = `${last} ${piece}`;
    else if (piece.trim() !== '') phrases.push(piece.trim());
  }
  return phrases;
}
