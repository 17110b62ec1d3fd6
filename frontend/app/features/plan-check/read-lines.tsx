import { useTranslation } from 'react-i18next';
import type { PlanCheck } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { formatDate, formatDistance } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './plan-check.module.css';

/** What was made of every line: sessions, assumptions, and what was not understood. */
export function ReadLines({ check }: { check: PlanCheck }) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  return (
    <section className={styles['section']} aria-labelledby="check-read">
      <h2 id="check-read">{t('read.title')}</h2>
      {check.notUnderstood.length > 0 && (
        <div className={styles['missed']}>
          <h3>{t('read.missed', { count: check.notUnderstood.length })}</h3>
          <ul>
            {check.notUnderstood.slice(0, 50).map((missed) => (
              <li key={`${missed.line}-${missed.text}`}>
                <span className={styles['muted']}>{t('read.line', { line: missed.line })}</span> <q>{missed.text}</q>{' '}
                {inLanguage(missed.detail, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('read.assumed')}</h3>
      <ul className={styles['assumed']}>
        {check.assumptions.map((assumption) => (
          <li key={assumption.code}>{inLanguage(assumption.text, language)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('read.table')}</summary>
        <Weeks check={check} />
      </details>
    </section>
  );
}

function Weeks({ check }: { check: PlanCheck }) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  const distance = (km: number) => formatDistance(km, check.units, language);
  return check.weeks.map((week) => (
    <div key={week.index} className={styles['week']}>
      <h4>{t('read.week', { number: week.index + 1, distance: distance(week.distanceKm) })}</h4>
      <ul>
        {week.sessions.map((session) => (
          <li key={`${session.date}-${session.line}-${session.source}-${session.kind}`}>
            {formatDate(session.date, language)}:{' '}
            {session.distanceKm > 0 ? distance(session.distanceKm) : `${session.durationMinutes} min`}{' '}
            <q>{session.source}</q> <span className={styles['muted']}>{t('read.line', { line: session.line })}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
