import { expect, test } from 'vitest';
import { asksForNeeds, remarkOnNeed } from './needs-talk.ts';

test.each([
  ['what will I need for this plan?', true],
  ['What do I need for the race?', true],
  ['which kit', false],
  ['what gear will I need for my marathon', true],
  ['what do I need to eat before a marathon?', false],
  ['De quoi vais-je avoir besoin pour mon plan ?', true],
  ['qu’est-ce qu’il me faut pour la course ?', true],
  ['que me faut-il pour cette prépa', true],
  ['what will I need?', false],
  ['make me a plan for a half', false],
])('%s → asks what a plan needs: %s', (text, isAsked) => {
  expect(asksForNeeds(text, false)).toBe(isAsked);
});

test('right after the plan was talked about it need not be named', () => {
  expect(asksForNeeds('and what will I need?', true)).toBe(true);
});

test('a need is picked up for its own shelf only', () => {
  const talked = { portions: { min: 12, max: 20, until: '2027-03-14' } };
  expect(remarkOnNeed(talked, ['gels'], 'en')).toMatch(/12 to 20 portions .* 14 March/);
  expect(remarkOnNeed(talked, ['socks'], 'en')).toBeUndefined();
  expect(remarkOnNeed(undefined, ['gels'], 'fr')).toBeUndefined();
});
