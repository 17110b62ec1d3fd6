import {
  type Announcements,
  closestCenter,
  type CollisionDetection,
  KeyboardSensor,
  type KeyboardCoordinateGetter,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Plan, PlanDay } from '../../../../backend/src/training/training.contract.ts';
import { useDayNames } from './day-names.ts';
import { usePageTexts } from './use-page-texts.ts';

/** A press is not a drag until the mouse has moved this far, pixels. */
const MOUSE_PIXELS = 8;
/** A finger that rests this long picks up; one that moves earlier scrolls. Milliseconds and pixels. */
const TOUCH = { delay: 220, tolerance: 8 };

/** May the session of a day change its day? The race stays; what is over or let go stays where it was. */
export function isMovable(day: PlanDay): boolean {
  return day.session !== null && day.session.kind !== 'race' && day.session.status === 'planned';
}

interface Places {
  /** Days that can be seen, in order. */
  dates: string[];
  rectOf: (date: string) => { left: number; top: number } | undefined;
}

/** How many days an arrow goes: a grid of weeks has its days side by side, a list has them one below the other. */
export function daysOfKey(code: string, date: string, { dates, rectOf }: Places): number {
  const at = dates.indexOf(date);
  const beside = dates[at + 1] ?? dates[at - 1];
  const isList = beside === undefined || rectOf(beside)?.left === rectOf(date)?.left;
  const sideways = isList ? 7 : 1;
  const down = isList ? 1 : 7;
  return { ArrowRight: sideways, ArrowLeft: -sideways, ArrowDown: down, ArrowUp: -down }[code] ?? 0;
}

/** Arrow keys carry a session from day to day; days that are folded away are passed over. */
export const byDays: KeyboardCoordinateGetter = (event, { active, context }) => {
  const { droppableRects, over, collisionRect } = context;
  const dates = [...droppableRects.entries()]
    .filter(([, rect]) => rect.width > 0)
    .map(([id]) => String(id))
    .toSorted((a, b) => a.localeCompare(b));
  const from = String(over?.id ?? active);
  const steps = daysOfKey(event.code, from, { dates, rectOf: (date) => droppableRects.get(date) });
  const target = droppableRects.get(dates[dates.indexOf(from) + steps] ?? '');
  if (steps === 0 || !target || !collisionRect) return undefined;
  event.preventDefault();
  return {
    x: target.left + (target.width - collisionRect.width) / 2,
    y: target.top + (target.height - collisionRect.height) / 2,
  };
};

/** Under the pointer; for the keyboard, which has none, the nearest day that can be seen. */
export const dayUnder: CollisionDetection = (found) => {
  if (found.pointerCoordinates) return pointerWithin(found);
  const seen = found.droppableContainers.filter((container) => (container.rect.current?.width ?? 0) > 0);
  return closestCenter({ ...found, droppableContainers: seen });
};

export function useDragSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_PIXELS } }),
    useSensor(TouchSensor, { activationConstraint: TOUCH }),
    useSensor(KeyboardSensor, { coordinateGetter: byDays, scrollBehavior: 'auto' }),
  );
}

/** What is read out while a session is carried. */
export function useDragWords(plan: Plan): { announcements: Announcements; instructions: string } {
  const { t } = usePageTexts();
  const names = useDayNames();
  const days = new Map(plan.weeks.flatMap((week) => week.days).map((day) => [day.date, day]));
  const words = (id: unknown) => {
    const day = days.get(String(id));
    return { day: day ? names.day(day) : '', session: day?.session ? names.session(day.session) : t('drag.rest') };
  };
  return {
    instructions: t('drag.how'),
    announcements: {
      onDragStart: ({ active }) => t('drag.start', words(active.id)),
      onDragOver: ({ over }) => {
        if (!over) return t('drag.outside');
        const { day, session } = words(over.id);
        return t('drag.over', { day, there: session });
      },
      onDragEnd: ({ active, over }) =>
        over && over.id !== active.id ? t('drag.end', { day: words(over.id).day }) : t('drag.cancel', words(active.id)),
      onDragCancel: ({ active }) => t('drag.cancel', words(active.id)),
    },
  };
}
