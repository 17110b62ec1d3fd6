import { useTranslation } from 'react-i18next';
import { useIsWide } from '../../../lib/wide.ts';
import { IconChevronLeft } from '../../../ui/icons.ts';
import { ArticleCard } from '../article-card.tsx';
import type { PartsProps } from '../part-views.tsx';
import { useMessage, useTalkFacts } from '../talk-context.ts';
import styles from './product-parts.module.css';

/** The two best. Where there is room they lie on the shelf beside the page; on a small screen they stand here. */
export function ProductParts({ parts }: PartsProps<'data-products'>) {
  const { t } = useTranslation('chat');
  const isWide = useIsWide();
  const message = useMessage();
  const { shelfId, layOut, wishes } = useTalkFacts();
  const items = parts.flatMap((part) => part.data.items);
  if (items.length === 0) return null;
  if (!isWide) {
    return (
      <ol className={styles['cards']}>
        {items.map((item, index) => (
          <li key={item.productId}>
            <ArticleCard item={item} place={index + 1} wishes={wishes} isCompact />
          </li>
        ))}
      </ol>
    );
  }
  if (shelfId === message.id) return <p className={styles['note']}>{t('shelf.there', { count: items.length })}</p>;
  return (
    <button type="button" className={styles['again']} onClick={() => layOut(message.id)}>
      <IconChevronLeft size={18} aria-hidden /> {t('shelf.again', { count: items.length })}
    </button>
  );
}
