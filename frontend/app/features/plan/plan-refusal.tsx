import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanRequest } from '../../../../backend/src/training/training.contract.ts';
import type { ApiError } from '../../api/problem.ts';
import { formatDate, formatDistance, formatDuration } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { withFrenchSpaces } from '../../lib/typography.ts';
import { IconShieldCheck } from '../../ui/icons.ts';
import styles from './plan-form.module.css';
import { changedParts, type WishPart } from './wish.ts';

interface PlanRefusalProps {
  error: ApiError;
  wish: Partial<PlanRequest> | undefined;
  isBusy: boolean;
  onTake: (nearest: PlanRequest) => void;
}

/** Refusals that come from the engine carry the rule; anything else is a fault of the line or the form. */
function nearestOf(error: ApiError): PlanRequest | undefined {
  return error.extra['nearest'] as PlanRequest | undefined;
}

/** Why this plan is not written, and the nearest one that is safe, to be taken with one press. */
export function PlanRefusal({ error, wish, isBusy, onTake }: PlanRefusalProps) {
  const { t } = useTranslation(['plan', 'common']);
  const words = usePartWords();
  const nearest = nearestOf(error);
  const isOffline = error.status === 0;
  const hasWords = error.extra['rule'] !== undefined || error.status === 400;
  return (
    <section className={styles['refusal']} role="alert">
      <h2>{t('refusal.title')}</h2>
      <p>
        {isOffline
          ? t('common:problem.offline')
          : hasWords
            ? withFrenchSpaces(error.message)
            : t('common:problem.short')}
      </p>
      {nearest && (
        <>
          <p className={styles['nearest']}>
            <IconShieldCheck size={22} aria-hidden />
            <span>
              {t('refusal.nearest')}{' '}
              <strong>
                {changedParts(wish ?? {}, nearest)
                  .map((part) => words(part, nearest))
                  .join(', ')}
              </strong>
            </span>
          </p>
          <Button onClick={() => onTake(nearest)} loading={isBusy}>
            {t('refusal.take')}
          </Button>
        </>
      )}
    </section>
  );
}

function usePartWords(): (part: WishPart, wish: PlanRequest) => string {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const views: Record<WishPart, (wish: PlanRequest) => string> = {
    goal: ({ goal }) => t(`goals.${goal}`),
    weeks: ({ weeks }) => t('refusal.weeks', { count: weeks ?? 0 }),
    raceDate: ({ raceDate }) => t('refusal.race', { date: formatDate(raceDate ?? '', language, 'long') }),
    targetTimeSeconds: ({ targetTimeSeconds }) => t('refusal.time', { time: formatDuration(targetTimeSeconds ?? 0) }),
    runsPerWeek: ({ runsPerWeek }) => t('refusal.runs', { count: runsPerWeek }),
    kmPerWeek: ({ kmPerWeek, units }) => t('refusal.volume', { distance: formatDistance(kmPerWeek, units, language) }),
  };
  return (part, wish) => views[part](wish);
}
