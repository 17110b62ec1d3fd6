import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { Recommendations } from '../../../backend/src/recommend/recommend.contract.ts';
import type { ProductPage } from '../../../backend/src/search/search.contract.ts';
import { optional, serverApi } from '../api/server.ts';
import { GroupTiles } from '../features/home/group-tiles.tsx';
import { Hero } from '../features/home/hero.tsx';
import {
  LibraryTeaser,
  OnboardingInvitation,
  Promise as HousePromise,
  Ranking,
} from '../features/home/house-rules.tsx';
import { ProductRail } from '../features/home/product-rail.tsx';
import { paths } from '../lib/paths.ts';
import { useSession } from '../lib/shell-data.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './page.module.css';

const RAIL_LENGTH = 10;

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const best = (category: string) =>
    optional(
      api.get<ProductPage>('/products', { category, sort: 'rating', inStock: true, pageSize: RAIL_LENGTH }),
      null,
    );
  const [forYou, road, trail] = await Promise.all([
    optional(api.send<Recommendations>('POST', '/recommendations', { body: { limit: RAIL_LENGTH } }), null),
    best('road-shoes'),
    best('trail-shoes'),
  ]);
  return { forYou: forYou?.items ?? [], road: road?.items ?? [], trail: trail?.items ?? [] };
}

export default function Home() {
  const { t } = useTranslation('home');
  const { forYou, road, trail } = useLoaderData<typeof loader>();
  const isKnown = useSession()?.isOnboarded ?? false;
  return (
    <div className={styles['sections']}>
      <PageMeta title={t('title')} description={t('description')} path={paths.home()} />
      <Hero product={trail[0] ?? road[0]} />
      {isKnown && <ProductRail title={t('forYou')} detail={t('forYouDetail')} products={forYou} />}
      <GroupTiles />
      {!isKnown && <OnboardingInvitation />}
      <ProductRail title={t('bestRoad')} products={road} moreTo={paths.category('road-shoes')} />
      <HousePromise />
      <ProductRail title={t('bestTrail')} products={trail} moreTo={paths.category('trail-shoes')} />
      <Ranking />
      <LibraryTeaser />
    </div>
  );
}
