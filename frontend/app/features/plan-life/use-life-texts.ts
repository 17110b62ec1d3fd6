import { useTranslation } from 'react-i18next';
import { planLife as en } from '../../locales/en/plan-life.ts';
import { planLife as fr } from '../../locales/fr/plan-life.ts';
import { frenchTexts } from '../../lib/typography.ts';

/** The texts of this part, which come with it: pages without a plan do not carry them. */
export function useLifeTexts() {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle(i18n.language, 'planLife')) {
    i18n.addResourceBundle(i18n.language, 'planLife', i18n.language === 'fr' ? frenchTexts(fr) : en);
  }
  return useTranslation('planLife');
}
