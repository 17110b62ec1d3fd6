import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { PlanForm } from './plan-form.tsx';

const make = () => fireEvent.click(screen.getByRole('button', { name: 'Write my plan' }));

test('the form and the profile together make the wish, and the plan opens', async () => {
  const calls = fakeApi({ 'POST /plans': () => ({ id: 'plan-1' }) });
  renderApp(<PlanForm profile={{ goal: '10k', kmPerWeek: 25, age: 40, injuries: ['itb'] }} />);
  fireEvent.change(screen.getByRole('spinbutton', { name: 'minutes' }), { target: { value: '50' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Runs a week' }), { target: { value: '4' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Friday' }));
  make();
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/plan/plan-1'));
  expect(calls[0]?.body).toEqual({
    goal: '10k',
    targetTimeSeconds: 3000,
    weeks: 12,
    runsPerWeek: 4,
    kmPerWeek: 25,
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'saturday', 'sunday'],
    surface: 'road',
    units: 'km',
    language: 'en',
    age: 40,
    injuries: ['itBand'],
  });
});

test('a wish that is unsafe is refused in words, and the nearest safe one is a press away', async () => {
  const nearest = {
    goal: 'marathon',
    weeks: 20,
    runsPerWeek: 3,
    kmPerWeek: 20,
    surface: 'road',
    units: 'km',
    language: 'en',
  };
  const answers = [
    problem(422, 'weeks/too-few-for-distance', 'Four weeks are too few for a marathon.', {
      rule: 'single-run-spike',
      nearest,
    }),
    { id: 'plan-2' },
  ];
  const calls = fakeApi({ 'POST /plans': () => answers.shift() });
  renderApp(<PlanForm profile={{ goal: 'marathon', kmPerWeek: 20, runsPerWeek: 3 }} />);
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Weeks' }), { target: { value: '4' } });
  make();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Four weeks are too few for a marathon.');
  expect(alert.textContent).toContain('The nearest that is safe: 20 weeks');
  fireEvent.click(screen.getByRole('button', { name: 'Write this one instead' }));
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/plan/plan-2'));
  expect(calls[1]?.body).toEqual(nearest);
});

test('feeling fit has no target time to ask for', () => {
  renderApp(<PlanForm profile={{ goal: 'fitness' }} />);
  expect(screen.queryByText('Target time (if you have one)')).toBeNull();
});
