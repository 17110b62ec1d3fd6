import type { CertificateRule, Plan } from '../../../../../backend/src/training/training.contract.ts';
import { formatPace } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { inLanguage } from '../../../lib/typography.ts';
import { useExportTexts } from '../use-export-texts.ts';
import styles from './plan-print.module.css';

const PACES = ['easy', 'marathon', 'threshold', 'interval', 'repetition'] as const;

/** The last page: the paces, and every rule of the certificate with what was found. */
export function FactsPage({ plan }: { plan: Plan }) {
  const { t } = useExportTexts();
  const language = useLanguage();
  const { rules } = plan.certificate;
  const judged = rules.filter((rule) => rule.judged !== false);
  const passed = judged.filter((rule) => rule.passed).length;
  return (
    <section className={styles['page']} aria-label={t('print.facts')}>
      <div className={styles['facts']}>
        <Zones plan={plan} />
        <div>
          <h2>{t('print.certificate', { passed, count: judged.length })}</h2>
          <ul className={styles['rules']}>
            {rules.map((rule) => (
              <li key={rule.code}>
                <strong>{t(`print.${verdictOf(rule)}`)}</strong> {inLanguage(rule.detail, language)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

const verdictOf = (rule: CertificateRule) => (rule.judged === false ? 'unjudged' : rule.passed ? 'kept' : 'broken');

function Zones({ plan: { zones, request } }: { plan: Plan }) {
  const { t } = useExportTexts();
  const heart = zones.heartRate;
  const beats = (pace: (typeof PACES)[number]) =>
    heart && pace !== 'repetition' ? t('print.bpm', { min: heart[pace].minBpm, max: heart[pace].maxBpm }) : '';
  return (
    <div>
      <h2>{t('print.zones')}</h2>
      <table className={styles['zones']}>
        <thead>
          <tr>
            <th scope="col">{t('print.effort')}</th>
            <th scope="col">{t('print.pace')}</th>
            {heart && <th scope="col">{t('print.heartRate')}</th>}
          </tr>
        </thead>
        <tbody>
          {PACES.map((pace) => (
            <tr key={pace}>
              <th scope="row">{t(`print.paces.${pace}`)}</th>
              <td>
                {formatPace(zones[pace].fastSecondsPerKm, request.units).split('\u00A0')[0]}–
                {formatPace(zones[pace].slowSecondsPerKm, request.units)}
              </td>
              {heart && <td>{beats(pace)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
