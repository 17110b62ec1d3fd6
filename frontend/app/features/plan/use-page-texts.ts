import { useTranslation } from 'react-i18next';
import { frenchTexts } from '../../lib/typography.ts';
import { planPage as en } from '../../locales/en/plan-page.ts';
import { planPage as fr } from '../../locales/fr/plan-page.ts';

/** The texts of the pages of plans that come with them: pages without a plan do not carry them. */
export function usePageTexts() {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle(i18n.language, 'planPage')) {
    i18n.addResourceBundle(i18n.language, 'planPage', i18n.language === 'fr' ? frenchTexts(fr) : en);
  }
  return useTranslation('planPage');
}
