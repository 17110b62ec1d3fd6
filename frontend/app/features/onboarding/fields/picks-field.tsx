import { useTranslation } from 'react-i18next';
import { Photo } from '../../../ui/photo.tsx';
import { changeDraft } from '../draft.ts';
import { usePickable } from '../use-pickable.ts';
import styles from './picks-field.module.css';

/** "Tap three things you own or like". */
const MOST_PICKS = 3;

interface PicksFieldProps {
  picks: string[];
  titleId: string;
}

export function PicksField({ picks, titleId }: PicksFieldProps) {
  const { t } = useTranslation('onboarding');
  const { products, isLoading } = usePickable();
  const toggle = (productId: string) =>
    changeDraft({
      picks: picks.includes(productId) ? picks.filter((each) => each !== productId) : [...picks, productId],
    });
  return (
    <>
      <output className={styles['count']}>{t('picks.count', { count: picks.length, most: MOST_PICKS })}</output>
      <fieldset className={styles['grid']} aria-labelledby={titleId} aria-busy={isLoading}>
        {products.map((product) => {
          const isPicked = picks.includes(product.productId);
          return (
            <label key={product.productId} className={styles['pick']}>
              <input
                type="checkbox"
                checked={isPicked}
                disabled={!isPicked && picks.length >= MOST_PICKS}
                onChange={() => toggle(product.productId)}
              />
              <Photo url={product.imageUrl} alt="" />
              <span className={styles['name']}>{product.title}</span>
            </label>
          );
        })}
      </fieldset>
      {!isLoading && products.length === 0 && <p>{t('picks.none')}</p>}
    </>
  );
}
