import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvisorModule } from '../advisor/advisor.module.ts';
import { CartModule } from '../cart/cart.module.ts';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { IntentModule } from '../intent/intent.module.ts';
import { RecommendModule } from '../recommend/recommend.module.ts';
import { SearchModule } from '../search/search.module.ts';
import { PlanCheckModule } from '../training/audit/plan-check.module.ts';
import { PlanExportModule } from '../training/export/plan-export.module.ts';
import { LifeModule } from '../training/life/life.module.ts';
import { TrainingModule } from '../training/training.module.ts';
import { BrandBook } from './brand-book.ts';
import { ChatController } from './chat.controller.ts';
import { ChatRepository } from './chat.repository.ts';
import { ChatService } from './chat.service.ts';
import { ConversationEntity } from './conversation.entity.ts';
import { GreetingService } from './greeting.service.ts';
import { MessageEntity } from './message.entity.ts';
import { PageInView } from './page-in-view.ts';
import { ProseService } from './prose.service.ts';
import { AbsentTalk } from './speakers/absent-talk.ts';
import { AlarmSpeaker } from './speakers/alarm.speaker.ts';
import { CartSpeaker } from './speakers/cart.speaker.ts';
import { CoachSpeaker } from './speakers/coach.speaker.ts';
import { GuideSpeaker } from './speakers/guide.speaker.ts';
import { ComparisonTalk } from './speakers/comparison-talk.ts';
import { LifeKeeper } from './speakers/life-keeper.ts';
import { NeedsTeller } from './speakers/needs-teller.ts';
import { PlanChecker } from './speakers/plan-checker.ts';
import { PlanWriter } from './speakers/plan-writer.ts';
import { PlanKeeper } from './speakers/plan-keeper.ts';
import { PlannerSpeaker } from './speakers/planner.speaker.ts';
import { ProductTalk } from './speakers/product-talk.ts';
import { ReviewTalk } from './speakers/review-talk.ts';
import { SellerSpeaker } from './speakers/seller.speaker.ts';
import { TurnLogRepository } from './turn-log.repository.ts';
import { TurnLogService } from './turn-log.service.ts';
import { ShelfFinder } from './speakers/shelf-finder.ts';
import { TurnService } from './turn.service.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([ConversationEntity, MessageEntity]),
    AdvisorModule,
    CartModule,
    CatalogModule,
    IntentModule,
    RecommendModule,
    SearchModule,
    TrainingModule,
    LifeModule,
    PlanExportModule,
    PlanCheckModule,
  ],
  controllers: [ChatController],
  providers: [
    BrandBook,
    ChatRepository,
    ChatService,
    GreetingService,
    ProseService,
    TurnLogRepository,
    TurnLogService,
    TurnService,
    PageInView,
    AbsentTalk,
    ProductTalk,
    ReviewTalk,
    ComparisonTalk,
    ShelfFinder,
    LifeKeeper,
    NeedsTeller,
    PlanChecker,
    PlanKeeper,
    PlanWriter,
    AlarmSpeaker,
    CoachSpeaker,
    PlannerSpeaker,
    SellerSpeaker,
    CartSpeaker,
    GuideSpeaker,
  ],
  exports: [ChatService, TurnLogService],
})
export class ChatModule {}
