import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  NewSubscription,
  PlanSubscriptions,
} from '../../../../backend/src/training/export/plan-export.contract.ts';
import { browserApi } from '../../api/client.ts';

/** The calendar links of a plan: listed once they are looked at, made and revoked. */
export function useCalendarLinks(planId: string, isLooking: boolean) {
  const queries = useQueryClient();
  const path = `/plans/${encodeURIComponent(planId)}/subscription`;
  const queryKey = ['plan-subscriptions', planId];
  const renew = () => queries.invalidateQueries({ queryKey });
  const { data } = useQuery({ queryKey, queryFn: () => browserApi().get<PlanSubscriptions>(path), enabled: isLooking });
  const making = useMutation({
    mutationFn: (revokesOthers: boolean) =>
      browserApi().send<NewSubscription>('POST', path, { body: { revokesOthers } }),
    onSuccess: renew,
  });
  const revoking = useMutation({
    mutationFn: (id: string) => browserApi().send<void>('DELETE', `${path}/${encodeURIComponent(id)}`),
    onSuccess: async (_answer, id) => {
      if (making.data?.id === id) making.reset();
      await renew();
    },
  });
  return { links: data?.items ?? [], making, revoking };
}
