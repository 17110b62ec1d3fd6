import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import type { ComparedProduct } from '../../../../backend/src/search/compare.contract.ts';
import { inSizeOrder } from '../../lib/sizes.ts';
import { ONE_SIZE } from '../../ui/variant-picker.tsx';
import styles from './compare-table.module.css';

interface RowProps {
  items: readonly ComparedProduct[];
}

function ownSize({ group }: ComparedProduct, profile: Profile | undefined): string | undefined {
  return group.slug === 'shoes' ? profile?.shoeSizeEu?.toString() : profile?.clothingSize;
}

/** The sizes one could have today; the runner's own stands out. */
export function CompareSizes({ items, profile }: RowProps & { profile: Profile | undefined }) {
  const { t } = useTranslation('compare');
  return (
    <tr>
      <th scope="row">{t('sizes')}</th>
      {items.map((item) => (
        <td key={item.productId}>
          <Sizes item={item} own={ownSize(item, profile)} />
        </td>
      ))}
    </tr>
  );
}

function Sizes({ item, own }: { item: ComparedProduct; own: string | undefined }) {
  const { t } = useTranslation('compare');
  const left = inSizeOrder(item.variants.filter((variant) => variant.stock > 0).map((variant) => variant.size));
  if (left.length === 0) return t('soldOut');
  if (left.length === 1 && left[0] === ONE_SIZE) return t('oneSize');
  const isSized = item.variants.some((variant) => variant.size === own);
  return (
    <>
      <ul className={styles['sizes']}>
        {left.map((size) => (
          <li key={size} data-own={size === own}>
            {size === own ? t('mySize', { size }) : size}
          </li>
        ))}
      </ul>
      {own && isSized && !left.includes(own) && <p className={styles['missing']}>{t('notMySize', { size: own })}</p>}
    </>
  );
}

/** Counted over what reviewers wrote; their words are not repeated. */
export function CompareFit({ items }: RowProps) {
  const { t } = useTranslation('compare');
  return (
    <tr>
      <th scope="row">{t('fit.label')}</th>
      {items.map((item) => (
        <td key={item.productId}>
          <Fit fit={item.fit} />
        </td>
      ))}
    </tr>
  );
}

function Fit({ fit }: Pick<ComparedProduct, 'fit'>) {
  const { t } = useTranslation('compare');
  if (fit.reviewCount === 0) return t('fit.noReviews');
  const said = [
    fit.trueToSize > 0 && t('fit.true', { count: fit.trueToSize }),
    fit.small > 0 && t('fit.small', { count: fit.small }),
    fit.large > 0 && t('fit.large', { count: fit.large }),
  ].filter((line) => line !== false);
  if (said.length === 0) return t('fit.none', { count: fit.reviewCount });
  return (
    <ul className={styles['lines']}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
