import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanListItem } from '../../../../backend/src/training/plan-api.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './plan-list.module.css';

/** The plans a runner has, newest first. */
export function PlanList({ items }: { items: PlanListItem[] }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="my-plans" className={styles['plans']}>
      <h2 id="my-plans">{t('mine')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.planId}>
            <h3>
              <Link to={paths.plan(item.planId)}>{t(`goals.${item.goal}`)}</Link>
            </h3>
            <p className={styles['dates']}>
              {formatDate(item.startDate, language)}
              {item.raceDate && ` → ${formatDate(item.raceDate, language)}`}
            </p>
            <p>{inLanguage(item.summary, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
