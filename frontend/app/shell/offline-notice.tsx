import { IconWifiOff } from '../ui/icons.ts';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './offline-notice.module.css';

function onConnectionChange(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that the connection is gone, and that nothing is lost by it. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  );
  return (
    <output className={styles['region']}>
      {!isOnline && (
        <span className={styles['notice']}>
          <IconWifiOff size={18} aria-hidden /> {t('offline')}
        </span>
      )}
    </output>
  );
}
