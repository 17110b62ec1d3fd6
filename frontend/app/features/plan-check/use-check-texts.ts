import { useTranslation } from 'react-i18next';
import { frenchTexts } from '../../lib/typography.ts';
import { planCheck as en } from '../../locales/en/plan-check.ts';
import { planCheck as fr } from '../../locales/fr/plan-check.ts';

/** Brings the page's own texts along: they come with it, not with the first page of every shopper. */
export function useCheckTexts(): void {
  const { i18n } = useTranslation();
  if (i18n.hasResourceBundle(i18n.language, 'planCheck')) return;
  i18n.addResourceBundle(i18n.language, 'planCheck', i18n.language === 'fr' ? frenchTexts(fr) : en);
}
