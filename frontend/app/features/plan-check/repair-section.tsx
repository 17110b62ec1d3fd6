import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DayChange, PlanCheck } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { ApiError } from '../../api/problem.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { useAdopting } from './check-calls.ts';
import styles from './plan-check.module.css';
import { ruleName } from './rule-name.ts';

/** What the repair changed, day by day with the rule behind it, and the way to follow it. */
export function RepairSection({ check: { repair } }: { check: PlanCheck }) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  const adopting = useAdopting();
  const refusal = adopting.error instanceof ApiError ? adopting.error : null;
  const { changes, keptSessions: kept, nearest, passed, canBeKept } = repair;
  const wanted = passed ? repair.plan : nearest;
  return (
    <section className={styles['section']} aria-labelledby="check-repair">
      <h2 id="check-repair">{t('repair.title')}</h2>
      <p>{changes.length === 0 ? t('repair.nothing') : t('repair.summary', { count: changes.length, kept })}</p>
      {changes.length > 0 && <Changes changes={changes} />}
      {!passed && nearest && (
        <p>
          {t('repair.nearest')} {inLanguage(nearest.summary, language)}
        </p>
      )}
      {passed && !canBeKept && <p>{t('repair.tooLong')}</p>}
      {wanted && (canBeKept || !passed) && (
        <Button
          size="md"
          className={styles['use']}
          loading={adopting.isPending}
          onClick={() => adopting.mutate(wanted)}
        >
          {changes.length > 0 && passed ? t('repair.use') : t('repair.useAsIs')}
        </Button>
      )}
      {refusal && (
        <p role="alert" className={styles['alert']}>
          {refusal.message}
        </p>
      )}
    </section>
  );
}

function Changes({ changes }: { changes: DayChange[] }) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  const words = (text: DayChange['before']) => (text ? inLanguage(text, language) : t('repair.rest'));
  return (
    <ol className={styles['changes']}>
      {changes.map((change) => (
        <li key={`${change.date}-${change.before?.en ?? ''}-${change.after?.en ?? ''}`}>
          <p className={styles['when']}>
            <time dateTime={change.date}>{formatDate(change.date, language)}</time>
            <span>{t('repair.week', { number: change.weekIndex + 1 })}</span>
            <strong data-change={change.change}>{t(`changes.${change.change}`)}</strong>
          </p>
          <p className={styles['fromTo']}>
            <del>
              <span className="visually-hidden">{t('repair.before')}: </span>
              {words(change.before)}
            </del>{' '}
            <ins>
              <span className="visually-hidden">{t('repair.after')}: </span>
              {words(change.after)}
            </ins>
          </p>
          <p className={styles['muted']}>{change.rules.map((code) => ruleName(t, code)).join(', ')}</p>
        </li>
      ))}
    </ol>
  );
}
