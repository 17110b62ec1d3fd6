import type { Language } from '../domain/words.ts';

/** "Sunday 29 November" / "dimanche 29 novembre". */
export function dayName(date: string, language: Language): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}
