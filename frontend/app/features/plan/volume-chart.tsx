import { useTranslation } from 'react-i18next';
import type { Phase, Plan, PlanWeek } from '../../../../backend/src/training/training.contract.ts';
import { formatDistance } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { formatMinutes } from './figures.ts';
import styles from './volume-chart.module.css';

/** Drawn in its own units: a week is 40 wide, the highest bar 160 high. */
const WEEK = 40;
const HEIGHT = 160;
const BASE = 190;

interface Stretch {
  phase: Phase;
  from: number;
  count: number;
}

/** Weeks of one phase in a row, to be named once. */
export function stretchesOf(weeks: Pick<PlanWeek, 'phase'>[]): Stretch[] {
  const stretches: Stretch[] = [];
  weeks.forEach(({ phase }, index) => {
    const last = stretches.at(-1);
    if (last?.phase === phase) last.count += 1;
    else stretches.push({ phase, from: index, count: 1 });
  });
  return stretches;
}

/** Distance of each week, phase by phase; the table behind it says the same in figures. */
export function VolumeChart({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const { weeks } = plan;
  const language = useLanguage();
  const most = Math.max(...weeks.map((week) => week.distanceKm), 1);
  const width = weeks.length * WEEK;
  const distance = (km: number) => formatDistance(km, plan.request.units, language);
  return (
    <section aria-labelledby="plan-volume" className={styles['volume']}>
      <h2 id="plan-volume">{t('volume.title')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a small screen */}
      <div className={styles['scroll']} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} 240`}
          style={{ minWidth: Math.min(width * 0.9, 560) }}
          role="img"
          aria-label={t('volume.label', { from: distance(weeks[0]?.distanceKm ?? 0), most: distance(most) })}
        >
          {weeks.map((week) => {
            const height = (week.distanceKm / most) * HEIGHT;
            return (
              <g key={week.index} data-phase={week.phase} data-down={week.isDownWeek}>
                <rect x={week.index * WEEK + 5} y={BASE - height} width={WEEK - 10} height={height} rx="5" />
                <text x={week.index * WEEK + WEEK / 2} y={BASE - height - 7}>
                  {distance(week.distanceKm).replace(/\s.*$/u, '')}
                </text>
              </g>
            );
          })}
          {stretchesOf(weeks).map(({ phase, from, count }) => (
            <g key={from} className={styles['phase']}>
              <path d={`M${from * WEEK + 5} ${BASE + 8} h${count * WEEK - 10}`} />
              <text x={(from + count / 2) * WEEK} y={BASE + 30}>
                {t(`phases.${phase}`)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>{t('volume.table')}</summary>
        <VolumeTable plan={plan} distance={distance} />
      </details>
    </section>
  );
}

function VolumeTable({ plan, distance }: { plan: Plan; distance: (km: number) => string }) {
  const { t } = useTranslation('plan');
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('volume.week')}</th>
          <th scope="col">{t('volume.phase')}</th>
          <th scope="col">{t('volume.distance')}</th>
          <th scope="col">{t('volume.time')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.weeks.map((week) => (
          <tr key={week.index}>
            <th scope="row">{week.index + 1}</th>
            <td>
              {t(`phases.${week.phase}`)}
              {week.isDownWeek && ` (${t('downWeek')})`}
            </td>
            <td>{distance(week.distanceKm)}</td>
            <td>{formatMinutes(week.timeMinutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
