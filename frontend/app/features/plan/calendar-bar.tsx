import { ActionIcon } from '@mantine/core';
import { useLanguage } from '../../lib/shell-data.ts';
import { IconChevronLeft, IconChevronRight } from '../../ui/icons.ts';
import { type CalendarView, VIEWS } from './calendar-view.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import styles from './plan-calendar.module.css';
import { usePageTexts } from './use-page-texts.ts';

/** Whole plan, month or week, and the way from one to the next. */
export function CalendarBar({ calendar }: { calendar: CalendarView }) {
  const { t } = usePageTexts();
  const language = useLanguage();
  const { view, month, shown } = calendar;
  const options = VIEWS.map((value) => ({ value, label: t(`views.${value}`) }));
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className={styles['bar']}>
      {view !== 'plan' && (
        <div className={styles['pager']}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t(`earlier.${view}`)}
            disabled={!calendar.hasEarlier}
            onClick={() => calendar.go(-1)}
          >
            <IconChevronLeft size={20} aria-hidden />
          </ActionIcon>
          <output>
            {month
              ? name.format(new Date(`${month}-01`))
              : t('pictures.weekOf', { number: (shown[0]?.index ?? 0) + 1 })}
          </output>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t(`later.${view}`)}
            disabled={!calendar.hasLater}
            onClick={() => calendar.go(1)}
          >
            <IconChevronRight size={20} aria-hidden />
          </ActionIcon>
        </div>
      )}
      <ChoiceBar label={t('views.label')} options={options} value={view} onChange={calendar.setView} />
    </div>
  );
}
