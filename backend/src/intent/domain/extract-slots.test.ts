import { describe, expect, test } from 'vitest';
import type { Slots } from '../intent.contract.ts';
import { extractSlots } from './extract-slots.ts';

const now = new Date('2026-11-20T10:00:00Z');
const brands = ['Corvane', 'Tussock', 'Lampyre'];
const read = (text: string) => {
  const { cartAction: _action, page: _page, siteLanguage: _language, ...slots } = extractSlots(text, { brands, now });
  return slots;
};

function cases(title: string, rows: Array<[text: string, slots: Slots]>): void {
  // oxlint-disable-next-line vitest/valid-title -- the titles stand at the calls
  describe(title, () => {
    test.each(rows)('%s', (text, slots) => {
      expect(read(text)).toEqual(slots);
    });
  });
}

cases('figures are not taken for one another', [
  ['10 km in 50 minutes in 12 weeks', { distance: '10k', targetTimeSeconds: 3_000, weeks: 12 }],
  ['10 km en 50 minutes dans 12 semaines', { distance: '10k', targetTimeSeconds: 3_000, weeks: 12 }],
  ['under 140 €, size 43', { maxPriceCents: 14_000, size: '43' }],
  ['trail shoes 8 mm drop under 300 g', { categories: ['trail-shoes'], figures: [{ name: 'weightG', atMost: 300 }] }],
  ['a headlamp with 400 lumens', { categories: ['headlamps'], figures: [{ name: 'lumens', atLeast: 400 }] }],
  ['une frontale de 20 h d’autonomie', { categories: ['headlamps'], figures: [{ name: 'batteryHours', atLeast: 20 }] }],
  [
    'a hydration vest of 12 litres',
    { categories: ['hydration-vests'], figures: [{ name: 'capacityL', atLeast: 10.2, atMost: 14.4 }] },
  ],
  [
    'chaussures de trail de moins de 250 g',
    { categories: ['trail-shoes'], figures: [{ name: 'weightG', atMost: 250 }] },
  ],
  ['50 km a week, marathon under 4 hours', { kmPerWeek: 50, distance: 'marathon', targetTimeSeconds: 14_400 }],
  [
    '4 sorties par semaine, 45 km par semaine, semi en 1h45',
    { runsPerWeek: 4, kmPerWeek: 45, distance: 'half', targetTimeSeconds: 6_300 },
  ],
  ['marathon 3:30 on October 4 2027', { distance: 'marathon', targetTimeSeconds: 12_600, raceDate: '2027-10-04' }],
]);

cases('prices', [
  ['under 140', { maxPriceCents: 14_000 }],
  ['under €1,200', { maxPriceCents: 120_000 }],
  ['moins de 100 €', { maxPriceCents: 10_000 }],
  ['around 80', { minPriceCents: 6_400, maxPriceCents: 9_600, aboutPriceCents: 8_000 }],
  ['environ 80 €', { minPriceCents: 6_400, maxPriceCents: 9_600, aboutPriceCents: 8_000 }],
  ['between 50 and 80', { minPriceCents: 5_000, maxPriceCents: 8_000 }],
  ['entre 50 et 80 euros', { minPriceCents: 5_000, maxPriceCents: 8_000 }],
  ['3,50 € maximum', { maxPriceCents: 350 }],
  ['more than 100 €', { minPriceCents: 10_000 }],
  ['not too expensive', { priceWish: 'cheap' }],
  ['pas trop cher', { priceWish: 'cheap' }],
  ['cheaper?', { priceWish: 'cheaper' }],
  ['moins cher ?', { priceWish: 'cheaper' }],
]);

cases('sizes of every country', [
  ['size 43', { size: '43' }],
  ['taille 43', { size: '43' }],
  ['43', { size: '43' }],
  ['EU 43', { size: '43' }],
  ['UK 9', { size: '43' }],
  ['US 10', { size: '44' }],
  ['US 8 for women', { gender: 'women', size: '39' }],
  ['size 44.5', { size: '44.5' }],
  ['size M', { size: 'M' }],
  ['en L', { size: 'L' }],
  ['chaussettes 39-42', { categories: ['socks'], size: '39-42' }],
  ['43 minutes', {}],
  ["I'm 43 years old", {}],
]);

cases(
  'shelves, with synonyms and slips',
  [
    ['chaussures de trail', { categories: ['trail-shoes'] }],
    ['coupe-vent', { categories: ['wind-jackets'] }],
    ['une montre gps', { categories: ['gps-watches'] }],
    ['montre-moi les gels', { categories: ['gels'] }],
    ['lampe frontale', { categories: ['headlamps'] }],
    ['headlmap', { categories: ['headlamps'] }],
    ['chausettes', { categories: ['socks'] }],
    ['chaussures pour la piste', { categories: ['track-spikes'], uses: undefined }],
    ['a waterproof jacket', { categories: ['rain-jackets'], features: ['waterproof'] }],
    ['a jacket', { categories: ['rain-jackets', 'wind-jackets', 'insulated-jackets'] }],
    ['gloves, not socks', { categories: ['gloves'] }],
    ['add it to my basket', { reference: { kind: 'this' } }],
  ].map(([text, slots]) => [text, JSON.parse(JSON.stringify(slots))] as [string, Slots]),
);

