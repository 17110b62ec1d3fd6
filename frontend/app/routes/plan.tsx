import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { PlanPictures } from '../../../backend/src/training/plan-pictures.contract.ts';
import type { Plan } from '../../../backend/src/training/training.contract.ts';
import { needed, optional, serverApi } from '../api/server.ts';
import { PlanPage } from '../features/plan/plan-page.tsx';
import { DiffView } from '../features/plan-life/diff-view.tsx';
import { PlanExport } from '../features/plan-export/plan-export.tsx';
import { SessionDownload } from '../features/plan-export/session-download.tsx';
import { PlanLife } from '../features/plan-life/plan-life.tsx';
import { dayOfReader } from '../lib/time-zone.ts';
import { useUnits } from '../lib/units-choice.ts';
import { PageMeta } from '../ui/page-meta.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const planId = args.params['id'] ?? '';
  const api = serverApi(args);
  const path = `/plans/${encodeURIComponent(planId)}`;
  const [plan, pictures] = await Promise.all([
    needed(api.get<Plan>(path)),
    optional(api.get<PlanPictures>(`${path}/pictures`), null),
  ]);
  return { planId, plan, pictures, today: dayOfReader(args.request.headers.get('cookie'), new Date()) };
}

export default function PlanRoute() {
  const { t } = useTranslation('plan');
  const { planId, plan, pictures, today } = useLoaderData<typeof loader>();
  const units = useUnits(plan.request.units);
  return (
    <>
      <PageMeta title={t('titleOf', { goal: t(`goals.${plan.goal}`) })} isPrivate />
      <PlanPage
        key={planId}
        planId={planId}
        loaded={plan}
        pictures={pictures}
        today={today}
        renderDiff={({ diff, notes }) => <DiffView diff={diff} notes={notes} units={units} />}
        renderBelowSession={(session) => <SessionDownload planId={planId} session={session} />}
      >
        <PlanLife planId={planId} loaded={plan} today={today} />
      </PlanPage>
      <PlanExport key={`export ${planId}`} planId={planId} loaded={plan} today={today} />
    </>
  );
}
