import { Module } from '@nestjs/common';
import { CartModule } from './cart/cart.module.ts';
import { CatalogModule } from './catalog/catalog.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { ModelsModule } from './models/models.module.ts';
import { OperationsModule } from './operations/operations.module.ts';
import { OrdersModule } from './orders/orders.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { SearchModule } from './search/search.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { ImportModule } from './platform/import/import.module.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { StorageModule } from './platform/storage/storage.module.ts';
import { RecommendModule } from './recommend/recommend.module.ts';
import { RetrievalModule } from './retrieval/retrieval.module.ts';

@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    StorageModule,
    ImportModule,
    JobsModule,
    MailModule,
    ModelsModule,
    RetrievalModule,
    IdentityModule,
    CatalogModule,
    CartModule,
    OrdersModule,
    SearchModule,
    RecommendModule,
    OperationsModule,
  ],
})
export class AppModule {}