cases('traits, wanted and refused', [
  ['black or navy', { colors: ['black', 'navy'] }],
  ['tout sauf rouge', { notColors: ['red'] }],
  ['not black', { notColors: ['black'] }],
  ['bleu marine', { colors: ['navy'] }],
  ['without caffeine', { features: ['caffeine-free'] }],
  ['no carbon plate but wide toe box', { features: ['wide-toe-box'], notFeatures: ['carbon-plate'] }],
  ['avec poches et capuche', { features: ['pockets', 'hood'] }],

  ['Corvane', { brands: ['Corvane'] }],
  ['anything but Corvane or Tussock', { notBrands: ['Corvane', 'Tussock'] }],
  ['corvanne shoes for the road', { brands: ['Corvane'], categories: ['road-shoes'] }],
]);

cases('whose it is to be', [
  ['socks against blisters', { categories: ['socks'], features: ['anti-blister'] }],
  ['pansements contre les ampoules', { categories: ['blister-care'] }],
  ['carbon poles', { categories: ['trekking-poles'] }],
  ['for my wife', { gender: 'women', recipient: 'other' }],
  ['not for my wife, for my husband', { gender: 'men', recipient: 'other' }],
  ['not for my wife', {}],
  ['socks for a friend', { categories: ['socks'], recipient: 'other' }],
  ['for my son', { gender: 'men', recipient: 'other' }],
  ['my mother needs a headlamp', { categories: ['headlamps'], gender: 'women', recipient: 'other' }],
  ['pour une amie', { gender: 'women', recipient: 'other' }],
  ['pour mon père', { gender: 'men', recipient: 'other' }],
  ['un cadeau pour un collègue', { recipient: 'other' }],
  ['gels for me', { categories: ['gels'], recipient: 'self' }],
  ['des gels pour moi', { categories: ['gels'], recipient: 'self' }],
  ['chaussettes pour femme', { categories: ['socks'], gender: 'women' }],
  ['running with my son', { gender: 'men' }],
]);

cases('what is on screen', [
  ['the second one in blue', { reference: { kind: 'ordinal', index: 2 }, colors: ['blue'] }],
  ['la dernière', { reference: { kind: 'last' } }],
  [
    'compare the first and the second',
    { reference: { kind: 'all' }, comparison: { wish: 'differences', places: [1, 2] } },
  ],
  ['does it run small?', { reference: { kind: 'this' } }],
  ['elle est imperméable ?', { reference: { kind: 'this' }, features: ['waterproof'] }],
  ['il y a une capuche ?', { features: ['hood'] }],
  ['add 2', { quantity: 2 }],
  ['order the first shoe in 43', { reference: { kind: 'ordinal', index: 1 }, size: '43' }],
  ['mon premier marathon', { distance: 'marathon' }],
  ['last week I was tired', {}],
  ['which one is lighter?', { comparison: { wish: 'choice' } }],
]);

cases('taking back', [
  ['no, for my wife', { isCorrection: true, gender: 'women', recipient: 'other' }],
  ['forget the budget', { isCorrection: true, forgets: ['minPriceCents', 'maxPriceCents', 'priceWish'] }],
  ['oublie le budget', { isCorrection: true, forgets: ['minPriceCents', 'maxPriceCents', 'priceWish'] }],
  ['in black instead', { isCorrection: true, colors: ['black'] }],
  ['any colour', { forgets: ['colors', 'notColors'] }],
  ['no thanks', {}],
]);

cases('plans', [
  ['I missed two weeks', {}],
  ['in three months', { weeks: 13 }],
  ['le 12 avril', { raceDate: '2027-04-12' }],
  ['on 12 December', { raceDate: '2026-12-12' }],
  ['on 31 April', {}],
  ['sub 20 5k', { distance: '5k', targetTimeSeconds: 1_200 }],
  ['5k in 19:30', { distance: '5k', targetTimeSeconds: 1_170 }],
  ['at 4:30 per km', {}],
  ['I ran 10 km in 48:30 yesterday', { distance: '10k' }],
  ['20 miles a week', { kmPerWeek: 32.2 }],
]);

test('hostile text is only text', () => {
  for (const text of [
    '('.repeat(1_400),
    '\ud800',
    '%s $1 \\d+ [a-',
    "'; drop table products; --",
    '👟'.repeat(500),
    'a '.repeat(2_000),
    '9'.repeat(1_400),
  ]) {
    expect(() => extractSlots(text, { brands: ['A(b', '[x'], now })).not.toThrow();
  }
});
