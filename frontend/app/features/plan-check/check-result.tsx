import { useTranslation } from 'react-i18next';
import type { PlanCheck } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { IconAlertTriangle, IconShieldCheck } from '../../ui/icons.ts';
import { CertificateRows } from './certificate-rows.tsx';
import styles from './plan-check.module.css';
import { ReadLines } from './read-lines.tsx';
import { RepairSection } from './repair-section.tsx';
import { RiskyDays } from './risky-days.tsx';
import { ruleName } from './rule-name.ts';
import { SpikeChart } from './spike-chart.tsx';

/** The verdict on a plan, from the shortest word to every line. */
export function CheckResult({ check }: { check: PlanCheck }) {
  const { t } = useTranslation('planCheck');
  const { t: plan } = useTranslation('plan');
  const language = useLanguage();
  const { repair, failed } = check;
  const isSafe = failed.length === 0;
  const unmet = repair.unmet.map((code) => ruleName(t, code)).join(', ');
  const verdict = isSafe
    ? t('result.safe')
    : repair.passed
      ? t('result.broken', { count: failed.length })
      : t('result.unmet', { rules: unmet });
  const title = t('result.plan', { goal: plan(`goals.${check.goal}`), count: check.weeks.length });
  const race = check.raceDate && t('result.race', { date: formatDate(check.raceDate, language, 'long') });
  return (
    <>
      <section className={styles['verdict']} data-safe={isSafe} aria-labelledby="check-result">
        {isSafe ? <IconShieldCheck size={40} aria-hidden /> : <IconAlertTriangle size={40} aria-hidden />}
        <div>
          <h2 id="check-result">{t('result.title')}</h2>
          <p className={styles['what']}>{[title, race].filter(Boolean).join(', ')}</p>
          <p>{verdict}</p>
          <button type="button" className={styles['print']} onClick={() => globalThis.print()}>
            {t('result.print')}
          </button>
        </div>
      </section>
      <RiskyDays days={check.riskyDays} />
      <SpikeChart points={check.spikes} units={check.units} />
      <RepairSection check={check} />
      <CertificateRows before={check.certificate} after={repair.plan.certificate} />
      <ReadLines check={check} />
    </>
  );
}
