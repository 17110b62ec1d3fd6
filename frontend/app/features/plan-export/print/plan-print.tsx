import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Plan } from '../../../../../backend/src/training/training.contract.ts';
import { formatDate } from '../../../lib/format.ts';
import { paths } from '../../../lib/paths.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { useExportTexts } from '../use-export-texts.ts';
import { FactsPage } from './facts-page.tsx';
import { MonthPage } from './month-page.tsx';
import { monthsOf } from './months.ts';
import styles from './plan-print.module.css';

/** A plan on paper: a page a month, then its paces and its certificate. The browser prints it, or makes it a PDF. */
export function PlanPrint({ planId, plan }: { planId: string; plan: Plan }) {
  const { t: ofPlan } = useTranslation('plan');
  const { t } = useExportTexts();
  const language = useLanguage();
  const goal = ofPlan(`goals.${plan.goal}`);
  const race = plan.raceDate ? t('print.race', { date: formatDate(plan.raceDate, language, 'long') }) : '';
  return (
    <div className={styles['document']}>
      <header className={styles['bar']}>
        <h1>{t('print.title', { goal })}</h1>
        <p>{t('print.lead')}</p>
        <div className={styles['actions']}>
          <Button onClick={() => window.print()}>{t('print.go')}</Button>
          <Link to={paths.plan(planId)}>{t('print.back')}</Link>
        </div>
      </header>
      {monthsOf(plan).map((month) => (
        <MonthPage key={month.month} month={month} units={plan.request.units} head={[goal, race]} />
      ))}
      <FactsPage plan={plan} />
    </div>
  );
}
