import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';
import { paths } from '../../lib/paths.ts';
import { CalendarExport } from './calendar-export.tsx';
import styles from './plan-export.module.css';
import { PlanNeedsSection } from './plan-needs-section.tsx';
import { useExportTexts } from './use-export-texts.ts';
import { WorkoutExport } from './workout-export.tsx';

interface PlanExportProps {
  planId: string;
  loaded: Plan;
  /** Calendar day at which the page was made, YYYY-MM-DD. */
  today: string;
}

/** What can be taken along from a plan, and what it will need when the runner wants to see it. */
export function PlanExport({ planId, loaded, today }: PlanExportProps) {
  const { t } = useExportTexts();
  // The plan as it stands, shared with the rest of its page.
  const { data: plan } = useQuery({
    queryKey: ['plan', planId],
    queryFn: () => browserApi().get<Plan>(`/plans/${encodeURIComponent(planId)}`),
    initialData: loaded,
    staleTime: Infinity,
  });
  return (
    <div className={styles['sections']}>
      <PlanNeedsSection planId={planId} />
      <section className={styles['export']} aria-labelledby="plan-export">
        <h2 id="plan-export">{t('title')}</h2>
        <div className={styles['parts']}>
          <CalendarExport planId={planId} />
          <WorkoutExport planId={planId} plan={plan} today={today} />
          <section aria-labelledby="export-paper">
            <h3 id="export-paper">{t('paper.title')}</h3>
            <div className={styles['row']}>
              <Link className={styles['link']} to={paths.planPrint(planId)}>
                {t('paper.print')}
              </Link>
              <a className={styles['link']} href={`/api/plans/${encodeURIComponent(planId)}/export.json`} download>
                {t('paper.json')}
              </a>
            </div>
          </section>
        </div>
      </section>
    </div>
  );
}
