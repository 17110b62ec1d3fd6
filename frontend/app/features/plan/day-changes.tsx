import { Button } from '@mantine/core';
import { type SubmitEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { Plan, PlanDay } from '../../../../backend/src/training/training.contract.ts';
import { formText } from '../../lib/form-text.ts';
import styles from './session-sheet.module.css';
import type { PlanChanging } from './use-plan.ts';

interface DayChangesProps {
  day: PlanDay;
  plan: Plan;
  changing: PlanChanging;
  /** Changes that touch more than this day are looked at before they are kept. */
  onPropose: (change: PlanChange) => void;
}

/** Done, skipped, or on another day. What would break a safety rule is refused, in words. */
export function DayChanges({ day, plan, changing, onPropose }: DayChangesProps) {
  const { t } = useTranslation(['plan', 'common']);
  const dateId = useId();
  const status = day.session?.status;
  const change = (wanted: PlanChange) => changing.mutate(wanted);
  const move = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = formText(new FormData(event.currentTarget), 'to');
    if (to && to !== day.date) onPropose({ action: 'move', date: day.date, to });
  };
  return (
    <section className={styles['changes']} aria-label={t('changes.title')}>
      <div className={styles['buttons']}>
        {status === 'planned' ? (
          <>
            <Button loading={changing.isPending} onClick={() => change({ action: 'done', date: day.date })}>
              {t('changes.done')}
            </Button>
            <Button
              variant="default"
              disabled={changing.isPending}
              onClick={() => onPropose({ action: 'skip', date: day.date })}
            >
              {t('changes.skip')}
            </Button>
          </>
        ) : (
          <Button
            variant="default"
            loading={changing.isPending}
            onClick={() => change({ action: 'plan', date: day.date })}
          >
            {t('changes.undo')}
          </Button>
        )}
      </div>
      {status === 'planned' && (
        <form className={styles['move']} onSubmit={move}>
          <label htmlFor={dateId}>{t('changes.moveTo')}</label>
          <input
            id={dateId}
            name="to"
            type="date"
            required
            defaultValue={day.date}
            min={plan.startDate}
            max={plan.weeks.at(-1)?.days.at(-1)?.date}
          />
          <Button type="submit" variant="default" disabled={changing.isPending}>
            {t('changes.move')}
          </Button>
        </form>
      )}
      {changing.isError && (
        <p role="alert" className={styles['refused']}>
          {changing.error.message || t('common:problem.short')}
        </p>
      )}
    </section>
  );
}
