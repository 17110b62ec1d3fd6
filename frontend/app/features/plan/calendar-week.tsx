import { useTranslation } from 'react-i18next';
import type { PlanWeek } from '../../../../backend/src/training/training.contract.ts';
import { formatDistance, type Units } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { IconChevronDown } from '../../ui/icons.ts';
import { DayCell } from './day-cell.tsx';
import { formatMinutes } from './figures.ts';
import styles from './plan-calendar.module.css';

interface CalendarWeekProps {
  week: PlanWeek;
  units: Units;
  today: string;
  /** "2026-11": days of other months step back; null: all are the same. */
  month: string | null;
  isOpen: boolean;
  onToggle: () => void;
  onOpen: (date: string) => void;
}

/** A week as a row of days; on a small screen one that opens. */
export function CalendarWeek({ week, units, today, month, isOpen, onToggle, onOpen }: CalendarWeekProps) {
  return (
    <li className={styles['week']} data-open={isOpen}>
      <WeekHead week={week} units={units} isOpen={isOpen} onToggle={onToggle} />
      <ol id={`week-${week.index}`} className={styles['days']}>
        {week.days.map((day) => (
          <DayCell
            key={day.date}
            day={day}
            units={units}
            isToday={day.date === today}
            isOutside={month !== null && !day.date.startsWith(month)}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </li>
  );
}

type WeekHeadProps = Pick<CalendarWeekProps, 'week' | 'units' | 'isOpen' | 'onToggle'>;

function WeekHead({ week, units, isOpen, onToggle }: WeekHeadProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  return (
    <div className={styles['weekHead']}>
      <h3>{t('week', { number: week.index + 1 })}</h3>
      <p>
        {t(`phases.${week.phase}`)}
        {week.isDownWeek && ` · ${t('downWeek')}`}
      </p>
      <p className={styles['load']}>
        {formatDistance(week.distanceKm, units, language)} · {formatMinutes(week.timeMinutes)}
      </p>
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={isOpen}
        aria-controls={`week-${week.index}`}
        onClick={onToggle}
      >
        <span className="visually-hidden">{t('showDays', { number: week.index + 1 })}</span>
        <IconChevronDown size={20} aria-hidden />
      </button>
    </div>
  );
}
