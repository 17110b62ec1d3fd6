import { useTranslation } from 'react-i18next';
import { frenchTexts } from '../../lib/typography.ts';
import { retailer as en } from '../../locales/en/retailer.ts';
import { retailer as fr } from '../../locales/fr/retailer.ts';

/** Brings the desk's own texts along: they come with its page, not with the first page of every shopper. */
export function useDeskTexts(): void {
  const { i18n } = useTranslation();
  if (i18n.hasResourceBundle(i18n.language, 'retailer')) return;
  i18n.addResourceBundle(i18n.language, 'retailer', i18n.language === 'fr' ? frenchTexts(fr) : en);
}
