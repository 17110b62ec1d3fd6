import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { formatDate, formatDistance, formatDuration } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { Alarm } from '../../ui/alarm.tsx';
import { IconShieldCheck } from '../../ui/icons.ts';
import { DiffView } from './diff-view.tsx';
import type { Proposal } from './life-calls.ts';
import styles from './plan-life.module.css';
import { useLifeTexts } from './use-life-texts.ts';
import type { PlanLifeCalls } from './use-plan-life.ts';

interface ProposalViewProps {
  proposal: Proposal;
  plan: Plan;
  today: string;
  life: PlanLifeCalls;
  /** Is there a form to go back to? */
  canChange: boolean;
}

/** What would change, and the choice to keep it. The focus comes here, so that it is read out and not missed. */
export function ProposalView({ proposal, plan, today, life, canChange }: ProposalViewProps) {
  const { t } = useLifeTexts();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { run, diff, notes, redFlag } = proposal;
  const { units } = plan.request;
  const { keeping, proposing, told } = life;
  return (
    <div className={styles['proposal']}>
      {redFlag && <Alarm urgency={redFlag.urgency} message={redFlag.message} />}
      {redFlag && !plan.pausedFrom && (
        <Button onClick={() => proposing.mutate({ kind: 'change', change: { action: 'pause', date: today } })}>
          {t('pauseInstead')}
        </Button>
      )}
      <h3 ref={heading} tabIndex={-1}>
        {t('diff.title')}
      </h3>
      {run && (
        <p className={styles['read']}>
          {t('run.read', {
            distance: formatDistance(run.distanceKm, units, language),
            time: formatDuration(run.durationSeconds),
            date: formatDate(run.date, language, 'long'),
          })}
        </p>
      )}
      <DiffView diff={diff} notes={notes} units={units} />
      {!redFlag && proposal.plan?.certificate.passed && (
        <p className={styles['certified']}>
          <IconShieldCheck size={20} aria-hidden /> {t('diff.certified')}
        </p>
      )}
      {keeping.isError && (
        <p role="alert" className={styles['refused']}>
          {keeping.error.message}
        </p>
      )}
      <div className={styles['doors']}>
        <Button
          variant={redFlag ? 'default' : 'filled'}
          loading={keeping.isPending}
          onClick={() => told && keeping.mutate(told)}
        >
          {t('keep')}
        </Button>
        {canChange && (
          <Button variant="default" disabled={keeping.isPending} onClick={() => proposing.reset()}>
            {t('change')}
          </Button>
        )}
      </div>
    </div>
  );
}
