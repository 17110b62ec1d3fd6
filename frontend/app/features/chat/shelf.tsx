import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useShelfElement } from '../../lib/shelf.ts';
import { useIsWide } from '../../lib/wide.ts';
import { IconX } from '../../ui/icons.ts';
import { ArticleCard } from './article-card.tsx';
import { type CoachMessage, partsOf } from './message.ts';
import styles from './shelf.module.css';
import type { Wishes } from './wishes.ts';

interface ShelfProps {
  /** The message whose articles are laid out. */
  message: CoachMessage;
  wishes: Wishes;
  onClear: () => void;
}

/** The two best, big, at the left of whatever page is open. They stay while the runner looks around. */
export function Shelf({ message, wishes, onClear }: ShelfProps) {
  const { t } = useTranslation('chat');
  const element = useShelfElement();
  const isWide = useIsWide();
  const items = partsOf(message, 'data-products').flatMap((part) => part.data.items);
  if (!element || !isWide || items.length === 0) return null;
  return createPortal(
    <div className={styles['shelf']}>
      <header className={styles['head']}>
        <h2>{t('shelf.title', { count: items.length })}</h2>
        <button type="button" onClick={onClear} aria-label={t('shelf.clear')}>
          <IconX size={18} aria-hidden />
        </button>
      </header>
      <ol className={styles['cards']}>
        {items.map((item, index) => (
          <li key={item.productId}>
            <ArticleCard item={item} place={index + 1} wishes={wishes} />
          </li>
        ))}
      </ol>
    </div>,
    element,
  );
}
