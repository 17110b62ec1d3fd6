import { useTranslation } from 'react-i18next';
import { PageMeta } from '../ui/page-meta.tsx';

export default function Home() {
  const { t } = useTranslation();
  return (
    <>
      <PageMeta title="Foulée" description={t('footer.line')} />
      <h1>{t('footer.line')}</h1>
    </>
  );
}
