import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopOverview } from '../../../../backend/src/operations/desk.contract.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { useToast } from '../../ui/toast.tsx';
import { useRebuild } from './desk-calls.ts';
import styles from './desk-rows.module.css';
import { moment } from './weights.ts';

/** What stands on the shelves, what was imported, what works in the background. */
export function ShopState({ overview }: { overview: ShopOverview }) {
  const { t } = useTranslation('retailer');
  const title = useId();
  const language = useLanguage();
  return (
    <section className={styles['card']} aria-labelledby={title}>
      <h2 id={title}>{t('shop.title')}</h2>
      <dl className={styles['counts']}>
        {overview.shelves.map(({ name, count }) => (
          <div key={name}>
            <dt>{t(`shop.shelves.${name as 'articles'}`)}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
      <Rebuild />
      <h3>{t('shop.jobs')}</h3>
      <ul className={styles['rows']}>
        {overview.jobs.map((job) => (
          <JobRow key={job.name} job={job} />
        ))}
      </ul>
      <h3>{t('shop.imports')}</h3>
      {overview.imports.length === 0 && <p className={styles['quiet']}>{t('shop.noImports')}</p>}
      <ul className={styles['rows']}>
        {overview.imports.map((run) => (
          <ImportRow key={`${run.kind} ${run.file} ${run.startedAt}`} run={run} />
        ))}
      </ul>
    </section>
  );
}

function Rebuild() {
  const { t } = useTranslation('retailer');
  const show = useToast();
  const rebuild = useRebuild(({ isQueued }) =>
    show(isQueued ? { title: t('shop.queued'), detail: t('shop.queuedDetail') } : { title: t('shop.alreadyQueued') }),
  );
  return (
    <div className={styles['rebuild']}>
      <Button variant="default" loading={rebuild.isPending} onClick={() => rebuild.mutate()}>
        {t('shop.rebuild')}
      </Button>
      <p className={styles['quiet']}>{rebuild.isError ? t('away') : t('shop.rebuildHint')}</p>
    </div>
  );
}

function JobRow({ job }: { job: ShopOverview['jobs'][number] }) {
  const { t, i18n } = useTranslation('retailer');
  const language = useLanguage();
  const key = `shop.job.${job.name}`;
  // A job this page has no words for yet is called by its own name.
  const name = i18n.exists(key, { ns: 'retailer' }) ? t(key as 'shop.job.recommend/rebuild') : job.name;
  const facts = [
    ...(job.running > 0 ? [t('shop.running')] : []),
    ...(job.nextAt ? [t('shop.next', { when: moment(job.nextAt, language) })] : []),
    ...(job.lastDoneAt ? [t('shop.last', { when: moment(job.lastDoneAt, language) })] : []),
  ];
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        {job.dead > 0 && (
          <p className={styles['bad']}>
            {t('shop.dead', { count: job.dead })}
            {job.lastError && `: ${job.lastError}`}
          </p>
        )}
      </div>
    </li>
  );
}

function ImportRow({ run }: { run: ShopOverview['imports'][number] }) {
  const { t } = useTranslation('retailer');
  const language = useLanguage();
  const figures = {
    rows: formatNumber(run.rowsWritten, language),
    lines: formatNumber(run.linesDone, language),
  };
  return (
    <li>
      <div>
        <strong>{run.file}</strong> <span className={styles['quiet']}>{run.kind}</span>
        <p className={styles['quiet']}>
          {t('shop.rows', figures)}
          {run.linesSkipped > 0 && t('shop.skipped', { count: run.linesSkipped })}
          {' · '}
          {run.finishedAt ? t('shop.finished', { when: moment(run.finishedAt, language) }) : t('shop.underway')}
        </p>
      </div>
    </li>
  );
}
