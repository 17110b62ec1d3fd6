import { useTranslation } from 'react-i18next';
import { withFrenchSpaces } from '../../../lib/typography.ts';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import type { PartsProps } from '../part-views.tsx';
import styles from './red-flag-parts.module.css';

/** Emergency numbers of the countries we speak to. 112 works in the whole European Union and from every GSM telephone. */
const NUMBERS = { en: ['112', '999'], fr: ['15', '112'] } as const;

/** A sign of danger: said before anything else, with the number to call. */
export function RedFlagParts({ parts }: PartsProps<'data-redFlag'>) {
  const { t, i18n } = useTranslation('chat');
  const numbers = NUMBERS[i18n.language === 'fr' ? 'fr' : 'en'];
  return parts.map(({ data }) => (
    <div key={data.code} className={styles['flag']} data-urgency={data.urgency} role="alert">
      <h3 className={styles['title']}>
        <IconAlertTriangle size={22} aria-hidden />
        {t(`redFlag.${data.urgency}`)}
      </h3>
      <p>{withFrenchSpaces(data.message)}</p>
      {data.urgency === 'emergency' && (
        <>
          <p className={styles['calls']}>
            {numbers.map((number) => (
              <a key={number} href={`tel:${number}`}>
                {t('redFlag.call', { number })}
              </a>
            ))}
          </p>
          <p className={styles['small']}>{t('redFlag.elsewhere')}</p>
        </>
      )}
    </div>
  ));
}
