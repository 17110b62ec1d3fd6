import { expect, test } from 'vitest';
import { supportedProse, type Fact } from './check-prose.ts';

const facts: Fact[] = [
  {
    n: 1,
    texts: [
      'Effective doses are 3-6 mg/kg; as little as about 2 mg/kg may work.',
      'The usual effective dose is 3-6 mg/kg.',
    ],
  },
  { n: 2, texts: ['Timing is usually 60 min before exercise; chewing gum may need less.'] },
];
const kept = (text: string, ...from: number[]) =>
  supportedProse([{ text, facts: from }], facts, 'How much caffeine before my race?', 'en').length === 1;

test('a sentence that says a fact in other words stays', () => {
  expect(kept('A dose of 3-6 mg/kg is usually effective before a race.', 1)).toBe(true);
  expect(kept('Take it usually about 60 min before exercise.', 2)).toBe(true);
});

test.each([
  ['a number no fact has', 'A dose of 3-9 mg/kg is usually effective.', [1]],
  ['a number of another fact', 'The usual effective dose is 60 mg/kg.', [1]],
  ['a number in words that no fact has', 'The usual effective dose is twenty mg/kg.', [1]],
  ['a fact that does not exist', 'The usual effective dose is 3-6 mg/kg.', [7]],
  ['no fact at all', 'The usual effective dose is 3-6 mg/kg.', []],
  ['words from elsewhere', 'Ketones and beetroot shots from our shop boost runners enormously.', [1]],
  ['a denial of its own', 'Effective doses of 3-6 mg/kg do not work.', [1]],
  ['an address', 'Effective doses 3-6 mg/kg: https://shop.example', [1]],
])('a sentence with %s is dropped', (_, text, from) => {
  expect(kept(text, ...from)).toBe(false);
});
