import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createRoutesStub, useLocation } from 'react-router';
import { onTestFinished } from 'vitest';
import { type CoachDoor, CoachDoorContext } from '../app/lib/coach-door.ts';
import { createI18n } from '../app/lib/i18n.ts';
import type { Language } from '../app/lib/language.ts';
import { texts as en } from '../app/locales/en/texts.ts';
import { texts as fr } from '../app/locales/fr/texts.ts';
import { ToastProvider } from '../app/ui/toast.tsx';
import { standInForBrowser } from './stand-in-for-browser.ts';

interface Setting {
  language?: Language;
  /** Address the page is at. */
  at?: string;
  /** Questions handed to the coach are put here. */
  asked?: string[];
  queries?: QueryClient;
  account?: { id: string; email: string; name: string | null; role: 'runner' };
}

function doorTo(asked: string[]): CoachDoor {
  return { isOpen: false, setOpen: () => {}, ask: (text) => asked.push(text), waiting: null, take: () => {} };
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

/** Draws a part of the site with everything the shell gives it: texts, routes, session, cache, toasts. */
export function renderApp(part: React.ReactNode, setting: Setting = {}): RenderResult {
  standInForBrowser();
  onTestFinished(cleanup);
  const { language = 'en', at = '/', asked = [], account = null } = setting;
  document.documentElement.lang = language;
  const queries = setting.queries ?? new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const shell = { language, session: { account, isGuest: !account, language, isOnboarded: false }, categories: [] };
  const Page = () => (
    <QueryClientProvider client={queries}>
      <MantineProvider env="test">
        <CoachDoorContext value={doorTo(asked)}>
          <ToastProvider>
            {part}
            <Address />
          </ToastProvider>
        </CoachDoorContext>
      </MantineProvider>
    </QueryClientProvider>
  );
  const Stub = createRoutesStub([
    { id: 'root', path: '*', Component: Page, loader: () => shell, HydrateFallback: () => null },
  ]);
  return render(
    <I18nextProvider i18n={createI18n(language, language === 'fr' ? fr : en)}>
      <Stub initialEntries={[at]} hydrationData={{ loaderData: { root: shell } }} />
    </I18nextProvider>,
  );
}
