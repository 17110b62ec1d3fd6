import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RiskyDay } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './plan-check.module.css';

/** The days on which the plan breaks a rule, each with its reason and the study behind it. */
export function RiskyDays({ days }: { days: RiskyDay[] }) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  return (
    <section className={styles['section']} aria-labelledby="risky-days">
      <h2 id="risky-days">{t('risky.title')}</h2>
      {days.length === 0 ? (
        <p>{t('risky.none')}</p>
      ) : (
        <ul className={styles['risky']}>
          {days.map((day) => (
            <li key={`${day.date}-${day.rule}`}>
              <time dateTime={day.date}>{formatDate(day.date, language)}</time>
              <p>
                {inLanguage(day.detail, language)}{' '}
                {day.articleId ? (
                  <Link to={paths.article(day.articleId)}>{t('risky.study')}</Link>
                ) : (
                  <span className={styles['muted']}>{t('risky.coach')}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
