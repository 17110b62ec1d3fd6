import { DndContext, type DragEndEvent, DragOverlay, type DragStartEvent } from '@dnd-kit/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { dayUnder, useDragSensors, useDragWords } from './calendar-drag.ts';
import { CalendarBar } from './calendar-bar.tsx';
import { useCalendarView, weekOf } from './calendar-view.ts';
import { CalendarWeek } from './calendar-week.tsx';
import { useDayNames } from './day-names.ts';
import styles from './plan-calendar.module.css';
import { usePageTexts } from './use-page-texts.ts';
import { ZONE_OF_KIND, zoneColor } from './zones.ts';

interface PlanCalendarProps {
  plan: Plan;
  today: string;
  onOpen: (date: string) => void;
  /** A session was dropped on another day. */
  onMove: (date: string, to: string) => void;
}

/** The plan, a month or a week of it. Sessions open, and are carried to other days by mouse, finger or keyboard. */
export function PlanCalendar({ plan, today, onOpen, onMove }: PlanCalendarProps) {
  const { t } = useTranslation('plan');
  const { t: words } = usePageTexts();
  const shown = useCalendarView(plan.weeks, today);
  const [openWeeks, setOpenWeeks] = useState<readonly number[]>([weekOf(plan.weeks, today)]);
  const toggle = (index: number) =>
    setOpenWeeks(openWeeks.includes(index) ? openWeeks.filter((each) => each !== index) : [...openWeeks, index]);
  return (
    <section aria-labelledby="plan-weeks" className={styles['calendar']} data-view={shown.view}>
      <header className={styles['head']}>
        <h2 id="plan-weeks">{t('calendar')}</h2>
        <CalendarBar calendar={shown} />
      </header>
      <p className={styles['hint']}>{words('drag.hint')}</p>
      <Carrying plan={plan} onMove={onMove}>
        <div className={styles['weekdays']} aria-hidden="true">
          <span />
          {plan.weeks[0]?.days.map((day) => (
            <span key={day.weekday}>
              {t(`weekdays.${day.weekday}`).slice(0, 3)}
              <span className={styles['rest']}>{t(`weekdays.${day.weekday}`).slice(3)}</span>
            </span>
          ))}
        </div>
        <ol className={styles['weeks']}>
          {shown.shown.map((week) => (
            <CalendarWeek
              key={week.index}
              week={week}
              units={plan.request.units}
              today={today}
              month={shown.month}
              isOpen={openWeeks.includes(week.index) || shown.view !== 'plan'}
              onToggle={() => toggle(week.index)}
              onOpen={onOpen}
            />
          ))}
        </ol>
      </Carrying>
    </section>
  );
}

interface CarryingProps extends Pick<PlanCalendarProps, 'plan' | 'onMove'> {
  children: React.ReactNode;
}

/** Everything inside can be carried from day to day. */
function Carrying({ plan, onMove, children }: CarryingProps) {
  const id = useId();
  const sensors = useDragSensors();
  const { announcements, instructions } = useDragWords(plan);
  const names = useDayNames();
  const [lifted, setLifted] = useState<string | null>(null);
  const session = plan.weeks.flatMap((week) => week.days).find((day) => day.date === lifted)?.session;
  const drop = ({ active, over }: DragEndEvent) => {
    setLifted(null);
    if (over && over.id !== active.id) onMove(String(active.id), String(over.id));
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={dayUnder}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
      onDragStart={({ active }: DragStartEvent) => setLifted(String(active.id))}
      onDragCancel={() => setLifted(null)}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {session && (
          <div
            className={styles['lifted']}
            style={{ '--zone': zoneColor(ZONE_OF_KIND[session.kind]) } as React.CSSProperties}
          >
            {names.session(session)}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
