import { useTranslation } from 'react-i18next';

/** The name of a field of study; one the texts do not know keeps its own. */
export function useAreaName(): (area: string) => string {
  const { t } = useTranslation('library');
  return (area) => t(`areas.${area}` as 'areas.training', area);
}
