import { type DraggableSyntheticListeners, useDraggable, useDroppable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import type { PlanDay } from '../../../../backend/src/training/training.contract.ts';
import { formatDistance, type Units } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { IconCheck, IconGripVertical } from '../../ui/icons.ts';
import { isMovable } from './calendar-drag.ts';
import styles from './day-cell.module.css';
import { shortDay, useDayNames } from './day-names.ts';
import { formatMinutes } from './figures.ts';
import { usePageTexts } from './use-page-texts.ts';
import { ZONE_OF_KIND, zoneColor } from './zones.ts';

interface DayCellProps {
  day: PlanDay;
  units: Units;
  isToday: boolean;
  /** Of the month that is looked at? */
  isOutside: boolean;
  onOpen: (date: string) => void;
}

/** A day of the calendar: its session opens, and can be carried to another day. */
export function DayCell({ day, units, isToday, isOutside, onOpen }: DayCellProps) {
  const { setNodeRef, isOver } = useDroppable({ id: day.date });
  return (
    <li
      ref={setNodeRef}
      className={styles['day']}
      data-today={isToday}
      data-over={isOver}
      data-outside={isOutside || undefined}
    >
      {day.session || day.extraSession ? <SessionCell day={day} units={units} onOpen={onOpen} /> : <Rest day={day} />}
    </li>
  );
}

function Rest({ day }: { day: PlanDay }) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles['rest']}>
      <DayName day={day} />
      <span className={styles['what']}>{t('kinds.rest')}</span>
    </div>
  );
}

function DayName({ day }: { day: PlanDay }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  return (
    <span className={styles['date']}>
      <span className={styles['weekday']}>{t(`weekdays.${day.weekday}`)} </span>
      <time dateTime={day.date}>{shortDay(day.date, language)}</time>
    </span>
  );
}

function SessionCell({ day, units, onOpen }: Pick<DayCellProps, 'day' | 'units' | 'onOpen'>) {
  const shown = day.session ?? day.extraSession;
  const canMove = isMovable(day);
  const { setNodeRef, setActivatorNodeRef, isDragging, listeners, attributes } = useDraggable({
    id: day.date,
    disabled: !canMove,
  });
  if (!shown) return null;
  // The mouse and the finger pick up anywhere on the session; the keyboard has the handle, since enter opens a session.
  const { onKeyDown: _onKeyDown, ...byHand } = listeners ?? {};
  return (
    <div
      ref={setNodeRef}
      className={styles['movable']}
      data-lifted={isDragging || undefined}
      style={{ '--zone': zoneColor(ZONE_OF_KIND[shown.kind]) } as React.CSSProperties}
    >
      <button
        type="button"
        className={styles['session']}
        data-status={shown.status}
        onClick={() => onOpen(day.date)}
        {...(canMove && byHand)}
      >
        <DayName day={day} />
        <SessionWords day={day} units={units} />
      </button>
      {canMove && (
        <Handle
          day={day}
          setNode={setActivatorNodeRef}
          listeners={listeners}
          describedBy={attributes['aria-describedby']}
        />
      )}
    </div>
  );
}

interface HandleProps {
  day: PlanDay;
  setNode: (node: HTMLElement | null) => void;
  listeners: DraggableSyntheticListeners;
  describedBy: string;
}

/** Where a session is picked up with the keyboard. */
function Handle({ day, setNode, listeners, describedBy }: HandleProps) {
  const { t } = usePageTexts();
  const names = useDayNames();
  const session = day.session ? names.session(day.session) : '';
  return (
    <button
      type="button"
      ref={setNode}
      className={styles['handle']}
      aria-label={t('drag.handle', { session, day: names.day(day) })}
      aria-describedby={describedBy}
      {...listeners}
    >
      <IconGripVertical size={18} aria-hidden />
    </button>
  );
}

function SessionWords({ day, units }: { day: PlanDay; units: Units }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { session, extraSession } = day;
  const shown = session ?? extraSession;
  if (!shown) return null;
  const figure =
    shown.distanceKm > 0 ? formatDistance(shown.distanceKm, units, language) : formatMinutes(shown.durationMinutes);
  return (
    <>
      <strong className={styles['what']}>{inLanguage(shown.title, language)}</strong>
      <span className={styles['figures']}>{figure}</span>
      {session && extraSession && <span className={styles['extra']}>+ {inLanguage(extraSession.title, language)}</span>}
      {shown.status !== 'planned' && (
        <span className={styles['status']}>
          {shown.status === 'done' && <IconCheck size={14} aria-hidden />}
          <span className={styles['what']}>{t(`status.${shown.status}`)}</span>
        </span>
      )}
    </>
  );
}
