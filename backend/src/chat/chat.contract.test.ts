import { expect, test } from 'vitest';
import { ActionName, DataPart } from './chat.contract.ts';
import { IntentAnswer, Intent } from '../intent/intent.contract.ts';
import { Citation, RedFlag } from '../advisor/advisor.contract.ts';
import { Complement, RankedProduct, Recommendations } from '../recommend/recommend.contract.ts';

/** The names other clients read by (design §4–§6); more may be there, none may be missing. */
const PARTS = [
  'intent',
  'redFlag',
  'citation',
  'plan',
  'products',
  'complements',
  'offer',
  'action',
  'suggestions',
  'timings',
];

test('the typed parts of a turn are called as promised', () => {
  const types = DataPart.options.map((option) => option.shape.type.value);
  expect(types.toSorted()).toEqual(PARTS.map((name) => `data-${name}`).toSorted());
});

test.each([
  ['intent', IntentAnswer, ['intent', 'probability', 'language', 'slots']],
  ['red flag', RedFlag, ['code', 'urgency', 'message']],
  ['citation', Citation, ['n', 'articleId', 'title', 'authors', 'year', 'journal', 'doi', 'sentence']],
  [
    'ranked article',
    RankedProduct,
    [
      'productId',
      'title',
      'priceCents',
      'currency',
      'rating',
      'ratingCount',
      'imageUrl',
      'url',
      'score',
      'similarity',
      'ratingPart',
      'reasons',
    ],
  ],
  ['complement', Complement, ['productId', 'title', 'priceCents', 'reasons']],
  ['recommendations', Recommendations, ['items']],
])('a %s has every promised field', (_name, schema, fields) => {
  expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(fields));
});

test('intents and actions', () => {
  expect(Intent.options).toEqual(['advice', 'plan', 'shopping', 'cart', 'navigation', 'smalltalk', 'other']);
  expect(ActionName.options).toEqual(
    expect.arrayContaining(['openPage', 'addToCart', 'removeFromCart', 'setQuantity', 'showPlan']),
  );
});
