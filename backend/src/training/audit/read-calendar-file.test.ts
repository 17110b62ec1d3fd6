import { describe, expect, test } from 'vitest';
import { planCalendar } from '../plan-calendar.ts';
import { aPlan } from '../testing/builders.ts';
import { readCalendarFile } from './read-calendar-file.ts';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (start: string, summary = 'Easy 5 km', ...more: string[]) =>
  ['BEGIN:VEVENT', `UID:${start}-${summary}`, start, `SUMMARY:${summary}`, ...more, 'END:VEVENT'].join('\r\n');
const daysOf = (text: string) => readCalendarFile(text)?.entries.map(({ date }) => date);

describe('days', () => {
  test('an all-day event is on its day', () => {
    expect(daysOf(calendar(event('DTSTART;VALUE=DATE:20280229')))).toEqual(['2028-02-29']);
  });

  test('a time in a zone keeps the day it was written on, on both sides of the change of the clocks', () => {
    const late = event('DTSTART;TZID=Europe/Paris:20270327T233000');
    const early = event('DTSTART;TZID=America/Los_Angeles:20270328T003000');
    expect(daysOf(calendar(late, early))).toEqual(['2027-03-27', '2027-03-28']);
  });

  test('a time in UTC lies on the day of the calendar’s own zone', () => {
    const race = event('DTSTART:20270411T233000Z', 'Race 10 km');
    expect(daysOf(calendar('X-WR-TIMEZONE:Europe/Paris', race))).toEqual(['2027-04-12']);
    expect(daysOf(calendar('X-WR-TIMEZONE:Nowhere/Land', race))).toEqual(['2027-04-11']);
    expect(daysOf(calendar(race))).toEqual(['2027-04-11']);
  });

  test('a repeated event, over the change of the clocks, with one left out and one moved', () => {
    const weekly = [
      'BEGIN:VEVENT',
      'UID:weekly',
      'DTSTART;TZID=Europe/Paris:20270314T090000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Paris:20270321T090000',
      'SUMMARY:Long run 15 km',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:weekly',
      'RECURRENCE-ID;TZID=Europe/Paris:20270328T090000',
      'DTSTART;TZID=Europe/Paris:20270327T090000',
      'SUMMARY:Long run 12 km',
      'END:VEVENT',
    ];
    const read = readCalendarFile(calendar(...weekly));
    expect(read?.entries.map(({ date, text }) => [date, text])).toEqual([
      ['2027-03-14', 'Long run 15 km'],
      ['2027-03-27', 'Long run 12 km'],
      ['2027-04-04', 'Long run 15 km'],
    ]);
  });

  test('an endless repetition is cut off and named', () => {
    const read = readCalendarFile(calendar(event('DTSTART;VALUE=DATE:20270101', 'Easy 5 km', 'RRULE:FREQ=DAILY')));
    expect(read?.entries).toHaveLength(200);
    expect(read?.notUnderstood).toMatchObject([{ reason: 'too-many-events' }]);
  });
});

describe('texts', () => {
  test('folded and escaped lines, and the description where the title has no length', () => {
    const folded = calendar(
      [
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART;VALUE=DATE:20270301',
        'SUMMARY:Interv',
        ' als\\, track',
        'DESCRIPTION:6 x 800 m\\nr 2 min',
        'END:VEVENT',
      ].join('\r\n'),
    );
    expect(readCalendarFile(folded)?.entries[0]?.text).toBe('Intervals, track 6 x 800 m; r 2 min');
  });

  test('a plan of the house comes back with its days', () => {
    const plan = aPlan({ goal: '10k', weeks: 8 });
    const days = plan.weeks
      .flatMap((week) => week.days)
      .flatMap((day) => [day.session, day.extraSession].filter((session) => session !== null).map(() => day.date));
    expect(daysOf(planCalendar(plan, { language: 'en', version: 1, now: new Date() }))).toEqual(days);
  });
});

describe('broken files', () => {
  test('one broken event does not lose the others', () => {
    const text = calendar(
      event('DTSTART:notadate'),
      event('DTSTART;VALUE=DATE:20270302'),
      'BEGIN:VEVENT',
      'SUMMARY:cut off',
    );
    const read = readCalendarFile(text);
    expect(read?.entries.map(({ date }) => date)).toEqual(['2027-03-02']);
    expect(read?.notUnderstood.map(({ reason }) => reason)).toEqual(['bad-event', 'bad-event']);
  });
  test('a cancelled event is left out', () => {
    expect(daysOf(calendar(event('DTSTART;VALUE=DATE:20270302', 'Easy 5 km', 'STATUS:CANCELLED')))).toEqual([]);
  });
  test('no events, no calendar', () => {
    expect(readCalendarFile('BEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBeNull();
  });
});
