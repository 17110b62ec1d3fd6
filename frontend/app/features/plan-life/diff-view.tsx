import { useState } from 'react';
import type { DayView, PlanDiff } from '../../../../backend/src/training/plan-diff.contract.ts';
import type { PlanNote } from '../../../../backend/src/training/plan-change.contract.ts';
import { formatDate, formatDistance, formatPace, type Units } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import styles from './plan-life.module.css';
import { useLifeTexts } from './use-life-texts.ts';

interface DiffViewProps {
  diff: PlanDiff;
  notes: readonly PlanNote[];
  units: Units;
}

/** So many days are read at a glance; the rest opens. */
const FIRST_DAYS = 8;

/** What a change does to a plan: why, day by day before and after, and the paces. */
export function DiffView({ diff, notes, units }: DiffViewProps) {
  const { t } = useLifeTexts();
  const { t: ofPlan } = useTranslation('plan');
  const language = useLanguage();
  const isSame = diff.days.length + diff.paces.length === 0 && diff.pausedFrom === null;
  return (
    <div className={styles['diff']}>
      {notes.map((note) => (
        <p key={note.code}>
          {inLanguage(note.text, language)}{' '}
          {note.articleId && <Link to={paths.article(note.articleId)}>{ofPlan('certificate.source')}</Link>}
        </p>
      ))}
      {isSame && <p className={styles['quiet']}>{t('diff.nothing')}</p>}
      {diff.pausedFrom && (
        <p>
          {diff.pausedFrom.after
            ? t('diff.paused', { date: formatDate(diff.pausedFrom.after, language, 'long') })
            : t('diff.resumed')}
        </p>
      )}
      {diff.days.length > 0 && <Days days={diff.days} units={units} />}
      {diff.weeks.length > 0 && <Weeks weeks={diff.weeks} units={units} />}
      {diff.paces.length > 0 && <Paces paces={diff.paces} units={units} />}
    </div>
  );
}

function Days({ days, units }: { days: PlanDiff['days']; units: Units }) {
  const { t } = useLifeTexts();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const rest = days.length - FIRST_DAYS;
  const shown = isWhole ? days : days.slice(0, FIRST_DAYS);
  return (
    <>
      <table className={styles['table']}>
        <caption>{t('diff.days')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('diff.date')}</th>
            <th scope="col">{t('diff.before')}</th>
            <th scope="col">{t('diff.after')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ date, before, after }) => (
            <tr key={`${date}-${before?.title.en ?? ''}-${after?.title.en ?? ''}`}>
              <th scope="row">{formatDate(date, language).replace(/,?\s*\d{4}$/, '')}</th>
              <td>
                <ViewCell view={before} units={units} />
              </td>
              <td>
                <ViewCell view={after} units={units} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className={styles['more']} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('diff.less') : t('diff.more', { count: rest })}
        </button>
      )}
    </>
  );
}

function ViewCell({ view, units }: { view: DayView | null; units: Units }) {
  const { t } = useLifeTexts();
  const language = useLanguage();
  if (!view) return <span className={styles['quiet']}>{t('diff.rest')}</span>;
  const title = inLanguage(view.title, language);
  if (view.status === 'skipped') return <span className={styles['quiet']}>{t('diff.letGo', { session: title })}</span>;
  const name = view.status === 'done' ? t('diff.done', { session: title }) : title;
  return (
    <>
      {name}
      {view.distanceKm > 0 && (
        <span className={styles['figure']}>{formatDistance(view.distanceKm, units, language)}</span>
      )}
    </>
  );
}

const MOST_WEEKS = 4;

function Weeks({ weeks, units }: { weeks: PlanDiff['weeks']; units: Units }) {
  const { t } = useLifeTexts();
  const language = useLanguage();
  return (
    <ul className={styles['weekList']}>
      {weeks.slice(0, MOST_WEEKS).map((week) => (
        <li key={week.index}>
          {t('diff.week', {
            number: week.index + 1,
            before: formatDistance(week.beforeKm, units, language),
            after: formatDistance(week.afterKm, units, language),
          })}
        </li>
      ))}
    </ul>
  );
}

function Paces({ paces, units }: { paces: PlanDiff['paces']; units: Units }) {
  const { t } = useLifeTexts();
  const range = (pace: PlanDiff['paces'][number]['before']) =>
    `${formatPace(pace.fastSecondsPerKm, units).split('\u00a0')[0]}–${formatPace(pace.slowSecondsPerKm, units)}`;
  return (
    <table className={styles['table']}>
      <caption>{t('diff.paces')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('diff.pace')}</th>
          <th scope="col">{t('diff.before')}</th>
          <th scope="col">{t('diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {paces.map((pace) => (
          <tr key={pace.name}>
            <th scope="row">{t(`paceNames.${pace.name}`)}</th>
            <td>{range(pace.before)}</td>
            <td>{range(pace.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
