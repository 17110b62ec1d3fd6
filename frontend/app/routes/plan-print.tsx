import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { Plan } from '../../../backend/src/training/training.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { PlanPrint } from '../features/plan-export/print/plan-print.tsx';
import type { PageHandle } from '../shell/shell.tsx';
import { PageMeta } from '../ui/page-meta.tsx';

export const handle: PageHandle = { frame: 'quiet' };

export async function loader(args: LoaderFunctionArgs) {
  const planId = args.params['id'] ?? '';
  const plan = await needed(serverApi(args).get<Plan>(`/plans/${encodeURIComponent(planId)}`));
  return { planId, plan };
}

export default function PlanPrintRoute() {
  const { t } = useTranslation('plan');
  const { planId, plan } = useLoaderData<typeof loader>();
  return (
    <>
      <PageMeta title={t('titleOf', { goal: t(`goals.${plan.goal}`) })} isPrivate />
      <PlanPrint planId={planId} plan={plan} />
    </>
  );
}
