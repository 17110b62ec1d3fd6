import ICAL from 'ical.js';
import { readSession } from '../domain/audit/read-session.ts';
import { MOST_CHECKED_WEEKS, type Entry, type NotUnderstood, type ReadEntries } from '../domain/audit/source.ts';

/** Most occurrences of one repeated event, and of all events of a file, that are looked at. */
const MOST_OCCURRENCES = 200;
const MOST_EVENTS = 2_000;
const MOST_DESCRIPTION = 300;

interface Block {
  line: number;
  text: string;
}

/** The events of a calendar, each cut out whole: one broken event does not lose the others. */
function eventBlocks(text: string): { blocks: Block[]; broken: Block[] } {
  const blocks: Block[] = [];
  const broken: Block[] = [];
  let open: { line: number; lines: string[] } | null = null;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const word = line.trim().toUpperCase();
    if (word === 'BEGIN:VEVENT') {
      if (open) broken.push({ line: open.line, text: open.lines.slice(1, 3).join(' ') });
      open = { line: index + 1, lines: [] };
    }
    open?.lines.push(line);
    if (word === 'END:VEVENT' && open) {
      blocks.push({ line: open.line, text: open.lines.join('\r\n') });
      open = null;
    }
  });
  const last = open as { line: number; lines: string[] } | null;
  if (last) broken.push({ line: last.line, text: last.lines.slice(1, 3).join(' ') });
  return { blocks, broken };
}

const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The day an event lies on for the person whose calendar it is: the date as written, in the zone it was written in.
 * Only times in UTC are moved, to the calendar's own zone where it names one; so no summer time can shift a day.
 */
function dayOf(time: ICAL.Time, zone: string | null): string {
  const written = `${String(time.year).padStart(4, '0')}-${pad(time.month)}-${pad(time.day)}`;
  if (time.isDate || time.zone?.tzid !== 'UTC' || zone === null) return written;
  const moment = new Date(Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute));
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment).slice(0, 10);
}

/** The zone a calendar names for itself, if it exists. */
function zoneOf(text: string): string | null {
  const name = /^X-WR-TIMEZONE:(.+)$/im.exec(text)?.[1]?.trim();
  if (!name) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The title, and the description too where the title alone says no length. */
function wordsOf(event: ICAL.Event): string {
  const title = (event.summary ?? '').trim();
  const facts = readSession(title, 'km');
  const isEnough = facts !== null && (facts.run === null || /\d/.test(title));
  const details = (event.description ?? '').replaceAll(/\s*\n\s*/g, '; ').slice(0, MOST_DESCRIPTION);
  return isEnough || !details ? title : `${title} ${details}`;
}

interface ParsedEvent {
  line: number;
  event: ICAL.Event;
}

interface Reading {
  zone: string | null;
  entries: Entry[];
  notUnderstood: NotUnderstood[];
}

function addEvent(reading: Reading, { line, event }: ParsedEvent): void {
  const text = wordsOf(event);
  const add = (time: ICAL.Time) =>
    reading.entries.push({ line, text, week: null, weekday: null, date: dayOf(time, reading.zone) });
  if (!event.isRecurring()) {
    add(event.startDate);
    return;
  }
  const last = event.startDate.clone();
  last.addDuration(ICAL.Duration.fromSeconds(MOST_CHECKED_WEEKS * 7 * 86_400));
  const occurrences = event.iterator();
  for (let count = 0; ; count += 1) {
    const next = occurrences.next();
    if (!next || next.compare(last) > 0) return;
    if (count >= MOST_OCCURRENCES || reading.entries.length >= MOST_EVENTS) {
      reading.notUnderstood.push({ line, text, reason: 'too-many-events' });
      return;
    }
    const details = event.getOccurrenceDetails(next);
    if (!isCancelled(details.item)) {
      reading.entries.push({
        line,
        text: wordsOf(details.item),
        week: null,
        weekday: null,
        date: dayOf(details.startDate, reading.zone),
      });
    }
  }
}

const isCancelled = (event: ICAL.Event) =>
  String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

function parsedEvents(blocks: readonly Block[], notUnderstood: NotUnderstood[]): ParsedEvent[] {
  return blocks.flatMap(({ line, text }) => {
    try {
      const parsed = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`));
      const component = parsed.getFirstSubcomponent('vevent');
      const event = component && new ICAL.Event(component);
      if (!event?.startDate?.year) throw new Error('an event without a start');
      return [{ line, event }];
    } catch {
      // A broken event is named with its line; the others are still read.
      notUnderstood.push({ line, text: text.split(/\r\n/).slice(1, 3).join(' ').slice(0, 120), reason: 'bad-event' });
      return [];
    }
  });
}

/** The sessions of an iCalendar file (RFC 5545); null when it holds no event at all. */
export function readCalendarFile(text: string): ReadEntries | null {
  const { blocks, broken } = eventBlocks(text);
  if (blocks.length + broken.length === 0) return null;
  const reading: Reading = { zone: zoneOf(text), entries: [], notUnderstood: [] };
  for (const { line, text: words } of broken) {
    reading.notUnderstood.push({ line, text: words.slice(0, 120), reason: 'bad-event' });
  }
  const events = parsedEvents(blocks.slice(0, MOST_EVENTS), reading.notUnderstood);
  const changes = events.filter(({ event }) => event.isRecurrenceException());
  for (const parsed of events) {
    if (parsed.event.isRecurrenceException() || isCancelled(parsed.event)) continue;
    for (const change of changes) if (change.event.uid === parsed.event.uid) parsed.event.relateException(change.event);
    try {
      addEvent(reading, parsed);
    } catch {
      // A repetition rule that cannot be followed, such as a thirteenth month.
      reading.notUnderstood.push({ line: parsed.line, text: parsed.event.summary ?? '', reason: 'bad-event' });
    }
  }
  return { ...reading, weekStartsOn: 0 };
}
