import { describe, expect, test } from 'vitest';
import { readSession } from './read-session.ts';

const run = (text: string, units: 'km' | 'mi' = 'km') => readSession(text, units)?.run ?? null;
const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? value : Math.round(value * 100) / 100;

describe('a run with one length', () => {
  const CASES: [string, string, number | null, number | null][] = [
    ['5 km easy', 'easy', 5, null],
    ['8,5 km footing', 'easy', 8.5, null],
    ['ten miles', 'easy', 16.09, null],
    ['3 m run', 'easy', 4.83, null],
    ['EF 45 min', 'easy', null, 2700],
    ["90' EF", 'easy', null, 5400],
    ['1h15 footing', 'easy', null, 4500],
    ['Sortie longue 18 km', 'long', 18, null],
    ['SL 2h', 'long', null, 7200],
    ['long run 12 mi @ 8:30/mi', 'long', 19.31, null],
    ['LSD 1:45', 'long', null, 6300],
    ['8-10 km easy', 'easy', 10, null],
    ['10 km (1h)', 'easy', 10, 3600],
    ['récup 30 min', 'recovery', null, 1800],
    ['tempo 8 km', 'threshold', 8, null],
    ['5 m pace', 'marathonPace', 8.05, null],
    ['10 km en 50 min', 'easy', 10, 3000],
    ['Marathon', 'race', 42.2, null],
    ['Semi-marathon !', 'race', 21.1, null],
    ['10k race', 'race', 10, null],
    ['6 km + renfo', 'easy', 6, null],
    ['rest or 3 mi run', 'easy', 4.83, null],
  ];
  test.each(CASES)('%s', (text, kind, km, seconds) => {
    const found = run(text);
    expect([found?.kind, rounded(found?.totalKm), found?.totalSeconds]).toEqual([kind, km, seconds]);
  });

  test('a number alone is in the units of the runner', () => {
    expect(rounded(run('easy 5', 'mi')?.totalKm)).toBe(8.05);
    expect(run('7')?.totalKm).toBe(7);
    expect(run('run 60')?.totalSeconds).toBe(3600);
  });
});

describe('paces', () => {
  const CASES: [string, number | null, number | null][] = [
    ['8 km @ 5:10/km', 310, 8],
    ['5 mi easy 8:30/mi', 316.9, 8.05],
    ["10 km à 5'10", 310, 10],
    ['6 km at 5:00-5:20/km', 310, 6],
    ['45 min à 12 km/h', 300, null],
    ["footing 8 km 6'00/km", 360, 8],
  ];
  test.each(CASES)('%s', (text, pace, km) => {
    expect([rounded(Math.round((run(text)?.paceSecondsPerKm ?? 0) * 10) / 10), rounded(run(text)?.totalKm)]).toEqual([
      pace,
      km,
    ]);
  });
});

describe('faster work', () => {
  test('repeats with their rest', () => {
    expect(run("6 x 800 m r 2'")?.work).toEqual([
      { repeats: 6, km: 0.8, seconds: null, recoveryKm: null, recoverySeconds: 120, intensity: 'interval' },
    ]);
    expect(run('8×400m')?.work[0]).toMatchObject({ repeats: 8, km: 0.4 });
    expect(run('3x10 min seuil')?.work[0]).toMatchObject({ repeats: 3, seconds: 600, intensity: 'threshold' });
    expect(run('5 x 1000m (400m jog)')?.work[0]).toMatchObject({ repeats: 5, km: 1, recoveryKm: 0.4 });
    expect(run('10 x 30/30 VMA')?.work[0]).toMatchObject({ repeats: 10, seconds: 30, recoverySeconds: 30 });
    expect(run('2 x (6 x 400 m)')?.work[0]).toMatchObject({ repeats: 12, km: 0.4 });
    expect(run('8 x 200 m')?.work[0]).toMatchObject({ repeats: 8, intensity: 'repetition' });
  });

  test('a whole with a part, and parts that make a whole', () => {
    expect(run('18 km with 6 km at marathon pace')).toMatchObject({
      totalKm: 18,
      work: [{ km: 6, intensity: 'marathon' }],
    });
    expect(run('12 km dont 4 km seuil')).toMatchObject({ totalKm: 12, work: [{ km: 4, intensity: 'threshold' }] });
    expect(run('2 km warm up, 6 km tempo, 2 km cool down')).toMatchObject({
      totalKm: null,
      frameKm: 4,
      work: [{ km: 6, intensity: 'threshold' }],
    });
    expect(run("20' ech + 6x800m r 2' + 10' RAC")).toMatchObject({ frameSeconds: 1800, work: [{ repeats: 6 }] });
    expect(run('10 km with 6 x 800 m')).toMatchObject({ totalKm: 10, work: [{ repeats: 6, km: 0.8 }] });
    expect(run('5 km easy + 4 x 100m strides')).toMatchObject({ kind: 'easy', totalKm: 5, work: [] });
  });
});

describe('what is not a run', () => {
  test.each(['rest', 'Repos', 'OFF', 'day off'])('%s is rest', (text) => {
    expect(readSession(text, 'km')).toMatchObject({ isRest: true, run: null });
  });
  test.each([
    ['cross', 'crossTraining'],
    ['60 min cross', 'crossTraining'],
    ['vélo 1h30 facile', 'crossTraining'],
    ['Renfo 30 min', 'strength'],
    ['PPG', 'strength'],
    ['strength + stretch', 'crossTraining'],
  ])('%s', (text, kind) => {
    expect(readSession(text, 'km')).toMatchObject({ run: null, extra: { kind } });
  });
  test.each(['Bon courage à tous', 'www.example.org', 'Copyright'])('%s says nothing', (text) => {
    expect(readSession(text, 'km')).toBeNull();
  });
  test('a run with strength keeps both', () => {
    expect(readSession('5 km easy + 20 min core', 'km')).toMatchObject({
      run: { totalKm: 5, totalSeconds: null },
      extra: { kind: 'strength' },
    });
  });
});
