import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/shell-data.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { IconCheck } from '../../ui/icons.ts';
import styles from './onboarding.module.css';

interface OnboardingEndProps {
  profile: Profile;
  pickCount: number;
}

/** What is different from now on, from what was told; nothing is promised that was not answered. */
function useChanges({ profile, pickCount }: OnboardingEndProps): string[] {
  const { t } = useTranslation('onboarding');
  const { goal, kmPerWeek, runsPerWeek, recentRace, shoeSizeEu, clothingSize, injuries, budget } = profile;
  const size = [shoeSizeEu, clothingSize].filter(Boolean).join(' / ');
  return [
    goal && t('end.changes.goal', { goal: t(`goals.${goal}`) }),
    (kmPerWeek !== undefined || runsPerWeek !== undefined) && t('end.changes.volume'),
    recentRace && t('end.changes.paces'),
    injuries && injuries.length > 0 && t('end.changes.injuries'),
    size && t('end.changes.sizes', { size }),
    budget && t('end.changes.budget'),
    pickCount > 0 && t('end.changes.picks', { count: pickCount }),
  ].filter((change) => typeof change === 'string' && change !== '') as string[];
}

/** The end: what the answers change, that they can be kept, and three ways on. */
export function OnboardingEnd(props: OnboardingEndProps) {
  const { t } = useTranslation('onboarding');
  const session = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  const changes = useChanges(props);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles['end']}>
      <h1 ref={title} tabIndex={-1}>
        {t('end.title')}
      </h1>
      <p>{changes.length > 0 ? t('end.lead') : t('end.leadEmpty')}</p>
      <ul className={styles['changes']}>
        {changes.map((change) => (
          <li key={change}>
            <IconCheck size={20} aria-hidden /> {change}
          </li>
        ))}
      </ul>
      {!session?.account && (
        <section className={styles['keep']}>
          <h2>{t('end.keep')}</h2>
          <p>{t('end.keepDetail')}</p>
          <ButtonLink to={paths.signUp(paths.home())} size="md">
            {t('end.signUp')}
          </ButtonLink>
        </section>
      )}
      <div className={styles['ways']}>
        <ButtonLink to={paths.shop()} variant="default" size="md">
          {t('end.shop')}
        </ButtonLink>
        <ButtonLink to={paths.coach()} variant="default" size="md">
          {t('end.coach')}
        </ButtonLink>
        <ButtonLink to={paths.plans()} variant="default" size="md">
          {t('end.plan')}
        </ButtonLink>
      </div>
    </div>
  );
}
