import { expect, test } from 'vitest';
import { aProduct } from '../../../testing/builders.ts';
import { wishedVariant } from './wished-variant.ts';

test('the colour and size that were spoken of are chosen', () => {
  expect(wishedVariant(aProduct(), { colors: ['orange'], size: '43' }, undefined)).toEqual({
    color: 'orange',
    size: '43',
  });
});

test('without a word on it, the size of the profile is chosen', () => {
  expect(wishedVariant(aProduct(), { colors: ['orange'] }, { shoeSizeEu: 42 })).toEqual({
    color: 'orange',
    size: '42',
  });
});

test('a sold-out size is not chosen for anybody', () => {
  expect(wishedVariant(aProduct(), { size: '43' }, undefined)).toEqual({ color: 'blue', size: null });
});
