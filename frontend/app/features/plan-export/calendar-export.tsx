import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NewSubscription } from '../../../../backend/src/training/export/plan-export.contract.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { useToast } from '../../ui/toast.tsx';
import styles from './plan-export.module.css';
import { useCalendarLinks } from './use-calendar-links.ts';
import { useExportTexts } from './use-export-texts.ts';

/** The plan in the runner's calendar: once as a file, or by a link that follows it and can be taken back. */
export function CalendarExport({ planId }: { planId: string }) {
  const { t } = useExportTexts();
  const language = useLanguage();
  const toast = useToast();
  const [isLooking, setLooking] = useState(false);
  const { links, making, revoking } = useCalendarLinks(planId, isLooking);
  const make = (revokesOthers: boolean) => {
    setLooking(true);
    making.mutate(revokesOthers);
  };
  const problem = making.error ?? revoking.error;
  return (
    <section aria-labelledby="export-calendar">
      <h3 id="export-calendar">{t('calendar.title')}</h3>
      <p className={styles['muted']}>{t('calendar.lead')}</p>
      <div className={styles['row']}>
        <Button variant="default" loading={making.isPending} onClick={() => make(false)}>
          {t('calendar.subscribe')}
        </Button>
        <a className={styles['link']} href={`/api/plans/${planId}.ics?language=${language}`} download>
          {t('calendar.download')}
        </a>
      </div>
      {making.data && <NewLink link={making.data} />}
      {problem && (
        <p role="alert" className={styles['refused']}>
          {problem.message || t('failed')}
        </p>
      )}
      <details onToggle={(event) => event.currentTarget.open && setLooking(true)}>
        <summary>{t('calendar.links')}</summary>
        <ul className={styles['links']}>
          {links.map((link) => (
            <li key={link.id}>
              <span>
                {t('calendar.made', { date: formatDate(link.createdAt, language) })} ·{' '}
                {link.lastReadAt
                  ? t('calendar.read', { date: formatDate(link.lastReadAt, language) })
                  : t('calendar.neverRead')}
              </span>
              <Button
                variant="default"
                size="compact-md"
                loading={revoking.isPending && revoking.variables === link.id}
                onClick={() => revoking.mutate(link.id, { onSuccess: () => toast({ title: t('calendar.revoked') }) })}
              >
                {t('calendar.revoke')}
              </Button>
            </li>
          ))}
        </ul>
        {links.length > 0 && (
          <Button variant="subtle" loading={making.isPending} onClick={() => make(true)}>
            {t('calendar.replace')}
          </Button>
        )}
      </details>
    </section>
  );
}

function NewLink({ link }: { link: NewSubscription }) {
  const { t } = useExportTexts();
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(link.url);
    toast({ title: t('calendar.copied') });
  };
  return (
    <div className={styles['fresh']}>
      <p>{t('calendar.secret')}</p>
      <input
        className={styles['address']}
        readOnly
        value={link.url}
        aria-label={t('calendar.address')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles['row']}>
        <Button onClick={() => void copy()}>{t('calendar.copy')}</Button>
        <a className={styles['link']} href={link.webcalUrl}>
          {t('calendar.open')}
        </a>
      </div>
    </div>
  );
}
