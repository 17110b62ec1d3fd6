import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { KeptCheck } from '../../../backend/src/training/audit/plan-check.contract.ts';
import { optional, serverApi } from '../api/server.ts';
import { PlanCheckPage } from '../features/plan-check/plan-check-page.tsx';
import { useCheckTexts } from '../features/plan-check/use-check-texts.ts';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const id = new URL(args.request.url).searchParams.get('id');
  if (!id) return { id: null, kept: null };
  const path = `/plans/checks/${encodeURIComponent(id)}`;
  return { id, kept: await optional(serverApi(args).get<KeptCheck>(path), null) };
}

export default function PlanCheckRoute() {
  useCheckTexts();
  const { t } = useTranslation('planCheck');
  const { id, kept } = useLoaderData<typeof loader>();
  return (
    <>
      <PageMeta title={t('title')} description={t('lead')} path={paths.planCheck()} />
      <PlanCheckPage key={id} kept={kept} />
    </>
  );
}
