import { useTranslation } from 'react-i18next';
import type { TurnLog as TurnLogPage } from '../../../../backend/src/chat/turn-log.contract.ts';
import type { ShopOverview } from '../../../../backend/src/operations/desk.contract.ts';
import type {
  RankingFigures,
  RankingSetting,
  SampleShopper,
} from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageMeta } from '../../ui/page-meta.tsx';
import styles from './desk.module.css';
import { RankingSection } from './ranking-section.tsx';
import { ShopState } from './shop-state.tsx';
import { TurnLog } from './turn-log.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

export interface DeskProps {
  setting: RankingSetting;
  figures: RankingFigures;
  samples: SampleShopper[];
  turns: TurnLogPage;
  overview: ShopOverview;
}

/** The retailer's desk. */
export function Desk({ setting, figures, samples, turns, overview }: DeskProps) {
  useDeskTexts();
  const { t } = useTranslation('retailer');
  return (
    <div className={styles['desk']}>
      <PageMeta title={t('title')} isPrivate />
      <header className={styles['head']}>
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
        <ButtonLink to={paths.home()} variant="default">
          {t('toShop')}
        </ButtonLink>
      </header>
      <RankingSection key={setting.similarityShare} setting={setting} figures={figures} samples={samples} />
      <div className={styles['below']}>
        <TurnLog log={turns} />
        <ShopState overview={overview} />
      </div>
    </div>
  );
}
