import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingSetting } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { useToast } from '../../ui/toast.tsx';
import styles from './dial.module.css';
import { useRankingChange } from './desk-calls.ts';
import { partsOf, weightName } from './weights.ts';

interface DialProps {
  setting: RankingSetting;
  draft: number;
  onMove: (share: number) => void;
}

/** Two parts of one whole: moved with mouse, finger or arrow keys, saved only after a second yes. */
export function Dial({ setting, draft, onMove }: DialProps) {
  const { t } = useTranslation('retailer');
  const title = useId();
  const parts = partsOf(draft);
  const isMoved = draft !== setting.similarityShare;
  return (
    <section className={styles['dial']} aria-labelledby={title}>
      <header>
        <h2 id={title}>{t('dial.title')}</h2>
        <p>{t('dial.lead')}</p>
      </header>
      <div className={styles['parts']} aria-hidden="true">
        <span>
          <strong>{parts.similar}</strong> {t('dial.similar')}
        </span>
        <span>
          <strong>{parts.rating}</strong> {t('dial.rating')}
        </span>
      </div>
      <div className={styles['track']} style={{ '--position': draft } as React.CSSProperties}>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={parts.similar}
          aria-label={t('dial.label')}
          aria-valuetext={t('dial.valueText', parts)}
          onChange={(event) => onMove(Number(event.currentTarget.value) / 100)}
        />
        <span className={styles['now']} aria-hidden="true">
          {t('dial.now', partsOf(setting.similarityShare))}
        </span>
      </div>
      {isMoved && <Saving key={weightName(draft)} setting={setting} draft={draft} onMove={onMove} />}
    </section>
  );
}

function Saving({ setting, draft, onMove }: DialProps) {
  const { t } = useTranslation('retailer');
  const [isAsking, setAsking] = useState(false);
  const show = useToast();
  const change = useRankingChange(() => show({ title: t('dial.saved', partsOf(draft)) }));
  if (!isAsking) {
    return (
      <div className={styles['buttons']}>
        <Button onClick={() => setAsking(true)}>{t('dial.save', partsOf(draft))}</Button>
        <Button variant="default" onClick={() => onMove(setting.similarityShare)}>
          {t('dial.back', partsOf(setting.similarityShare))}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['sure']} role="alert">
      <p>{t('dial.sure', { ...partsOf(draft), before: weightName(setting.similarityShare) })}</p>
      {change.isError && <p className={styles['failed']}>{t('away')}</p>}
      <div className={styles['buttons']}>
        <Button loading={change.isPending} onClick={() => change.mutate(draft)}>
          {t('dial.yes')}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('dial.no')}
        </Button>
      </div>
    </div>
  );
}
