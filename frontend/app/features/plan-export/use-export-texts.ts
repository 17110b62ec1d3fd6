import { useTranslation } from 'react-i18next';
import { planExport as en } from '../../locales/en/plan-export.ts';
import { planExport as fr } from '../../locales/fr/plan-export.ts';
import { frenchTexts } from '../../lib/typography.ts';

/** The texts of this part, which come with it: pages without a plan do not carry them. */
export function useExportTexts() {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle(i18n.language, 'planExport')) {
    i18n.addResourceBundle(i18n.language, 'planExport', i18n.language === 'fr' ? frenchTexts(fr) : en);
  }
  return useTranslation('planExport');
}
