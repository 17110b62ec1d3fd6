import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { aPlan } from '../../../testing/a-plan.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { PlanPage } from './plan-page.tsx';
import { stretchesOf } from './volume-chart.tsx';

const ID = '01900000-0000-7000-8000-00000000000a';
const show = (language: 'en' | 'fr' = 'en') =>
  renderApp(<PlanPage planId={ID} loaded={aPlan()} today="2026-11-24" />, { language });
const open = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

// jsdom draws no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

test('a plan says what it is, shows its weeks and paces, and how many rules it keeps', () => {
  show();
  expect(screen.getByRole('heading', { level: 1, name: '10 km' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Week 1' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /Threshold 5:17–5:25/ })).toBeTruthy();
  expect(screen.getByText('1 of 1 rules kept.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add to my calendar' }).getAttribute('href')).toBe(
    `/api/plans/${ID}.ics?language=en`,
  );
});

test('a session opens with its steps, its reason with the study, and what to do when it feels wrong', () => {
  show();
  open(/Threshold run/);
  const sheet = screen.getByRole('dialog');
  expect(within(sheet).getByText('3 times')).toBeTruthy();
  expect(within(sheet).getByText('Comfortably hard.')).toBeTruthy();
  expect(within(sheet).getByRole('link', { name: 'the study' }).getAttribute('href')).toBe('/library/seiler-2010');
  expect(within(sheet).getByText('Turn it into an easy run.')).toBeTruthy();
});

test('a session that was run is marked as done', async () => {
  const done = aPlan({ status: 'done' });
  const calls = fakeApi({ [`PATCH /plans/${ID}`]: () => done });
  show();
  open(/Threshold run/);
  open(/I did it/);
  expect(await screen.findByText('Take that back')).toBeTruthy();
  expect(calls[0]?.body).toEqual({ action: 'done', date: '2026-11-24' });
  expect(screen.getByRole('button', { name: /Threshold run.*done/ })).toBeTruthy();
});

test('a move that breaks a safety rule is refused in words', async () => {
  fakeApi({ [`PATCH /plans/${ID}`]: () => problem(409, 'plan/unsafe', 'Two hard days in a row.') });
  show();
  open(/Threshold run/);
  fireEvent.change(screen.getByLabelText('Move it to'), { target: { value: '2026-11-28' } });
  open(/^Move$/);
  expect((await screen.findByRole('alert')).textContent).toBe('Two hard days in a row.');
});

test('the same plan reads in French', () => {
  show('fr');
  expect(screen.getByRole('heading', { name: 'Semaine 1' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Séance au seuil/ })).toBeTruthy();
});

test('weeks of one phase are named once', () => {
  const phases = (['base', 'base', 'build', 'taper'] as const).map((phase) => ({ phase }));
  expect(stretchesOf(phases)).toEqual([
    { phase: 'base', from: 0, count: 2 },
    { phase: 'build', from: 2, count: 1 },
    { phase: 'taper', from: 3, count: 1 },
  ]);
});
