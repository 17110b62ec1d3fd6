import type { Session } from '../../../../backend/src/training/session.contract.ts';
import type { PlanDay } from '../../../../backend/src/training/training.contract.ts';
import { formatDate, formatDay } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';

/** "8 Dec": a day within a plan needs no year. */
export function shortDay(date: string, language: 'en' | 'fr'): string {
  return formatDate(date, language).replace(/,?\s*\d{4}$/, '');
}

/** Days and sessions as they are called in a sentence: "Tuesday 24 November", "Threshold run". */
export function useDayNames() {
  const language = useLanguage();
  return {
    day: (day: Pick<PlanDay, 'date'>) => formatDay(day.date, language),
    session: (session: Pick<Session, 'title'>) => inLanguage(session.title, language),
  };
}
