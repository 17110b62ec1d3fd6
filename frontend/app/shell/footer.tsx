import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useCategories } from '../lib/shell-data.ts';
import { Wordmark } from '../ui/wordmark.tsx';
import { groupsOf } from './groups-of.ts';
import styles from './footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  const groups = groupsOf(useCategories()).slice(0, 6);
  return (
    <footer className={styles['footer']}>
      <div className={styles['inside']}>
        <div className={styles['about']}>
          <Wordmark />
          <p>{t('footer.line')}</p>
        </div>
        <nav aria-label={t('footer.shop')}>
          <h2>{t('footer.shop')}</h2>
          <ul>
            <li>
              <Link to={paths.shop()}>{t('nav.everything')}</Link>
            </li>
            {groups.map((group) => (
              <li key={group.slug}>
                <Link to={paths.category(group.slug)}>{group.name}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('footer.coach')}>
          <h2>{t('footer.coach')}</h2>
          <ul>
            <li>
              <Link to={paths.coach()}>{t('footer.askCoach')}</Link>
            </li>
            <li>
              <Link to={paths.plans()}>{t('nav.plans')}</Link>
            </li>
            <li>
              <Link to={paths.library()}>{t('footer.library')}</Link>
            </li>
            <li>
              <Link to={paths.onboarding()}>{t('footer.onboarding')}</Link>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('footer.house')}>
          <h2>{t('footer.house')}</h2>
          <ul>
            <li>
              <Link to={paths.account()}>{t('footer.account')}</Link>
            </li>
            <li>
              <Link to={`${paths.home()}#ranking`}>{t('footer.ranking')}</Link>
            </li>
            <li>
              <a href={paths.apiDocs()}>{t('footer.api')}</a>
            </li>
          </ul>
        </nav>
        <p className={styles['small']}>{t('footer.small')}</p>
      </div>
    </footer>
  );
}
