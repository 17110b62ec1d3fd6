import { fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { aPlan } from '../../../testing/a-plan.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { chooseUnits } from '../../lib/units-choice.ts';
import { somePictures } from '../../../testing/some-pictures.ts';
import { PlanPage } from './plan-page.tsx';

const ID = '01900000-0000-7000-8000-00000000000a';
const show = (language: 'en' | 'fr' = 'en') =>
  renderApp(
    <PlanPage
      planId={ID}
      loaded={aPlan()}
      pictures={somePictures()}
      today="2026-11-24"
      renderDiff={(changed) => <p>{changed.diff.days.length} days differ</p>}
    />,
    { language },
  );
const asPreview = (plan = aPlan()) => ({
  ...plan,
  isKept: false,
  notes: [],
  diff: { days: [{ date: '2026-11-24', before: null, after: null }], weeks: [], paces: [], pausedFrom: null },
});
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
  open(/^Tuesday.*Threshold run/);
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
  open(/^Tuesday.*Threshold run/);
  open(/I did it/);
  expect(await screen.findByText('Take that back')).toBeTruthy();
  expect(calls[0]?.body).toEqual({ action: 'done', date: '2026-11-24' });
  expect(screen.getByRole('button', { name: /^Tuesday.*Threshold run.*done/ })).toBeTruthy();
});

const wishMove = () => {
  open(/^Tuesday.*Threshold run/);
  fireEvent.change(screen.getByLabelText('Move it to'), { target: { value: '2026-11-28' } });
  open(/^Move$/);
};

test('a move is shown before it is kept, and can be taken back', async () => {
  const calls = fakeApi({
    [`PATCH /plans/${ID}`]: () => asPreview(),
    [`GET /plans/${ID}/pictures`]: () => somePictures(),
  });
  show();
  wishMove();
  expect(await screen.findByText('The certificate still passes: 1 rules checked again.')).toBeTruthy();
  expect(screen.getByText('Threshold run: Tuesday 24 November → Saturday 28 November')).toBeTruthy();
  expect(screen.getByText('1 days differ')).toBeTruthy();
  expect(calls[0]?.query.get('preview')).toBe('true');
  open(/^Keep it$/);
  await screen.findByText('Your plan is up to date');
  open(/^Undo$/);
  expect(await screen.findByText('Taken back')).toBeTruthy();
  const changes = calls.filter((call) => call.method === 'PATCH').slice(1);
  expect(changes.map((call) => [call.body, call.query.get('preview')])).toEqual([
    [{ action: 'move', date: '2026-11-24', to: '2026-11-28' }, null],
    [{ action: 'undo' }, null],
  ]);
});

test('a move that breaks a safety rule is refused in words and keeps nothing', async () => {
  const calls = fakeApi({
    [`PATCH /plans/${ID}`]: () => problem(409, 'plan/unsafe', 'Two hard days in a row.', { rules: ['spacing'] }),
  });
  show();
  wishMove();
  expect((await screen.findByRole('alert')).textContent).toContain('Two hard days in a row.');
  expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  expect(calls).toHaveLength(1);
});

test('each session has a handle for the keyboard, a rest day has none', () => {
  show();
  expect(screen.getAllByRole('button', { name: /^Move: / }).map((handle) => handle.getAttribute('aria-label'))).toEqual(
    ['Move: Threshold run, Tuesday 24 November'],
  );
});

test('a week and a month of the plan can be looked at alone', () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: 'Month' }));
  expect(screen.getByText('November 2026')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Week' }));
  expect(screen.getByRole('button', { name: 'Next week' })).toHaveProperty('disabled', true);
});

test('miles are chosen once for every figure', () => {
  onTestFinished(() => chooseUnits('km'));
  show();
  fireEvent.click(screen.getByRole('radio', { name: 'miles' }));
  expect(screen.getByRole('row', { name: /Threshold 8:30–8:43/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Tuesday.*Threshold run.*5.mi/ })).toBeTruthy();
});

test('behind each picture stands a table that says the same', () => {
  show();
  const table = (name: string) => within(screen.getByRole('table', { name, hidden: true }));
  const row = (of: string, name: RegExp) => table(of).getByRole('row', { name, hidden: true });
  expect(row('Distance a week', /2 Build \(lighter week\) 20.km 2.h/)).toBeTruthy();
  expect(row('Easy, moderate, hard', /2 1.h.40 15.min 5.min 83.%/)).toBeTruthy();
  expect(row('The longest run of each week', /2 9.km 9.9.km/)).toBeTruthy();
  expect(row('Your time, week by week', /29 Nov 48:00 49:30 52:00/)).toBeTruthy();
});

test('the same plan reads in French', () => {
  show('fr');
  expect(screen.getByRole('heading', { name: 'Semaine 1' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Mardi.*Séance au seuil/ })).toBeTruthy();
});
