import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptCheck } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { ApiError } from '../../api/problem.ts';
import { CheckForm } from './check-form.tsx';
import { useChecking } from './check-calls.ts';
import { CheckResult } from './check-result.tsx';
import styles from './plan-check.module.css';
import { useCheckTexts } from './use-check-texts.ts';

/** Any plan, pasted or uploaded: its certificate, its risky days, and the repaired version with every change. */
export function PlanCheckPage({ kept }: { kept: KeptCheck | null }) {
  useCheckTexts();
  const { t } = useTranslation('planCheck');
  const checking = useChecking();
  const result = useRef<HTMLDivElement>(null);
  const check = checking.data ?? kept?.check ?? null;
  useEffect(() => {
    if (checking.data) result.current?.focus();
  }, [checking.data]);
  const refusal = checking.error instanceof ApiError ? checking.error : null;
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <CheckForm asked={kept?.request ?? null} isBusy={checking.isPending} onCheck={(body) => checking.mutate(body)} />
      {refusal && (
        <p role="alert" className={styles['alert']}>
          {refusal.message}
        </p>
      )}
      {check && (
        <div ref={result} tabIndex={-1} className={styles['result']} data-stale={checking.isPending}>
          <CheckResult check={check} />
        </div>
      )}
    </div>
  );
}
