import { expect, test } from 'vitest';
import { isOwnPath, paths } from './paths.ts';

test.each(['https://evil.test', '//evil.test', '/\\evil.test', 'javascript:alert(1)', '', null, 7])(
  'nobody is sent to %s',
  (address) => {
    expect(isOwnPath(address)).toBe(false);
  },
);

test('pages of the shop may be opened', () => {
  expect(isOwnPath('/shop?color=blue')).toBe(true);
});

test('signing in leads back to where one was', () => {
  expect(paths.signIn('/cart?x=1')).toBe('/sign-in?to=%2Fcart%3Fx%3D1');
});
