import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingSetting } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { useToast } from '../../ui/toast.tsx';
import { useRankingChange } from './desk-calls.ts';
import styles from './desk-rows.module.css';
import { moment, partsOf, weightName } from './weights.ts';

interface RankingHistoryProps {
  history: RankingSetting['history'];
  onUndone: (share: number) => void;
}

/** Who moved the dial, from where to where; the last move can be taken back. */
export function RankingHistory({ history, onUndone }: RankingHistoryProps) {
  const { t } = useTranslation('retailer');
  const title = useId();
  const language = useLanguage();
  const show = useToast();
  const change = useRankingChange(({ similarityShare }) => {
    onUndone(similarityShare);
    show({ title: t('dial.saved', partsOf(similarityShare)) });
  });
  return (
    <section className={styles['card']} aria-labelledby={title}>
      <h2 id={title}>{t('history.title')}</h2>
      {history.length === 0 && <p className={styles['quiet']}>{t('history.none')}</p>}
      <ul className={styles['rows']}>
        {history.map(({ id, from, to, by, changedAt }, index) => (
          <li key={id}>
            <div>
              <strong>{t('history.change', { from: weightName(from), to: weightName(to) })}</strong>
              <p className={styles['quiet']}>
                {t('history.by', { name: by ?? t('history.gone'), when: moment(changedAt, language) })}
              </p>
            </div>
            {index === 0 && (
              <Button
                variant="default"
                size="compact-md"
                loading={change.isPending}
                aria-label={t('history.undoLabel', { from: weightName(from) })}
                onClick={() => change.mutate(from)}
              >
                {t('history.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {change.isError && <p role="alert">{t('away')}</p>}
    </section>
  );
}
