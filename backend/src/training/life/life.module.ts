import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvisorModule } from '../../advisor/advisor.module.ts';
import { TrainingModule } from '../training.module.ts';
import { CheckInEntity } from './check-in.entity.ts';
import { CheckInService } from './check-in.service.ts';
import { LifeBelongings } from './life.belongings.ts';
import { LifeController } from './life.controller.ts';
import { LifeRepository } from './life.repository.ts';
import { PlanLifeService } from './plan-life.service.ts';
import { PlanVersionEntity } from './plan-version.entity.ts';
import { RunController } from './run.controller.ts';
import { RunEntity } from './run.entity.ts';
import { RunLogService } from './run-log.service.ts';
import { RunRepository } from './run.repository.ts';

@Module({
  imports: [TypeOrmModule.forFeature([RunEntity, CheckInEntity, PlanVersionEntity]), TrainingModule, AdvisorModule],
  controllers: [LifeController, RunController],
  providers: [LifeBelongings, LifeRepository, RunRepository, PlanLifeService, RunLogService, CheckInService],
  exports: [PlanLifeService, RunLogService, CheckInService],
})
export class LifeModule {}
