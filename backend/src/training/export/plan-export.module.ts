import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TrainingModule } from '../training.module.ts';
import { PlanExportController } from './plan-export.controller.ts';
import { PlanExportService } from './plan-export.service.ts';
import { PlanNeedsSwitchEntity } from './plan-needs-switch.entity.ts';
import { PlanNeedsController } from './plan-needs.controller.ts';
import { PlanNeedsRepository } from './plan-needs.repository.ts';
import { PlanNeedsService } from './plan-needs.service.ts';
import { PlanSubscriptionController } from './plan-subscription.controller.ts';
import { PlanSubscriptionEntity } from './plan-subscription.entity.ts';
import { PlanSubscriptionRepository } from './plan-subscription.repository.ts';
import { PlanSubscriptionService } from './plan-subscription.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([PlanSubscriptionEntity, PlanNeedsSwitchEntity]), TrainingModule],
  controllers: [PlanExportController, PlanSubscriptionController, PlanNeedsController],
  providers: [
    PlanExportService,
    PlanSubscriptionRepository,
    PlanSubscriptionService,
    PlanNeedsRepository,
    PlanNeedsService,
  ],
  exports: [PlanNeedsService],
})
export class PlanExportModule {}
