import { Button } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingPreview, SampleShopper } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { formText } from '../../lib/form-text.ts';
import { usePreview } from './desk-calls.ts';
import { RankedList } from './ranked-list.tsx';
import styles from './ranking-lists.module.css';
import { useSampleName } from './use-sample-name.ts';
import { weightName } from './weights.ts';

interface RankingListsProps {
  samples: SampleShopper[];
  now: number;
  draft: number;
}

/** One question, seen with one shopper's eyes: what is shown now beside what the drafted weight would show. */
export function RankingLists({ samples, now, draft }: RankingListsProps) {
  const { t } = useTranslation('retailer');
  const title = useId();
  const [query, setQuery] = useState('');
  const [shopper, setShopper] = useState('newcomer');
  const shares = draft === now ? [now] : [now, draft];
  const preview = usePreview({ ...(query && { query }), shopper, shares });
  return (
    <section className={styles['lists']} aria-labelledby={title}>
      <h2 id={title}>{t('lists.title')}</h2>
      <Question samples={samples} shopper={shopper} onQuery={setQuery} onShopper={setShopper} />
      {preview.isError && <p role="alert">{t('lists.failed')}</p>}
      {preview.data && !preview.isError && (
        <Compared preview={preview.data} isMoved={draft !== now} isStale={preview.isPlaceholderData} />
      )}
    </section>
  );
}

interface QuestionProps {
  samples: SampleShopper[];
  shopper: string;
  onQuery: (query: string) => void;
  onShopper: (shopper: string) => void;
}

function Question({ samples, shopper, onQuery, onShopper }: QuestionProps) {
  const { t } = useTranslation('retailer');
  const nameOf = useSampleName();
  const [words, hint, who] = [useId(), useId(), useId()];
  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onQuery(formText(new FormData(event.currentTarget), 'query'));
  };
  return (
    <form className={styles['question']} onSubmit={ask}>
      <div>
        <label htmlFor={words}>{t('lists.query')}</label>
        <div className={styles['ask']}>
          <input id={words} name="query" type="search" maxLength={500} aria-describedby={hint} autoComplete="off" />
          <Button type="submit">{t('lists.look')}</Button>
        </div>
        <p id={hint} className={styles['quiet']}>
          {t('lists.queryHint')}
        </p>
      </div>
      <div>
        <label htmlFor={who}>{t('lists.shopper')}</label>
        <select id={who} value={shopper} onChange={(event) => onShopper(event.currentTarget.value)}>
          <option value="newcomer">{t('lists.newcomer')}</option>
          <option value="me">{t('lists.me')}</option>
          {samples.map((sample) => (
            <option key={sample.shopperId} value={sample.shopperId}>
              {nameOf(sample)}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}

function Compared({ preview, isMoved, isStale }: { preview: RankingPreview; isMoved: boolean; isStale: boolean }) {
  const { t } = useTranslation('retailer');
  const [asNow, would] = preview.lists;
  if (!asNow || asNow.items.length === 0) return <p>{t('lists.nothing')}</p>;
  return (
    <div className={styles['compared']} aria-busy={isStale}>
      <p className={styles['quiet']} aria-live="polite">
        {t('lists.candidates', { count: preview.candidateCount })}{' '}
        {t('lists.neighbours', { count: preview.neighbourCount })} {preview.relaxed.length > 0 && t('lists.relaxed')}
      </p>
      <div className={styles['sides']}>
        <RankedList title={t('lists.asNow', { weight: weightName(asNow.share) })} items={asNow.items} />
        {isMoved && would && (
          <RankedList title={t('lists.would', { weight: weightName(would.share) })} items={would.items} isCompared />
        )}
        {!isMoved && <p className={styles['empty']}>{t('lists.sameWeight')}</p>}
      </div>
    </div>
  );
}
