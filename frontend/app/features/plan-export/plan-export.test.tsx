import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aPlan } from '../../../testing/a-plan.ts';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { PlanExport } from './plan-export.tsx';
import { SessionDownload } from './session-download.tsx';

const ID = '01900000-0000-7000-8000-00000000000a';
const TODAY = '2026-11-24';
const OFF = { planId: ID, isSwitchedOn: false, needs: [], assumptions: [] };
const text = (en: string, fr = en) => ({ en, fr });
const ON = {
  ...OFF,
  isSwitchedOn: true,
  needs: [
    {
      kind: 'fuel',
      from: '2026-11-25',
      until: '2026-11-29',
      text: text('One session asks for food and drink.'),
      articleId: 'jeukendrup-2014-cho-during',
      portions: { min: 2, max: 4 },
      sessions: [
        {
          date: '2026-11-29',
          title: text('Long run'),
          isRace: false,
          durationMinutes: 100,
          carbohydrateGrams: { min: 50, max: 100 },
          portions: { min: 2, max: 4 },
          fluidMillilitres: { min: 700, max: 1300 },
        },
      ],
    },
  ],
  assumptions: [text('A portion: 25 g.')],
};
const LINK = {
  id: '01900000-0000-7000-8000-00000000000b',
  language: 'en',
  createdAt: '2026-11-20T10:00:00Z',
  lastReadAt: null,
};
const NEW_LINK = {
  ...LINK,
  url: 'https://foulee.test/api/calendars/secret.ics',
  webcalUrl: 'webcal://foulee.test/api/calendars/secret.ics',
};

const show = (language: 'en' | 'fr' = 'en') =>
  renderApp(<PlanExport planId={ID} loaded={aPlan()} today={TODAY} />, { language });
const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('a calendar link is made, copied, opened and taken back', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(async () => {});
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText: copied } }));
  let links = [LINK];
  const calls = fakeApi({
    [`GET /plans/${ID}/needs`]: () => OFF,
    [`GET /plans/${ID}/subscription`]: () => ({ items: links }),
    [`POST /plans/${ID}/subscription`]: () => NEW_LINK,
    [`DELETE /plans/${ID}/subscription/${LINK.id}`]: () => {
      links = [];
      return new Response(null, { status: 204 });
    },
  });
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Make a calendar link' }));
  expect(await screen.findByDisplayValue(NEW_LINK.url)).toBeTruthy();
  expect(screen.getByText(/shown once/)).toBeTruthy();
  expect(address('Open in my calendar')).toBe(NEW_LINK.webcalUrl);
  fireEvent.click(screen.getByRole('button', { name: 'Copy the link' }));
  await waitFor(() => expect(copied).toHaveBeenCalledWith(NEW_LINK.url));
  expect(await screen.findByText(/not read yet/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Revoke', hidden: true }));
  expect(await screen.findByText('The link is revoked')).toBeTruthy();
  await waitFor(() => expect(screen.queryByDisplayValue(NEW_LINK.url)).toBeNull());
  expect(calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{ revokesOthers: false }]);
  vi.unstubAllGlobals();
});

test('a refusal is said in its words', async () => {
  fakeApi({
    [`GET /plans/${ID}/needs`]: () => OFF,
    [`GET /plans/${ID}/subscription`]: () => ({ items: [] }),
    [`POST /plans/${ID}/subscription`]: () =>
      problem(409, 'plan/too-many-subscriptions', 'This plan has 5 calendar links already.'),
  });
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Make a calendar link' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/5 calendar links/);
});

test('workouts are downloaded for the program chosen, one session or all', () => {
  fakeApi({ [`GET /plans/${ID}/needs`]: () => OFF });
  show();
  expect(address('The whole plan (.zip)')).toBe(`/api/plans/${ID}/workouts.zip?format=fit&language=en&target=pace`);
  expect(address('Download the session')).toBe(`/api/plans/${ID}/sessions/1-2.fit?language=en&target=pace`);
  fireEvent.change(screen.getByLabelText('For'), { target: { value: 'zwo' } });
  expect(address('Download the session')).toBe(`/api/plans/${ID}/sessions/1-2.zwo?language=en`);
  expect(address('Print, or save as PDF')).toBe(`/plan/${ID}/print`);
});

test('needs are shown only once they are switched on', async () => {
  const calls = fakeApi({ [`GET /plans/${ID}/needs`]: () => OFF, [`PUT /plans/${ID}/needs`]: () => ON });
  show();
  const toggle = screen.getByRole('switch', { name: 'Show it with my plan' });
  await waitFor(() => expect((toggle as HTMLInputElement).disabled).toBe(false));
  expect(screen.queryByText('Food and drink')).toBeNull();
  fireEvent.click(toggle);
  expect(await screen.findByRole('heading', { name: 'Food and drink' })).toBeTruthy();
  expect(calls.at(-1)?.body).toEqual({ isSwitchedOn: true });
  const row = screen.getByRole('row', { name: /29 Nov/, hidden: true });
  expect(within(row).getByText('0.7–1.3 L')).toBeTruthy();
});

test('in French', async () => {
  fakeApi({ [`GET /plans/${ID}/needs`]: () => ON });
  show('fr');
  expect(screen.getByRole('heading', { name: 'Emporte-le' })).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'À manger et à boire' })).toBeTruthy();
});

test('an opened session can be taken along; one that was let go cannot', () => {
  const { session } = aPlan().weeks[0]!.days[1]!;
  renderApp(
    <>
      <SessionDownload planId={ID} session={session!} />
      <SessionDownload planId={ID} session={{ ...session!, status: 'skipped' }} />
    </>,
  );
  expect(address('Watch (FIT)')).toBe(`/api/plans/${ID}/sessions/1-2.fit?language=en`);
  expect(screen.getAllByRole('link')).toHaveLength(3);
});
