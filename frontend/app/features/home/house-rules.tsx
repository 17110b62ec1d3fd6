import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import styles from './house-rules.module.css';

/** The invitation to say how one runs. */
export function OnboardingInvitation() {
  const { t } = useTranslation('home');
  return (
    <section className={styles['invitation']}>
      <div>
        <h2>{t('onboarding.title')}</h2>
        <p>{t('onboarding.detail')}</p>
      </div>
      <ButtonLink to={paths.onboarding()} size="md">
        {t('onboarding.button')}
      </ButtonLink>
    </section>
  );
}

/** The promise of the house: who may sell, and who must give reasons. */
export function Promise() {
  const { t } = useTranslation('home');
  return (
    <section className={styles['promise']} aria-labelledby="promise">
      <h2 id="promise">{t('promise.heading')}</h2>
      <div className={styles['two']}>
        <article>
          <h3>{t('promise.coach')}</h3>
          <p>{t('promise.coachDetail')}</p>
        </article>
        <article>
          <h3>{t('promise.seller')}</h3>
          <p>{t('promise.sellerDetail')}</p>
        </article>
      </div>
    </section>
  );
}

/** The formula, as a bar: 70 % runners like you, 30 % ratings (design.md §6). */
export function Ranking() {
  const { t } = useTranslation('home');
  return (
    <section className={styles['ranking']} id="ranking" aria-labelledby="ranking-title">
      <div>
        <h2 id="ranking-title">{t('ranking.heading')}</h2>
        <p className={styles['muted']}>{t('ranking.detail')}</p>
      </div>
      <dl className={styles['bar']}>
        <div className={styles['seventy']}>
          <dt>
            <strong>70 %</strong> {t('ranking.similarity')}
          </dt>
          <dd>{t('ranking.similarityDetail')}</dd>
        </div>
        <div className={styles['thirty']}>
          <dt>
            <strong>30 %</strong> {t('ranking.rating')}
          </dt>
          <dd>{t('ranking.ratingDetail')}</dd>
        </div>
      </dl>
    </section>
  );
}

export function LibraryTeaser() {
  const { t } = useTranslation('home');
  return (
    <section className={styles['library']}>
      <h2>{t('library.heading')}</h2>
      <p>{t('library.detail')}</p>
      <ButtonLink to={paths.library()} variant="outline" size="md">
        {t('library.button')}
      </ButtonLink>
    </section>
  );
}
