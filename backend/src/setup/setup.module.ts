import { Module } from '@nestjs/common';
import { AdvisorModule } from '../advisor/advisor.module.ts';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { OrdersModule } from '../orders/orders.module.ts';
import { RecommendModule } from '../recommend/recommend.module.ts';
import { DemoAccount } from './demo-account.ts';
import { SetupRepository } from './setup.repository.ts';
import { SetupService } from './setup.service.ts';
import { SetupSteps } from './setup.steps.ts';

/** The only room that knows how the others are furnished; it is used once, before the doors open. */
@Module({
  imports: [AdvisorModule, CatalogModule, OrdersModule, RecommendModule],
  providers: [DemoAccount, SetupRepository, SetupService, SetupSteps],
  exports: [SetupService],
})
export class SetupModule {}
