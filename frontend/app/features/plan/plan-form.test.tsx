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

test('what is said about body, race and heat goes into the wish, and what the profile knows is filled in', async () => {
  const calls = fakeApi({ 'POST /plans': () => ({ id: 'plan-3' }) });
  renderApp(<PlanForm profile={{ goal: 'half', age: 52, injuries: ['shin'], weightKg: 70 }} />);
  expect(screen.getByLabelText<HTMLInputElement>('Shin').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Age').value).toBe('52');
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  expect(screen.queryByLabelText('Climb of the race (metres)')).toBeNull();
  type('Mostly on', 'trail');
  type('Climb of the race (metres)', '900');
  type('Hot from (race day or arrival)', '2027-05-02');
  type('How hot (°C)', '31');
  type('Day of the long run', 'sunday');
  fireEvent.click(screen.getByLabelText('Strength training twice a week'));
  fireEvent.click(screen.getByText('Add a race on the way'));
  type('Day', '2027-03-14');
  type('Distance (km)', '10');
  make();
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({
    surface: 'trail',
    raceAscentMetres: 900,
    heatDate: '2027-05-02',
    heatCelsius: 31,
    longRunDay: 'sunday',
    strength: false,
    tuneUpRaces: [{ date: '2027-03-14', distanceKm: 10 }],
    age: 52,
    weightKg: 70,
    injuries: ['shin'],
  });
});

test('a runner who counts in miles says miles, and the plan counts in them too', async () => {
  const calls = fakeApi({ 'POST /plans': () => ({ id: 'plan-4' }) });
  renderApp(<PlanForm profile={{ goal: '10k', kmPerWeek: 40.2, units: 'mi' }} />);
  expect(screen.getByLabelText<HTMLInputElement>('Miles a week now').value).toBe('25');
  make();
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({ kmPerWeek: 40.23, units: 'mi' });
});
