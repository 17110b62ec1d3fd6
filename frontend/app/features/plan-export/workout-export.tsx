import { useState } from 'react';
import type { WorkoutFormat } from '../../../../backend/src/training/export/plan-export.contract.ts';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './plan-export.module.css';
import { useExportTexts } from './use-export-texts.ts';

const FORMATS = ['fit', 'zwo', 'txt'] as const satisfies readonly WorkoutFormat[];
const TARGETS = ['pace', 'heartRate'] as const;

interface WorkoutExportProps {
  planId: string;
  plan: Plan;
  /** Calendar day at which the page was made, YYYY-MM-DD. */
  today: string;
}

/** Workouts for a watch and other programs: all of them as an archive, or one. */
export function WorkoutExport({ planId, plan, today }: WorkoutExportProps) {
  const { t } = useExportTexts();
  const language = useLanguage();
  const [format, setFormat] = useState<WorkoutFormat>('fit');
  const [target, setTarget] = useState<(typeof TARGETS)[number]>('pace');
  const sessions = runsAhead(plan, today);
  const [chosen, setChosen] = useState('');
  const session = sessions.find(({ id }) => id === chosen) ?? sessions[0];
  const query = `language=${language}${format === 'fit' ? `&target=${target}` : ''}`;
  const base = `/api/plans/${encodeURIComponent(planId)}`;
  return (
    <section aria-labelledby="export-workouts">
      <h3 id="export-workouts">{t('workouts.title')}</h3>
      <div className={styles['row']}>
        <label className={styles['choice']}>
          {t('workouts.format')}
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as WorkoutFormat)}>
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {t(`workouts.formats.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {format === 'fit' && plan.zones.heartRate && (
          <label className={styles['choice']}>
            {t('workouts.target')}
            <select
              value={target}
              onChange={(event) => setTarget(event.currentTarget.value as (typeof TARGETS)[number])}
            >
              {TARGETS.map((each) => (
                <option key={each} value={each}>
                  {t(`workouts.targets.${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {session ? (
        <label className={styles['choice']}>
          {t('workouts.one')}
          <select value={session.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {sessions.map(({ id, date, title }) => (
              <option key={id} value={id}>
                {`${formatDate(date, language)} – ${inLanguage(title, language)}`}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className={styles['muted']}>{t('workouts.none')}</p>
      )}
      <div className={styles['row']}>
        {session && (
          <a
            className={styles['link']}
            href={`${base}/sessions/${encodeURIComponent(session.id)}.${format}?${query}`}
            download
          >
            {t('workouts.get')}
          </a>
        )}
        <a className={styles['link']} href={`${base}/workouts.zip?format=${format}&${query}`} download>
          {t('workouts.whole')}
        </a>
      </div>
    </section>
  );
}

/** Runs still to come; strength and rest are no workouts for a watch. */
function runsAhead(plan: Plan, today: string) {
  return plan.weeks
    .flatMap((week) => week.days)
    .filter((day) => day.date >= today)
    .flatMap(({ date, session, extraSession }) =>
      [session, extraSession].flatMap((each) =>
        each && each.status === 'planned' && each.distanceKm > 0 ? [{ id: each.id, title: each.title, date }] : [],
      ),
    );
}
