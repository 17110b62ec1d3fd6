import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aMessage, said } from '../../../testing/fake-coach.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { CoachText } from './coach-text.tsx';
import type { CoachMessage } from './message.ts';
import { MessageContext } from './talk-context.ts';

const read = (text: string) =>
  renderApp(
    <MessageContext value={aMessage('assistant', said(text)) as unknown as CoachMessage}>
      <CoachText text={text} />
    </MessageContext>,
  );

test.each([
  'See [the page](javascript:alert(1)) now',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '![x](https://tracker.example.test/p.png)',
  'https://prize.example.test',
])('"%s" in an answer is words: no link, no picture, no code', (text) => {
  const { container } = read(text);
  expect(container.textContent).toContain(text.slice(0, 12));
  expect(container.querySelectorAll('a, img, script, iframe')).toHaveLength(0);
});

test('a number in brackets that cites nothing opens nothing', () => {
  read('Model [3] of the brand');
  expect(screen.queryByRole('button')).toBeNull();
});
