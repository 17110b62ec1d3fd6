import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Await, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type {
  Product,
  ProductCard as ProductCardData,
  ReviewPage,
} from '../../../backend/src/catalog/catalog.contract.ts';
import type { ProfileAnswer } from '../../../backend/src/identity/profile.contract.ts';
import type { Complements, Reason, SimilarProduct } from '../../../backend/src/recommend/recommend.contract.ts';
import { needed, optional, serverApi } from '../api/server.ts';
import { BuyBox } from '../features/catalog/buy-box.tsx';
import { firstChoice } from '../features/catalog/first-choice.ts';
import { Gallery } from '../features/catalog/gallery.tsx';
import { ProductJsonLd } from '../features/catalog/json-ld.tsx';
import { ProductFacts } from '../features/catalog/product-facts.tsx';
import { Reviews } from '../features/catalog/reviews.tsx';
import { paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import { Price } from '../ui/price.tsx';
import { ProductCard, ProductCardSkeleton } from '../ui/product-card.tsx';
import { Rail } from '../ui/rail.tsx';
import { Rating } from '../ui/rating.tsx';
import styles from './product.module.css';

const REVIEWS_A_PAGE = 6;

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const url = new URL(args.request.url);
  const path = `/products/${encodeURIComponent(args.params['id'] ?? '')}`;
  const reviews = optional(
    api.get<ReviewPage>(`${path}/reviews`, { page: url.searchParams.get('reviews') ?? 1, pageSize: REVIEWS_A_PAGE }),
    null,
  );
  const none = { items: [] };
  const complements = optional(api.get<Pick<Complements, 'items'>>(`${path}/complements`), none);
  const similar = optional(api.get<{ items: SimilarProduct[] }>(`${path}/similar`), none);
  const [product, profile] = await Promise.all([
    needed(api.get<Product>(path)),
    optional(api.get<ProfileAnswer>('/profile'), null),
  ]);
  return { product, first: firstChoice(product, profile?.profile), reviews, complements, similar, origin: url.origin };
}

export default function ProductPage() {
  const data = useLoaderData<typeof loader>();
  return <ProductView key={data.product.productId} {...data} />;
}

function ProductView({
  product,
  first,
  reviews,
  complements,
  similar,
  origin,
}: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { t } = useTranslation('product');
  const [choice, setChoice] = useState(first.choice);
  return (
    <article className={styles['product']}>
      <PageMeta
        title={product.title}
        description={product.description[0]}
        imageUrl={new URL(product.imageUrl, origin).href}
        path={product.url}
      />
      <ProductJsonLd product={product} origin={origin} />
      <Breadcrumb product={product} />
      <div className={styles['top']}>
        <Gallery product={product} color={choice.color} onColor={(color) => setChoice({ ...choice, color })} />
        <div className={styles['buy']}>
          <header className={styles['head']}>
            <p className={styles['brand']}>{product.brand}</p>
            <h1>{product.title}</h1>
            <a href="#reviews" className={styles['rating']}>
              <Rating rating={product.rating} count={product.ratingCount} />
            </a>
            <Price cents={product.priceCents} currency={product.currency} size="large" />
          </header>
          <BuyBox product={product} choice={choice} onChoice={setChoice} profileSize={first.profileSize} />
        </div>
      </div>
      <ProductFacts product={product} />
      <LateRail title={t('complements')} products={complements} />
      <section id="reviews" className={styles['reviews']}>
        <h2>{t('reviews.title')}</h2>
        <Suspense fallback={<div className={styles['waiting']} aria-hidden="true" />}>
          <Await resolve={reviews}>
            {(page) =>
              page ? (
                <Reviews
                  page={page}
                  mean={product.rating}
                  to={(number) => `${product.url}?reviews=${number}#reviews`}
                />
              ) : (
                <p>{t('reviews.failed')}</p>
              )
            }
          </Await>
        </Suspense>
      </section>
      <LateRail title={t('similar')} products={similar} />
    </article>
  );
}

function Breadcrumb({ product }: { product: Product }) {
  const { t } = useTranslation(['product', 'shop']);
  return (
    <nav aria-label={t('breadcrumb')} className={styles['crumbs']}>
      <Link to={paths.shop()}>{t('shop:title')}</Link>
      <Link to={paths.category(product.group.slug)}>{product.group.name}</Link>
      {product.category.name !== product.group.name && (
        <Link to={paths.category(product.category.slug)}>{product.category.name}</Link>
      )}
    </nav>
  );
}

interface LateRailProps {
  title: string;
  products: Promise<{ items: (ProductCardData & { reasons: Reason[] })[] }>;
}

/** A rail the page does not wait for. */
function LateRail({ title, products }: LateRailProps) {
  const bones = [1, 2, 3, 4].map((bone) => <ProductCardSkeleton key={bone} />);
  return (
    <Suspense fallback={<Rail title={title}>{bones}</Rail>}>
      <Await resolve={products}>
        {({ items }) => (
          <Rail title={title}>
            {items.map((item) => (
              <ProductCard
                key={item.productId}
                product={item}
                reason={item.reasons[0]?.text}
                reasons={item.reasons.slice(1)}
              />
            ))}
          </Rail>
        )}
      </Await>
    </Suspense>
  );
}
