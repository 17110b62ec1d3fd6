import ICAL from 'ical.js';
import { addDays } from './domain/calendar.ts';
import type { Session } from './session.contract.ts';
import type { Plan } from './training.contract.ts';

export interface CalendarOptions {
  language: 'en' | 'fr';
  /** Rises with every change of the plan, so that calendars take the newer event. */
  version: number;
  now: Date;
}

/** How often a subscribed calendar may ask again: a plan changes by the day, not by the minute. */
const REFRESH = 'PT6H';

/**
 * The plan as an iCalendar file (RFC 5545, RFC 7986): one all-day event a session. Days carry no time and no time zone,
 * so that neither daylight saving nor a journey can move a session to another day; no VTIMEZONE is needed.
 */
export function planCalendar(plan: Plan, options: CalendarOptions): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Foulee//Training plan//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', options.language === 'fr' ? 'Plan Foulée' : 'Foulée plan');
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(REFRESH));
  calendar.addPropertyWithValue('x-published-ttl', REFRESH);
  for (const day of plan.weeks.flatMap((week) => week.days)) {
    for (const session of [day.session, day.extraSession]) {
      if (!session || session.kind === 'rest' || session.status === 'skipped') continue;
      calendar.addSubcomponent(eventOf(session, day.date, { planId: plan.id ?? 'plan', ...options }));
    }
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  session: Session,
  date: string,
  { planId, language, version, now }: CalendarOptions & { planId: string },
): ICAL.Component {
  const distance =
    session.distanceKm > 0 ? `${session.distanceKm.toLocaleString(language, { maximumFractionDigits: 1 })} km` : '';
  const duration = `${Math.round(session.durationMinutes)} min`;
  const steps = session.steps.flatMap((group) =>
    group.steps.map((step) => `${group.repeats > 1 ? `${group.repeats} × ` : ''}${step.note[language]}`),
  );
  const title = [session.title[language], distance].filter(Boolean).join(' · ');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${session.id}@${planId}.foulee`);
  event.addPropertyWithValue('sequence', version);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(date, 1)));
  event.addPropertyWithValue('summary', session.status === 'done' ? `✓ ${title}` : title);
  const description = [session.purpose[language], distance || duration, ...steps].filter(Boolean).join('\n');
  event.addPropertyWithValue('description', description);
  event.addPropertyWithValue('categories', 'Foulée');
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}
