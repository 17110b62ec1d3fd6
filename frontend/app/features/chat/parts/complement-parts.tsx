import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths.ts';
import { Photo } from '../../../ui/photo.tsx';
import { Price } from '../../../ui/price.tsx';
import { LeaveLink } from '../leave-link.tsx';
import type { PartsProps } from '../part-views.tsx';
import styles from './complement-parts.module.css';

/** What goes with the first article: a row of small cards, never in the way of the two best. */
export function ComplementParts({ parts }: PartsProps<'data-complements'>) {
  const { t } = useTranslation('chat');
  const items = parts.flatMap((part) => part.data.items);
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={styles['heading']}>{t('complements')}</h3>
      {/* A region that scrolls must be reachable by keyboard: its links are. */}
      <ul className={styles['row']} aria-label={t('complements')}>
        {items.map((item) => (
          <li key={item.productId}>
            <Photo url={item.imageUrl} alt="" />
            <LeaveLink to={paths.product(item.productId)} className={styles['title']}>
              {item.title}
            </LeaveLink>
            <Price cents={item.priceCents} currency={item.currency} />
            {item.reasons[0] && <p>{item.reasons[0].text}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
