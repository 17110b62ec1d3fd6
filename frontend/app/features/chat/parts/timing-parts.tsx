import { useTranslation } from 'react-i18next';
import type { PartsProps } from '../part-views.tsx';
import styles from './timing-parts.module.css';

/** Nothing, unless the language model was away and the coach's own plain words stood in: that is said. */
export function TimingParts({ parts }: PartsProps<'data-timings'>) {
  const { t } = useTranslation('chat');
  return parts.some((part) => part.data['fallback'] === 1) ? <p className={styles['note']}>{t('plainWords')}</p> : null;
}
