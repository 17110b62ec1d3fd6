import { useTranslation } from 'react-i18next';
import { withFrenchSpaces } from '../lib/typography.ts';
import styles from './alarm.module.css';
import { IconAlertTriangle } from './icons.ts';

/** Emergency numbers of the countries we speak to. 112 works in the whole European Union and from every GSM telephone. */
const NUMBERS = { en: ['112', '999'], fr: ['15', '112'] } as const;

interface AlarmProps {
  urgency: 'emergency' | 'soon';
  message: string;
}

/** A sign of danger: said before anything else, with the number to call. */
export function Alarm({ urgency, message }: AlarmProps) {
  const { t, i18n } = useTranslation('chat');
  const numbers = NUMBERS[i18n.language === 'fr' ? 'fr' : 'en'];
  return (
    <div className={styles['flag']} data-urgency={urgency} role="alert">
      <h3 className={styles['title']}>
        <IconAlertTriangle size={22} aria-hidden />
        {t(`redFlag.${urgency}`)}
      </h3>
      <p>{withFrenchSpaces(message)}</p>
      {urgency === 'emergency' && (
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
  );
}
