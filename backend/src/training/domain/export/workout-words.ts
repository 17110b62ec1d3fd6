import type { BilingualText, SessionStep } from '../../session.contract.ts';
import { both } from '../bilingual.ts';

/** What a step is called on a watch: short, and without figures, which some readers take for a length. */
export const STEP_NAMES: Readonly<Record<SessionStep['kind'], BilingualText>> = {
  warmUp: both('Warm-up', 'Échauffement'),
  work: both('Effort', 'Effort'),
  recovery: both('Recovery', 'Récupération'),
  coolDown: both('Cool-down', 'Retour au calme'),
  steady: both('Steady', 'Régulier'),
};

/** The part of a text that fits into `mostBytes` of UTF-8, cut between characters. */
export function fitting(text: string, mostBytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= mostBytes) return text;
  let kept = '';
  let bytes = encoder.encode('…').length;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > mostBytes) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
