import { useTranslation } from 'react-i18next';
import type { TrainingZones } from '../../../../backend/src/training/training.contract.ts';
import type { Units } from '../../lib/format.ts';
import { formatPaceRange } from './figures.ts';
import styles from './facts.module.css';
import { ZONE_OF_INTENSITY, zoneColor } from './zones.ts';

const PACES = ['easy', 'marathon', 'threshold', 'interval', 'repetition'] as const;

/** The paces of the plan, and the heart rates where they are known. Repetitions are too short for a heart rate. */
export function ZonesTable({ zones, units }: { zones: TrainingZones; units: Units }) {
  const { t } = useTranslation('plan');
  const heart = zones.heartRate;
  return (
    <section className={styles['card']} aria-labelledby="plan-zones">
      <h2 id="plan-zones">{t('zones.title')}</h2>
      <p className={styles['muted']}>{t(`zones.basis.${zones.basis}`)}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('zones.effort')}</th>
            <th scope="col">{t('zones.pace')}</th>
            {heart && <th scope="col">{t('zones.heartRate')}</th>}
          </tr>
        </thead>
        <tbody>
          {PACES.map((pace) => (
            <tr key={pace}>
              <th scope="row">
                <span
                  className={styles['dot']}
                  style={{ background: zoneColor(ZONE_OF_INTENSITY[pace]) }}
                  aria-hidden="true"
                />
                {t(`intensities.${pace}`)}
              </th>
              <td>{formatPaceRange(zones[pace], units)}</td>
              {heart && <td>{pace === 'repetition' ? '–' : `${heart[pace].minBpm}–${heart[pace].maxBpm}`}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {heart && <p className={styles['muted']}>{t(`zones.source.${heart.source}`, { max: heart.maxBpm })}</p>}
    </section>
  );
}
