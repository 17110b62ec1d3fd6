import { describe, expect, test } from 'vitest';
import { linesOfText } from './read-entries.ts';
import { readPlan } from './read-plan.ts';

const TODAY = '2026-11-20';
const known = { today: TODAY, raceDate: null, startDate: '2026-11-23' };
const read = (text: string, more: Partial<typeof known> | { raceDate: string } = {}) =>
  readPlan(linesOfText(text), { ...known, ...more });
const short = (text: string, more = {}) =>
  read(text, more).sessions.map(({ date, facts }) => {
    const run = facts.run;
    const size = run
      ? run.totalKm === null
        ? `${(run.totalSeconds ?? 0) / 60} min`
        : `${Math.round(run.totalKm * 10) / 10} km`
      : '';
    return [date.slice(5), run?.kind ?? (facts.isRest ? 'rest' : facts.extra?.kind), size].filter(Boolean).join(' ');
  });

describe('weeks with days', () => {
  test('English, cut by bars', () => {
    expect(
      short('Week 1 | Mon rest | Tue 5 km easy | Thu 6 km | Sun long run 10 km\nWeek 2 | Tue 6 km | Sun 12 km long'),
    ).toEqual([
      '11-23 rest',
      '11-24 easy 5 km',
      '11-26 easy 6 km',
      '11-29 long 10 km',
      '12-01 easy 6 km',
      '12-06 long 12 km',
    ]);
  });

  test('French, in a sentence', () => {
    expect(short("Semaine 3 : mardi 8 km footing, jeudi 6 x 800 m r 2', dimanche sortie longue 18 km")).toEqual([
      '11-24 easy 8 km',
      '11-26 intervals 0 min',
      '11-29 long 18 km',
    ]);
  });

  test('a day a line, with bullets, week after week without numbers', () => {
    const text =
      '- Monday: rest\n- Tuesday: 5 km\n- Sunday: 10 km long\n- Monday: rest\n- Tuesday: 6 km\n- Sunday: 11 km long';
    expect(short(text)).toEqual([
      '11-23 rest',
      '11-24 easy 5 km',
      '11-29 long 10 km',
      '11-30 rest',
      '12-01 easy 6 km',
      '12-06 long 11 km',
    ]);
  });

  test('copied from a PDF: the day on one line, the session on the next', () => {
    expect(short('WEEK 1\nTuesday\n5 km easy\nSunday\nLong run 10 km')).toEqual([
      '11-24 easy 5 km',
      '11-29 long 10 km',
    ]);
  });
});

test('all weeks in one line, as in a chat', () => {
  expect(short('Week 1: Tue 5 km, Sun 10 km. Week 2: Tue 6 km, Sun 16 km')).toEqual([
    '11-24 easy 5 km',
    '11-29 easy 10 km',
    '12-01 easy 6 km',
    '12-06 easy 16 km',
  ]);
});

describe('tables', () => {
  const HEAD = 'Week\tMon\tTue\tWed\tThu\tFri\tSat\tSun';
  test('rows are weeks', () => {
    expect(
      short(
        `${HEAD}\n1\tRest\t3 m run\tRest\t3 m run\tRest\t30 min run\t4 m run\n2\tRest\t3 m\tRest\t3 m\tRest\tCross\t5 m`,
      ),
    ).toEqual([
      '11-23 rest',
      '11-24 easy 4.8 km',
      '11-25 rest',
      '11-26 easy 4.8 km',
      '11-27 rest',
      '11-28 easy 30 min',
      '11-29 easy 6.4 km',
      '11-30 rest',
      '12-01 easy 4.8 km',
      '12-02 rest',
      '12-03 easy 4.8 km',
      '12-04 rest',
      '12-05 crossTraining',
      '12-06 easy 8 km',
    ]);
  });

  test('the same, with its columns lost on the way', () => {
    const loose = 'Week Mon Tue Wed Thu Fri Sat Sun\n1 Rest 3 mi run Rest 3 mi run Rest 30 min run 4 mi run';
    expect(short(loose).slice(1)).toEqual([
      '11-24 easy 4.8 km',
      '11-25 rest',
      '11-26 easy 4.8 km',
      '11-27 rest',
      '11-28 easy 30 min',
      '11-29 easy 6.4 km',
    ]);
  });

  test('columns are weeks', () => {
    expect(short('\tWeek 1\tWeek 2\nMon\trest\trest\nTue\t5 km\t6 km\nSun\t10 km\t12 km')).toEqual([
      '11-23 rest',
      '11-24 easy 5 km',
      '11-29 easy 10 km',
      '11-30 rest',
      '12-01 easy 6 km',
      '12-06 easy 12 km',
    ]);
  });

  test('French, one letter a day, Sunday last, with a total', () => {
    expect(short("S | L | M | M | J | V | S | D | Total\nS1 | repos | 6 km | | 45' | | | 10 km | 25 km")).toEqual([
      '11-23 rest',
      '11-24 easy 6 km',
      '11-26 easy 45 min',
      '11-29 easy 10 km',
    ]);
  });

  test('a week that begins on Sunday', () => {
    expect(
      short(
        'Week | Sun | Mon | Tue | Wed | Thu | Fri | Sat\n1 | 8 km | rest | 5 km | | 5 km | | \n2 | 9 km | | 5 km | | | | ',
      ),
    ).toEqual([
      '11-22 easy 8 km',
      '11-23 rest',
      '11-24 easy 5 km',
      '11-26 easy 5 km',
      '11-29 easy 9 km',
      '12-01 easy 5 km',
    ]);
  });
});

