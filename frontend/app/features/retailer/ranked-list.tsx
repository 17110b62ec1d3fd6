import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PreviewItem } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { formatNumber } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './ranking-lists.module.css';

interface RankedListProps {
  title: string;
  items: PreviewItem[];
  /** Says how far each article moved from its present place. */
  isCompared?: boolean;
}

/** The ten best under one weight, each with the parts of its score. The two on top are what the chat shows. */
export function RankedList({ title, items, isCompared = false }: RankedListProps) {
  const { t } = useTranslation('retailer');
  const language = useLanguage();
  const figure = (value: number) => formatNumber(value, language, 2);
  return (
    <section className={styles['side']}>
      <h3>{title}</h3>
      <ol>
        {items.map((item) => (
          <li key={item.productId} data-top={item.place <= 2}>
            <span className={styles['place']}>{item.place}</span>
            <img src={item.imageUrl} alt="" width={52} height={52} loading="lazy" />
            <div>
              <Link to={paths.product(item.productId)}>{item.title}</Link>
              <p className={styles['quiet']}>
                {t('lists.parts', {
                  similarity: figure(item.similarity),
                  rating: figure(item.ratingPart),
                  score: figure(item.score),
                })}
                {' · '}
                {t('lists.bought', { count: item.neighbourCount })}
              </p>
            </div>
            {isCompared && <Moved by={item.presentPlace - item.place} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Moved({ by }: { by: number }) {
  const { t } = useTranslation('retailer');
  const count = Math.abs(by);
  const words = by === 0 ? t('lists.still') : t(by > 0 ? 'lists.up' : 'lists.down', { count });
  const direction = by === 0 ? 'still' : by > 0 ? 'up' : 'down';
  return (
    <span className={styles['moved']} data-direction={direction}>
      <span aria-hidden="true">{by === 0 ? '=' : `${by > 0 ? '▲' : '▼'} ${count}`}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
