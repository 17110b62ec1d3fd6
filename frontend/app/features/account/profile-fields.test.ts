import { expect, test } from 'vitest';
import { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { changeFrom, PROFILE_FIELDS } from './profile-fields.ts';

test('an emptied field is cleared, a filled one is sent as what it is', () => {
  const form = new FormData();
  form.set('goal', 'half');
  form.set('kmPerWeek', '38');
  form.append('surfaces', 'road');
  form.append('surfaces', 'trail');
  form.set('level', '');
  expect(changeFrom(form)).toMatchObject({ goal: 'half', kmPerWeek: 38, surfaces: ['road', 'trail'], level: null });
});

test('every choice on the page is one the API knows', () => {
  for (const { name, kind, options } of PROFILE_FIELDS) {
    for (const option of options ?? []) {
      const value = kind === 'choices' ? [option] : option;
      expect(Profile.safeParse({ [name]: value }).success, `${name}: ${option}`).toBe(true);
    }
  }
});

test('the bounds on the page are the bounds of the API', () => {
  for (const { name, min, max } of PROFILE_FIELDS.filter((field) => field.kind === 'number')) {
    expect(Profile.safeParse({ [name]: min }).success, `${name} at least`).toBe(true);
    expect(Profile.safeParse({ [name]: max }).success, `${name} at most`).toBe(true);
    expect(Profile.safeParse({ [name]: (max ?? 0) + 1 }).success, `${name} above`).toBe(false);
  }
});
