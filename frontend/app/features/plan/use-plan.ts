import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';

const path = (planId: string) => `/plans/${encodeURIComponent(planId)}`;

/** A plan and the changes of its days; each change answers the whole plan. */
export function usePlan(planId: string, loaded: Plan) {
  const queries = useQueryClient();
  const queryKey = ['plan', planId];
  const { data } = useQuery({
    queryKey,
    queryFn: () => browserApi().get<Plan>(path(planId)),
    initialData: loaded,
    staleTime: Infinity,
  });
  const changing = useMutation({
    mutationFn: (change: PlanChange) => browserApi().send<Plan>('PATCH', path(planId), { body: change }),
    onSuccess: (plan) => queries.setQueryData(queryKey, plan),
  });
  return { plan: data, changing };
}

export type PlanChanging = ReturnType<typeof usePlan>['changing'];
