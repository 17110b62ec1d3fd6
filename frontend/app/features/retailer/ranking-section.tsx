import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type {
  RankingFigures,
  RankingSetting,
  SampleShopper,
} from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { Dial } from './dial.tsx';
import { RankingHistory } from './ranking-history.tsx';
import { RankingLists } from './ranking-lists.tsx';
import { ShareFigures } from './share-figures.tsx';
import styles from './ranking-section.module.css';

interface RankingSectionProps {
  setting: RankingSetting;
  figures: RankingFigures;
  samples: SampleShopper[];
}

/** Between two steps of the dial held down. */
const SETTLED_MS = 250;

/** The dial, what it would mean for the whole shop, and what it would show for one question. */
export function RankingSection({ setting, figures, samples }: RankingSectionProps) {
  const [draft, setDraft] = useState(setting.similarityShare);
  const [settled] = useDebouncedValue(draft, SETTLED_MS);
  return (
    <div className={styles['ranking']}>
      <div className={styles['column']}>
        <Dial setting={setting} draft={draft} onMove={setDraft} />
        <RankingLists samples={samples} now={setting.similarityShare} draft={settled} />
      </div>
      <div className={styles['column']}>
        <ShareFigures figures={figures} now={setting.similarityShare} draft={draft} />
        <RankingHistory history={setting.history} onUndone={setDraft} />
      </div>
    </div>
  );
}
