import { useTranslation } from 'react-i18next';
import type { Prediction } from '../../../../backend/src/training/training.contract.ts';
import { formatDuration } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './facts.module.css';

/** What the runner could run today, with how sure that is, and what the plan can lead to. */
export function PredictionCard({ prediction }: { prediction: Prediction }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { seconds, lowSeconds, highSeconds, reachableSeconds, targetSeconds, isTargetWithinReach } = prediction;
  return (
    <section className={styles['card']} aria-labelledby="plan-prediction">
      <h2 id="plan-prediction">{t('prediction.title')}</h2>
      <p className={styles['big']}>{formatDuration(seconds)}</p>
      <Interval prediction={prediction} />
      <p>{t('prediction.interval', { low: formatDuration(lowSeconds), high: formatDuration(highSeconds) })}</p>
      <dl className={styles['pairs']}>
        <div>
          <dt>{t('prediction.reachable')}</dt>
          <dd>{formatDuration(reachableSeconds)}</dd>
        </div>
        {targetSeconds !== null && (
          <div>
            <dt>{t('prediction.target')}</dt>
            <dd>
              {formatDuration(targetSeconds)}{' '}
              {isTargetWithinReach !== null && (
                <small data-good={isTargetWithinReach}>
                  {t(isTargetWithinReach ? 'prediction.within' : 'prediction.beyond')}
                </small>
              )}
            </dd>
          </div>
        )}
      </dl>
      <p className={styles['muted']}>{inLanguage(prediction.explanation, language)}</p>
    </section>
  );
}

/** The interval as a bar, with the likely time and the wish on it; for the eye, the words stand beside it. */
function Interval({ prediction }: { prediction: Prediction }) {
  const { seconds, lowSeconds, highSeconds, targetSeconds } = prediction;
  const all = [lowSeconds, highSeconds, targetSeconds ?? seconds];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const place = (at: number) => `${to === from ? 50 : ((at - from) / (to - from)) * 100}%`;
  return (
    <div className={styles['bar']} aria-hidden="true">
      <span
        className={styles['span']}
        style={{ insetInlineStart: place(lowSeconds), insetInlineEnd: `calc(100% - ${place(highSeconds)})` }}
      />
      <span className={styles['likely']} style={{ insetInlineStart: place(seconds) }} />
      {targetSeconds !== null && <span className={styles['wish']} style={{ insetInlineStart: place(targetSeconds) }} />}
    </div>
  );
}
