import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { OrdersModule } from '../orders/orders.module.ts';
import { SearchModule } from '../search/search.module.ts';
import { BesideFinder } from './beside-finder.ts';
import { ComplementFinder } from './complement-finder.ts';
import { ComplementsRebuildRepository } from './complements-rebuild.repository.ts';
import { ComplementsRepository } from './complements.repository.ts';
import { MeasureRankingJob } from './measure-ranking.job.ts';
import { RankingDeskRepository } from './ranking-desk.repository.ts';
import { RankingDeskService } from './ranking-desk.service.ts';
import { RankingSettings } from './ranking-settings.service.ts';
import { RankingRepository } from './ranking.repository.ts';
import { RecommendController } from './recommend.controller.ts';
import { RecommendService } from './recommend.service.ts';
import { ShelfRanker } from './shelf-ranker.ts';
import { ShopperVectorsRepository } from './shopper-vectors.repository.ts';
import { ShopperVectors } from './shopper-vectors.ts';
import { SimilarRepository } from './similar.repository.ts';
import { TasteJob } from './taste.job.ts';

@Module({
  imports: [CatalogModule, SearchModule, OrdersModule],
  controllers: [RecommendController],
  providers: [
    BesideFinder,
    ComplementFinder,
    ComplementsRebuildRepository,
    ComplementsRepository,
    MeasureRankingJob,
    RankingDeskRepository,
    RankingDeskService,
    RankingRepository,
    RankingSettings,
    RecommendService,
    ShelfRanker,
    ShopperVectors,
    ShopperVectorsRepository,
    SimilarRepository,
    TasteJob,
  ],
  exports: [RankingDeskService, RankingSettings, RecommendService],
})
export class RecommendModule {}
