import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { Problem } from '../platform/http/problem.ts';
import type { Session } from './session.contract.ts';
import type { Plan } from './training.contract.ts';

type Language = 'en' | 'fr';

const dateArray = (date: string): DateArray => date.split('-').map(Number) as unknown as DateArray;

/** The plan as an iCalendar file (RFC 5545): one all-day event a session, so that no time zone can move it to another day. */
export function planCalendar(plan: Plan, language: Language): string {
  const events = plan.weeks.flatMap((week) =>
    week.days.flatMap((day) =>
      [day.session, day.extraSession]
        .filter((session) => session !== null && session.kind !== 'rest' && session.status !== 'skipped')
        .map((session) => eventOf(session!, day.date, { planId: plan.id ?? 'plan', language })),
    ),
  );
  const { value, error } = createEvents(events, {
    productId: 'foulee',
    calName: language === 'fr' ? 'Plan Foulée' : 'Foulée plan',
  });
  if (!value) throw new Problem(500, 'plan/calendar', 'The calendar file could not be written.', { cause: error });
  return value;
}

function eventOf(
  session: Session,
  date: string,
  { planId, language }: { planId: string; language: Language },
): EventAttributes {
  const start = dateArray(date);
  const distance =
    session.distanceKm > 0 ? `${session.distanceKm.toLocaleString(language, { maximumFractionDigits: 1 })} km` : '';
  const duration = `${Math.round(session.durationMinutes)} min`;
  const steps = session.steps.flatMap((group) =>
    group.steps.map((step) => `${group.repeats > 1 ? `${group.repeats} × ` : ''}${step.note[language]}`),
  );
  return {
    uid: `${session.id}@${planId}.foulee`,
    title: [session.title[language], distance].filter(Boolean).join(' · '),
    description: [session.purpose[language], distance || duration, ...steps].filter(Boolean).join('\n'),
    start,
    startInputType: 'local',
    duration: { days: 1 },
    busyStatus: 'FREE',
    categories: ['Foulée'],
  };
}
