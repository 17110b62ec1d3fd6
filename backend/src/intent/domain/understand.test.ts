import { describe, expect, test } from 'vitest';
import type { Intent, IntentRequest, Slots } from '../intent.contract.ts';
import modelFile from '../model/intent-model.json' with { type: 'json' };
import { IntentClassifier } from './classifier/quantised-model.ts';
import { understand } from './understand.ts';

const classifier = new IntentClassifier(modelFile);
const now = new Date('2026-11-20T10:00:00Z');
const hear = (request: IntentRequest) => understand(request, { classifier, brands: [], now });
const after = (intent: Intent, text = '.'): IntentRequest['recent'] => [{ role: 'assistant', text, intent }];

describe('the talk of the first journey', () => {
  test.each<[text: string, thread: Intent | undefined, intent: Intent, slots?: Slots]>([
    ['How long should my taper be before a marathon?', undefined, 'advice'],
    [
      'Make me a plan for a 10 km in 50 minutes in 12 weeks',
      undefined,
      'plan',
      { distance: '10k', targetTimeSeconds: 3_000, weeks: 12 },
    ],
    [
      'I need trail shoes under 140 €, size 43',
      undefined,
      'shopping',
      { categories: ['trail-shoes'], maxPriceCents: 14_000, size: '43' },
    ],
    [
      'Il me faut des chaussures de trail à moins de 140 €, taille 43',
      undefined,
      'shopping',
      { categories: ['trail-shoes'], maxPriceCents: 14_000, size: '43' },
    ],
    ['Cheaper?', 'shopping', 'shopping', { priceWish: 'cheaper' }],
    ['the second one in blue', 'shopping', 'shopping', { reference: { kind: 'ordinal', index: 2 }, colors: ['blue'] }],
    [
      'add the first one to my cart',
      'shopping',
      'cart',
      { reference: { kind: 'ordinal', index: 1 }, cartAction: 'add' },
    ],
    ['show me my cart', 'cart', 'navigation', { page: 'cart', cartAction: 'show' }],
    ['take me back to the shop', 'navigation', 'navigation', { page: 'shop' }],
    ["J'ai raté mardi", undefined, 'plan', {}],
    ['Combien de temps dure l’affûtage avant un marathon ?', undefined, 'advice'],
    ["J'ai mal au mollet, il est gonflé et chaud", undefined, 'advice'],
    ['a cheaper one', 'shopping', 'shopping', { priceWish: 'cheaper' }],
    ['same but waterproof', 'shopping', 'shopping', { features: ['waterproof'] }],
    ['no, for my wife', 'shopping', 'shopping', { isCorrection: true, gender: 'women', recipient: 'other' }],
    ['switch to French', undefined, 'navigation', { siteLanguage: 'fr' }],
  ])('%s (after %s) is %s', (text, thread, intent, slots) => {
    const heard = hear({ text, recent: thread && after(thread) });
    expect(heard.intent).toBe(intent);
    expect(heard.slots).toEqual(slots ?? heard.slots);
  });
});

describe('the border between advice and selling', () => {
  test.each<[string, Intent]>([
    ['which shoes prevent injury?', 'advice'],
    ['do compression socks work?', 'advice'],
    ['should I run in old shoes?', 'advice'],
    ['are carbon shoes worth it', 'advice'],
    ['what should I eat before a marathon', 'advice'],
    ['les chaussettes de compression, ça marche ?', 'advice'],
    ['I need compression socks', 'shopping'],
    ['gels without caffeine under 3 €', 'shopping'],
    ['je cherche des chaussettes de compression', 'shopping'],
  ])('%s is %s', (text, intent) => {
    expect(hear({ text }).intent).toBe(intent);
  });
});

describe('short messages live from what went before', () => {
  test('"why?" stays with the advice, and with the articles', () => {
    expect(hear({ text: 'why?', recent: after('advice') }).intent).toBe('advice');
    expect(hear({ text: 'Pourquoi ?', recent: after('shopping') }).intent).toBe('shopping');
  });

  test('a bare yes is small talk, unless the coach has just asked something', () => {
    expect(hear({ text: 'yes' }).intent).toBe('smalltalk');
    expect(hear({ text: 'oui', recent: after('plan', 'Done.') }).intent).toBe('smalltalk');
    expect(hear({ text: 'oui', recent: after('plan', 'Combien de sorties ?') }).intent).toBe('plan');
  });

  test('"and for a half?" turns the question, "four times a week" completes the plan', () => {
    expect(hear({ text: 'et pour un semi ?', recent: after('advice') }).intent).toBe('advice');
    expect(hear({ text: 'quatre fois par semaine', recent: after('plan') })).toMatchObject({
      intent: 'plan',
      slots: { runsPerWeek: 4 },
    });
  });

  test('thanks between two messages do not break the thread', () => {
    const recent = [...after('shopping')!, ...after('smalltalk')!];
    expect(hear({ text: 'pas noir', recent }).intent).toBe('shopping');
  });

  test('a wish on a product page is about the product', () => {
    expect(hear({ text: 'in size 42', page: '/product/abc' }).intent).toBe('shopping');
  });
});

describe('nothing to do with running', () => {
  test.each([
    "what's the weather in Paris tomorrow",
    'écris-moi une fonction en Python',
    'who won the election',
    'asdfgh jkl',
    'une recette de lasagnes',
  ])('%s', (text) => {
    expect(hear({ text }).intent).toBe('other');
  });
});

test('probabilities are probabilities, whatever is written', () => {
  for (const text of ['43', '?', '💥', 'x'.repeat(4_000), 'ok '.repeat(900)]) {
    const { probability } = hear({ text });
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  }
});
