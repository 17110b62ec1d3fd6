import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedProduct } from '../../../../backend/src/recommend/recommend.contract.ts';
import { paths } from '../../lib/paths.ts';
import { CompareToggle } from '../../ui/compare-toggle.tsx';
import { IconCheck, IconChevronDown, IconInfoCircle, IconShoppingBag } from '../../ui/icons.ts';
import { Photo } from '../../ui/photo.tsx';
import { Price } from '../../ui/price.tsx';
import { Rating } from '../../ui/rating.tsx';
import { ONE_SIZE, VariantPicker } from '../../ui/variant-picker.tsx';
import styles from './article-card.module.css';
import { ArticleDetails } from './article-details.tsx';
import { LeaveLink } from './leave-link.tsx';
import { useArticle } from './use-article.ts';
import type { Wishes } from './wishes.ts';

interface ArticleCardProps {
  item: RankedProduct;
  /** 1 for the best. */
  place: number;
  wishes: Wishes;
  /** Picture at the side, for the conversation on a small screen. */
  isCompact?: boolean;
}

/** One of the two best: what it is, why it is shown, and the way into the cart. */
export function ArticleCard({ item, place, wishes, isCompact = false }: ArticleCardProps) {
  const { t } = useTranslation('chat');
  const article = useArticle(item.productId, wishes);
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const picture = article.product?.images.find((image) => image.color === article.choice?.color);
  return (
    <article className={styles['card']} data-compact={isCompact}>
      <div className={styles['photo']}>
        <Photo url={picture?.url ?? item.imageUrl} alt={picture?.alt ?? item.imageAlt} isUrgent />
        <span className={styles['place']}>{place}</span>
      </div>
      <div className={styles['words']}>
        <p className={styles['brand']}>{item.brand}</p>
        <h3 className={styles['title']}>
          <LeaveLink to={paths.product(item.productId)}>{item.title}</LeaveLink>
        </h3>
        <Rating rating={item.rating} count={item.ratingCount} />
        <Price cents={item.priceCents} currency={item.currency} />
      </div>
      <div className={styles['rest']}>
        <Reasons item={item} />
        <button
          type="button"
          className={styles['more']}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={() => setOpen(!isOpen)}
        >
          {t('article.details')} <IconChevronDown size={16} aria-hidden />
        </button>
        <div id={detailsId} hidden={!isOpen}>
          {isOpen && <ArticleDetails item={item} product={article.product} />}
        </div>
        <CompareToggle article={item} />
        <Buying item={item} article={article} />
      </div>
    </article>
  );
}

/** What speaks for it, and what it does not meet: both are said. */
function Reasons({ item }: { item: RankedProduct }) {
  return (
    <ul className={styles['reasons']}>
      {item.reasons.map((reason) => (
        <li key={reason.code + reason.text} data-code={reason.code}>
          {reason.code === 'notMet' ? <IconInfoCircle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
          {reason.text}
        </li>
      ))}
    </ul>
  );
}

function Buying({ item, article }: { item: RankedProduct; article: ReturnType<typeof useArticle> }) {
  const { t } = useTranslation(['chat', 'common']);
  const { product, choice, needsSize } = article;
  const [isPicking, setPicking] = useState(false);
  const hasChoice = product?.variants.some((variant) => variant.size !== ONE_SIZE) || item.colors.length > 1;
  const chosen = choice && [
    t(`common:colorNames.${choice.color}` as 'common:colorNames.black', choice.color),
    choice.size !== ONE_SIZE && choice.size,
  ];
  return (
    <div className={styles['buying']}>
      {product && choice && (isPicking || needsSize) && (
        <VariantPicker
          colors={product.colors}
          variants={product.variants}
          value={choice}
          onChange={article.choose}
          error={needsSize ? t('article.chooseSize') : undefined}
        />
      )}
      {hasChoice && !isPicking && !needsSize && (
        <button type="button" className={styles['pick']} onClick={() => setPicking(true)}>
          {chosen?.filter(Boolean).join(', ')} · <span>{t('article.change')}</span>
        </button>
      )}
      <button
        type="button"
        className={styles['add']}
        disabled={!product || !item.isInStock || article.adding.isPending}
        aria-busy={article.adding.isPending}
        aria-label={item.isInStock ? `${t('article.add')}: ${item.title}` : undefined}
        onClick={article.add}
      >
        <IconShoppingBag size={18} aria-hidden />
        {item.isInStock ? t('article.add') : t('common:stock.soldOut')}
      </button>
      <Added adding={article.adding} />
    </div>
  );
}

/** What came of it, said where it was asked for: over a sheet no toast is seen. */
function Added({ adding }: Pick<ReturnType<typeof useArticle>, 'adding'>) {
  const { t } = useTranslation('chat');
  return (
    <output className={styles['added']} data-bad={adding.isError}>
      {adding.isSuccess && (
        <>
          <IconCheck size={18} aria-hidden /> {t('article.added')}{' '}
          <LeaveLink to={paths.cart()}>{t('article.toCart')}</LeaveLink>
        </>
      )}
      {adding.isError && `${t('article.failed')} ${adding.error.message}`}
    </output>
  );
}
