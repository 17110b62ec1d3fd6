import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPlan } from '../../../testing/a-plan.ts';
import { aPlanCheck } from '../../../testing/a-plan-check.ts';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { PlanCheckPage } from './plan-check-page.tsx';

const ID = '01900000-0000-7000-8000-00000000000a';
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a pasted plan is checked with what the runner tells besides', async () => {
  const calls = fakeApi({ 'POST /plans/audit': () => aPlanCheck() });
  renderApp(<PlanCheckPage kept={null} />);
  fireEvent.change(screen.getByLabelText('The plan'), { target: { value: 'Sun long run 12 km' } });
  fireEvent.change(screen.getByLabelText('Kilometres a week now'), { target: { value: '22' } });
  press(/Check this plan/);
  expect(await screen.findByText(/1 safety rule is broken/)).toBeTruthy();
  expect(calls[0]?.body).toEqual({ text: 'Sun long run 12 km', language: 'en', kmPerWeek: 22 });
});

test('the result names risky days with their study, every change with its rule, and every line', () => {
  renderApp(<PlanCheckPage kept={{ request: { text: 'x', format: 'text' }, check: aPlanCheck() }} />);
  expect(screen.getByText('12 km after 8 km.')).toBeTruthy();
  const study = screen.getAllByRole('link', { name: 'the study' })[0];
  expect(study?.getAttribute('href')).toBe('/library/frandsen-2025-session-spike');
  expect(screen.getByRole('img', { name: /1 run jumps/ })).toBeTruthy();
  expect(screen.getByText('Long run, 9.6 km')).toBeTruthy();
  const row = screen.getByRole('row', { name: /distance for your age/ });
  expect(within(row).getAllByText('not judged')).toHaveLength(2);
  expect(screen.getByText('My club')).toBeTruthy();
  expect(screen.getByText('0 kept, 1 broken, 1 not judged.')).toBeTruthy();
});

test('an upload travels as a file', async () => {
  const calls = fakeApi({ 'POST /plans/audit': () => aPlanCheck() });
  renderApp(<PlanCheckPage kept={null} />);
  const file = new File(['Date,Distance\n'], 'plan.csv', { type: 'text/csv' });
  fireEvent.change(screen.getByLabelText(/Or a file/), { target: { files: [file] } });
  press(/Check this plan/);
  expect(await screen.findByText('What I found')).toBeTruthy();
  expect(calls).toHaveLength(1);
});

test('the repaired plan is kept and opens', async () => {
  const calls = fakeApi({ 'POST /plans/adopt': () => ({ ...aPlan(), id: ID }) });
  renderApp(<PlanCheckPage kept={{ request: { text: 'x', format: 'text' }, check: aPlanCheck() }} />);
  press(/Use the repaired plan/);
  expect((await screen.findByText(`/plan/${ID}`)).tagName).toBe('OUTPUT');
  expect(Object.keys(calls[0]?.body as object)).toEqual(['plan']);
});

test('a refusal is said in words', async () => {
  fakeApi({ 'POST /plans/audit': () => problem(422, 'plan/no-sessions', 'I found no running session in it.') });
  renderApp(<PlanCheckPage kept={null} />);
  press(/Put an example in/);
  press(/Check this plan/);
  expect((await screen.findByRole('alert')).textContent).toBe('I found no running session in it.');
});

test('a plan that no repair saves says which rule stays and offers the nearest', () => {
  const check = aPlanCheck();
  const repair = { ...check.repair, passed: false, unmet: ['youth-distance'], canBeKept: false, nearest: aPlan() };
  renderApp(<PlanCheckPage kept={{ request: { text: 'x', format: 'text' }, check: { ...check, repair } }} />, {
    language: 'fr',
  });
  expect(screen.getByText(/Il reste : distance selon l’âge/)).toBeTruthy();
  expect(screen.getByText(/Le plan le plus proche/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Utiliser ce plan' })).toBeTruthy();
});
