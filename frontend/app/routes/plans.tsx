import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { ProfileAnswer } from '../../../backend/src/identity/profile.contract.ts';
import type { PlanListItem } from '../../../backend/src/training/plan-api.contract.ts';
import { optional, serverApi } from '../api/server.ts';
import { PlanForm } from '../features/plan/plan-form.tsx';
import { PlanList } from '../features/plan/plan-list.tsx';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './page.module.css';

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const [plans, known] = await Promise.all([
    optional(api.get<{ items: PlanListItem[] }>('/plans'), { items: [] }),
    optional(api.get<ProfileAnswer>('/profile'), null),
  ]);
  return { plans: plans.items, profile: known?.profile ?? {} };
}

export default function Plans() {
  const { t } = useTranslation('plan');
  const { plans, profile } = useLoaderData<typeof loader>();
  return (
    <div className={styles['sections']}>
      <PageMeta title={t('title')} description={t('lead')} path={paths.plans()} />
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p>
          <Link to={paths.planCheck()}>{t('checkAny')}</Link>
        </p>
      </header>
      <PlanList items={plans} />
      <section aria-labelledby="new-plan">
        <h2 id="new-plan" style={{ marginBlockEnd: 16 }}>
          {t('form.title')}
        </h2>
        <PlanForm profile={profile} />
      </section>
    </div>
  );
}
