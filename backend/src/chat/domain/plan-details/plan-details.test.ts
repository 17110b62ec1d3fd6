import { expect, test } from 'vitest';
import { planDetails } from './plan-details.ts';

/** Days in these sentences are written out; reading them is another file's work. */
const dayIn = (text: string) => /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
const read = (text: string) => planDetails(text, dayIn).details;

test.each([
  ['Make me a plan for a 50k with 2,000 m D+', { raceAscentMetres: 2000, surface: 'trail' }],
  ['un trail de 50 km avec 2500 m de dénivelé positif', { raceAscentMetres: 2500, surface: 'trail' }],
  ['50 km et 3 000 m D+', { raceAscentMetres: 3000, surface: 'trail' }],
  ['a 50k with 6,500 ft of climb', { raceAscentMetres: 1981, surface: 'trail' }],
  ['D+ 1800 m', { raceAscentMetres: 1800, surface: 'trail' }],
  ['a plan for a trail 50k', { surface: 'trail' }],
  ['all on the treadmill please', { surface: 'treadmill' }],
  ['je cours sur tapis', { surface: 'treadmill' }],
  ['a marathon in 16 weeks, it will be hot, about 30 °C', { heatCelsius: 30, isRaceHot: true }],
  ['un marathon dans 16 semaines, il fera chaud, environ 32 degrés', { heatCelsius: 32, isRaceHot: true }],
  ['I fly to the heat on 2027-04-01, 35 °C there', { heatCelsius: 35, heatDate: '2027-04-01' }],
  ['it will be 95 °F on race day', { heatCelsius: 35, isRaceHot: true }],
  ['I haven’t run for three weeks', { recentBreakDays: 21 }],
  ['I have not been running for 2 months', { recentBreakDays: 61 }],
  ['after a six-week break', { recentBreakDays: 42 }],
  ['je n’ai pas couru depuis trois semaines', { recentBreakDays: 21 }],
  ['après deux mois d’arrêt', { recentBreakDays: 61 }],
  ['with doubles please', { doubles: true }],
  ['pas de biquotidien', { doubles: false }],
  ['a marathon plan with a half tune-up on 2027-03-14', { tuneUpRaces: [{ date: '2027-03-14', distanceKm: 21.0975 }] }],
  ['avec un 10 km en préparation le 2027-03-07', { tuneUpRaces: [{ date: '2027-03-07', distanceKm: 10 }] }],
  ['I can only run on Tuesday, Thursday and Sunday', { days: ['tuesday', 'thursday', 'sunday'] }],
  ['je peux courir le mardi, le jeudi et le dimanche', { days: ['tuesday', 'thursday', 'sunday'] }],
  ['not on Mondays and Fridays', { daysOff: ['monday', 'friday'] }],
  ['I can’t run on Wednesdays', { daysOff: ['wednesday'] }],
  ['jamais le lundi', { daysOff: ['monday'] }],
  ['long run on Saturdays', { longRunDay: 'saturday' }],
  ['la sortie longue le samedi', { longRunDay: 'saturday' }],
  ['I run 40 mpw', { kmPerWeek: 64.4, units: 'mi' }],
  ['100 km/w', { kmPerWeek: 100 }],
  ['4 runs and 30 km a week', { runsPerWeek: 4, kmPerWeek: 30 }],
  ['4 sorties, 40 km par semaine', { runsPerWeek: 4, kmPerWeek: 40 }],
  ['4 runs a week, 40 km', { runsPerWeek: 4, kmPerWeek: 40 }],
  ['je cours 45 km par semaine en 4 sorties', { runsPerWeek: 4, kmPerWeek: 45 }],
  ['four runs a week, 10 km', {}],
  ['non, 4 fois', { runsPerWeek: 4 }],
  ['no, five runs', { runsPerWeek: 5 }],
  ['I run 10 km a week in 3 runs', { runsPerWeek: 3, kmPerWeek: 10 }],
  ['80 km par semaine en 6 sorties', { runsPerWeek: 6, kmPerWeek: 80 }],
  ['twice a week, Tuesday and Sunday', { days: ['tuesday', 'sunday'] }],
  ['2 fois par semaine, le mardi et le dimanche', { days: ['tuesday', 'sunday'] }],
  ['my plan in miles', { units: 'mi' }],
  ['I’m 65', { age: 65 }],
  ['I am 15 years old', { age: 15 }],
  ['j’ai 65 ans', { age: 65 }],
  ['a 52-year-old woman', { age: 52 }],
  ['I’m 65 kg', {}],
  ['I gave birth 10 weeks ago', { postpartumWeeks: 10 }],
  ['j’ai accouché il y a 3 mois', { postpartumWeeks: 13 }],
  ['12 weeks postpartum', { postpartumWeeks: 12 }],
  ['I am coming back from a stress fracture', { returnFromInjury: true, injuries: ['boneStress'] }],
  ['je reprends après une blessure au mollet', { returnFromInjury: true, injuries: ['calf'] }],
  ['my shin hurts a little', { injuries: ['shin'] }],
  ['j’ai mal au genou', { injuries: ['knee'] }],
  ['no injuries', {}],
  ['my 10k PB is 48:30', { recentRaces: [{ distanceKm: 10, timeSeconds: 2910 }] }],
  ['mon record sur semi est 1h40', { recentRaces: [{ distanceKm: 21.0975, timeSeconds: 6000 }] }],
  ['j’ai fait un semi en 1h45 en septembre', { recentRaces: [{ distanceKm: 21.0975, timeSeconds: 6300 }] }],
  ['my longest run was 14 km', { longestRecentRunKm: 14 }],
  ['ma plus longue sortie fait 12 km', { longestRecentRunKm: 12 }],
  ['I have never run', { goal: 'c25k', kmPerWeek: 0 }],
  ['je n’ai jamais couru', { goal: 'c25k', kmPerWeek: 0 }],
  ['couch to 5k', { goal: 'c25k', kmPerWeek: 0 }],
  ['I just want to get fit', { goal: 'fitness' }],
  ['pour me remettre en forme', { goal: 'fitness' }],
  ['no strength training', { strength: false }],
  ['a half marathon in 14 weeks, four runs a week', {}],
  ['move the long run to Saturday', {}],
  ['what will I need?', {}],
])('"%s"', (text, details) => {
  expect(read(text)).toEqual(details);
});

test('what is understood here does not become a slot as well', () => {
  const { rest } = planDetails('My 10k PB is 48:30, I haven’t run for three weeks. A half in 14 weeks', dayIn);
  expect(rest).not.toMatch(/48:30|three weeks/);
  expect(rest).toMatch(/A half in 14 weeks/);
});

// A pattern that tries every way would not end within the test's time at all.
test.each(['lundi, ', 'not on ', '2 ', 'run ', 'j’ai ', ' ,'])(
  'four thousand characters of "%s" name no race',
  (piece) => {
    const { details } = planDetails(piece.repeat(2000).slice(0, 4000), dayIn);
    expect(details).not.toHaveProperty('raceAscentMetres');
    expect(details).not.toHaveProperty('tuneUpRaces');
  },
);
