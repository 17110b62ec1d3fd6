import { useTranslation } from 'react-i18next';
import type { Session, SessionStep } from '../../../../backend/src/training/session.contract.ts';
import { formatMinutes } from './figures.ts';
import styles from './session-picture.module.css';
import { usePageTexts } from './use-page-texts.ts';
import { type Zone, ZONE_OF_INTENSITY, zoneColor } from './zones.ts';

/** Steps of a session in the order they are run, repeats written out. */
export function stepsInOrder(session: Pick<Session, 'steps'>): SessionStep[] {
  return session.steps.flatMap((group) => Array.from({ length: group.repeats }, () => group.steps).flat());
}

/** Bars so high for zones 1 to 5, percent; walking is low, the hardest efforts fill the picture. */
const HEIGHTS: Record<Zone, number> = { 1: 22, 2: 40, 3: 60, 4: 80, 5: 100 };
/** More bars than this cannot be told apart on a phone. */
const MOST_BARS = 80;

/** A session at a glance: each step as wide as it is long and as high as it is hard. The list below says it in words. */
export function SessionPicture({ session }: { session: Session }) {
  const { t } = usePageTexts();
  const { t: ofPlan } = useTranslation('plan');
  const steps = stepsInOrder(session).filter((step) => step.durationSeconds > 0);
  if (steps.length < 2 || steps.length > MOST_BARS || session.kind === 'strength') return null;
  const bars = steps.map((step, index) => ({ ...step, index, zone: ZONE_OF_INTENSITY[step.intensity] }));
  return (
    <div className={styles['picture']}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- many elements that are one picture */}
      <div className={styles['bars']} role="img" aria-label={t('session.picture')}>
        {bars.map(({ index, zone, durationSeconds, kind }) => (
          <span
            key={index}
            title={`${ofPlan(`steps.${kind}`)}, ${formatMinutes(durationSeconds / 60)}`}
            style={{ flexGrow: durationSeconds, height: `${HEIGHTS[zone]}%`, background: zoneColor(zone) }}
          />
        ))}
      </div>
      <p className={styles['axis']} aria-hidden="true">
        <span>0</span>
        <span>{formatMinutes(session.durationMinutes)}</span>
      </p>
    </div>
  );
}
