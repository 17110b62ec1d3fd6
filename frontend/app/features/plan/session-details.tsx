import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session, SessionStep, StepGroup } from '../../../../backend/src/training/session.contract.ts';
import { formatDistance, formatNumber, type Units } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { formatMinutes, formatPaceRange, formatStepTime } from './figures.ts';
import { SessionPicture } from './session-picture.tsx';
import styles from './session-sheet.module.css';
import { ZONE_OF_INTENSITY, ZONE_OF_KIND, zoneColor } from './zones.ts';

interface SessionDetailsProps {
  session: Session;
  units: Units;
}

/** A session as a coach would tell it: what, how, why, and what to do when it feels wrong. */
export function SessionDetails({ session, units }: SessionDetailsProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const zone = zoneColor(ZONE_OF_KIND[session.kind]);
  return (
    <article className={styles['session']} style={{ '--zone': zone } as React.CSSProperties}>
      <header>
        <h3>{inLanguage(session.title, language)}</h3>
        <p className={styles['figures']}>
          {session.distanceKm > 0 && <span>{formatDistance(session.distanceKm, units, language)}</span>}
          <span>{formatMinutes(session.durationMinutes)}</span>
          {session.ascentMetres !== null && (
            <span>{t('session.ascent', { metres: formatNumber(session.ascentMetres, language) })}</span>
          )}
        </p>
        <p>{inLanguage(session.purpose, language)}</p>
      </header>
      <SessionPicture session={session} />
      <ol className={styles['steps']}>
        {session.steps.map((group, index) => (
          // The steps of a session never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={index} group={group} units={units} />
        ))}
      </ol>
      <section>
        <h4>{t('session.why')}</h4>
        <p>
          {inLanguage(session.why, language)}{' '}
          {session.why.articleId && <Link to={paths.article(session.why.articleId)}>{t('certificate.source')}</Link>}
        </p>
      </section>
      <section>
        <h4>{t('session.wrong')}</h4>
        <p>{inLanguage(session.ifItFeelsWrong, language)}</p>
      </section>
      {session.fuel && (
        <section>
          <h4>{t('session.fuel')}</h4>
          <p>
            {inLanguage(session.fuel.advice, language)}{' '}
            {session.fuel.articleId && (
              <Link to={paths.article(session.fuel.articleId)}>{t('certificate.source')}</Link>
            )}
          </p>
        </section>
      )}
    </article>
  );
}

function Group({ group, units }: { group: StepGroup; units: Units }) {
  const { t } = useTranslation('plan');
  return (
    <li>
      {group.repeats > 1 && <p className={styles['repeats']}>{t('session.times', { count: group.repeats })}</p>}
      {group.steps.map((step, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Step key={index} step={step} units={units} />
      ))}
    </li>
  );
}

function Step({ step, units }: { step: SessionStep; units: Units }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const length =
    step.endsBy === 'distance'
      ? formatDistance(step.distanceKm, units, language)
      : formatStepTime(step.durationSeconds);
  const facts = [
    step.paceRange && formatPaceRange(step.paceRange, units),
    step.hrRange && t('session.bpm', { min: step.hrRange.minBpm, max: step.hrRange.maxBpm }),
    t('session.effort', { min: step.rpe.min, max: step.rpe.max }),
  ].filter(Boolean);
  return (
    <div
      className={styles['step']}
      style={{ '--zone': zoneColor(ZONE_OF_INTENSITY[step.intensity]) } as React.CSSProperties}
    >
      <p>
        <strong>{length}</strong> · {t(`steps.${step.kind}`)}
      </p>
      <p className={styles['muted']}>{facts.join(' · ')}</p>
      <p>{inLanguage(step.note, language)}</p>
    </div>
  );
}
