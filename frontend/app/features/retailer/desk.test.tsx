import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PreviewItem } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { fakeApi } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { Desk, type DeskProps } from './desk.tsx';

const SAMPLE = '0198c000-0000-7000-8002-000000000001';

function anItem(place: number, presentPlace: number, title: string): PreviewItem {
  return {
    productId: `0198c000-0000-7000-8001-00000000000${presentPlace}`,
    title,
    brand: 'Corvane',
    category: { slug: 'road-shoes', name: 'Road shoes' },
    gender: 'unisex',
    priceCents: 10_000,
    currency: 'EUR',
    rating: 4,
    ratingCount: 10,
    imageUrl: '/media/x.svg',
    imageAlt: '',
    url: '/product/x',
    colors: [],
    isInStock: true,
    place,
    presentPlace,
    score: 0.8,
    similarity: 1,
    ratingPart: 0.6,
    neighbourCount: 14,
  };
}

const steps = Array.from({ length: 21 }, (_, step) => ({
  share: step / 20,
  changedShare: Math.abs(14 - step) / 20,
  meanRating: 4.5 - step / 40,
  meanNeighbours: step,
  hitRate2: 0.3,
  hitRate10: 0.6,
}));

const DESK: DeskProps = {
  setting: {
    similarityShare: 0.7,
    defaultShare: 0.7,
    history: [{ id: SAMPLE, from: 0.5, to: 0.7, changedAt: '2026-11-20T09:00:00.000Z', by: 'Bea' }],
  },
  figures: { madeAt: '2026-11-20T03:31:00.000Z', questions: 60, heldOut: 120, steps },
  samples: [
    {
      shopperId: SAMPLE,
      goal: 'marathon',
      level: 'advanced',
      surfaces: ['road'],
      sex: 'female',
      budget: null,
      boughtCount: 14,
      favourites: ['Socks'],
    },
  ],
  turns: {
    items: [
      {
        id: SAMPLE,
        at: '2026-11-20T09:00:00.000Z',
        intent: 'advice',
        probability: 0.98,
        language: 'en',
        isWarning: false,
        words: null,
        slots: {},
        products: [],
        complementCount: 0,
        citationCount: 2,
        actions: [],
        timings: { total: 12.3 },
      },
    ],
    total: 1,
    page: 1,
    pageSize: 8,
  },
  overview: {
    shelves: [{ name: 'articles', count: 1_560 }],
    imports: [],
    jobs: [
      {
        name: 'recommend/rebuild',
        waiting: 1,
        running: 0,
        dead: 0,
        nextAt: '2026-11-21T03:30:00.000Z',
        lastDoneAt: null,
        lastError: null,
      },
    ],
  },
};

function openDesk(language: 'en' | 'fr' = 'en') {
  const calls = fakeApi({
    'POST /admin/ranking/preview': ({ body }) => ({
      presentShare: 0.7,
      candidateCount: 2,
      neighbourCount: 0,
      relaxed: [],
      lists: (body as { shares: number[] }).shares.map((share) => ({
        share,
        items:
          share === 0.7
            ? [anItem(1, 1, 'Loved'), anItem(2, 2, 'Praised')]
            : [anItem(1, 2, 'Praised'), anItem(2, 1, 'Loved')],
      })),
    }),
    'PUT /admin/ranking': ({ body }) => ({ ...DESK.setting, ...(body as object) }),
    'POST /admin/rebuild': () => ({ isQueued: true }),
  });
  renderApp(<Desk {...DESK} />, { language });
  return calls;
}

const dial = () => screen.getByRole('slider');
const turnTo = (percent: number) => fireEvent.change(dial(), { target: { value: String(percent) } });

test('the dial says in words where it stands', () => {
  openDesk();
  turnTo(55);
  expect(dial().getAttribute('aria-valuetext')).toBe('55 per cent similar runners, 45 per cent rating');
});

test('moving the dial shows both lists side by side, and who moves where', async () => {
  openDesk();
  turnTo(55);
  const would = (await screen.findByRole('heading', { name: 'With 55/45' })).closest('section')!;
  const places = within(would).getAllByRole('listitem');
  expect(places[0]!.textContent).toContain('Praised');
  expect(places[0]!.textContent).toContain('one place up');
  expect(places[1]!.textContent).toContain('one place down');
  expect(screen.getByRole('heading', { name: 'As now, 70/30' })).toBeTruthy();
});

test('nothing is saved before a second yes', async () => {
  const calls = openDesk();
  turnTo(55);
  fireEvent.click(screen.getByRole('button', { name: 'Rank the shop 55/45' }));
  expect(screen.getByRole('alert').textContent).toContain('instead of 70/30');
  expect(calls.some((call) => call.method === 'PUT')).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Yes, change it' }));
  await waitFor(() => expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({ similarityShare: 0.55 }));
  expect(await screen.findByText('The shop is ranked 55/45 now')).toBeTruthy();
});

test('the last change can be taken back', async () => {
  const calls = openDesk();
  fireEvent.click(screen.getByRole('button', { name: 'Go back to 50/50' }));
  await waitFor(() => expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({ similarityShare: 0.5 }));
});

test('a sample shopper is told by what they run, and their list is asked for', async () => {
  const calls = openDesk();
  const select = screen.getByRole('combobox', { name: 'Through whose eyes?' });
  expect(
    within(select).getByRole('option', { name: /^Marathon runner, experienced, road, woman – bought 14 articles/ }),
  ).toBeTruthy();
  fireEvent.change(select, { target: { value: SAMPLE } });
  await waitFor(() => expect(calls.at(-1)?.body).toMatchObject({ shopper: SAMPLE }));
});

test('an advice turn keeps its words', () => {
  openDesk();
  expect(screen.getByText('The words stay private.')).toBeTruthy();
  expect(screen.getByText('2 studies cited')).toBeTruthy();
});

test('the desk speaks French', async () => {
  const calls = openDesk('fr');
  expect(screen.getByRole('heading', { level: 1, name: 'Le bureau' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Apprendre de tous les achats maintenant' }));
  expect(await screen.findByText('La boutique apprend')).toBeTruthy();
  expect(calls.some((call) => call.path === '/admin/rebuild')).toBe(true);
});
