import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './account.module.css';

interface AskTwiceProps {
  label: string;
  warning: string;
  yes: string;
  isBusy: boolean;
  onYes: () => void;
}

/** A button for what cannot be undone: the first press says what will happen, the second does it. */
export function AskTwice({ label, warning, yes, isBusy, onYes }: AskTwiceProps) {
  const { t } = useTranslation('account');
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div>
        <Button variant="default" c="var(--red-text)" onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['sure']} role="alert">
      <p>{warning}</p>
      <div className={styles['buttons']}>
        <Button color="red" loading={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('data.no')}
        </Button>
      </div>
    </div>
  );
}
