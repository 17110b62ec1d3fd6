import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useRevalidator } from 'react-router';
import { browserApi } from '../../api/client.ts';
import { paths } from '../../lib/paths.ts';
import { IconDownload } from '../../ui/icons.ts';
import { useToast } from '../../ui/toast.tsx';
import styles from './account.module.css';
import { AskTwice } from './ask-twice.tsx';

/** Everything of this runner in this browser; what belongs to the device, such as its colours, stays. */
function forgetHere(): void {
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) if (key.startsWith('foulee')) store.removeItem(key);
  }
}

/** Ends the session or the account: nothing of it stays in this browser, and the frame is drawn for a stranger. */
export function useLeaving(path: '/session' | '/account') {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const toast = useToast();
  return useMutation({
    mutationFn: () => browserApi().send('DELETE', path),
    onSuccess: async () => {
      forgetHere();
      queries.clear();
      await navigate(paths.home());
      await revalidate();
    },
    onError: () => toast({ tone: 'bad', title: t('problem.short') }),
  });
}

/** Everything that is kept, to take away or to erase. */
export function DataSection() {
  const { t } = useTranslation('account');
  const erasing = useLeaving('/account');
  return (
    <section className={styles['section']} aria-labelledby="data">
      <header className={styles['head']}>
        <div>
          <h2 id="data">{t('data.title')}</h2>
          <p>{t('data.detail')}</p>
        </div>
      </header>
      <div className={styles['buttons']}>
        <Button
          component="a"
          href="/api/account/export"
          download="foulee.json"
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('data.export')}
        </Button>
      </div>
      <AskTwice
        label={t('data.erase')}
        warning={t('data.eraseSure')}
        yes={t('data.eraseYes')}
        isBusy={erasing.isPending}
        onYes={() => erasing.mutate()}
      />
    </section>
  );
}
