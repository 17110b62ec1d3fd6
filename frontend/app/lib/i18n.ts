import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts } from '../locales/en/texts.ts';
import type { Language } from './language.ts';
import { frenchTexts } from './typography.ts';

/** Texts in one language, ready at once: nothing is loaded later, nothing falls back. */
export function createI18n(language: Language, texts: Texts): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: language === 'fr' ? frenchTexts(texts) : texts },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
  });
  return instance;
}
