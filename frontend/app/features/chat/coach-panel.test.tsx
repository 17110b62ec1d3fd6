import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ChatAction, TurnPart } from '../../../../backend/src/chat/chat.contract.ts';
import { fakeApi } from '../../../testing/fake-api.ts';
import { aConversation, aMessage, anAction, aTurn, heard, said } from '../../../testing/fake-coach.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { type ActionOutcome, UiActionsContext } from '../../lib/ui-actions-context.ts';
import { CoachPanel } from './coach-panel.tsx';
import { closeTalk } from './talk-store.ts';

afterEach(() => {
  closeTalk();
  localStorage.clear();
  sessionStorage.clear();
});

interface Setting {
  turns?: Response[];
  conversation?: ReturnType<typeof aConversation>;
  outcomes?: ActionOutcome[];
  language?: 'en' | 'fr';
}

/** The panel over a server that answers with these turns; what was done on the site is put in `done`. */
function openPanel({ turns = [], conversation = aConversation(), outcomes = [], language = 'en' }: Setting = {}) {
  const done: Pick<ChatAction, 'name' | 'arguments'>[] = [];
  const path = `/conversations/${conversation.id}`;
  const calls = fakeApi({
    'POST /conversations': () => conversation,
    [`GET ${path}`]: () => conversation,
    [`POST ${path}/turns`]: () => turns.shift() ?? aTurn([said('…')]),
    'GET /conversations': () => ({ items: [] }),
  });
  const perform = ({ name, arguments: wanted }: Pick<ChatAction, 'name' | 'arguments'>) => {
    done.push({ name, arguments: wanted });
    return Promise.resolve(outcomes.shift() ?? ({ ok: true } as const));
  };
  renderApp(
    <UiActionsContext value={perform}>
      <CoachPanel />
    </UiActionsContext>,
    { language },
  );
  return { done, calls, conversation };
}

async function say(text: string) {
  const box = await screen.findByRole('textbox');
  fireEvent.change(box, { target: { value: text } });
  fireEvent.keyDown(box, { key: 'Enter' });
}

const action = (data: ChatAction): TurnPart => ({ type: 'data-action', data });
const citation: TurnPart = {
  type: 'data-citation',
  data: {
    n: 1,
    articleId: 'bosquet-2007',
    title: 'Effects of tapering',
    authors: ['Bosquet L', 'Montpetit J', 'Mujika I'],
    year: 2007,
    journal: 'Med Sci Sports Exerc',
    doi: null,
    sentence: 'Volume down by 41–60 % over two weeks.',
  },
};

test('a message goes to the conversation with the page and the language, and the answer is read out', async () => {
  const { calls, conversation } = openPanel({ turns: [aTurn([said('Two weeks.')])] });
  await say('How long a taper?');
  expect(await screen.findByText('Two weeks.')).toBeTruthy();
  const turn = calls.find((call) => call.path === `/conversations/${conversation.id}/turns`);
  expect(turn?.body).toMatchObject({ text: 'How long a taper?', page: '/', language: 'en' });
  expect(screen.getByRole('log').getAttribute('aria-live')).toBe('polite');
});

test('a citation number opens the study it stands for, with the way to its summary', async () => {
  openPanel({ turns: [aTurn([citation, said('Cut the distance by 41–60 %. [1]')])] });
  await say('taper?');
  fireEvent.click(await screen.findByRole('button', { name: 'Source 1: Effects of tapering' }));
  const note = screen.getByRole('note');
  expect(note.textContent).toContain('Bosquet L et al., Med Sci Sports Exerc 2007');
  expect(note.textContent).toContain('Volume down by 41–60 % over two weeks.');
  expect(within(note).getByRole('link').getAttribute('href')).toBe('/library/bosquet-2007');
});

