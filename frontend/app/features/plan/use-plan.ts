import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { ChangedPlan } from '../../../../backend/src/training/plan-diff.contract.ts';
import type { PlanPictures } from '../../../../backend/src/training/plan-pictures.contract.ts';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useUnits } from '../../lib/units-choice.ts';

const path = (planId: string) => `/plans/${encodeURIComponent(planId)}`;

/** A plan, in the units of the reader, and the changes of its days; each change answers the whole plan. */
export function usePlan(planId: string, loaded: Plan) {
  const queries = useQueryClient();
  const queryKey = ['plan', planId];
  const { data, dataUpdatedAt } = useQuery({
    queryKey,
    queryFn: () => browserApi().get<Plan>(path(planId)),
    initialData: loaded,
    initialDataUpdatedAt: 0,
    staleTime: Infinity,
  });
  const units = useUnits(data.request.units);
  const plan = useMemo(() => ({ ...data, request: { ...data.request, units } }), [data, units]);
  const changing = useMutation({
    mutationFn: (change: PlanChange) => browserApi().send<ChangedPlan>('PATCH', path(planId), { body: change }),
    onSuccess: (changed) => queries.setQueryData(queryKey, changed),
  });
  /** What a change would do; keeps nothing. */
  const proposing = useMutation({
    mutationFn: (change: PlanChange) =>
      browserApi().send<ChangedPlan>('PATCH', path(planId), { body: change, query: { preview: 'true' } }),
  });
  return { plan, changing, proposing, version: dataUpdatedAt };
}

export type PlanChanging = ReturnType<typeof usePlan>['changing'];
export type PlanProposing = ReturnType<typeof usePlan>['proposing'];

/** The figures of the pictures; those of an earlier version stand until the new ones are there. */
export function usePictures(planId: string, version: number, loaded: PlanPictures | null) {
  const { data } = useQuery({
    queryKey: ['plan-pictures', planId, version],
    queryFn: () => browserApi().get<PlanPictures>(`${path(planId)}/pictures`),
    initialData: version === 0 ? (loaded ?? undefined) : undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return data ?? null;
}
