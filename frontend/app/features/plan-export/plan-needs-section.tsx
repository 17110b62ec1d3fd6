import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanNeeds } from '../../../../backend/src/training/export/plan-needs.contract.ts';
import { browserApi } from '../../api/client.ts';
import { NeedsView } from './needs-view.tsx';
import styles from './plan-export.module.css';
import { useExportTexts } from './use-export-texts.ts';

/** What the plan will need. Nothing is shown until the runner switches it on; the plan itself never asks. */
export function PlanNeedsSection({ planId }: { planId: string }) {
  const { t } = useExportTexts();
  const queries = useQueryClient();
  const queryKey = ['plan-needs', planId];
  const path = `/plans/${encodeURIComponent(planId)}/needs`;
  const { data } = useQuery({ queryKey, queryFn: () => browserApi().get<PlanNeeds>(path) });
  const switching = useMutation({
    mutationFn: (isSwitchedOn: boolean) => browserApi().send<PlanNeeds>('PUT', path, { body: { isSwitchedOn } }),
    onSuccess: (needs) => queries.setQueryData(queryKey, needs),
  });
  const isOn = switching.isPending ? switching.variables : (data?.isSwitchedOn ?? false);
  return (
    <section className={styles['needs']} aria-labelledby="plan-needs">
      <h2 id="plan-needs">{t('needs.title')}</h2>
      <p className={styles['muted']}>{t('needs.lead')}</p>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          disabled={!data || switching.isPending}
          onChange={(event) => switching.mutate(event.currentTarget.checked)}
        />
        {t('needs.show')}
      </label>
      {switching.isError && (
        <p role="alert" className={styles['refused']}>
          {switching.error.message || t('failed')}
        </p>
      )}
      {data?.isSwitchedOn && isOn && <NeedsView needs={data} />}
    </section>
  );
}
