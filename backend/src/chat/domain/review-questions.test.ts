import { expect, test } from 'vitest';
import type { IntentAnswer } from '../../intent/intent.contract.ts';
import { intentInThread } from './intent-in-thread.ts';
import { reviewQuestion } from './review-questions.ts';

test.each([
  ['does it run small?', 'fit'],
  ['taille-t-il petit ?', 'fit'],
  ['is it durable?', 'durability'],
  ['est-ce solide ?', 'durability'],
  ['good for wide feet?', 'width'],
  ['et pour un pied large ?', 'width'],
  ['do they rub?', 'rubbing'],
  ['ça donne des ampoules ?', 'rubbing'],
  ['warm enough?', 'warmth'],
  ['ils tiennent chaud ?', 'warmth'],
  ['battery life?', 'battery'],
  ['is it worth the price?', 'price'],
  ['vaut-il son prix ?', 'price'],
] as const)('"%s" asks the reviewers about %s', (text, aspect) => {
  expect(reviewQuestion(text)?.aspect).toBe(aspect);
});

test.each(['I want something warm', 'add it to my cart', 'quel prix ?', 'show me others'])(
  '"%s" asks them nothing',
  (text) => {
    expect(reviewQuestion(text)).toBeUndefined();
  },
);

const advice: IntentAnswer = { intent: 'advice', probability: 0.8, language: 'en', slots: {} };
const shown = [{ productId: 'a', title: 'A', priceCents: 100 }];

test.each([
  ['do they give blisters?', 'shopping'],
  ['vaut-il son prix ?', 'shopping'],
  ['how do I treat blisters?', 'advice'],
  ['is it bad to run with blisters?', 'advice'],
] as const)('after two pairs were shown, "%s" is a matter of %s', (text, intent) => {
  expect(intentInThread(advice, text, { lastIntent: 'shopping', shown }).intent).toBe(intent);
});

test('after advice it stays advice', () => {
  expect(intentInThread(advice, 'do they give blisters?', { lastIntent: 'advice', shown }).intent).toBe('advice');
});
