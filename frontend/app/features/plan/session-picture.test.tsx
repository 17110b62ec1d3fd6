import { expect, test } from 'vitest';
import { aPlan } from '../../../testing/a-plan.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { SessionPicture, stepsInOrder } from './session-picture.tsx';

const session = aPlan().weeks[0]!.days[1]!.session!;

test('repeats are drawn one after the other, with the rest between them', () => {
  expect(stepsInOrder(session).map((step) => step.kind)).toEqual([
    'work',
    'recovery',
    'work',
    'recovery',
    'work',
    'recovery',
  ]);
});

test('harder steps are higher, longer ones wider', () => {
  const { getByRole } = renderApp(<SessionPicture session={session} />);
  const [work, rest] = [...getByRole('img').children] as HTMLElement[];
  expect(Number.parseFloat(work!.style.height)).toBeGreaterThan(Number.parseFloat(rest!.style.height));
  expect(Number(work!.style.flexGrow)).toBeGreaterThan(Number(rest!.style.flexGrow));
});

test('a run at one pace needs no picture', () => {
  const [first] = session.steps[0]!.steps;
  const steady = { ...session, steps: [{ repeats: 1, steps: [first!] }] };
  const { queryByRole } = renderApp(<SessionPicture session={steady} />);
  expect(queryByRole('img')).toBeNull();
});
