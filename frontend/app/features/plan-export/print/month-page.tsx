import { useTranslation } from 'react-i18next';
import type { Session } from '../../../../../backend/src/training/session.contract.ts';
import { formatDistance, formatPace, type Units } from '../../../lib/format.ts';
import type { Language } from '../../../lib/language.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { inLanguage } from '../../../lib/typography.ts';
import { useExportTexts } from '../use-export-texts.ts';
import type { PrintedDay, PrintedMonth } from './months.ts';
import styles from './plan-print.module.css';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const HARD = new Set<Session['kind']>(['tempo', 'threshold', 'intervals', 'repetition', 'marathonPace', 'hills']);

interface MonthPageProps {
  month: PrintedMonth;
  units: Units;
  /** What the plan is for, and its race. */
  head: string[];
}

/** One month on one page. */
export function MonthPage({ month: { month, weeks }, units, head }: MonthPageProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  return (
    <section className={styles['page']} aria-label={monthName(month, language)}>
      <header className={styles['head']}>
        <h2>{monthName(month, language)}</h2>
        <p>{head.filter(Boolean).join(' · ')}</p>
      </header>
      <table className={styles['month']}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`weekdays.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody data-weeks={weeks.length}>
          {weeks.map((week, row) => (
            // The weeks of a month never change their order.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {week.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} data-out={!cell?.day}>
                  {cell && <Day cell={cell} units={units} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ cell: { dayOfMonth, day }, units }: { cell: PrintedDay; units: Units }) {
  const { t } = useExportTexts();
  const sessions = [day?.session, day?.extraSession].filter((each): each is Session => Boolean(each));
  return (
    <div className={styles['day']}>
      <span className={styles['number']}>{dayOfMonth}</span>
      {sessions.map((session) => (
        <Line key={session.id} session={session} units={units} />
      ))}
      {day && sessions.length === 0 && <span className={styles['rest']}>{t('print.rest')}</span>}
    </div>
  );
}

function Line({ session, units }: { session: Session; units: Units }) {
  const { t } = useExportTexts();
  const language = useLanguage();
  const { distanceKm, paceRange, status, kind } = session;
  const facts = [
    distanceKm > 0 ? formatDistance(distanceKm, units, language) : `${Math.round(session.durationMinutes)}\u00A0min`,
    paceRange && `${pace(paceRange.fastSecondsPerKm, units)}–${formatPace(paceRange.slowSecondsPerKm, units)}`,
    status === 'done' && '✓',
    status === 'skipped' && t('print.letGo'),
  ].filter(Boolean);
  return (
    <p className={styles['session']} data-status={status} data-weight={weightOf(kind)}>
      <strong>{inLanguage(session.title, language)}</strong>
      <span>{facts.join(' · ')}</span>
    </p>
  );
}

function weightOf(kind: Session['kind']): 'race' | 'hard' | 'long' | 'easy' {
  if (kind === 'race' || kind === 'long') return kind;
  return HARD.has(kind) ? 'hard' : 'easy';
}

/** The pace without its unit. */
function pace(secondsPerKm: number, units: Units): string {
  return formatPace(secondsPerKm, units).split('\u00A0')[0] ?? '';
}

function monthName(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
}
