import { useTranslation } from 'react-i18next';
import type { SpikePoint } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { formatDate, formatDistance } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './spike-chart.module.css';

/** Drawn in its own units: a run is 10 wide, the longest 150 high. */
const RUN = 10;
const HEIGHT = 150;
const BASE = 165;

interface SpikeChartProps {
  points: SpikePoint[];
  units: 'km' | 'mi';
}

/** Each run as a bar under the limit the 30 days before it set; the table behind says the same in figures. */
export function SpikeChart({ points, units }: SpikeChartProps) {
  const { t } = useTranslation('planCheck');
  const jumps = points.filter((point) => point.isJump).length;
  const training = points.filter((point) => !point.isRace);
  const most = Math.max(1, ...training.map((point) => Math.max(point.distanceKm, point.limitKm)));
  const y = (km: number) => BASE - (Math.min(km, most) / most) * HEIGHT;
  const width = Math.max(points.length * RUN, 60);
  const limit = points.map((point, index) => `M${index * RUN} ${y(point.limitKm)} h${RUN}`).join(' ');
  return (
    <section aria-labelledby="check-spikes" className={styles['spikes']}>
      <h2 id="check-spikes">{t('spikes.title')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a small screen */}
      <div className={styles['scroll']} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} 170`}
          style={{ minWidth: Math.min(width, 900) }}
          role="img"
          aria-label={t('spikes.label', { count: jumps })}
        >
          {points.map((point, index) => (
            <rect
              key={`${point.date}-${point.distanceKm}`}
              data-kind={kindOf(point)}
              x={index * RUN + 1.5}
              y={y(point.distanceKm)}
              width={RUN - 3}
              height={BASE - y(point.distanceKm)}
              rx="2"
            />
          ))}
          <path d={limit} className={styles['limit']} />
        </svg>
      </div>
      <ul className={styles['legend']}>
        {(['run', 'jump', 'race', 'limit'] as const).map((kind) => (
          <li key={kind} data-kind={kind}>
            {t(`spikes.${kind}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('spikes.table')}</summary>
        <SpikeTable points={points} units={units} />
      </details>
    </section>
  );
}

function kindOf(point: SpikePoint): 'race' | 'jump' | 'run' {
  if (point.isRace) return 'race';
  return point.isJump ? 'jump' : 'run';
}

function SpikeTable({ points, units }: SpikeChartProps) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  const distance = (km: number) => formatDistance(km, units, language);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('spikes.day')}</th>
          <th scope="col">{t('spikes.distance')}</th>
          <th scope="col">{t('spikes.longest')}</th>
          <th scope="col">{t('spikes.most')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={`${point.date}-${point.distanceKm}`} data-kind={kindOf(point)}>
            <th scope="row">{formatDate(point.date, language)}</th>
            <td>
              {distance(point.distanceKm)}
              {point.isJump && ` (${t('spikes.jump')})`}
              {point.isRace && ` (${t('spikes.race')})`}
            </td>
            <td>{distance(point.longestBeforeKm)}</td>
            <td>{point.isRace ? '–' : distance(point.limitKm)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
