import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { createI18n } from './lib/i18n.ts';
import { pageLanguage } from './lib/language.ts';
import { rememberTimeZone } from './lib/time-zone.ts';

/** Only the texts of the page's own language are fetched. */
const TEXTS = {
  en: () => import('./locales/en/texts.ts'),
  fr: () => import('./locales/fr/texts.ts'),
};

async function hydrate(): Promise<void> {
  const language = pageLanguage();
  const { texts } = await TEXTS[language]();
  const i18n = createI18n(language, texts);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <HydratedRouter />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

rememberTimeZone();
void hydrate();