test('a red flag stands before every other word and gives the number to call', async () => {
  const message = 'Chest pain is an emergency.';
  const flag: TurnPart = { type: 'data-redFlag', data: { code: 'chest', urgency: 'emergency', message } };
  openPanel({ turns: [aTurn([flag, said(message)])] });
  await say('my chest hurts');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(message);
  expect(within(alert).getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
  expect(screen.getAllByText(message)).toHaveLength(1);
});

test('nothing goes into the cart before the runner says yes, and then it goes in once', async () => {
  const { done } = openPanel({ turns: [aTurn([said('Shall I?'), action(anAction())])] });
  await say('add it');
  const yes = await screen.findByRole('button', { name: 'Yes' });
  expect(done).toEqual([]);
  fireEvent.click(yes);
  fireEvent.click(yes);
  expect(await screen.findByText('In your cart.')).toBeTruthy();
  expect(done).toHaveLength(1);
});

test('"yes" in words does it as well, and never a second time', async () => {
  const proposal = anAction();
  const agreed = { ...proposal, asks: false };
  const turns = [
    aTurn([action(proposal)]),
    aTurn([action(agreed), said('Done.')]),
    aTurn([action(agreed), said('Again.')]),
  ];
  const { done } = openPanel({ turns });
  await say('add it');
  await screen.findByRole('button', { name: 'Yes' });
  await say('yes');
  await screen.findByText('Done.');
  await say('yes');
  await screen.findByText('Again.');
  expect(done).toHaveLength(1);
});

test('no leaves the cart as it is', async () => {
  const { done } = openPanel({ turns: [aTurn([action(anAction())])] });
  await say('add it');
  fireEvent.click(await screen.findByRole('button', { name: 'No' }));
  expect(await screen.findByText('Left as it is.')).toBeTruthy();
  expect(done).toEqual([]);
});

test('a refusal is said with its choices, and a choice is tried at once', async () => {
  const refusal = {
    ok: false,
    code: 'cart/sold-out',
    detail: '43 is sold out.',
    choices: { choices: ['42', '44'] },
  } as const;
  const { done } = openPanel({ turns: [aTurn([action(anAction())])], outcomes: [refusal] });
  await say('add it');
  fireEvent.click(await screen.findByRole('button', { name: 'Yes' }));
  expect((await screen.findByRole('alert')).textContent).toContain('43 is sold out.');
  expect(screen.getByText('Nothing was changed and nothing is lost.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '44' }));
  expect(await screen.findByText('In your cart.')).toBeTruthy();
  expect(done.at(-1)?.arguments).toEqual({ productId: 'p-1', quantity: 1, size: '44' });
});

test('when what was agreed to in words is refused, no words say it was done', async () => {
  const refusal = { ok: false, code: 'cart/not-for-sale', detail: 'Not for sale now.', choices: {} } as const;
  openPanel({
    turns: [aTurn([action(anAction({ asks: false })), said('Done. Your cart is up to date.')])],
    outcomes: [refusal],
  });
  await say('yes');
  expect((await screen.findByRole('alert')).textContent).toContain('Not for sale now.');
  await waitFor(() => expect(screen.queryByText('Done. Your cart is up to date.')).toBeNull());
});

test('pages are opened at once when the coach says so, and not again when the talk is read later', async () => {
  const opening = anAction({ name: 'openPage', arguments: { path: '/cart' }, asks: false });
  const live = openPanel({ turns: [aTurn([action(opening), said('Here is your cart.')])] });
  await say('my cart');
  await screen.findByText('Here is your cart.');
  expect(live.done).toEqual([{ name: 'openPage', arguments: { path: '/cart' } }]);
});

test('a stored conversation is taken up without doing anything again', async () => {
  const old = [anAction({ asks: false }), anAction({ name: 'openPage', arguments: { path: '/cart' }, asks: false })];
  const conversation = aConversation(
    aMessage('user', said('yes')),
    aMessage('assistant', ...old.map((data) => ({ type: 'data-action' as const, data })), said('All done.')),
  );
  localStorage.setItem('foulee_conversation', conversation.id);
  const { done, calls } = openPanel({ conversation });
  expect(await screen.findByText('All done.')).toBeTruthy();
  expect(calls.some((call) => call.method === 'POST')).toBe(false);
  expect(done).toEqual([]);
});

test('an answer that breaks off can be taken up again: what was written meanwhile is read back', async () => {
  const { conversation } = openPanel({ turns: [aTurn([said('Two wee')], { isCut: true })] });
  await say('taper?');
  const again = await screen.findByRole('button', { name: 'Try again' });
  conversation.messages.push(aMessage('user', said('taper?')), aMessage('assistant', said('Two weeks suit most.')));
  fireEvent.click(again);
  expect(await screen.findByText('Two weeks suit most.')).toBeTruthy();
  expect(screen.queryByText('Two wee')).toBeNull();
});

test('a wish that was understood can be taken back with one press', async () => {
  const turns = [aTurn([heard('shopping', { maxPriceCents: 14_000, size: '43' }), said('These two.')])];
  const { calls } = openPanel({ turns });
  await say('shoes under 140');
  fireEvent.click(await screen.findByRole('button', { name: 'Drop “≤ €140”' }));
  await waitFor(() => expect(calls.at(-1)?.body).toMatchObject({ text: 'Forget the budget' }));
});

test('what one could say next is one press away, in French as well', async () => {
  const chips: TurnPart = { type: 'data-suggestions', data: { chips: ['Moins cher ?'] } };
  const { calls } = openPanel({ turns: [aTurn([said('Voici.'), chips])], language: 'fr' });
  await say('des chaussures');
  fireEvent.click(await screen.findByRole('button', { name: 'Moins cher ?' }));
  await waitFor(() => expect(calls.at(-1)?.body).toMatchObject({ text: 'Moins cher ?', language: 'fr' }));
});

test('out of reach, the coach says so and can be tried again', async () => {
  fakeApi({});
  renderApp(
    <UiActionsContext value={() => Promise.resolve({ ok: true })}>
      <CoachPanel />
    </UiActionsContext>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('offline');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
