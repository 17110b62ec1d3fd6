import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { Plan } from '../../../backend/src/training/training.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { PlanPage } from '../features/plan/plan-page.tsx';
import { PlanExport } from '../features/plan-export/plan-export.tsx';
import { PlanLife } from '../features/plan-life/plan-life.tsx';
import { PageMeta } from '../ui/page-meta.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const planId = args.params['id'] ?? '';
  const plan = await needed(serverApi(args).get<Plan>(`/plans/${encodeURIComponent(planId)}`));
  return { planId, plan, today: new Date().toISOString().slice(0, 10) };
}

export default function PlanRoute() {
  const { t } = useTranslation('plan');
  const { planId, plan, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageMeta title={t('titleOf', { goal: t(`goals.${plan.goal}`) })} isPrivate />
      <PlanPage key={planId} planId={planId} loaded={plan} today={today}>
        <PlanLife planId={planId} loaded={plan} today={today} />
      </PlanPage>
      <PlanExport key={`export ${planId}`} planId={planId} loaded={plan} today={today} />
    </>
  );
}
