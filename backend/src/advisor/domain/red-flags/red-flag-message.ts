import type { TextLanguage } from '../numbers.ts';
import { EMERGENCY_MESSAGES } from './emergency-messages.ts';
import { SOON_MESSAGES } from './soon-messages.ts';

/** What the runner is told, in both languages. */
export interface RedFlagText {
  en: string;
  fr: string;
}

/** The coach's words for a danger: what to do now. @throws for a code the gate does not give. */
export function redFlagMessage(code: string, language: TextLanguage): string {
  const text = EMERGENCY_MESSAGES[code] ?? SOON_MESSAGES[code];
  if (!text) throw new Error(`"${code}" is not a red flag`);
  return text[language];
}
