import { useTranslation } from 'react-i18next';
import type { Product } from '../../../../backend/src/catalog/catalog.contract.ts';
import { Photo } from '../../ui/photo.tsx';
import { PictureZoom } from './picture-zoom.tsx';
import styles from './gallery.module.css';

interface GalleryProps {
  product: Product;
  color: string;
  onColor: (color: string) => void;
}

/** The article in the chosen colour, large; the others beside it. */
export function Gallery({ product, color, onColor }: GalleryProps) {
  const { t } = useTranslation(['product', 'common']);
  const shown = product.images.find((image) => image.color === color) ?? product.images[0];
  return (
    <div className={styles['gallery']}>
      <PictureZoom url={shown?.url ?? product.imageUrl} alt={shown?.alt ?? product.imageAlt}>
        <Photo
          url={shown?.url ?? product.imageUrl}
          alt={shown?.alt ?? product.imageAlt}
          isUrgent
          className={styles['large']}
        />
      </PictureZoom>
      {product.images.length > 1 && (
        <ul className={styles['views']} aria-label={t('views')}>
          {product.images.map((image) => (
            <li key={image.url}>
              <button
                type="button"
                onClick={() => image.color && onColor(image.color)}
                aria-pressed={image === shown}
                aria-label={t('view', {
                  color: t(`common:colorNames.${image.color}` as 'common:colorNames.black', image.color ?? ''),
                })}
              >
                <img src={image.url} alt="" width={88} height={88} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
