import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { ChangedPlan } from '../../../../backend/src/training/plan-diff.contract.ts';
import type { Plan, PlanDay } from '../../../../backend/src/training/training.contract.ts';
import { ApiError } from '../../api/problem.ts';
import { paths } from '../../lib/paths.ts';
import { withFrenchSpaces } from '../../lib/typography.ts';
import { IconAlertTriangle, IconShieldCheck } from '../../ui/icons.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useDayNames } from './day-names.ts';
import styles from './proposal-sheet.module.css';
import { usePageTexts } from './use-page-texts.ts';
import type { Proposing } from './use-proposal.tsx';

interface ProposalSheetProps {
  plan: Plan;
  proposal: Proposing;
  /** Draws what a change does, day by day. */
  renderDiff?: (changed: ChangedPlan) => React.ReactNode;
}

/** A change before it is kept: what becomes of which day, whether every rule still holds, and the choice. */
export function ProposalSheet({ plan, proposal, renderDiff }: ProposalSheetProps) {
  const { t } = usePageTexts();
  const { wanted, leave } = proposal;
  const title = wanted?.action === 'skip' ? t('proposal.skip') : t('proposal.move');
  return (
    <Sheet side="right" title={title} isOpen={wanted !== null} onClose={leave}>
      {wanted && (
        <div className={styles['proposal']}>
          <Sentences plan={plan} wanted={wanted} />
          <Verdict plan={plan} proposal={proposal} renderDiff={renderDiff} />
        </div>
      )}
    </Sheet>
  );
}

/** "Threshold run: Tuesday 24 Nov → Thursday 26 Nov", and what comes back in its place. */
function Sentences({ plan, wanted }: { plan: Plan; wanted: PlanChange }) {
  const { t } = usePageTexts();
  const names = useDayNames();
  const on = (date: string): PlanDay | undefined =>
    plan.weeks.flatMap((week) => week.days).find((day) => day.date === date);
  const from = 'date' in wanted ? on(wanted.date) : undefined;
  if (!from?.session) return null;
  if (wanted.action === 'skip') {
    return <p>{t('proposal.skipped', { session: names.session(from.session), from: names.day(from) })}</p>;
  }
  const to = wanted.action === 'move' ? on(wanted.to) : undefined;
  if (!to) return null;
  const line = (day: PlanDay, other: PlanDay) =>
    day.session && (
      <li>
        {t('proposal.moved', { session: names.session(day.session), from: names.day(day), to: names.day(other) })}
      </li>
    );
  return (
    <ul className={styles['lines']}>
      {line(from, to)}
      {line(to, from)}
    </ul>
  );
}

function Verdict({ plan, proposal, renderDiff }: ProposalSheetProps) {
  const { t } = usePageTexts();
  const { changed, error, isChecking, isKeeping, keep, leave } = proposal;
  const focus = useRef<HTMLDivElement>(null);
  const isDecided = changed !== null || error !== null;
  // The answer comes a moment later: the focus goes to it, so that it is read out and not missed.
  useEffect(() => {
    if (isDecided) focus.current?.focus();
  }, [isDecided]);
  if (isChecking || !isDecided) return <output>{t('proposal.checking')}</output>;
  return (
    <div ref={focus} tabIndex={-1} className={styles['verdict']}>
      {error && <Refused plan={plan} error={error} />}
      {changed && !error && (
        <>
          <Certified changed={changed} />
          {renderDiff?.(changed)}
        </>
      )}
      <div className={styles['buttons']}>
        {changed && !error && (
          <Button loading={isKeeping} onClick={keep}>
            {t('proposal.keep')}
          </Button>
        )}
        <Button variant="default" disabled={isKeeping} onClick={leave}>
          {t('proposal.leave')}
        </Button>
      </div>
    </div>
  );
}

function Certified({ changed }: { changed: ChangedPlan }) {
  const { t } = usePageTexts();
  if (!changed.certificate.passed) return null;
  const count = changed.certificate.rules.filter((rule) => rule.judged !== false).length;
  return (
    <p className={styles['certified']}>
      <IconShieldCheck size={22} aria-hidden /> {t('proposal.certified', { count })}
    </p>
  );
}

/** Which rule forbids it, in the words of the rule, with its study. */
function Refused({ plan, error }: { plan: Plan; error: Error }) {
  const { t } = usePageTexts();
  const { t: common } = useTranslation('common');
  const codes = error instanceof ApiError && Array.isArray(error.extra['rules']) ? error.extra['rules'] : [];
  const article = plan.certificate.rules.find((rule) => codes.includes(rule.code) && rule.articleId)?.articleId;
  return (
    <div role="alert" className={styles['refused']}>
      <p className={styles['title']}>
        <IconAlertTriangle size={20} aria-hidden /> {t('proposal.refused')}
      </p>
      {codes.length > 0 && <p>{t('proposal.breaks', { count: codes.length })}</p>}
      <p>{error.message ? withFrenchSpaces(error.message) : common('problem.short')}</p>
      {article && <Link to={paths.article(article)}>{t('proposal.source')}</Link>}
    </div>
  );
}
