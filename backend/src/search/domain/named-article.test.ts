import { expect, test } from 'vitest';
import { namedBy } from './named-article.ts';

const windrow = {
  brand: 'Faubourg',
  model: 'Windrow 6',
  titles: ['Faubourg Windrow 6 Trail Running Shoes – Men', 'Faubourg Windrow 6 – chaussures de trail homme'],
};
const sierra = { brand: 'Corvane', model: 'Sierra', titles: ['Corvane Sierra Trail Running Shoes'] };
const imported = { brand: 'Brooks', titles: ['Brooks Men’s Ghost 14 Running Shoe, Black/Ebony'] };

test.each([
  ['show me the Faubourg Windrow 6', windrow, 2],
  ['windrow 6', windrow, 2],
  ['windrow 5', windrow, 0],
  ['Faubourg Windrow 6 – chaussures de trail homme', windrow, 7],
  ['sierra', sierra, 1],
  ['the corvane sierra', sierra, 1],
  ['shoes for the sierra nevada', sierra, 0],
  ['Brooks Men’s Ghost 14 Running Shoe', imported, 6],
  ['running shoe', imported, 0],
])('"%s"', (query, article, words) => {
  expect(namedBy(query, article)).toBe(words);
});