describe('dates', () => {
  test('every way to write one', () => {
    expect(
      short('2026-11-24 5 km\n26/11/2026 6 km easy\n29 novembre : 10 km\nTue 1 Dec 5 km\n3 dec 6 km\nDec 6 12 km long'),
    ).toEqual([
      '11-24 easy 5 km',
      '11-26 easy 6 km',
      '11-29 easy 10 km',
      '12-01 easy 5 km',
      '12-03 easy 6 km',
      '12-06 long 12 km',
    ]);
  });
  test('a plan over New Year without years, and over a leap day', () => {
    expect(read('29 décembre 8 km\n3 janvier 10 km').sessions.map(({ date }) => date)).toEqual([
      '2026-12-29',
      '2027-01-03',
    ]);
    expect(read('28/02/2028 8 km\n29/02/2028 5 km\n01/03/2028 9 km').sessions).toHaveLength(3);
    expect(read('29/02/2027 8 km\n01/03/2027 9 km').notUnderstood[0]).toMatchObject({ line: 1, reason: 'no-such-day' });
  });
  test('the month first where nothing else is possible', () => {
    expect(short('12/01/2026 5 km\n12/15/2026 6 km')).toEqual(['12-01 easy 5 km', '12-15 easy 6 km']);
  });
  test('weeks count back from the race', () => {
    expect(short('Week 1: Sun 10 km\nWeek 2: Sun half marathon', { startDate: null, raceDate: '2027-03-14' })).toEqual([
      '03-07 easy 10 km',
      '03-14 race 21.1 km',
    ]);
  });
  test('weeks that count down', () => {
    expect(short('Week 3: Sun 10 km\nWeek 2: Sun 8 km\nWeek 1: Sun race 10 km')).toEqual([
      '11-29 easy 10 km',
      '12-06 easy 8 km',
      '12-13 race 10 km',
    ]);
  });
});

describe('what little there is', () => {
  test('ten miles', () => expect(short('ten miles')).toEqual(['11-29 easy 16.1 km']));
  test('sessions without days', () => {
    expect(short('Week 1: 5 km, 6 km easy, 10 km long')).toEqual([
      '11-24 easy 5 km',
      '11-26 easy 6 km',
      '11-29 long 10 km',
    ]);
  });
  test('what is not understood is listed with its line', () => {
    const { notUnderstood } = read('My plan from the club\nWeek 1: Tue 5 km, Sun bring cake');
    expect(notUnderstood).toEqual([
      { line: 1, text: 'My plan from the club', reason: 'no-session' },
      { line: 2, text: 'bring cake', reason: 'no-session' },
    ]);
  });
  test('bounds are named', () => {
    const many = Array.from({ length: 5_010 }, (_, index) => (index % 2 === 0 ? 'Mon 5 km' : 'Thu 6 km')).join('\n');
    const reasons = new Set(read(many).notUnderstood.map(({ reason }) => reason));
    expect(reasons).toEqual(new Set(['too-many-lines', 'too-many-weeks']));
    expect(read(`Mon 5 km\n${'x'.repeat(3000)}`).notUnderstood[0]).toMatchObject({ reason: 'line-too-long' });
  });
});
