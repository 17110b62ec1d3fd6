import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useUnits } from '../../lib/units-choice.ts';
import { type Proposal, removeRun, tell, type Told } from './life-calls.ts';

/** The plan as it stands, shared with the rest of its page, in the units of the reader. */
export function useLivePlan(planId: string, loaded: Plan) {
  const { data } = useQuery({
    queryKey: ['plan', planId],
    queryFn: () => browserApi().get<Plan>(`/plans/${encodeURIComponent(planId)}`),
    initialData: loaded,
    staleTime: Infinity,
  });
  const units = useUnits(data.request.units);
  return useMemo(() => ({ ...data, request: { ...data.request, units } }), [data, units]);
}

/** Puts the plan of an answer in the place of the one shown, or has it fetched again. */
function useRenewing(planId: string) {
  const queries = useQueryClient();
  return async (proposal: Proposal | null) => {
    if (proposal?.plan) queries.setQueryData(['plan', planId], proposal.plan);
    else await queries.invalidateQueries({ queryKey: ['plan', planId] });
  };
}

/** Taking the last change back, and taking a run out of the log. */
export function useTakingBack(planId: string, onUndone: () => void) {
  const renewed = useRenewing(planId);
  const undoing = useMutation({
    mutationFn: () => tell(planId, { kind: 'change', change: { action: 'undo' } }, false),
    onSuccess: async (proposal) => {
      await renewed(proposal);
      onUndone();
    },
  });
  const removing = useMutation({ mutationFn: removeRun, onSuccess: () => renewed(null) });
  return { undoing, removing };
}

/** Telling something about a plan: first what it would change, then, when the runner keeps it, the change. */
export function usePlanLife(planId: string, onKept: (proposal: Proposal) => void) {
  const renewed = useRenewing(planId);
  const [told, setTold] = useState<Told | null>(null);
  const proposing = useMutation({
    mutationFn: (wanted: Told) => tell(planId, wanted, true),
    onMutate: (wanted) => setTold(wanted),
  });
  const keeping = useMutation({
    mutationFn: (wanted: Told) => tell(planId, wanted, false),
    onSuccess: async (proposal) => {
      await renewed(proposal);
      onKept(proposal);
    },
  });
  const start = () => {
    setTold(null);
    proposing.reset();
    keeping.reset();
  };
  return { proposing, keeping, told, start };
}

export type PlanLifeCalls = ReturnType<typeof usePlanLife>;
