import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { OnboardingQuestion } from '../../../../backend/src/identity/onboarding.contract.ts';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { chooseUnits } from '../../lib/units-choice.ts';
import { currentDraft, forgetDraft } from './draft.ts';
import { OnboardingFlow } from './onboarding-flow.tsx';
import { inTurn } from './use-pickable.ts';

afterEach(() => forgetDraft());

const text = (en: string) => ({ en, fr: `${en} (fr)` });
const option = (value: string) => ({ value, label: text(value) });
const QUESTIONS: OnboardingQuestion[] = [
  {
    id: 'goal',
    field: ['goal'],
    kind: 'choice',
    title: text('Goal?'),
    isOptional: false,
    options: ['5k', 'half'].map(option),
  },
  {
    id: 'km',
    field: ['kmPerWeek'],
    kind: 'number',
    title: text('How far?'),
    isOptional: false,
    min: 0,
    max: 200,
    unit: 'km',
  },
  { id: 'race', field: ['recentRace'], kind: 'race', title: text('A race?'), isOptional: true },
  {
    id: 'injuries',
    field: ['injuries'],
    kind: 'choices',
    title: text('Pains?'),
    isOptional: true,
    options: ['calf', 'knee'].map(option),
  },
];

function open(profile = {}) {
  const calls = fakeApi({
    'POST /onboarding': ({ body }) => ({
      profile: (body as { answers: object }).answers,
      picks: [],
      onboardedAt: '2026-11-20T08:00:00Z',
    }),
  });
  renderApp(<OnboardingFlow questions={QUESTIONS} profile={profile} />);
  return calls;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a runner answers question by question and is told what changes', async () => {
  const calls = open();
  fireEvent.click(screen.getByRole('radio', { name: 'half' }));
  press('Next');
  fireEvent.change(screen.getByRole('spinbutton', { name: 'How far?' }), { target: { value: '32' } });
  press('Next');
  fireEvent.change(screen.getByRole('combobox', { name: 'Distance' }), { target: { value: '10' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: 'minutes' }), { target: { value: '49' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: 'seconds' }), { target: { value: '30' } });
  press('Next');
  fireEvent.click(screen.getByRole('checkbox', { name: 'calf' }));
  press('Finish');
  expect(await screen.findByRole('heading', { name: 'Nice to meet you.' })).toBeTruthy();
  expect(calls[0]?.body).toEqual({
    answers: { goal: 'half', kmPerWeek: 32, recentRace: { distanceKm: 10, timeSeconds: 2970 }, injuries: ['calf'] },
    picks: [],
  });
  expect(screen.getByText('The coach has your half marathon in mind when you ask.')).toBeTruthy();
  expect(screen.getByText('Plans and advice go carefully where it has hurt.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Create an account' })).toBeTruthy();
});

test('everything may be skipped, and nothing is promised that was not answered', async () => {
  const calls = open();
  for (const _ of QUESTIONS) press('Skip');
  expect(await screen.findByRole('heading', { name: 'Nice to meet you.' })).toBeTruthy();
  expect(calls[0]?.body).toEqual({ answers: {}, picks: [] });
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('going back shows what was answered, and a new question takes the focus', async () => {
  open();
  fireEvent.click(screen.getByRole('radio', { name: '5k' }));
  press('Next');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How far?' })));
  press('Back');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '5k' }).checked).toBe(true);
});

test('a reload goes on where the runner was', () => {
  open();
  press('Next');
  expect(currentDraft().step).toBe(1);
  expect(JSON.parse(sessionStorage.getItem('foulee_onboarding') ?? '{}')).toMatchObject({ step: 1 });
});

test('what is known already is filled in', () => {
  open({ goal: 'half' });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'half' }).checked).toBe(true);
});

test('when the answers cannot be sent they are kept', async () => {
  open();
  for (const _ of QUESTIONS.slice(1)) press('Next');
  fakeApi({ 'POST /onboarding': () => problem(500, 'server/broken', 'Oh.') });
  press('Finish');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(currentDraft().step).toBe(3);
});

test('articles to choose from come from every shelf in turn', () => {
  expect(inTurn([['a1', 'a2'], ['b1'], ['c1', 'c2']], 4)).toEqual(['a1', 'b1', 'c1', 'a2']);
});

test('a distance may be told in miles; it is kept in kilometres, with the units', async () => {
  onTestFinished(() => chooseUnits('km'));
  const calls = open({ goal: 'half' });
  press('Next');
  fireEvent.click(screen.getByRole('radio', { name: 'miles' }));
  fireEvent.change(screen.getByRole('spinbutton', { name: 'How far?' }), { target: { value: '25' } });
  press('Next');
  press('Next');
  press('Finish');
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({ answers: { kmPerWeek: 40.23, units: 'mi' } });
});
