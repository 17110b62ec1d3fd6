import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { ChangedPlan } from '../../../../backend/src/training/plan-diff.contract.ts';
import { useToast } from '../../ui/toast.tsx';
import { usePageTexts } from './use-page-texts.ts';
import type { PlanChanging, PlanProposing } from './use-plan.ts';

export interface Proposing {
  /** The change that is looked at; null: none. */
  wanted: PlanChange | null;
  changed: ChangedPlan | null;
  error: Error | null;
  isChecking: boolean;
  isKeeping: boolean;
  propose: (change: PlanChange) => void;
  keep: () => void;
  leave: () => void;
}

/** A change is shown before it is kept; once kept it can be taken back. */
export function useProposal({ changing, proposing }: { changing: PlanChanging; proposing: PlanProposing }): Proposing {
  const { t } = usePageTexts();
  const toast = useToast();
  const [wanted, setWanted] = useState<PlanChange | null>(null);
  const leave = () => {
    setWanted(null);
    proposing.reset();
    changing.reset();
  };
  const undo = () =>
    changing.mutate(
      { action: 'undo' },
      {
        onSuccess: () => toast({ title: t('proposal.undone') }),
        onError: (error) => toast({ title: error.message, tone: 'bad' }),
      },
    );
  const kept = () => {
    leave();
    const action = (
      <Button variant="default" size="compact-sm" onClick={undo}>
        {t('proposal.undo')}
      </Button>
    );
    toast({ title: t('proposal.kept'), action });
  };
  return {
    wanted,
    changed: proposing.data ?? null,
    error: proposing.error ?? changing.error,
    isChecking: proposing.isPending,
    isKeeping: changing.isPending,
    propose: (change) => {
      changing.reset();
      setWanted(change);
      proposing.mutate(change);
    },
    keep: () => wanted && changing.mutate(wanted, { onSuccess: kept }),
    leave,
  };
}
