import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProductCard as ProductCardData } from '../../../../backend/src/catalog/catalog.contract.ts';
import type { Reason } from '../../../../backend/src/recommend/recommend.contract.ts';
import { ProductCard } from '../../ui/product-card.tsx';
import { Rail } from '../../ui/rail.tsx';

interface ProductRailProps {
  title: string;
  detail?: string;
  products: (ProductCardData & { reasons?: Reason[] })[];
  moreTo?: string;
}

export function ProductRail({ title, detail, products, moreTo }: ProductRailProps) {
  const { t } = useTranslation('home');
  return (
    <Rail title={title} detail={detail} more={moreTo && <Link to={moreTo}>{t('seeAll')}</Link>}>
      {products.map((product) => (
        <ProductCard
          key={product.productId}
          product={product}
          reason={product.reasons?.[0]?.text}
          reasons={product.reasons}
        />
      ))}
    </Rail>
  );
}
