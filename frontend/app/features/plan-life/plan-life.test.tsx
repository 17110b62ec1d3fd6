import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { aPlan } from '../../../testing/a-plan.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { PlanLife } from './plan-life.tsx';

const ID = '01900000-0000-7000-8000-00000000000a';
const TODAY = '2026-11-24';
const text = (en: string, fr = en) => ({ en, fr });

// jsdom draws no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const show = (plan = aPlan(), language: 'en' | 'fr' = 'en') =>
  renderApp(<PlanLife planId={ID} loaded={plan} today={TODAY} />, { language });
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const view = (title: string, status: 'planned' | 'skipped' = 'planned') => ({
  kind: 'easy',
  title: text(title),
  distanceKm: 8,
  durationMinutes: 50,
  paceRange: null,
  status,
});
const CHANGED = {
  ...aPlan(),
  isKept: false,
  notes: [{ code: 'never-made-up', text: text('Let go, never made up.'), articleId: null }],
  diff: {
    days: [{ date: TODAY, before: view('Threshold run'), after: view('Threshold run', 'skipped') }],
    weeks: [{ index: 0, beforeKm: 8, afterKm: 0 }],
    paces: [],
    pausedFrom: null,
  },
};

test('time off is shown before it is kept, and the keeping offers to undo it', async () => {
  const calls = fakeApi({ [`PATCH /plans/${ID}`]: () => CHANGED });
  show();
  press('Something came up');
  press('See what changes');
  expect(await screen.findByRole('heading', { name: 'What changes' })).toBeTruthy();
  expect(screen.getByText('Let go, never made up.')).toBeTruthy();
  expect(screen.getByRole('row', { name: /24 Nov.*Threshold run.*let go/ })).toBeTruthy();
  expect(calls[0]?.query.get('preview')).toBe('true');
  press('Keep it');
  expect(await screen.findByText('Your plan is up to date')).toBeTruthy();
  expect(calls[1]?.query.get('preview')).toBeNull();
  expect(calls[1]?.body).toEqual({ action: 'timeOff', from: TODAY, to: TODAY });
  fireEvent.click(screen.getAllByRole('button', { name: 'Undo the last change' }).at(-1)!);
  expect(await screen.findByText('Taken back')).toBeTruthy();
  expect(calls[2]?.body).toEqual({ action: 'undo' });
});

test('going back to the form keeps what was chosen', async () => {
  fakeApi({ [`PATCH /plans/${ID}`]: () => CHANGED });
  show();
  press('Something came up');
  fireEvent.click(screen.getByLabelText('It will be hot'));
  fireEvent.change(screen.getByLabelText('Temperature in the shade, °C'), { target: { value: '36' } });
  press('See what changes');
  await screen.findByRole('heading', { name: 'What changes' });
  press('Change it');
  expect(screen.getByLabelText<HTMLInputElement>('Temperature in the shade, °C').value).toBe('36');
});

test('a run told by hand is read back with what it means for the paces', async () => {
  const run = { id: ID, date: TODAY, distanceKm: 10, durationSeconds: 2910 };
  const pace = { fastSecondsPerKm: 300, slowSecondsPerKm: 308 };
  const diff = { days: [], weeks: [], pausedFrom: null, paces: [{ name: 'threshold', before: pace, after: pace }] };
  const calls = fakeApi({
    'POST /runs': () => ({ run, plans: [{ planId: ID, planned: null, diff, notes: [] }], isKept: false }),
    [`GET /plans/${ID}`]: () => aPlan(),
  });
  show();
  press('Log a run');
  press('See what changes');
  expect(screen.getByRole('alert').textContent).toMatch(/Choose a file/);
  fireEvent.change(screen.getByLabelText('Distance (km)'), { target: { value: '10' } });
  fireEvent.change(screen.getByLabelText('minutes'), { target: { value: '48' } });
  fireEvent.change(screen.getByLabelText('seconds'), { target: { value: '30' } });
  fireEvent.change(screen.getByLabelText('It was'), { target: { value: 'race' } });
  press('See what changes');
  expect(await screen.findByText(/10 km in 48:30/)).toBeTruthy();
  expect(within(screen.getByRole('table', { name: 'Paces that change' })).getByText('Threshold')).toBeTruthy();
  expect(calls[0]?.body).toMatchObject({ date: TODAY, distanceKm: 10, durationSeconds: 2910, effort: 'race' });
});

test('a refusal says which rule forbids it, and the form stays', async () => {
  fakeApi({ [`PATCH /plans/${ID}`]: () => problem(409, 'plan/race-in-time-off', 'The race lies in those days.') });
  show();
  press('Something came up');
  press('See what changes');
  expect((await screen.findByRole('alert')).textContent).toBe('The race lies in those days.');
  expect(screen.getByRole('button', { name: 'See what changes' })).toBeTruthy();
});

test('the check-in asks where it hurts only when it hurts', () => {
  show();
  press('Weekly check-in');
  expect(screen.queryByLabelText('Where does it hurt?')).toBeNull();
  fireEvent.change(screen.getByLabelText(/Worst pain/), { target: { value: '3' } });
  expect(screen.getByLabelText('Where does it hurt?')).toBeTruthy();
});

test('logged and planned kilometres of the week stand side by side, and a run can be taken out', async () => {
  const life = { breaks: [], restart: null, pauseReason: null };
  const logged = [{ runId: ID, date: TODAY, distanceKm: 6.2, durationSeconds: 2300 }];
  const calls = fakeApi({ [`DELETE /runs/${ID}`]: () => null, [`GET /plans/${ID}`]: () => aPlan() });
  show({ ...aPlan(), life: { ...life, logged } });
  expect(screen.getByText(/6\.2 km run of 8 km planned/)).toBeTruthy();
  press('Remove the run of 24 Nov 2026');
  expect(await screen.findByText(/0 km run of 8 km planned/)).toBeTruthy();
  expect(calls[0]?.method).toBe('DELETE');
});

test('the same in French', () => {
  show(aPlan(), 'fr');
  expect(screen.getByRole('heading', { name: 'Où tu en es' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Noter une sortie' })).toBeTruthy();
});

test('a check-in whose note tells of danger shows the alarm first, and offers to pause', async () => {
  const redFlag = { code: 'chest-pain', urgency: 'emergency', message: 'Stop running and call now.' };
  const calls = fakeApi({
    [`POST /plans/${ID}/check-ins`]: () => ({ ...CHANGED, redFlag }),
    [`PATCH /plans/${ID}`]: () => ({ ...CHANGED, redFlag: null }),
  });
  show();
  press('Weekly check-in');
  press('See what changes');
  const alarm = await screen.findByRole('alert');
  expect(alarm.textContent).toContain('Stop running and call now.');
  const changes = screen.getByRole('heading', { name: 'What changes' });
  expect(alarm.compareDocumentPosition(changes) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  press('Pause the plan until I am cleared');
  await screen.findByRole('button', { name: 'Keep it' });
  expect(calls.at(-1)?.body).toEqual({ action: 'pause', date: TODAY });
});
