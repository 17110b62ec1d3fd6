import { Module } from '@nestjs/common';
import { AdvisorModule } from './advisor/advisor.module.ts';
import { CartModule } from './cart/cart.module.ts';
import { CatalogModule } from './catalog/catalog.module.ts';
import { ChatModule } from './chat/chat.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { IntentModule } from './intent/intent.module.ts';
import { ModelsModule } from './models/models.module.ts';
import { OperationsModule } from './operations/operations.module.ts';
import { OrdersModule } from './orders/orders.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { ImportModule } from './platform/import/import.module.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { SettingsModule } from './platform/settings/settings.module.ts';
import { StorageModule } from './platform/storage/storage.module.ts';
import { RecommendModule } from './recommend/recommend.module.ts';
import { RetrievalModule } from './retrieval/retrieval.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SetupModule } from './setup/setup.module.ts';
import { PlanCheckModule } from './training/audit/plan-check.module.ts';
import { PlanExportModule } from './training/export/plan-export.module.ts';
import { LifeModule } from './training/life/life.module.ts';
import { TrainingModule } from './training/training.module.ts';

/** The whole house: the ground first, then the rooms. */
@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    StorageModule,
    ImportModule,
    JobsModule,
    SettingsModule,
    MailModule,
    ModelsModule,
    RetrievalModule,
    IdentityModule,
    // Before the catalogue: `products/suggest` must win over `products/:id`.
    SearchModule,
    CatalogModule,
    CartModule,
    OrdersModule,
    RecommendModule,
    IntentModule,
    AdvisorModule,
    // Before whatever imports the plans, which takes them along: `plans/:id.ics` must win over `plans/:id`.
    PlanExportModule,
    PlanCheckModule,
    TrainingModule,
    LifeModule,
    ChatModule,
    OperationsModule,
    SetupModule,
  ],
})
export class AppModule {}
