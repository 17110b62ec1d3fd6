import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedPlan } from '../../../../backend/src/training/plan-diff.contract.ts';
import type { PlanPictures } from '../../../../backend/src/training/plan-pictures.contract.ts';
import type { Session } from '../../../../backend/src/training/session.contract.ts';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { IconCalendarPlus } from '../../ui/icons.ts';
import { CertificateSection } from './certificate-section.tsx';
import { PlanCalendar } from './plan-calendar.tsx';
import { PredictionCard } from './prediction-card.tsx';
import styles from './plan-page.module.css';
import { PlanPicturesSection } from './pictures/plan-pictures.tsx';
import { ProposalSheet } from './proposal-sheet.tsx';
import { SessionSheet } from './session-sheet.tsx';
import { UnitsSwitch } from './units-switch.tsx';
import { usePictures, usePlan } from './use-plan.ts';
import { useProposal } from './use-proposal.tsx';
import { ZonesTable } from './zones-table.tsx';

interface PlanPageProps {
  planId: string;
  loaded: Plan;
  /** null: they could not be had with the page, and are asked for again. */
  pictures?: PlanPictures | null;
  /** Calendar day at which the page was made, YYYY-MM-DD. */
  today: string;
  /** Stands between the heading and the calendar: what is done with the plan. */
  children?: React.ReactNode;
  /** Draws what a change does, day by day. */
  renderDiff?: (changed: ChangedPlan) => React.ReactNode;
  /** Stands below an opened session. */
  renderBelowSession?: (session: Session) => React.ReactNode;
}

/** A training plan: what it leads to, its weeks day by day, its paces, and the rules it keeps. */
export function PlanPage(props: PlanPageProps) {
  const { planId, loaded, pictures = null, today, children, renderDiff, renderBelowSession } = props;
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { plan, changing, proposing, version } = usePlan(planId, loaded);
  const shown = usePictures(planId, version, pictures);
  const proposal = useProposal({ changing, proposing });
  const [openDate, setOpenDate] = useState<string | null>(null);
  const day = plan.weeks.flatMap((week) => week.days).find((each) => each.date === openDate);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <p className={styles['dates']}>
          {formatDate(plan.startDate, language, 'long')}
          {plan.raceDate && ` → ${formatDate(plan.raceDate, language, 'long')}`}
        </p>
        <h1>{t(`goals.${plan.goal}`)}</h1>
        {plan.pausedFrom && (
          <p className={styles['paused']}>{t('paused', { date: formatDate(plan.pausedFrom, language, 'long') })}</p>
        )}
        <p className={styles['summary']}>{inLanguage(plan.summary, language)}</p>
        <UnitsSwitch units={plan.request.units} />
        <a className={styles['export']} href={`/api/plans/${planId}.ics?language=${language}`} download>
          <IconCalendarPlus size={20} aria-hidden /> {t('export')}
        </a>
      </header>
      {children}
      <Warnings plan={plan} />
      <PlanCalendar
        plan={plan}
        today={today}
        onOpen={setOpenDate}
        onMove={(date, to) => proposal.propose({ action: 'move', date, to })}
      />
      <div className={styles['two']}>
        <ZonesTable zones={plan.zones} units={plan.request.units} />
        {plan.prediction && <PredictionCard prediction={plan.prediction} />}
      </div>
      {shown && <PlanPicturesSection pictures={shown} units={plan.request.units} />}
      <CertificateSection certificate={plan.certificate} />
      <SessionSheet
        day={day}
        plan={plan}
        changing={changing}
        onPropose={proposal.propose}
        onClose={() => setOpenDate(null)}
        renderBelow={renderBelowSession}
      />
      <ProposalSheet plan={plan} proposal={proposal} renderDiff={renderDiff} />
    </div>
  );
}

function Warnings({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  if (plan.warnings.length === 0) return null;
  return (
    <section className={styles['warnings']} aria-labelledby="plan-notes">
      <h2 id="plan-notes">{t('notes')}</h2>
      <ul>
        {plan.warnings.map((warning) => (
          <li key={warning.code}>{inLanguage(warning.text, language)}</li>
        ))}
      </ul>
    </section>
  );
}
