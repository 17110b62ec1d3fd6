import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths.ts';
import { IconArrowRight, IconShieldCheck } from '../../../ui/icons.ts';
import { LeaveLink } from '../leave-link.tsx';
import type { PartsProps } from '../part-views.tsx';
import styles from './plan-parts.module.css';

/** A plan that was made: how long, that it keeps the rules, and the way to it. Its words stand in the answer. */
export function PlanParts({ parts }: PartsProps<'data-plan'>) {
  const { t } = useTranslation('chat');
  return parts.map(({ data }) => (
    <div key={data.planId} className={styles['plan']}>
      <p className={styles['weeks']}>
        <strong>{data.weeks}</strong> {t('plan.weeks', { count: data.weeks })}
      </p>
      {data.certificate.passed && (
        <p className={styles['certificate']}>
          <IconShieldCheck size={20} aria-hidden />
          {t('plan.certified', { count: data.certificate.ruleCount })}
        </p>
      )}
      <LeaveLink to={paths.plan(data.planId)} className={styles['open']}>
        {t('plan.open')} <IconArrowRight size={18} aria-hidden />
      </LeaveLink>
    </div>
  ));
}
