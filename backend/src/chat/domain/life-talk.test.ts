import { expect, test } from 'vitest';
import { pastDay, spanOfDays } from '../span-of-days.ts';
import { lifeWish } from './life-talk.ts';

const TODAY = '2027-02-25'; // a Thursday
const read = (text: string) => lifeWish(text, spanOfDays(text, TODAY));

test.each([
  ['I ran 10 km in 48:30 today', { kind: 'ran', distanceKm: 10, durationSeconds: 2910 }],
  ['j’ai couru 10 km en 48:30 aujourd’hui', { kind: 'ran', distanceKm: 10, durationSeconds: 2910 }],
  ["j'ai fait 12,5 km en 1h10 tranquille", { kind: 'ran', distanceKm: 12.5, durationSeconds: 4200, effort: 'easy' }],
  ['Ran a 5k race in 22:10 yesterday', { kind: 'ran', distanceKm: 5, durationSeconds: 1330, effort: 'race' }],
  ['I did a half marathon in 1:45', { kind: 'ran', distanceKm: 21.0975, durationSeconds: 6300 }],
  ['I ran 6 miles in 54 min, effort 8', { kind: 'ran', distanceKm: 9.6561, durationSeconds: 3240, rpe: 8 }],
  ['my shin hurts 3/10', { kind: 'pain', site: 'shin', pain: 3, limps: false }],
  ['j’ai mal au tibia 3/10', { kind: 'pain', site: 'shin', pain: 3, limps: false }],
  ['j’ai une douleur au genou, 5 sur 10, je boite', { kind: 'pain', site: 'knee', pain: 5, limps: true }],
  ['pain of 6 out of 10 in my achilles', { kind: 'pain', site: 'achilles', pain: 6, limps: false }],
  ['I have a cold', { kind: 'ill', severity: 'cold' }],
  ['I’m sick', { kind: 'ill', severity: 'fever' }],
  ['I have the flu', { kind: 'ill', severity: 'fever' }],
  ['je suis malade', { kind: 'ill', severity: 'fever' }],
  ['j’ai un gros rhume', { kind: 'ill', severity: 'cold' }],
  ['j’ai de la fièvre', { kind: 'ill', severity: 'fever' }],
  ['I’m back', { kind: 'back' }],
  ['je suis de retour', { kind: 'back' }],
  ['je vais mieux', { kind: 'back' }],
  ['undo that', { kind: 'undo' }],
  ['annule', { kind: 'undo' }],
  ['annule ça stp', { kind: 'undo' }],
  ['I’m away from 3 to 9 March', { kind: 'timeOff', span: { from: '2027-03-03', to: '2027-03-09' } }],
  ['I’m away from the 3rd to the 9th of March', { kind: 'timeOff', span: { from: '2027-03-03', to: '2027-03-09' } }],
  ['je suis absent du 28 février au 3 mars', { kind: 'timeOff', span: { from: '2027-02-28', to: '2027-03-03' } }],
  ['je pars en vacances la semaine prochaine', { kind: 'timeOff', span: { from: '2027-03-01', to: '2027-03-07' } }],
  ['no running until Sunday', { kind: 'timeOff', span: { from: '2027-02-25', to: '2027-02-28' } }],
  ['it will be 35 °C this week', { kind: 'heat', celsius: 35, span: { from: '2027-02-25', to: '2027-02-28' } }],
  [
    'il va faire 33 degrés la semaine prochaine',
    { kind: 'heat', celsius: 33, span: { from: '2027-03-01', to: '2027-03-07' } },
  ],
  ['95 °F tomorrow', { kind: 'heat', celsius: 35, span: { from: '2027-02-26', to: '2027-02-26' } }],
])('"%s"', (text, wish) => {
  expect(read(text)).toEqual(wish);
});

test.each([
  'I want to run 10 km in 48:30',
  'Make me a plan for a 10 km in 50 minutes in 12 weeks',
  'je veux courir 10 km en 48:30',
  'I have a cold, should I run?',
  'my shin hurts',
  'my back hurts, what should I do?',
  'I need shoes under 140 €, size 43',
  'What should I eat before a marathon?',
  'move the long run to Saturday',
  'a jacket for 5 degrees',
  'annule ma commande de chaussures rouges et montre le panier',
])('"%s" tells nothing of the kind', (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  ['I ran 10 km in 48:30 today', '2027-02-25'],
  ['I ran 10 km in 48:30', '2027-02-25'],
  ['I ran 10 km in 48:30 yesterday', '2027-02-24'],
  ['j’ai couru 10 km en 48:30 hier', '2027-02-24'],
  ['I ran 10 km on Sunday in 48:30', '2027-02-21'],
  ['j’ai couru 10 km dimanche en 48:30', '2027-02-21'],
])('"%s" was on %s', (text, day) => {
  expect(pastDay(text, TODAY)).toBe(day);
});
