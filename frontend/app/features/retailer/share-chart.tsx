import { useTranslation } from 'react-i18next';
import type { RankingFigures } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './share-figures.module.css';
import { partsOf, percent } from './weights.ts';

/** Drawn in its own units. */
const WIDTH = 400;
const HEIGHT = 90;
const TOP = 14;

interface ShareChartProps {
  steps: RankingFigures['steps'];
  now: number;
  draft: number;
}

/** How many real purchases every weight would have guessed, as one line; the table below says the same. */
export function ShareChart({ steps, now, draft }: ShareChartProps) {
  const { t } = useTranslation('retailer');
  const language = useLanguage();
  const rates = steps.map((step) => step.hitRate2 ?? 0);
  const most = Math.max(...rates, 0.01);
  const best = steps[rates.indexOf(Math.max(...rates))]!;
  const x = (share: number) => share * WIDTH;
  const y = (rate: number) => TOP + (1 - rate / most) * (HEIGHT - TOP);
  const at = (share: number) => rates[Math.round(share * (steps.length - 1))] ?? 0;
  const line = steps.map((step, index) => `${x(step.share)},${y(rates[index]!)}`).join(' ');
  const label = t('figures.chart', { best: partsOf(best.share).similar, value: percent(best.hitRate2 ?? 0, language) });
  return (
    <figure className={styles['chart']}>
      <svg viewBox={`-8 0 ${WIDTH + 16} ${HEIGHT + 8}`} role="img" aria-label={label}>
        <path className={styles['ground']} d={`M0 ${HEIGHT} H${WIDTH}`} />
        <polyline points={line} />
        <path className={styles['mark']} d={`M${x(now)} ${TOP - 8} V${HEIGHT}`} />
        <circle cx={x(draft)} cy={y(at(draft))} r="6" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
