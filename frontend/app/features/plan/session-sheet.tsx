import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { Session } from '../../../../backend/src/training/session.contract.ts';
import type { Plan, PlanDay } from '../../../../backend/src/training/training.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { DayChanges } from './day-changes.tsx';
import { SessionDetails } from './session-details.tsx';
import styles from './session-sheet.module.css';
import type { PlanChanging } from './use-plan.ts';

interface SessionSheetProps {
  day: PlanDay | undefined;
  plan: Plan;
  changing: PlanChanging;
  onPropose: (change: PlanChange) => void;
  onClose: () => void;
  /** Stands below a session: what else can be done with it. */
  renderBelow?: ((session: Session) => React.ReactNode) | undefined;
}

/** A day of the plan, opened: its sessions in full, and what can be changed. */
export function SessionSheet({ day, plan, changing, onPropose, onClose, renderBelow }: SessionSheetProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const sessions = [day?.session, day?.extraSession].filter((session): session is Session => Boolean(session));
  const title = day ? `${t(`weekdays.${day.weekday}`)} ${formatDate(day.date, language, 'long')}` : '';
  const close = () => {
    changing.reset();
    onClose();
  };
  const propose = (change: PlanChange) => {
    close();
    onPropose(change);
  };
  return (
    <Sheet side="right" title={title} isOpen={day !== undefined} onClose={close}>
      <div className={styles['sheet']}>
        {sessions.map((session) => (
          <Fragment key={session.id}>
            <SessionDetails session={session} units={plan.request.units} />
            {renderBelow?.(session)}
          </Fragment>
        ))}
        {day?.session && <DayChanges key={day.date} day={day} plan={plan} changing={changing} onPropose={propose} />}
      </div>
    </Sheet>
  );
}
