import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanDay, PlanWeek } from '../../../../backend/src/training/training.contract.ts';
import { formatDate, formatDistance, type Units } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { IconCheck, IconChevronDown } from '../../ui/icons.ts';
import { formatMinutes } from './figures.ts';
import styles from './plan-calendar.module.css';
import { ZONE_OF_KIND, zoneColor } from './zones.ts';

interface PlanCalendarProps {
  plan: Plan;
  today: string;
  onOpen: (date: string) => void;
}

function lastDay(week: PlanWeek): string {
  return week.days.at(-1)?.date ?? week.startDate;
}

/** Weeks as rows and days as cells where there is room; on a small screen weeks that open. */
export function PlanCalendar({ plan, today, onOpen }: PlanCalendarProps) {
  const { t } = useTranslation('plan');
  const current = plan.weeks.find((week) => lastDay(week) >= today)?.index ?? 0;
  const [openWeeks, setOpenWeeks] = useState<readonly number[]>([current]);
  const toggle = (index: number) =>
    setOpenWeeks(openWeeks.includes(index) ? openWeeks.filter((each) => each !== index) : [...openWeeks, index]);
  return (
    <section aria-labelledby="plan-weeks">
      <h2 id="plan-weeks" className={styles['heading']}>
        {t('calendar')}
      </h2>
      <div className={styles['weekdays']} aria-hidden="true">
        <span />
        {plan.weeks[0]?.days.map((day) => (
          <span key={day.weekday}>{t(`weekdays.${day.weekday}`)}</span>
        ))}
      </div>
      <ol className={styles['weeks']}>
        {plan.weeks.map((week) => (
          <li key={week.index} className={styles['week']} data-open={openWeeks.includes(week.index)}>
            <WeekHead
              week={week}
              units={plan.request.units}
              isOpen={openWeeks.includes(week.index)}
              onToggle={() => toggle(week.index)}
            />
            <ol id={`week-${week.index}`} className={styles['days']}>
              {week.days.map((day) => (
                <li key={day.date} className={styles['day']} data-today={day.date === today}>
                  <DayCell day={day} units={plan.request.units} onOpen={onOpen} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface WeekHeadProps {
  week: PlanWeek;
  units: Units;
  isOpen: boolean;
  onToggle: () => void;
}

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

interface DayCellProps {
  day: PlanDay;
  units: Units;
  onOpen: (date: string) => void;
}

function DayCell({ day, units, onOpen }: DayCellProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { session, extraSession } = day;
  const date = (
    <span className={styles['date']}>
      <span className={styles['weekday']}>{t(`weekdays.${day.weekday}`)} </span>
      <time dateTime={day.date}>{shortDay(day.date, language)}</time>
    </span>
  );
  if (!session && !extraSession) {
    return (
      <div className={styles['rest']}>
        {date}
        <span>{t('kinds.rest')}</span>
      </div>
    );
  }
  const shown = session ?? extraSession;
  if (!shown) return null;
  return (
    <button
      type="button"
      className={styles['session']}
      data-status={shown.status}
      style={{ '--zone': zoneColor(ZONE_OF_KIND[shown.kind]) } as React.CSSProperties}
      onClick={() => onOpen(day.date)}
    >
      {date}
      <strong>{inLanguage(shown.title, language)}</strong>
      <span className={styles['figures']}>
        {shown.distanceKm > 0
          ? formatDistance(shown.distanceKm, units, language)
          : formatMinutes(shown.durationMinutes)}
      </span>
      {session && extraSession && <span className={styles['extra']}>+ {inLanguage(extraSession.title, language)}</span>}
      {shown.status !== 'planned' && (
        <span className={styles['status']}>
          {shown.status === 'done' && <IconCheck size={14} aria-hidden />}
          {t(`status.${shown.status}`)}
        </span>
      )}
    </button>
  );
}

/** "8 Dec": a day within a plan needs no year. */
function shortDay(date: string, language: 'en' | 'fr'): string {
  return formatDate(date, language).replace(/,?\s*\d{4}$/, '');
}
