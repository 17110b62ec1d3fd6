import type { Plan, PlanWeek } from '../../../../backend/src/training/training.contract.ts';
import { formatDate, formatDistance, formatDuration, formatPace } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { IconTrash } from '../../ui/icons.ts';
import styles from './plan-life.module.css';
import { useLifeTexts } from './use-life-texts.ts';

const lastDay = (week: PlanWeek) => week.days.at(-1)?.date ?? week.startDate;
/** So many of the last runs are shown. */
const SHOWN_RUNS = 6;

function madeKm(plan: Plan, week: PlanWeek): number {
  const runs = plan.life?.logged ?? [];
  return runs
    .filter((run) => run.date >= week.startDate && run.date <= lastDay(week))
    .reduce((sum, run) => sum + run.distanceKm, 0);
}

/** Kilometres run beside those planned: this week at a glance, every week as a table. */
export function LoggedWeeks({ plan, today }: { plan: Plan; today: string }) {
  const { t } = useLifeTexts();
  const language = useLanguage();
  const { units } = plan.request;
  const begun = plan.weeks.filter((week) => week.startDate <= today);
  const current = begun.findLast((week) => lastDay(week) >= today);
  const km = (value: number) => formatDistance(value, units, language);
  if (begun.length === 0 && !plan.life?.logged.length) return <p className={styles['quiet']}>{t('weeks.none')}</p>;
  return (
    <div className={styles['weeks']}>
      {current && (
        <div>
          <h3>{t('weeks.title')}</h3>
          <p>{t('weeks.sum', { made: km(madeKm(plan, current)), planned: km(current.distanceKm) })}</p>
          <meter min={0} max={Math.max(1, current.distanceKm)} value={madeKm(plan, current)} aria-hidden="true" />
        </div>
      )}
      <details>
        <summary>{t('weeks.table')}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('weeks.week')}</th>
              <th scope="col">{t('weeks.planned')}</th>
              <th scope="col">{t('weeks.made')}</th>
            </tr>
          </thead>
          <tbody>
            {begun.map((week) => (
              <tr key={week.index}>
                <th scope="row">{week.index + 1}</th>
                <td>{km(week.distanceKm)}</td>
                <td>{km(madeKm(plan, week))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

interface LoggedRunsProps {
  plan: Plan;
  isBusy: boolean;
  onRemove: (runId: string) => void;
}

/** The last runs of the log, each of which can be taken out again. */
export function LoggedRuns({ plan, isBusy, onRemove }: LoggedRunsProps) {
  const { t } = useLifeTexts();
  const language = useLanguage();
  const runs = (plan.life?.logged ?? []).toReversed().slice(0, SHOWN_RUNS);
  if (runs.length === 0) return null;
  const { units } = plan.request;
  return (
    <section aria-labelledby="logged-runs">
      <h3 id="logged-runs">{t('runs.title')}</h3>
      <ul className={styles['runs']}>
        {runs.map((run) => (
          <li key={run.runId}>
            <time dateTime={run.date}>{formatDate(run.date, language)}</time>
            <strong>{formatDistance(run.distanceKm, units, language)}</strong>
            <span>{formatDuration(run.durationSeconds)}</span>
            <span className={styles['quiet']}>{formatPace(run.durationSeconds / run.distanceKm, units)}</span>
            <button
              type="button"
              disabled={isBusy}
              onClick={() => onRemove(run.runId)}
              aria-label={t('runs.remove', { date: formatDate(run.date, language) })}
            >
              <IconTrash size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
