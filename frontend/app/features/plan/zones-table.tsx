import { useTranslation } from 'react-i18next';
import type { TrainingZones } from '../../../../backend/src/training/training.contract.ts';
import type { Units } from '../../lib/format.ts';
import { formatPaceRange } from './figures.ts';
import styles from './facts.module.css';
import { type Zone, ZONE_OF_INTENSITY, zoneColor } from './zones.ts';

const PACES = ['easy', 'marathon', 'threshold', 'interval', 'repetition'] as const;

interface Span {
  from: number;
  to: number;
}

/** Where a range lies among all of them, percent from the left. */
export function placed(range: Span, all: readonly Span[]): { left: number; width: number } {
  const least = Math.min(...all.map((each) => each.from));
  const most = Math.max(...all.map((each) => each.to));
  const share = (value: number) => (most === least ? 0 : ((value - least) / (most - least)) * 100);
  return { left: share(range.from), width: Math.max(2, share(range.to) - share(range.from)) };
}

/** The paces of the plan, and the heart rates where they are known, each as a figure and a bar. */
export function ZonesTable({ zones, units }: { zones: TrainingZones; units: Units }) {
  const { t } = useTranslation('plan');
  const heart = zones.heartRate;
  // Speeds, so that faster lies to the right as a higher heart rate does.
  const speeds = PACES.map((pace) => ({
    from: 1 / zones[pace].slowSecondsPerKm,
    to: 1 / zones[pace].fastSecondsPerKm,
  }));
  // Repetitions are too short for a heart rate.
  const rates = PACES.map((pace) =>
    heart && pace !== 'repetition' ? { from: heart[pace].minBpm, to: heart[pace].maxBpm } : null,
  );
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
          {PACES.map((pace, index) => (
            <tr key={pace}>
              <th scope="row">
                <span
                  className={styles['dot']}
                  style={{ background: zoneColor(ZONE_OF_INTENSITY[pace]) }}
                  aria-hidden="true"
                />
                {t(`intensities.${pace}`)}
              </th>
              <td>
                {formatPaceRange(zones[pace], units)}
                <Bar range={speeds[index] ?? null} all={speeds} zone={ZONE_OF_INTENSITY[pace]} />
              </td>
              {heart && (
                <td>
                  {pace === 'repetition' ? '–' : `${heart[pace].minBpm}–${heart[pace].maxBpm}`}
                  <Bar
                    range={rates[index] ?? null}
                    all={rates.filter((rate) => rate !== null)}
                    zone={ZONE_OF_INTENSITY[pace]}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {heart && <p className={styles['muted']}>{t(`zones.source.${heart.source}`, { max: heart.maxBpm })}</p>}
    </section>
  );
}

/** For the eye; the figure stands beside it. */
function Bar({ range, all, zone }: { range: Span | null; all: readonly Span[]; zone: Zone }) {
  if (range === null) return null;
  const { left, width } = placed(range, all);
  return (
    <span className={styles['track']} aria-hidden="true">
      <span style={{ insetInlineStart: `${left}%`, width: `${width}%`, background: zoneColor(zone) }} />
    </span>
  );
}
