import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useToast } from '../../ui/toast.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { EventForm } from './event-form.tsx';
import { LoggedRuns, LoggedWeeks } from './logged-weeks.tsx';
import { LogRunForm } from './log-run-form.tsx';
import styles from './plan-life.module.css';
import { ProposalView } from './proposal-view.tsx';
import { useLifeTexts } from './use-life-texts.ts';
import { useLivePlan, usePlanLife, useTakingBack } from './use-plan-life.ts';

interface PlanLifeProps {
  planId: string;
  loaded: Plan;
  /** Calendar day at which the page was made, YYYY-MM-DD. */
  today: string;
}

const DOORS = ['log', 'checkIn', 'cameUp'] as const;
type Door = (typeof DOORS)[number];

/** Living with a plan: what was run, how the week went, what came up; each change is shown before it is kept. */
export function PlanLife({ planId, loaded, today }: PlanLifeProps) {
  const { t } = useLifeTexts();
  const plan = useLivePlan(planId, loaded);
  const toast = useToast();
  const [door, setDoor] = useState<Door | 'back' | null>(null);
  const { undoing, removing } = useTakingBack(planId, () => toast({ title: t('undone') }));
  const undo = () => undoing.mutate();
  const life = usePlanLife(planId, () => {
    setDoor(null);
    const action = (
      <Button variant="default" size="compact-sm" onClick={undo}>
        {t('undo')}
      </Button>
    );
    toast({ title: t('kept'), action });
  });
  const open = (wanted: Door) => {
    life.start();
    setDoor(wanted);
  };
  const comeBack = () => {
    life.start();
    setDoor('back');
    life.proposing.mutate({ kind: 'change', change: { action: 'resume', date: today } });
  };
  const problem = undoing.error ?? removing.error;
  return (
    <section className={styles['life']} aria-labelledby="plan-life">
      <h2 id="plan-life">{t('title')}</h2>
      <div className={styles['doors']}>
        {plan.pausedFrom && <Button onClick={comeBack}>{t('back')}</Button>}
        {DOORS.map((each, index) => (
          <Button
            key={each}
            variant={index === 0 && !plan.pausedFrom ? 'filled' : 'default'}
            onClick={() => open(each)}
          >
            {t(each)}
          </Button>
        ))}
        <Button variant="subtle" loading={undoing.isPending} onClick={undo}>
          {t('undo')}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={styles['refused']}>
          {problem.message || t('failed')}
        </p>
      )}
      <LoggedWeeks plan={plan} today={today} />
      <LoggedRuns plan={plan} isBusy={removing.isPending} onRemove={(runId) => removing.mutate(runId)} />
      <Sheet side="right" title={door ? t(door) : ''} isOpen={door !== null} onClose={() => setDoor(null)}>
        <LifeSheet door={door} plan={plan} today={today} life={life} />
      </Sheet>
    </section>
  );
}

interface LifeSheetProps {
  door: Door | 'back' | null;
  plan: Plan;
  today: string;
  life: ReturnType<typeof usePlanLife>;
}

/** One of the forms, and in its place what it would change; going back keeps what was typed. */
function LifeSheet({ door, plan, today, life }: LifeSheetProps) {
  const { proposing } = life;
  const form = { today, isBusy: proposing.isPending, onTell: proposing.mutate };
  const hasProposal = proposing.data !== undefined;
  return (
    <div className={styles['sheet']}>
      <div hidden={hasProposal}>
        {door === 'log' && <LogRunForm {...form} />}
        {door === 'checkIn' && <CheckInForm {...form} />}
        {door === 'cameUp' && <EventForm {...form} end={plan.weeks.at(-1)?.days.at(-1)?.date ?? today} />}
        {proposing.isError && (
          <p role="alert" className={styles['refused']}>
            {proposing.error.message}
          </p>
        )}
      </div>
      {proposing.data && (
        <ProposalView proposal={proposing.data} plan={plan} today={today} life={life} canChange={door !== 'back'} />
      )}
    </div>
  );
}
